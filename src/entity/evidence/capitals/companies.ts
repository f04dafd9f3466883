/** Companies in lines in capitals: with their tickers or forms, or that begin a headline. */

import { currencyOf } from "../../amounts/currency.ts";
import type { Candidate } from "../../candidates/candidates.ts";
import { NO_NAMES, ORGANIZATIONS, TITLES } from "../../lists/cue-bits.ts";
import { placeInCapitals } from "../../lists/place-named.ts";
import { COMMON, NATION, PLAIN } from "../../words/form-bits.ts";
import { isAct, isVerb } from "../../words/lines.ts";
import { isKnownAs, isOn, nameOf, textAt, type Word, wordBefore } from "../../words/words.ts";
import { type Elsewhere, LONGEST_FRONT } from "./known.ts";

// TALKING POINT/HARBOR, WALL STREET STOCKS/HARBOR
const SLUGS = /^(?:POINT|STOCKS)$/;
// After these it is another name: BANKS TO BUY HARBOR <HRB>, LEE MAY SELL HARBOR <HRB>
const APART = /^(?:AT|BY|FROM|HAS|IN|MAY|ON|SUES|TO|WILL|WITH)$/;

/** Whether a stretch is a company between brackets: `<HARBOR AND LEE CORP>`. */
export function isBracketed({ words, line, from, to }: Candidate): boolean {
  return (
    textAt(line, from - 1) === "<" &&
    textAt(line, to) === ">" &&
    COMPANY.test(textAt(words, words.length - 1))
  );
}

/** Which words are a company at the begin of a line, with its ticker: `HARBOR FOODS CORP <HRBF.N> SETS SPLIT`. */
export function listedIn(
  { words, line, from, to: end }: Candidate,
  { fronts }: Elsewhere,
): Pick<Candidate, "from" | "to"> | undefined {
  if (from > 0 || !isBeforeTicker(line, end) || words.length > LONGEST_FRONT) return undefined;
  // HARBOR'S <HRB> UNIT, but MCDONALD'S <MCD> GAINS
  const isOwner =
    textAt(words, words.length - 1) === "S" && !fronts.has(nameOf(words, 0, words.length));
  const to = words.length - (isOwner ? 2 : 0);
  const slug = words.findIndex(({ text }, at) => text === "/" && SLUGS.test(textAt(words, at - 1)));
  const start = slug + 1;
  // FORMER HARBOR <HRB>
  for (let at = start; at < to; at += 1)
    if (fronts.has(nameOf(words, at, to)) && (at === start || canFollow(words.slice(at - 1, to)))) {
      // LEE AND HARBOR <LHB>, if the text has no Lee apart
      const isFirm = textAt(words, at - 1) === "AND" && !fronts.has(nameOf(words, start, at - 1));
      return { from: isFirm ? start : at, to };
    }
  return isParted(words) ? undefined : { from: start, to };
}

/**
 * Whether a company can come after a word: not `BAY` of `GIANT BAY`, `SAVINGS BANK` of `AMERICAN SAVINGS BANK`, `LEE` of
 * `HARBOR/LEE`.
 */
function canFollow([before, first, second]: readonly Word[]): boolean {
  if (before?.shape === "mark") return false;
  const { text, known, cues } = first as Word;
  if (second !== undefined) return !isKnownAs(before, NATION);
  return cues === 0 && (known & PLAIN) === 0 && placeInCapitals(text) === undefined;
}

/**
 * Whether a verb or the like parts words: `HARBOR BUYS KESTREL`, `TWO BID FOR KESTREL`, but not `SOCIETY FOR
 * SAVINGS`.
 */
function isParted(words: readonly Word[]): boolean {
  const last = words.length - (isOn(words.at(-1), ORGANIZATIONS) ? 2 : 1);
  return words.slice(1).some((word, at) => {
    if (word.text === "FOR") return !isKnownAs(words[at + 2], PLAIN);
    return APART.test(word.text) || (at + 1 < last && isAct(word));
  });
}

/**
 * Where a company begins, on no list, that a ticker follows in mid-line, after a verb or a preposition: 1 in
 * `BUYS CYCLADE <CYCL>`. Nothing tells where `SELLS GENERAL CINEMA <GCN>` and `JOHNSON AND JOHNSON <JNJ>` begin.
 */
export function tickerStart({ words, line, from, to }: Candidate): number {
  let at = words.length;
  if (!isBeforeTicker(line, to)) return at;
  do at -= 1;
  while (at > 0 && !isKnownAs(words[at], PLAIN) && !isBefore(words[at - 1]));
  return isBefore(at > 0 ? words[at - 1] : line[from - 1]) ? at : words.length;
}

/** Whether a ticker is next, and not a name between brackets: `<HRB>`, `<HRB.N>`, but not `<HARBOR TOOLS>`. */
function isBeforeTicker(line: readonly Word[], at: number): boolean {
  // HARBOR ASSOC. <HRB>
  const open = textAt(line, at) === "." ? at + 1 : at;
  return line[open]?.text === "<" && line[open + 2]?.shape === "mark";
}

/** Whether a company can begin after a word: a verb or a preposition. */
function isBefore(word: Word | undefined): boolean {
  return word !== undefined && (isVerb(word.small) || BEFORE.test(word.text));
}

const BEFORE = /^(?:AT|BUY|BY|FOR|FROM|IN|OF|ON|SELL|TO|WITH)$/;

// Not AG, CO, NV and SPA, which are an attorney general, a county, a state and a spa too.
const COMPANY = /^(?:BANCORP|BHD|CORP|INC|LTD|PLC)$/;
// What comes before one, beside verbs and words that are no names: UNIT TO BUY HARBOR STEEL CORP
const OUTSIDE = /^(?:OF|TO|UNIT|BUY|SELL|SUES?|(?:DOWN|UP)GRADE)$/;
const LONGEST_COMPANY = 6;

/** Where the company that begins at `at` ends with its form; 0 if there is none. */
export function companyEnd(words: readonly Word[], at: number): number {
  let end = 0;
  for (let to = at; to < Math.min(words.length, at + LONGEST_COMPANY); to += 1) {
    const { text, small, shape, cues, known } = words[to] as Word;
    if (shape !== "CAPITALS" || (cues & NO_NAMES) !== 0 || OUTSIDE.test(text)) break;
    if (to > at && COMPANY.test(text)) end = to + 1;
    else if (!COMPANY.test(textAt(words, to + 1)) && (cues & ORGANIZATIONS) === 0) {
      // IBM SUES HARBOR CORP
      if (isVerb(small) || (text.endsWith("S") && (known & (COMMON | PLAIN)) !== 0)) break;
    }
  }
  return end;
}

// After these a stretch may go on with a name that began before it: HARBOR AND LEE CORP, LEE'S STORES INC,
// HARBOR OF NORLAND LTD
const CUT = /^(?:AND|OF|[A-Z]|[^A-Z<,(:].*)$/;

/** Whether a stretch may go on with a name that began before it. */
export function isCut({ line, from }: Candidate): boolean {
  return CUT.test(wordBefore(line, from)?.text ?? "<");
}

/** Whether a line begins with the first word of a company of the text, and what it does: `Oracle to Sell Unit`. */
export function isSubject([first, next]: readonly Word[], leads: ReadonlySet<string>): boolean {
  return (
    first !== undefined &&
    next !== undefined &&
    (first.cues & (NO_NAMES | TITLES)) === 0 &&
    leads.has(first.text.toUpperCase()) &&
    currencyOf("", first.small) === undefined &&
    (isVerb(next.small) || ACTS.test(next.small))
  );
}

const ACTS = /^(?:ceo|chief|in|said|to|unit|,)$/;
