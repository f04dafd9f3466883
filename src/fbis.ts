/**
 * Items of FBIS collections as articles.
 *
 * @module wirecopy/fbis
 */

export { parseFbis } from "./formats/archive/fbis.ts";
export type * from "./formats/model.ts";
export type * from "./model.ts";
