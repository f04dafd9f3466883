/**
 * Reads and writes articles as schema.org NewsArticle in JSON-LD.
 *
 * @module wirecopy/json-ld
 */

export { parseJsonLd } from "./formats/jsonld/read.ts";
export {
  type JsonLdThing,
  jsonLdScript,
  type NewsArticle,
  serializeJsonLd,
} from "./formats/jsonld/write.ts";
export type * from "./formats/model.ts";
export type * from "./model.ts";
