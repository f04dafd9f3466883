/** `wirecopy/text`: articles as plain text. */

export type * from "./formats/model.ts";
export { serializeText, type TextOptions } from "./formats/plain/write.ts";
