/**
 * Time expressions and dates on their own.
 *
 * @module wirecopy/dates
 */

export { type DateStyle, formatDate } from "./agency/format-date.ts";
export type { AgencyId } from "./agency/names.ts";
export { parseDate } from "./date/parse.ts";
export type * from "./model.ts";
export { type Days, daysOf } from "./timex/days.ts";
export { type ExtractDatesOptions, extractDates } from "./timex/extract.ts";
