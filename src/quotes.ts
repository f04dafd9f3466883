/** `wirecopy/quotes`: quotations with their speakers, for those who need nothing else. */

export type { Entity, Quote, QuoteSpeaker, Span } from "./model.ts";
export { type ExtractQuotesOptions, extractQuotes } from "./quote/extract.ts";
