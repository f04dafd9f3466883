/**
 * Reads and writes articles as IPTC's NewsML-G2; also reads NewsML 1.
 *
 * @module wirecopy/newsml-g2
 */

export type * from "./formats/model.ts";
export { parseNewsmlG2 } from "./formats/newsml/read.ts";
export { serializeNewsmlG2 } from "./formats/newsml/write.ts";
export type * from "./model.ts";
