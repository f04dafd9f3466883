/** Which lines of hard-wrapped copy are one paragraph. */

import { COMMA_SIGN, FULL_STOP, SPACE } from "../../text/signs.ts";
import { isPlainLetter } from "../../text/words.ts";
import type { Copy } from "./copy.ts";

// A line longer than this that breaks off inside a sentence continues on the next line.
const LONG_LINE = 55;
// No paragraph of copy is longer. This keeps a hard-wrapped book from being read as one line.
const LONGEST = 4000;

/** Copy with every paragraph on one line: in hard-wrapped ones, blanks replace the line breaks. */
export function unwrapped(copy: Copy): Copy {
  const { text, units } = copy;
  let plain = "";
  let done = 0;
  let start = 0;
  let from = 0;
  for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", from)) {
    const goesOn = end - from > LONG_LINE && end - start < LONGEST && isInside(copy, from, end);
    if (goesOn) {
      plain += `${text.slice(done, end)} `;
      units[end] = SPACE;
      done = end + 1;
    } else start = end + 1;
    from = end + 1;
  }
  return done === 0 ? copy : { text: plain + text.slice(done), units };
}

function isInside({ text, units }: Copy, start: number, end: number): boolean {
  const before = units[end - 1] as number;
  const isOpen =
    before === COMMA_SIGN ||
    isPlainLetter(before) ||
    (before === FULL_STOP && isShort(text, start, end));
  if (!(isOpen && isPlainLetter(units[end + 1] as number))) return false;
  OPENING.lastIndex = end + 1;
  if (OPENING.test(text) || hadRoom(text, start, end)) return false;
  return !(isItem(text, start) && isItem(text, end + 1));
}

// A name follows: then Norland Gov.
const ABBREVIATED = / (?:Col|Dr|G(?:en|ov)|Lt|M(?:aj|rs?|s)|Prof|Re[pv]|Sen|Sgt)\.$/;
// Ann F. | for St., in lines that were broken to fit; others can be sentences that were cut after such a stop.
const BEGUN = /(?:[A-Z][a-z]+ [A-Z]|[a-z,] St)\.$/;
const WIDEST = 100;
const LONGEST_BEGUN = 16;

/** Whether the stop before `end` is only of a short form that a name goes on after. */
function isShort(text: string, start: number, end: number): boolean {
  const last = text.slice(end - LONGEST_BEGUN, end);
  return ABBREVIATED.test(last) || (end - start < WIDEST && BEGUN.test(last));
}

// SAO PAULO, March 4 (Reuters) | DETROIT (AP) _ | By Ann Lee | Lead managers: Harbor Bank
const OPENING =
  /[A-Z]['A-Z][A-Z.' -]{2,30}[,(/]|By [A-Z]|[A-Z][a-z]{2,15}(?: (?!said|told|added)[a-z]{3,15})?: /y;

// Ann Lee - mayor of Harbor | Ann Lee (Norland)
const ITEM = /[A-Z][^\n,(]{1,40} [(-]/y;

/** Whether a line that begins at `start` is like those of lists. */
function isItem(text: string, start: number): boolean {
  ITEM.lastIndex = start;
  return ITEM.test(text);
}

// No word that could have stood on the line before is longer.
const LONGEST_WORD = 40;
// How much more room there was than the word needs. Not every line is filled as far as it goes.
const SPARE = 6;

/** Whether a line breaks off where the next word would have had room, as in that longer next line. */
function hadRoom(text: string, start: number, end: number): boolean {
  const next = text.indexOf("\n", end + 1);
  const word = text.slice(end + 1, end + LONGEST_WORD).indexOf(" ");
  const isIndented = text.charCodeAt(start) <= SPACE;
  return (
    !isIndented && word > 0 && (next < 0 ? text.length : next) - end > end + SPARE + word - start
  );
}
