/** Whom a clause after `who`, `which` or `that` is about. */

import { PRONOUNS } from "./anaphora.ts";
import { isOf } from "./function-words.ts";
import { lastDeterminer, nameAtEnd, withoutIntroduction } from "./introduction.ts";
import { beginning, MINISTRY } from "./noun-phrase.ts";
import { isPersonNoun, PEOPLE } from "./person-nouns.ts";
import { isSaying } from "./saying.ts";
import { isCapital, lastIndex, type Phrase, type Token, wordAt } from "./tokens.ts";
import { isPast, isVerb } from "./word-forms.ts";
import { PREPOSITION } from "./word-kinds.ts";

/** The noun that a clause after a phrase is about, without the words before it: `He put up a sign that read`. */
export function nounBeforeClause(tokens: readonly Token[], first: number, last: number): Phrase {
  const word = wordAt(tokens, last);
  // `aimed at those who say`
  if (PRONOUNS.test(word) || word === "those") return { first: last, last };
  if (isCapital(tokens, last)) return { first: nameAfterVerb(tokens, first, last), last };
  const determiner = lastDeterminer(tokens, last);
  if (determiner >= first) return { first: determiner, last };
  // `Protesters held signs that read`
  const verb = lastIndex(tokens, last, ({ word }) => isPast(word));
  return verb > first ? { first: verb + 1, last } : nameAtEnd(tokens, first, last);
}

/**
 * Where the noun phrase begins that ends in a name and that `who` follows: `Lee told Park, who`,
 * `The prize went to Bob Gray, who`, `Lee met the mayor of London, who`, but not `by Allied Trams, which`.
 */
function nameAfterVerb(tokens: readonly Token[], first: number, last: number): number {
  const isBefore = ({ word, speech }: Token): boolean =>
    isVerb(word) || (speech > 0 && !/^\p{Lu}/u.test(word));
  const verb = lastIndex(tokens, last, isBefore);
  if (verb < first) return first;
  // `protesters in Paris, who`, `residents of Seaport, Maine, who`
  const isWho = tokens.slice(last + 1, last + 5).some(({ word }) => word === "who");
  const parts = lastIndex(
    tokens,
    last,
    ({ word }, at) => isOf(word, PREPOSITION) && !belongsTo(tokens, at, isWho),
  );
  return Math.max(verb, parts) + 1;
}

/**
 * Whether a preposition belongs to a name or to people before it: `the Bank of England`, `protesters in Paris`,
 * `a spokesman for Lee`.
 */
function belongsTo(tokens: readonly Token[], at: number, isWho: boolean): boolean {
  const before = wordAt(tokens, at - 1);
  const isPerson = isWho && isPersonNoun(before);
  if (wordAt(tokens, at) === "for") return isPerson || MINISTRY.test(before);
  return (
    /^(?:at|from|in|of|on)$/.test(wordAt(tokens, at)) &&
    (isPerson || isCapital(tokens, at - 1) || (isWho && PEOPLE.test(before)))
  );
}

/**
 * Who it is that the clause of a phrase is about: `An aide who was in the room said`, `A firm that makes trams said`, but
 * not `an aide who the mayor said` nor `The mayor said that`.
 */
export function whoseClause(tokens: readonly Token[], { first, last }: Phrase): Phrase | undefined {
  if (!isOwnClause(tokens, first, last)) return undefined;
  const before = first - (wordAt(tokens, first - 2) === "," ? 3 : 2);
  if (before < 0 || isSaying(wordAt(tokens, before))) return undefined;
  return withoutIntroduction(tokens, beginning(tokens, before), before);
}

/**
 * Whether the words of a clause after `who` or `that` have its verb, so that the verb of saying after them is another's:
 * `who was in the room`, `that makes trams`, `that Lee founded`, but not `who police` and `that Lee`.
 */
function isOwnClause(tokens: readonly Token[], first: number, last: number): boolean {
  const opener = wordAt(tokens, first - 1);
  const word = wordAt(tokens, first);
  if (!/^(?:who|that)$/.test(opener)) return false;
  if (last - first < 2 && SAYERS.test(wordAt(tokens, last))) return isVerb(word);
  if (opener === "who") return /^(?!the$|an?$|s?he$|they$)\p{Ll}/u.test(word);
  return isVerb(word) || /^\p{Ll}+s$/u.test(word) || isPast(wordAt(tokens, last));
}

// `who police`, `who federal prosecutors`
const SAYERS = /[lr]s$|ice$/;
