/**
 * Reads articles from ANPA 1312 transmissions.
 *
 * @module wirecopy/anpa
 */

export type * from "./formats/model.ts";
export { parseAnpa } from "./formats/wire/anpa.ts";
export type * from "./model.ts";
