/** `wirecopy/entities`: people, organizations, places and amounts, for those who want them. */

export { type ExtractEntitiesOptions, extractEntities } from "./entity/extract.ts";
export type { Entity, EntityMention, EntityType, Span } from "./model.ts";
