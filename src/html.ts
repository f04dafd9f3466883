/**
 * Reads articles from HTML pages and writes them as semantic HTML.
 *
 * @module wirecopy/html
 */

export { parseHtml, parseHtmlArticles } from "./formats/html/read.ts";
export { serializeHtml } from "./formats/html/write.ts";
export type * from "./formats/model.ts";
export type * from "./model.ts";
