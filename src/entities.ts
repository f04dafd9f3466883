/**
 * People, organizations, places and amounts on their own.
 *
 * @module wirecopy/entities
 */

export { type ExtractEntitiesOptions, extractEntities } from "./entity/extract.ts";
export type * from "./model.ts";
