/** The public writer of datelines. */

import { checkAgency } from "../agency/id.ts";
import type { AgencyId } from "../agency/names.ts";
import { datelineStyle } from "../agency/style.ts";
import { optionsOf } from "../check/values.ts";
import type { DatelineInit } from "../model.ts";
import { draftDateline, spellDateline, spellInStyle } from "./draft.ts";

// A lede to try a dateline on; it begins with a capital, as ledes do.
const LEDE = "The";

/**
 * Writes a dateline, through the separator and the blank behind it.
 *
 * Without a style, one that was parsed is written as it was for as long as its fields are what they were; any other
 * in its agency's style, or as `SEOUL, May 1 (Yonhap) -- ` where the agency is unknown.
 *
 * @param dateline - The dateline; places may be given by name alone, the day by `date`.
 * @param options - `style` is the id of the agency in whose style to write.
 * @returns The dateline's text.
 * @throws RangeError, with the field's `path`, for a dateline that would not read back the same, or a style that
 * is no agency's.
 * @throws TypeError, with the field's `path`, for a value of the wrong type.
 * @example
 * ```ts
 * const dateline = { places: ["Seoul", "Tokyo"], month: 9, day: 1, agency: "Yonhap" };
 * serializeDateline(dateline); // => "SEOUL/TOKYO, Sept. 1 (Yonhap) -- "
 * serializeDateline(dateline, { style: "reuters" }); // => "SEOUL/TOKYO, Sept 1 (Yonhap) - "
 * ```
 */
export function serializeDateline(
  dateline: DatelineInit,
  options: { style?: AgencyId | undefined } = {},
): string {
  // By itself a dateline has no header to tell its year by: it is written for the day that it names.
  const header = typeof dateline === "object" ? dateline?.date : undefined;
  const draft = draftDateline(dateline, "dateline", header);
  const { style } = optionsOf(options) as typeof options;
  if (style === undefined) return spellDateline(draft, LEDE, "dateline");
  checkAgency(style, "options.style");
  return spellInStyle(draft, datelineStyle(style), LEDE, "dateline");
}
