/**
 * People, organizations, places and amounts, for those who want them.
 *
 * @module wirecopy/entities
 */

export { type ExtractEntitiesOptions, extractEntities } from "./entity/extract.ts";
export type { Entity, EntityMention, EntityType, Span } from "./model.ts";
