/** Finds datelines that were read although they are misprinted. */

import { monthOf } from "../date/months.ts";
import { isCommon } from "../dateline/common.ts";
import type { Dateline } from "../model.ts";
import type { Remark } from "./remark.ts";

// March4 | Nov.27 | SEOUL,March 4 | N.Y,. | OAKLAND , N.J. | APril 3 | Apri l7 | Sept, 4 | May l | Feb. 1O | (AP) -- -- | (AP) ? It
// SEOUL May 4 (, but not Sapa's TOWN May 4 Sapa
const DAMAGE =
  /[a-z]\.?\d|,[A-Z]|,\.|[A-Za-z] ,|[A-Z] ?[A-Z][a-z]+\.? \d+ ?[^ \w]|[a-z]{2} [a-z]\d| l |\d[lO]\b|, [A-Za-z]{3,9}, \d\d?\b|- -|[?\x96\x97\ufffd]/;
// Jan. 1(Xinhua) | () - | 27, (Yonhap) | 27  (Yonhap) | (Yonhap -- | Yonhap) -- | (Yonhap)-- It, but not (Jiji Press)--It
const BRACKETS = /\d\(|\(\s?\)|[ ,] \(| \([^()]+(?:\)-- |$)|^[^(]+\)/;
// Marchg 12, but not 12 Marchg | Nov. (Yonhap), but not Shawwal 4, March 12 | Muharram 4, 1452, March 12
const DAY = /, ([A-Za-z]{3,9})\.? (?:(\d\d?\b)(?!, (?:\w+ \d|1[345]))|[(-])/;

/** Remarks on a dateline that is misprinted, or that a byline runs into. Its fields say what was meant. */
export function checkDamage(text: string, { raw, start, end }: Dateline, remark: Remark): void {
  const before = text.charCodeAt(start - 1);
  const glued = before >= 0x61 && before <= 0x7a;
  if (glued || (!isCommon(text, start, end) && isDamaged(raw)))
    remark("damaged-dateline", start, end);
}

function isDamaged(raw: string): boolean {
  if (DAMAGE.test(raw) || BRACKETS.test(raw)) return true;
  const [, month = "", day] = DAY.exec(raw) ?? [];
  return monthOf(month) > 0 !== (day !== undefined);
}
