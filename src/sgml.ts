/** `wirecopy/sgml`: SGML archives as articles. */

export { parseSgml } from "./formats/archive/sgml.ts";
export type * from "./formats/model.ts";
