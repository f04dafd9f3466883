/**
 * Reads articles from FBIS collections.
 *
 * @module wirecopy/fbis
 */

export { parseFbis } from "./formats/archive/fbis.ts";
export type * from "./formats/model.ts";
export type * from "./model.ts";
