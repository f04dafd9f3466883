/**
 * Reads and writes articles as ninjs, IPTC's News in JSON.
 *
 * @module wirecopy/ninjs
 */

export type * from "./formats/model.ts";
export type * from "./formats/ninjs/model.ts";
export { parseNinjs } from "./formats/ninjs/read.ts";
export { type Ninjs2Options, type NinjsOptions, serializeNinjs } from "./formats/ninjs/write.ts";
export type * from "./model.ts";
