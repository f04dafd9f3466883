/**
 * People, organizations, places and amounts, for those who want them.
 *
 * @module wirecopy/entities
 */

export { type ExtractEntitiesOptions, extractEntities } from "./entity/extract.ts";
export type * from "./model.ts";
