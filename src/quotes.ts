/**
 * Quotations and their speakers on their own.
 *
 * @module wirecopy/quotes
 */

export type * from "./model.ts";
export { type ExtractQuotesOptions, extractQuotes } from "./quote/extract.ts";
