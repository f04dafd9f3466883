/**
 * Reads wire copy into plain data and writes it back: articles and feeds, datelines and headlines, dates, names, quotes
 * and stories.
 *
 * @module wirecopy
 */

export * from "./articles.ts";
export * from "./dates.ts";
export * from "./entities.ts";
export * from "./quotes.ts";
export * from "./stories.ts";
