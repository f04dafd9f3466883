/** The zone that follows a clock time: `9 a.m. (Seoul time)`, `1730Z`, `17:00 GMT+9`. */

import { matchAt } from "../../text/match.ts";
import { isDigit } from "../../text/words.ts";
import type { Meaning } from "../value/meaning.ts";
import { initialsOf, namedZone, shiftedZone } from "../value/zones.ts";
import { ZONE } from "../words/lexicon.ts";
import type { Reading } from "./reading.ts";

// (Iran time) | Seoul time | local time | (KST) | (GMT+9)
const ZONE_AFTER =
  / (?:\(((?:(?:[A-Z][a-z]{2,12} ){1,3}|local )[Tt]ime)\)|((?:(?:[A-Z][a-z]{2,12} ){1,3}|(?:hours )?local )[Tt]ime\b|(?:hours )?local(?=[.,;)])|(?:Eastern|Pacific)(?! (?!\w+day)[A-Z]))|\(([A-Z]{2,4})([+-]\d\d?(?::\d\d)?)?\))/y;
// 1730Z | 17:30+03:00 | 17:30 -0300 | T17:30-03:00, but not 09:30-10:30
const SIGN_AFTER = /(?:Z| ?(\+|(?<= )-(?=0\d{3}\b)|(?<=T[\d:.]{5,18})-)(0\d|1[0-4]):?([0-5]\d))\b/y;
// GMT+9
const SHIFT = /[+-]\d\d?(?::\d\d)?\b/y;

/** Reads what of its zone follows a clock time, and makes it part of the expression. */
export function readZone(zone: Meaning["zone"], { context, lexicon }: Reading): Meaning["zone"] {
  const { text, end } = context;
  if (zone !== undefined) {
    const [shift] = (zone.offset === "+00:00" && matchAt(SHIFT, text, end)) || [];
    if (shift === undefined) return zone;
    context.end += shift.length;
    return shiftedZone(zone.name, shift);
  }
  const sign = isDigit(text.charCodeAt(end - 1)) && matchAt(SIGN_AFTER, text, end);
  if (sign) {
    const [all, side = "+", hours = "00", minutes = "00"] = sign;
    context.end += all.length;
    return namedZone(all.trim(), `${side}${hours}:${minutes}`);
  }
  const [all = "", bracketed, place = bracketed, written, shift] =
    matchAt(ZONE_AFTER, text, end) ?? [];
  const short = written ?? initialsOf(place ?? "");
  const known = lexicon.words.get(short.toLowerCase());
  if (!place && !(known && (known.kinds & ZONE) !== 0)) return undefined;
  context.end += all.length;
  if (!known) return { name: place as string };
  return shift ? shiftedZone(short, shift) : namedZone(place ?? short, known.value);
}
