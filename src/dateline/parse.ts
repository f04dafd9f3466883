/** The public function for reading datelines. */

import { string } from "../check/values.ts";
import { onlyDate } from "../date/option.ts";
import type { Dateline, PlainDate } from "../model.ts";
import { skipBlanks, trimEnd } from "../text/blank.ts";
import { readDateline } from "./read.ts";

// ANKARA, but not ANKARA -
const LETTER_LAST = /[A-Za-z]$/;

/**
 * Parses the dateline at the start of a paragraph: its places with their regions, its day and its agency, including the
 * separator.
 *
 * If the dateline contains no year, its `date` is the day nearest to `options.date`, and absent if that is not given. A
 * lede that only begins like a dateline gives `undefined`.
 *
 * @param text - A paragraph; blanks before the dateline are not part of it.
 * @param options - `date` is the day the copy moved, as `YYYY-MM-DD`.
 * @returns The dateline, after which the lede is `text.slice(dateline.end)`, or `undefined` if there is none.
 * @throws TypeError if `text` is not a string.
 * @throws RangeError if `date` is not a valid date.
 * @example
 * ```ts
 * const dateline = parseDateline("INCHEON, South Korea, March 4 (Yonhap) -- The port city", { date: "2031-03-04" });
 * dateline?.places; // => [{ name: "Incheon", region: "South Korea", country: "KR" }]
 * dateline?.date; // => "2031-03-04"
 * dateline?.agency; // => "Yonhap"
 * ```
 */
export function parseDateline(
  text: string,
  options: { date?: PlainDate | undefined } = {},
): Dateline | undefined {
  string(text, "text");
  const start = skipBlanks(text, 0);
  const end = trimEnd(text, start, text.length);
  const dateline = readDateline(text, start, end, onlyDate(options, "date"));
  // A place alone on its line begins a story only in an article.
  const { raw = "", month, agency } = dateline ?? {};
  const alone = month === undefined && agency === undefined && LETTER_LAST.test(raw);
  return alone ? undefined : dateline;
}
