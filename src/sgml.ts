/**
 * Reads articles from SGML archives.
 *
 * @module wirecopy/sgml
 */

export { parseSgml } from "./formats/archive/sgml.ts";
export type * from "./formats/model.ts";
export type * from "./model.ts";
