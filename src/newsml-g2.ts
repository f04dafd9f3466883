/**
 * Articles as IPTC's NewsML-G2, and back; NewsML 1 is read too.
 *
 * @module wirecopy/newsml-g2
 */

export type * from "./formats/model.ts";
export { parseNewsmlG2 } from "./formats/newsml/read.ts";
export { serializeNewsmlG2 } from "./formats/newsml/write.ts";
export type * from "./model.ts";
