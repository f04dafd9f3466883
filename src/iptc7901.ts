/**
 * Reads articles from IPTC 7901 transmissions.
 *
 * @module wirecopy/iptc7901
 */

export type * from "./formats/model.ts";
export { parseIptc7901 } from "./formats/wire/iptc7901.ts";
export type * from "./model.ts";
