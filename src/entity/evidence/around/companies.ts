/** What the words around a name show of a company: who works there, what it has, and what it does. */

import {
  AFTER_PLACES,
  BEFORE_PLACES,
  BELONGINGS,
  DEALINGS,
  MOVES,
  OFFICES,
  PLACES_OF,
  TITLES,
} from "../../lists/cue-bits.ts";
import { GIVEN } from "../../words/form-bits.ts";
import { isKnownAs, isOn, textAt, type Word, wordBefore } from "../../words/words.ts";
import type { Clue } from "../clue.ts";
import { owns } from "./neighbors.ts";

/** Whether a person's name follows who they work for: `Harbor`'s Ann Lee. */
export function employs({ line, to }: Clue): boolean {
  const known = line[to + 1]?.text === "s" ? (line[to + 2]?.known ?? 0) : 0;
  return (known & GIVEN) !== 0 && line[to + 3]?.shape === "Capital";
}

const PREPOSITION = /^(?:at|for|in|of|on|with)$/;
// Harbor Lee plans to sell its plant | Harbor Lee reported a loss | Harbor Lee was founded in 1990
const BUSINESS = /^(?:dividend|earnings|employs|loss|profit|revenue|shareholders)$/;
const MOST_BETWEEN = 6;
// named Ann Lee to its board
const CHOSEN = /^(?:named|appointed|elected|hired|nominated)$/;

/**
 * Whether one of the words after a name, before any mark, preposition or other name, is one of business. `Harbor city
 * reopens its tram` is about a city.
 */
export function isInBusiness(clue: Clue): boolean {
  const { afterCues, before, first, line, to } = clue;
  if (((afterCues & (AFTER_PLACES | PLACES_OF)) | (first.cues & BEFORE_PLACES)) !== 0) return false;
  if (CHOSEN.test(before)) return false;
  for (let at = to; at < to + MOST_BETWEEN; at += 1) {
    const word = line[at];
    if (word?.shape !== "small") break;
    const { text } = word;
    if (text === "its" || (text.length > 3 && BUSINESS.test(text))) return true;
    if (text.length < 5 && PREPOSITION.test(text)) break;
  }
  return line[to]?.text === "was" && line[to + 1]?.text === "founded";
}

/**
 * Whether an office of companies follows `'s`: Harbor Lee's `board`, his `chief executive`, but not his board game or
 * his chief rival.
 */
export function hasOffice(line: readonly Word[], at: number): boolean {
  const office = textAt(line, at);
  return (
    /^(?:ceo|chairman)$/i.test(office) ||
    (office === "board" && !/^(?:game|of)/.test(textAt(line, at + 1))) ||
    (office === "chief" && /^(?:executive|financial|operating)$/.test(textAt(line, at + 1)))
  );
}

/**
 * Whether a word before `in`, `of` or the like is of the markets: shares in, a trader at, but not the chairman or an
 * analyst in.
 */
export function isDealing(word: Word | undefined, before: string): boolean {
  return (
    isOn(word, DEALINGS) &&
    !(before === "in" && (isOn(word, TITLES) || ANALYST.test((word as Word).small)))
  );
}

/** Those of firms who are quoted. */
export const ANALYST: RegExp = /^(?:analyst|economist|strategist|trader|dealer|broker)s?$/;

/**
 * Whether a role or shares come before the company that they are of: a trader at `E.F. Harbor`, the chairman of
 * `Harbor Lee`, shares in `Harbor Lee`, Bob Hill of `Harbor Lee` said.
 */
export function isEmployer(clue: Clue): boolean {
  const { before, afterCues, line, from } = clue;
  if (before !== "of" && before !== "in" && before !== "at") return false;
  if ((afterCues & AFTER_PLACES) !== 0) return false;
  const who = line[from - 2];
  // the CEO of Harbor Lee
  if (isDealing(who, before)) return who?.shape !== "Capital" || who.first;
  // Analyst Ann Hill at Harbor Lee
  if (ANALYST.test(wordBefore(line, from, 4)?.small ?? "")) return who?.shape === "Capital";
  return (
    before === "of" &&
    who?.shape === "Capital" &&
    isKnownAs(line[from - 3], GIVEN) &&
    // Governor Ann Lee of Sofala
    !isOn(line[from - 4], OFFICES)
  );
}

/** Whether a ticker follows: `Harbor` <HRB.N>, `Harbor` [HRB.UL], `Harbor` (HRB.O). */
export function hasTicker({ after, next, line, to }: Clue): boolean {
  const end = line[to + 2]?.text === "." ? to + 4 : to + 2;
  if (after === "<") return line[end]?.text === ">" && next?.shape !== "small";
  return (
    end === to + 4 && /^[\])]$/.test(textAt(line, end)) && /^[A-Z]{1,2}$/.test(textAt(line, to + 3))
  );
}
// Sales fell to
const FIGURES =
  /^(?:sales|profits?|revenues?|exports|imports|prices|shares|stocks|earnings|orders|output|inflation|unemployment|yields|bonds|turnover|production)$/;

/** Whether a price that moved follows: `Zenon` rose 3 cents, `Zenon` fell to 81, but not: exports to Zenon rose. */
export function hasMoved(clue: Clue): boolean {
  const { afterCues, before, next, count, given, first, line, to } = clue;
  if (
    (afterCues & MOVES) === 0 ||
    before === "to" ||
    (given && count > 1) ||
    count > 3 ||
    FIGURES.test(first.small)
  )
    return false;
  const after = line[to + 2];
  // Zenon fell HK$1.25
  if (next?.shape === "number" || after?.text === "$") return true;
  return next?.shape === "small" && after?.shape === "number";
}

/** Whether what companies have follows: `Zenon` shares, `Zenon`'s shares. */
export function hasBelongings(clue: Clue): boolean {
  const { plain, first, place, afterCues, after, next, line, to } = clue;
  // Tokyo stocks
  if (place !== undefined && after === "stocks") return false;
  // Property stocks, but IS fighters
  if (plain && first.shape === "Capital") return false;
  if (after === "stock" && /^(?:exchange|market)$/.test(next?.text ?? "")) return false;
  return (afterCues & BELONGINGS) !== 0 || owns(line, to, BELONGINGS);
}
