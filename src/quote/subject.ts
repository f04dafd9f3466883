/** The noun phrase next to a verb of saying: who says it. */

import { AUXILIARIES, PRONOUNS } from "./cues.ts";
import { lastIndex, type Token } from "./tokens.ts";

/** The first and the last token of a noun phrase. */
export interface Phrase {
  readonly first: number;
  readonly last: number;
}

/** Before the verb: `Lee`, `The mayor, Ann Lee,`, `Kim, who runs it,` as its first name or noun. */
export function subjectBefore(tokens: readonly Token[], verb: number): Phrase | undefined {
  let last = verb - 1;
  while (last >= 0 && AUXILIARIES.has((tokens[last] as Token).word.toLowerCase())) last -= 1;
  if (last < 0) return undefined;
  // `Lee, who said`
  if (RELATIVE.test((tokens[last] as Token).word)) {
    last -= tokens[last - 1]?.word === "," ? 2 : 1;
    if (last < 0) return undefined;
  }
  // `Lee, the mayor, said`: the name before the apposition.
  if (tokens[last]?.word === ",") {
    const opening = lastIndex(tokens, last, ({ word }) => word === ",");
    if (opening > 0) last = opening - 1;
    else last -= 1;
  }
  // `she laughed and said`, `she left, saying`: the verb has its subject from before.
  if (last < 0 || BOUNDARY.test((tokens[last] as Token).word) || isGerund(tokens, verb))
    return subjectOfSentence(tokens, verb);
  let first = last;
  while (first > 0 && !BOUNDARY.test((tokens[first - 1] as Token).word)) first -= 1;
  return { first, last };
}

function isGerund(tokens: readonly Token[], verb: number): boolean {
  return (
    (tokens[verb] as Token).word.endsWith("ing") &&
    /^(?:,|while|and|by)$/.test(tokens[verb - 1]?.word ?? "")
  );
}

// What a sentence may have before its subject, up to a comma.
const INTRODUCES =
  /^(?:in|at|on|during|after|before|when|while|as|with|for|by|since|following|earlier|later|but|and|then|asked|speaking|once|here|last|this|that|there|if|because|although|though|under|over|from|to|like|unlike|despite|amid|alongside|where|even|just|now|so|yet|still|also|yes|no|any|today|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/i;
const ARTICLE = /^(?:the|a|an|his|her|their|its|one|some|two|several|many)$/i;

/** The pronoun or the name that a sentence begins with, behind what introduces it. */
export function subjectOfSentence(tokens: readonly Token[], end: number): Phrase | undefined {
  let first = 0;
  if (INTRODUCES.test((tokens[0] as Token).word)) {
    const comma = tokens.findIndex(({ word }) => word === ",");
    if (comma < 0) return undefined;
    first = comma + 1;
  }
  const word = tokens[first]?.word;
  if (first >= end || word === undefined) return undefined;
  if (PRONOUNS.test(word)) return { first, last: first };
  let last = ARTICLE.test(word) ? first + 1 : first;
  if (last === first && !/^\p{Lu}/u.test(word)) return undefined;
  while (last + 1 < end && /^\p{Lu}/u.test((tokens[last + 1] as Token).word)) last += 1;
  return last < end ? { first, last } : undefined;
}

const RELATIVE = /^(?:who|which)$/;
const BOUNDARY =
  /^(?:,|;|:|\(|\)|--|\u2014|\u2013|and|but|that|when|as|while|because|which|who|what|how|why|where|after|before|if|so|then|[Tt]hen|[Bb]ut|[Aa]nd|[Yy]esterday|[Ww]hen|[Ss]till)$/;

const AFTER_SPEAKER =
  /^(?:,|;|:|\(|in|on|at|during|of|after|before|to|from|with|by|when|as|while|about|who|that|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|last|this|via|and|earlier|later|afterward|recently|--|\u2014|\u2013)$/;

/** Behind the verb: the words up to a comma, a preposition or the like. */
export function saidBy(tokens: readonly Token[], first: number): Phrase | undefined {
  let end = first;
  while (end < tokens.length) {
    const { word } = tokens[end] as Token;
    if (/^[.?!]$/.test(word)) break;
    if (AFTER_SPEAKER.test(word) && !(word === "of" && end > first)) break;
    end += 1;
    if (PRONOUNS.test(word) && end === first + 1) break;
  }
  return end === first ? undefined : { first, last: end - 1 };
}
