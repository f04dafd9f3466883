/**
 * Reads and writes articles as Markdown with front matter.
 *
 * @module wirecopy/markdown
 */

export { parseMarkdown } from "./formats/markdown/read.ts";
export { serializeMarkdown } from "./formats/markdown/write.ts";
export type * from "./formats/model.ts";
export type * from "./model.ts";
