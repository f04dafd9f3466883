/** Where the words for a listener end: `told reporters`, `told a news conference`, `told the Harbor Times`. */

import { isOf } from "./function-words.ts";
import { isPersonNoun, PEOPLE } from "./person-nouns.ts";
import { isCapital, lowerAt, type Token, wordAt } from "./tokens.ts";
import {
  ARTICLE,
  AUXILIARY,
  CONNECTIVE,
  FINITE,
  PREPOSITION,
  PRONOUN,
  SUBORDINATOR,
  THAT,
} from "./word-kinds.ts";

const ENDS_ADDRESSEE = /^(?:[,:]|that|on|in|at|of|after|during)$/;
// The kind of medium after a name: `told WHRB radio`.
const MEDIA = /^(?:radio|television|newspaper|magazine|news|daily|agency)$/;

/** The index after the listener, whose first word is at `from`. */
export function afterAddressee(tokens: readonly Token[], from: number): number {
  const described = isOf(lowerAt(tokens, from), ARTICLE);
  const heard = described ? afterAudience(tokens, from + 1) : afterListeners(tokens, from);
  if (heard > 0) return heard;
  let at = from + (described ? 2 : 1);
  // `told a press conference in Oslo`
  if (
    described &&
    /^\p{Ll}/u.test(wordAt(tokens, at)) &&
    (ENDS_ADDRESSEE.test(wordAt(tokens, at + 1)) ||
      isOf(lowerAt(tokens, at + 1), ARTICLE | PRONOUN))
  )
    // A function word is not the noun.
    at += isOf(wordAt(tokens, at), ARTICLE | FINITE | PREPOSITION | SUBORDINATOR | THAT) ? 0 : 1;
  const end = afterCapitals(tokens, at);
  // `told AFP Norland would win`, `told the Times Norland would win`
  if (isOf(wordAt(tokens, end), AUXILIARY) && end > at)
    return AGENCY.test(wordAt(tokens, at - 1)) ? at : end - 1;
  return MEDIA.test(wordAt(tokens, end)) ? end + 1 : end;
}

const AGENCY = /^(?:[A-Z]{2,}|Bloomberg|Kyodo|Reuters|Xinhua|Yonhap)$/;

function afterCapitals(tokens: readonly Token[], from: number): number {
  let at = from;
  while (/^[A-Z\d]/.test(wordAt(tokens, at)) && !isOf(lowerAt(tokens, at), ARTICLE | PRONOUN))
    at += 1;
  return at;
}

// The most words of listeners without an article: `told local television reporters`.
const MOST_LISTENERS = 3;
/** Whether a word is for several listeners. */
function isHeard(word: string): boolean {
  return PEOPLE.test(word) || /(?:ia|sion|ment)$/.test(word);
}

const NAMED_MEDIUM = /^(?:agency|broadcaster|channel|magazine|newspaper|station|website)$/;

/**
 * The index after listeners without an article, and after their name if that follows; -1 if they are none:
 * `told reporters`, `told 300 supporters`, `told broadcaster NRK`, `told fellow lawmaker Ann Lee`.
 */
function afterListeners(tokens: readonly Token[], from: number): number {
  // `told me this was bad`
  if (/^(?:me|you|him|her|it|us|them)$/.test(wordAt(tokens, from))) return -1;
  for (let at = from; at < from + MOST_LISTENERS; at += 1) {
    const word = wordAt(tokens, at);
    if (isCapital(tokens, at) || isOf(word, CONNECTIVE | FINITE | ARTICLE)) return -1;
    const isPerson = isPersonNoun(word) && !isPersonNoun(wordAt(tokens, at + 1));
    if (NAMED_MEDIUM.test(word) || isPerson) return afterCapitals(tokens, at + 1);
    // `news agency AFP`, `staff members`
    const isPart =
      word === "news" || /^(?:crew|staff) members?$/.test(`${word} ${wordAt(tokens, at + 1)}`);
    if (isPart || !isHeard(word)) continue;
    // `told friends and relatives`
    const others = wordAt(tokens, at + 1) === "and" && isHeard(wordAt(tokens, at + 2));
    return at + (others ? 3 : 1);
  }
  return -1;
}

// The most words of an audience: `a joint televised news conference`.
const LONGEST_AUDIENCE = 5;
const AUDIENCE =
  /^(?:agency|assembly|audience|board|briefing|broadcaster|call|channel|commission|committee|conference|congregation|council|court|crowd|event|forum|gathering|hearing|inqu(?:est|iry)|jury|magazine|meeting|newspaper|panel|parliament|podcast|program(?:me)?|rally|seminar|session|show|station|summit|tribunal|website)$/;
// `told a board member`
const MEMBER = /^(?:correspondent|member|official|reporter)$/;

/** The index after an audience, of which `from` is the first word after its article; -1 if it is none: `told a news briefing`. */
function afterAudience(tokens: readonly Token[], from: number): number {
  for (let at = from; at < from + LONGEST_AUDIENCE; at += 1) {
    const word = lowerAt(tokens, at);
    const after = lowerAt(tokens, at + 1);
    if (AUDIENCE.test(word) && !AUDIENCE.test(after)) return at + (MEMBER.test(after) ? 2 : 1);
    if (ENDS_ADDRESSEE.test(word) || isOf(word, FINITE | CONNECTIVE | ARTICLE)) return -1;
  }
  return -1;
}
