/**
 * Writes articles as plain text for reading.
 *
 * @module wirecopy/text
 */

export type * from "./formats/model.ts";
export { serializeText, type TextOptions } from "./formats/plain/write.ts";
export type * from "./model.ts";
