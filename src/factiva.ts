/**
 * Reads articles from the exports of Factiva.
 *
 * @module wirecopy/factiva
 */

export { parseFactiva } from "./formats/archive/factiva.ts";
export type * from "./formats/model.ts";
export type * from "./model.ts";
