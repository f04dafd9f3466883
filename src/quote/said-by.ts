/** The noun phrase after a verb of saying, which names the speaker: `said the mayor, Ann Lee.` */

import { PRONOUNS } from "./anaphora.ts";
import { homeEnd, isOfAnother, nameFrom, nameIn, nameStart } from "./apposition.ts";
import { joinedEnd } from "./joined.ts";
import { endsSpeaker, goesOn, MOST_WORDS } from "./noun-phrase.ts";
import { isPersonNoun } from "./person-nouns.ts";
import { type Phrase, type Token, wordAt } from "./tokens.ts";

/**
 * Finds the subject after a verb: the words up to a comma, a preposition or the like, or the name in
 * `his lawyer, Ann Lee`.
 */
export function saidBy(tokens: readonly Token[], first: number): Phrase | undefined {
  let end = first;
  while (end < Math.min(tokens.length, first + MOST_WORDS)) {
    const { word } = tokens[end] as Token;
    if (/^[.?!]$/.test(word) || (word === "of" && end === first)) break;
    if (endsSpeaker(word) && !goesOn(tokens, end, first)) {
      end = Math.max(end, joinedEnd(tokens, end) + 1);
      break;
    }
    end += 1;
    if (PRONOUNS.test(word) && end === first + 1) break;
  }
  if (end === first) return undefined;
  if (wordAt(tokens, end) !== ",") return { first, last: end - 1 };
  const start = nameStart(tokens, end + 1);
  const name = nameFrom(tokens, start);
  // `his lawyer, former mayor Bob Kim of Gary.`, `its chairman, Bob Kim (66).`, but not `police, shot Bob Kim`
  const next = homeEnd(tokens, start, name) + 1;
  const hasBrackets = wordAt(tokens, next) === "(" && wordAt(tokens, next + 2) === ")";
  // `a friend of the driver, Bob Kim (66)`
  const brackets = hasBrackets && !isOfAnother(tokens, end - 1) ? 3 : 0;
  const closes =
    /^[,.]?$/.test(wordAt(tokens, next + brackets)) &&
    (start === end + 1 || isPersonNoun(wordAt(tokens, start - 1)));
  return (closes && nameIn(tokens, end, name)) || { first, last: end - 1 };
}
