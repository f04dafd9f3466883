/** The subject of a sentence, which it begins with or has after an introduction. */

import { PRONOUNS } from "./anaphora.ts";
import { nameFrom, nameIn, nameStart } from "./apposition.ts";
import { isOf } from "./function-words.ts";
import { endsSpeaker } from "./noun-phrase.ts";
import { isPersonNoun } from "./person-nouns.ts";
import { VERBS } from "./saying.ts";
import { isCapital, type Phrase, type Token, wordAt } from "./tokens.ts";
import { introduces, isAuxiliary, isPast, MAYBE_PAST } from "./word-forms.ts";
import { ARTICLE, DETERMINER } from "./word-kinds.ts";

/** The pronoun or noun phrase that a sentence begins with, after any introduction. */
export function subjectOfSentence(tokens: readonly Token[], end: number): Phrase | undefined {
  const first = afterIntroduction(tokens);
  const word = wordAt(tokens, first);
  if (first >= end || word === "") return undefined;
  if (PRONOUNS.test(word)) return { first, last: first };
  const determined = isOf(word.toLowerCase(), DETERMINER);
  if (!determined && !isCapital(tokens, first)) return undefined;
  let capital = determined ? first + 1 : first;
  while (capital + 1 < end && isCapital(tokens, capital + 1)) capital += 1;
  // `Harbor Party chief Ann Lee`, `Harbor Party (HP) spokesman Bob Hill`
  const role = capital + (wordAt(tokens, capital + 3) === ")" ? 4 : 1);
  const person = isPersonNoun(wordAt(tokens, role)) ? nameFrom(tokens, role + 1) : role;
  if (person > role) return { first: role > capital + 1 ? role : first, last: person };
  const last = lastBeforeVerb(tokens, first, capital, end);
  if (last >= end) return undefined;
  return apposedName(tokens, last + 1) ?? { first, last };
}

/** The first token after the introduction of a sentence; past the last one if no comma ends that. */
function afterIntroduction(tokens: readonly Token[]): number {
  if (!introduces(tokens, 0)) return 0;
  const comma = tokens.findIndex(({ word }) => word === ",");
  return comma < 0 ? tokens.length : comma + 1;
}

const LONGEST_PHRASE = 10;

/**
 * The last word of a subject, whose first words go up to `capital`: the one before the verb if that is known, as in
 * `The guards' union called` and `Defense lawyers argued`, or else `capital`.
 */
function lastBeforeVerb(
  tokens: readonly Token[],
  first: number,
  capital: number,
  end: number,
): number {
  // The words between a name and a preposition may be a verb that is not known.
  const isName =
    capital > first &&
    !isOf(wordAt(tokens, first).toLowerCase(), ARTICLE) &&
    UNOWNED.test(wordAt(tokens, capital));
  for (let at = capital + 1; at <= Math.min(end, first + LONGEST_PHRASE); at += 1) {
    if (endsSpeaker(wordAt(tokens, at))) return isName ? capital : at - 1;
    if (isVerbOfSubject(tokens, at)) return at - 1;
  }
  return capital;
}

// `Ann Lee`, but not `Ann Lee's` in `Ann Lee's husband, Bob Kim`
const UNOWNED = /^\p{Lu}.*(?<!['\u2019]s)$/u;

/** Whether a word after a noun phrase is its verb: `Harbor Trams cut its forecast`, but not `The budget cut`. */
function isVerbOfSubject(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at);
  if (isPast(word) || isAuxiliary(word) || VERBS.has(word)) return true;
  const mayBeVerb = isCapital(tokens, at - 1) || isOf(wordAt(tokens, at + 1), DETERMINER);
  return mayBeVerb && MAYBE_PAST.test(word);
}

/** The name between commas that says who a subject is: `His lawyer, Ann Lee, called it bad and said`. */
function apposedName(tokens: readonly Token[], comma: number): Phrase | undefined {
  if (wordAt(tokens, comma) !== ",") return undefined;
  const last = nameFrom(tokens, nameStart(tokens, comma + 1));
  return wordAt(tokens, last + 1) === "," ? nameIn(tokens, comma, last) : undefined;
}
