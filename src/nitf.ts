/**
 * Reads and writes articles as NITF, IPTC's News Industry Text Format.
 *
 * @module wirecopy/nitf
 */

export type * from "./formats/model.ts";
export { parseNitf } from "./formats/nitf/read.ts";
export { serializeNitf } from "./formats/nitf/write.ts";
export type * from "./model.ts";
