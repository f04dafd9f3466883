/** The public function for writing datelines. */

import { checkAgency } from "../agency/id.ts";
import type { AgencyId } from "../agency/names.ts";
import { datelineStyle } from "../agency/style.ts";
import { optionsOf } from "../check/values.ts";
import type { DatelineInit } from "../model.ts";
import { draftDateline } from "./draft.ts";
import { spellDateline, spellInStyle } from "./spell.ts";

// A lede to test the dateline with; it begins with a capital, as ledes do.
const LEDE = "The";

/**
 * Writes a dateline, including the separator and the blank after it.
 *
 * Without a style, a parsed dateline is written as it was, with only those words replaced whose fields have changed; any
 * other, or one that gets another agency, is written in its agency's style, or as `SEOUL, May 1 (Yonhap) -- ` if the
 * agency is unknown.
 *
 * @param dateline - The dateline; places may be given by name alone, and the day by `date`.
 * @param options - `style` is the id of the agency whose style to use.
 * @returns The text of the dateline.
 * @throws RangeError if the dateline would not read back the same, or `style` is not the id of an agency; the error's
 *   `path` names the field.
 * @throws TypeError if a value has the wrong type; the error's `path` names the field.
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
  // A dateline alone has no header to determine its year, so its own date takes that role.
  const header = typeof dateline === "object" ? dateline?.date : undefined;
  const draft = draftDateline(dateline, "dateline", header);
  const { style } = optionsOf(options, "style") as typeof options;
  if (style === undefined) return spellDateline(draft, LEDE, "dateline");
  checkAgency(style, "options.style");
  return spellInStyle(draft, datelineStyle(style), LEDE, "dateline");
}
