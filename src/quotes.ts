/**
 * Quotations with their speakers, for those who need nothing else.
 *
 * @module wirecopy/quotes
 */

export type * from "./model.ts";
export { type ExtractQuotesOptions, extractQuotes } from "./quote/extract.ts";
