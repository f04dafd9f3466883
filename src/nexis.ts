/**
 * Reads articles from the exports of LexisNexis and Nexis Uni.
 *
 * @module wirecopy/nexis
 */

export { parseNexis } from "./formats/archive/nexis.ts";
export type * from "./formats/model.ts";
export type * from "./model.ts";
