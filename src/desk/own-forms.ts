/** Forms that only one agency's copy has, by which it is told where nothing names it. */

import type { AgencyId } from "../agency/names.ts";

/** End marks that only one agency uses, with what may follow them, in the order in which they are tried. */
export const MARKS: readonly (readonly [RegExp, AgencyId])[] = [
  // Enditem/AL: the initials of an editor
  [/^Enditem\/[A-Za-z]/, "cna"],
  [/^Enditem\b/i, "xinhua"],
  [/^■$/, "xinhua"],
  [/^\.?\/\.$/, "vna"],
  [/^-0-(?: www\.kcna\.kp.*)?$/, "kcna"],
];

/** KCNA's end mark, which UPI uses as well. */
export const SHARED_MARK = "-0-";

/** Lines that only one agency's copy or page has, although they do not name it. */
export const FORMS: readonly (readonly [RegExp, AgencyId])[] = [
  [/^\((?:Additional r|R)eporting by [A-Z]/, "reuters"],
  [/^(?:- )?(?:Reporting|Writing|Editing) by: /, "dpa"],
  [/^(?:- Author: |The following information is not (?:intended )?for publication)/, "dpa"],
  [/^-- ?With assistance from /, "bloomberg"],
  [/^To contact the (?:reporter|editor)s? (?:on|responsible for) this story/, "bloomberg"],
  [/^Some (?:information|material) (?:for|in) this report /, "voa"],
  [
    /^(?:All News \d|Go to Contents|HOME (?:All News|TOP)|Issue Keywords?$|Keyword\(s\)$)/,
    "yonhap",
  ],
  [/^(?:Pewarta|Penerjemah)\b/, "antara"],
  [/^Editor: huaxia$/i, "xinhua"],
  [/^\(By [A-Z][^()]{2,200}\)$/, "cna"],
  [/^(?:SOURCE:? |News provided by$)/, "prnewswire"],
];

/** Datelines without an agency in forms that only one agency uses, in the order in which they are tried. */
export const SHAPES: readonly (readonly [RegExp, AgencyId])[] = [
  // Seoul, 1 sep.- | Seoul.-
  [/\.- ?$/, "efe"],
  // SEOUL, 1st September, 2031 --
  [/, \d\d?(?:st|nd|rd|th) [A-Z][a-z]{2,8}, \d{4} -- ?$/, "wam"],
  // SEOUL, 1 SEP 31 --
  [/, \d\d? [A-Z]{3} \d\d -- ?$/, "fbis"],
  // SEOUL. September 1 -
  [/^[A-Z][A-Za-z '-]{2,40}\. [A-Z][a-z]{2,8} \d\d? - ?$/, "interfax"],
  // SEOUL, Sept 1 -
  [
    /^[A-Z][A-Z '/.-]{2,60}, (?:[A-Z][A-Za-z. ]{1,20}, )?(?:Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec) \d\d? - ?$/,
    "reuters",
  ],
];

/** The agency of the first row whose expression a text matches. */
export function rowOf(
  rows: readonly (readonly [RegExp, AgencyId])[],
  text: string,
): AgencyId | undefined {
  return rows.find(([form]) => form.test(text))?.[1];
}
