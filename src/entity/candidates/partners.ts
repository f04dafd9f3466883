/** Firms that are called after their partners: `Harbor, Newton and Kessel Inc`, `Harbor and Kessel Plc`. */

import { isKnown, knowledge } from "../lists/knowledge.ts";
import { placeNamed } from "../lists/place-named.ts";
import { FAMILY, GIVEN, LISTED } from "../words/form-bits.ts";
import { isCapital, nameOf, textAt, type Word, wordBefore } from "../words/words.ts";
import { isForm } from "./joins.ts";

// No firm is called after more, and no partner has more names.
const MOST_PARTNERS = 5;
const MOST_NAMES = 2;

/**
 * Where a firm's name ends, whose first partner is followed by the comma or the `and` at `at`. Returns `at` if it is no
 * such firm: its last partner has one name and is followed by what the firm is, or is the `Co` itself.
 */
export function partnersEnd(line: readonly Word[], from: number, at: number): number {
  if (at > from + MOST_NAMES) return at;
  const one = oneEnd(line, from, at);
  if (one > at) return one;
  let joint = at;
  for (let partner = 1; partner < MOST_PARTNERS; partner += 1) {
    let end = joint + 1;
    while (end <= joint + MOST_NAMES && isCapital(line[end]) && !isForm(line[end])) end += 1;
    // Harbor, Newton & Kessel
    if (line[joint]?.text === "&" && end === from + 2 * partner + 1 && line[end]?.text !== "and")
      return arePartners(line, from, end, true) ? end : at;
    if (line[joint]?.text !== ",") {
      // Harbor, Newton and Co is a firm even if Harbor is one too.
      const isTraded = end === joint + 3 && at === from + 1 && isKindOfFirm(line, from, end - 1);
      const isOne = isForm(line[end]) && (isTraded || end <= joint + 2);
      const isPair = end === from + 3 && isFirm(line, from, end);
      return (isOne || isPair) && arePartners(line, from, end, end > joint + 1)
        ? end + Number(isOne)
        : at;
    }
    if (end === joint + 1 || !/^(?:,|and|&)$/.test(textAt(line, end))) return at;
    joint = end;
  }
  return at;
}

// No firm has more words after its first `and`, and no ticker more with its brackets.
const [MOST_AFTER, MOST_OF_TICKER] = [5, 5] as const;

/** Where a firm ends that begins its sentence and says `it`: `Harbor and Kessel Steel Inc <HRK> said it`; `at` if it does not. */
function oneEnd(line: readonly Word[], from: number, at: number): number {
  const isAtFront = at === from + 1 && (from === 0 || textAt(line, from - 1) === "-");
  // Exxon and Harbor Corp said it would take long.
  if (!isAtFront || textAt(line, at) !== "and" || isKnown(textAt(line, from))) return at;
  let end = at + 1;
  while (end < at + MOST_AFTER && isCapital(line[end])) end += 1;
  if (!isForm(line[end - 1])) return at;
  let says = end;
  if (textAt(line, says) === "<")
    while (says < end + MOST_OF_TICKER && textAt(line, says - 1) !== ">") says += 1;
  return textAt(line, says) === "said" && /^its?$/.test(textAt(line, says + 1)) ? end : at;
}

/** Whether the word before the form of a firm of partners is one: Harbor and Newton `Group` Plc. */
function isKindOfFirm(line: readonly Word[], from: number, at: number): boolean {
  return (
    /^(?:Brothers|Group|Publishers|Stores)$/.test(textAt(line, at)) &&
    // Talks between Harbor and Newton Group Plc
    !/^(?:against|between|of)$/.test(textAt(line, from - 1))
  );
}

// What one firm is called.
const FIRM =
  /^(?:(?:auto|car|chip|drug|plane|steel)maker|brokerage|company|firm|insurer|retailer)$/;
const CALLED =
  /^, an? (?:\S+ ){0,2}(?:(?:brokerage|company|division|firm|insurer|retailer|subsidiary|unit)(?:[,.]| (?:based|in|of|that|which) )|maker of )/;
// , a Seaport-based law firm of
const MOST_CALLED = 8;

/** Whether the two names up to `to` are said to be one firm: the law firm `Harbor and Kessel`. */
function isFirm(line: readonly Word[], from: number, to: number): boolean {
  if (FIRM.test(wordBefore(line, from)?.text ?? "")) return true;
  // Harbor and Kessel, a law firm, but not: a company director
  return CALLED.test(nameOf(line, to, to + MOST_CALLED));
}

/** Whether the names up to `to`, parted by marks and `and`, are of no known place and, if they `standAlone`, organization. */
function arePartners(
  line: readonly Word[],
  from: number,
  to: number,
  standAlone: boolean,
): boolean {
  const { organizations, places } = knowledge();
  let start = from;
  for (let at = from; at <= to; at += 1) {
    if (at < to && isCapital(line[at])) continue;
    if (at > start) {
      const { shape, first, known } = line[start] as Word;
      const name = nameOf(line, start, at);
      const isPerson = at > start + 1 && (known & (GIVEN | FAMILY)) === GIVEN;
      const isWord = first && (known & (LISTED | FAMILY)) === LISTED;
      // Harbor Corp and Kessel Inc are two.
      if (shape !== "Capital" || isPerson || isWord || isForm(line[at - 1])) return false;
      // Harbor Trust and Kessel Corp are two as well.
      if (at === start + 2 && at < to && /^(?:Bank|Trust)$/.test(textAt(line, at - 1)))
        return false;
      if ((standAlone && organizations.has(name)) || places.has(name)) return false;
      if (placeNamed(name) !== undefined) return false;
    }
    start = at + 1;
  }
  return true;
}
