/** Finds datelines that were read although they are misprinted. */

import { monthOf } from "../date/months.ts";
import type { Dateline } from "../model.ts";
import type { Remark } from "./remark.ts";

// Jan. 1(Xinhua) | March4 | SEOUL,March 4 | () - | N.Y,. | OAKLAND , N.J. | APril 3 | Apri l7 | Sept, 4
const DAMAGE =
  /\d\(|[a-z]\d|,[A-Z]|\(\s?\)|,\.|[A-Za-z] ,|\b[A-Z]{2}[a-z]+\.? \d|[a-z]{2} [a-z]\d|, [A-Za-z]{3,9}, \d\d?\b/;
// Marchg 12, but not 12 Marchg
const DAY = /, ([A-Za-z]{3,9})\.? \d\d?\b/;

/** Remarks on a dateline that is misprinted, or that a byline runs into. Its fields say what was meant. */
export function checkDamage(text: string, { raw, start, end }: Dateline, remark: Remark): void {
  const month = DAY.exec(raw)?.[1];
  const glued = /[a-z]/.test(text.charAt(start - 1));
  if (glued || DAMAGE.test(raw) || (month !== undefined && monthOf(month) === 0)) {
    remark("damaged-dateline", start, end);
  }
}
