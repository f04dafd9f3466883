/** `wirecopy/fbis`: items of FBIS collections as articles. */

export { parseFbis } from "./formats/archive/fbis.ts";
export type * from "./formats/model.ts";
