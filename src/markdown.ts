/** `wirecopy/markdown`: articles as Markdown with front matter, and back. */

export { parseMarkdown } from "./formats/markdown/read.ts";
export { serializeMarkdown } from "./formats/markdown/write.ts";
export type * from "./formats/model.ts";
