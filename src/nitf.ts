/**
 * Articles as IPTC's News Industry Text Format, and back.
 *
 * @module wirecopy/nitf
 */

export type * from "./formats/model.ts";
export { parseNitf } from "./formats/nitf/read.ts";
export { serializeNitf } from "./formats/nitf/write.ts";
export type * from "./model.ts";
