/**
 * Articles as semantic HTML, and from pages.
 *
 * @module wirecopy/html
 */

export { parseHtml, parseHtmlArticles } from "./formats/html/read.ts";
export { serializeHtml } from "./formats/html/write.ts";
export type * from "./formats/model.ts";
export type * from "./model.ts";
