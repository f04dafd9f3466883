/** Names that are not written as names are: `Save the Children`, `Schalke 04`, `al Qaeda`, `<Harbor Tools of Nevada Inc>`. */

import { knowledge } from "../lists/knowledge.ts";
import { COMPANY_FORMS } from "../lists/part-bits.ts";
import { ODD_FRONT } from "../words/form-bits.ts";
import { isCapital, isPartOf, nameOf, type Word, wordBefore } from "../words/words.ts";

// al Qaeda in the Islamic Maghreb; in Lloyd's of London marks count too.
const MOST_WORDS = 6;

/** Where such a name, known or between brackets, that begins at `at` ends; `at` if there is none. */
export function oddEnd(line: readonly Word[], at: number): number {
  const { text, known } = line[at] as Word;
  // Berlin (dpa) -
  if (text === "dpa") return at + 1;
  if (wordBefore(line, at)?.text === "<") return bracketEnd(line, at);
  if ((known & ODD_FRONT) === 0) return at;
  const { organizations, others } = knowledge();
  for (let to = Math.min(at + MOST_WORDS, line.length); to > at + 1; to -= 1) {
    const name = nameOf(line, at, to);
    if (organizations.has(name) || others.has(name)) return goesOn(line, to) ? at : to;
  }
  return at;
}

/** Whether another capitalized word follows, as in `Lloyd's Register Foundation`. */
function goesOn(line: readonly Word[], to: number): boolean {
  const next = line[to];
  return isCapital(next) && next.start === (line[to - 1] as Word).end + 1;
}

// No company has a name of more words.
const MOST_IN_BRACKETS = 10;

/** Where a company between angle brackets ends, as Reuters wrote those without a ticker: `<Harbor Tools of Nevada Inc>`. */
function bracketEnd(line: readonly Word[], at: number): number {
  for (let to = at; to < at + MOST_IN_BRACKETS; to += 1) {
    const word = line[to];
    if (word === undefined) return at;
    if (word.text === ">") return to > at && isPartOf(line[to - 1], COMPANY_FORMS) ? to : at;
  }
  return at;
}
