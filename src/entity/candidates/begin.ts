/** Where a name can begin. */

import { NO_NAMES, NUMERALS, PARTICLES, TITLE_FRONTS, TITLES } from "../lists/cue-bits.ts";
import { isKnown, knowledge } from "../lists/knowledge.ts";
import { placeInCapitals } from "../lists/place-named.ts";
import { properCase } from "../lists/proper-case.ts";
import { COMMON, COUNTRY, FAMILY, GIVEN, NATION, STATE_FRONT } from "../words/form-bits.ts";
import { MONTH } from "../words/lines.ts";
import { isCapital, isKnownAs, isOn, textAt, type Word, wordBefore } from "../words/words.ts";
import { hasExchange, isAfterName, isNobody } from "./no-name.ts";
import { isRanking } from "./whole.ts";
import {
  beginsBody,
  isDay,
  isKorean,
  isPaper,
  isPerson,
  isSpelledOut,
  isSportOfName,
} from "./wordlike.ts";

/** Whether a name can begin with the word at `at`. */
export function canBegin(line: readonly Word[], at: number): boolean {
  const word = line[at] as Word;
  if (!isCapital(word)) return false;
  const { text, shape, end, cues } = word;
  // Q4 is the fourth quarter, W165 what a tanker costs, R271 an amount of rand.
  if (text.length < 5 && /^(?:[A-Z]|[BHQW]\d+|R\d{3})$/.test(text)) return isBareInitial(line, at);
  if (isNobody(text) || isAfterName(line, at) || asks(line, at)) return false;
  const next = line[at + 1];
  // Floor leader Ann Lee
  if (word.first && (cues & TITLE_FRONTS) !== 0 && next?.shape === "small" && isOn(next, TITLES))
    return false;
  // Five workers, Hotel chain Harbor, but not Hotel de Paris; to the U.S. To lend
  if (((cues & NUMERALS) !== 0 || /^(?:Hotel|To)$/.test(text)) && next?.shape === "small")
    return (next.cues & PARTICLES) !== 0;
  if (text === "Page" && next?.shape === "number") return false;
  const before = wordBefore(line, at);
  if (isGrouped(word, next) || isGrouped(before, word)) return false;
  if (hasExchange(line, at)) return false;
  if (isTagged(before, word, textAt(line, at - 2))) return false;
  if (shape === "CAPITALS") {
    // <ABC> and the ME of <ABC.ME> are tickers.
    if (before?.shape === "mark" && isTicker(line, at)) return false;
    // NOTE: and US$
    if (next?.text === ":" && isLabel(word, at)) return false;
    if (next?.text === "$" && next.start === end) return false;
    // CYCLING-Lee wins, but not NORLAND-Nov 28
    if (next?.text === "-" && next.start === end && isGlued(next, line[at + 2]))
      return MONTH.test(textAt(line, at + 2)) && line[at + 3]?.shape === "number";
  }
  if (
    isSportOfName(word, next) ||
    beginsBody(word, next) ||
    (text === "CEO" && isRanking(line, at))
  )
    return true;
  if ((cues & NO_NAMES) !== 0)
    return (
      isKorean(before, word, next) ||
      isPerson(line, at) ||
      isPaper(before, word, next) ||
      isBesideFirm(line, at)
    );
  return !(isDay(word) && !isSpelledOut(line, at));
}

// Total and Chevron
function isBesideFirm(line: readonly Word[], at: number): boolean {
  const { organizations } = knowledge();
  return (
    [at, at + 2].every((index) => organizations.has(textAt(line, index))) &&
    textAt(line, at + 1) === "and"
  );
}

const ASKING = /^(?:Can|Does|Has|Will)$/;
const LONGEST_QUESTION = 40;

/** Whether a word that can also be a given name begins a question: `Will Congress act?` */
function asks(line: readonly Word[], at: number): boolean {
  const { text, first } = line[at] as Word;
  if (!first || !ASKING.test(text)) return false;
  // But not: Will Lee won the award?
  if (text === "Will" && !isKnown(textAt(line, at + 1))) return false;
  const rest = line.slice(at, at + LONGEST_QUESTION);
  return rest.find((word) => /^[.:!?]$/.test(word.text))?.text === "?";
}

const MOST_INITIALS = 3;

/**
 * Whether a letter is an initial without its stop: `K V Viswanathan`. A line begins with one only before two names, or
 * before one and a comma.
 */
function isBareInitial(line: readonly Word[], at: number): boolean {
  const before = wordBefore(line, at);
  if (isCapital(before) && !isOn(before, TITLES)) return false;
  let end = at + 1;
  while (end < at + MOST_INITIALS && /^[A-Z]$/.test(textAt(line, end))) end += 1;
  if (
    end === at + 1 &&
    !(
      /^[B-HJ-Z]$/.test(textAt(line, at)) &&
      (before ?? (isCapital(line[end + 1]) || isBeforeComma(line, at)))
    )
  )
    return false;
  const name = line[end];
  return (
    name?.shape === "Capital" &&
    name.text.length > 2 &&
    (name.cues & NO_NAMES) === 0 &&
    (name.known & COMMON) === 0 &&
    line[at + 1]?.start === (line[at] as Word).end + 1
  );
}

/** Whether a letter and one word stand before a comma: `N Chandrasekaran,`, but not `W Virginia,`. */
function isBeforeComma(line: readonly Word[], at: number): boolean {
  const isPlace = isKnownAs(line[at + 1], COUNTRY | NATION | STATE_FRONT);
  return textAt(line, at + 2) === "," && !isPlace;
}

function isGlued({ end }: Word, next: Word | undefined): boolean {
  return isCapital(next) && next.start === end;
}

function isTicker(line: readonly Word[], at: number): boolean {
  const { text, end } = line[at - 1] as Word;
  if (text === ".") return end === line[at]?.start;
  return (
    (text === "<" && !isCapital(line[at + 1])) ||
    (text === ":" && EXCHANGE.test(textAt(line, at - 2)))
  );
}

// (NASDAQ: NGRB)
const EXCHANGE = /^(?:NASDAQ|NYSE|AMEX|TSX|LSE|ASX|KRX|KOSDAQ|HKEX|SGX|TSE|OTC|OTCQB|OTCQX)$/i;
const GROUP = /^(?:Group|Pool|Division|Class|Game)$/i;
const COUNTED = /^(?:[A-Z]|One|Two|Three|Four|Five|Six|Seven|Eight)$/;

// Group C, Group One, Class B, Game Two
function isGrouped(group: Word | undefined, counted: Word | undefined): boolean {
  const text = counted?.text ?? "";
  return text.length < 6 && COUNTED.test(text) && GROUP.test(group?.text ?? "");
}

/**
 * Whether a word in capitals before a colon is a label or the one who speaks, `NOTE:` or `JACKSON:`, and neither a paper
 * nor a place, `KATHIMERINI:` or `ETHIOPIA:`
 */
function isLabel({ text, known }: Word, at: number): boolean {
  if (at > 0 || (known & COMMON) !== 0) return true;
  const { organizations, places } = knowledge();
  const name = properCase(text);
  if (organizations.has(name) || organizations.has(text)) return false;
  // Many cities are also somebody's name.
  const isSomebody = (known & (FAMILY | GIVEN)) !== 0;
  return !places.has(name) || (isSomebody && placeInCapitals(text)?.kind !== "country");
}

/** Whether a word is a handle or a hashtag, or a legislator's home: `@AnnLee`, `#HarborVotes`, `(R-SC)`, `(D-New Jersey)`. */
function isTagged(before: Word | undefined, { text, start }: Word, twoBefore: string): boolean {
  if (before === undefined) return false;
  if (before.end === start && /^(?:[@#]|\([DIR]-)/.test(before.text + text)) return true;
  return twoBefore === "(" && /^[DIR]-[A-Z][a-z]/.test(before.text);
}
