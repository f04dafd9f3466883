/** `wirecopy/anpa`: ANPA 1312 transmissions as articles. */

export type * from "./formats/model.ts";
export { parseAnpa } from "./formats/wire/anpa.ts";
