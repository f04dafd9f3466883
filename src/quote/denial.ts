/** Whether somebody says that something is untrue: `denied the charges`, but not `denied him a visa`. */

import { hasVerb, isClause, MOST_BEFORE_VERB } from "./clause.ts";
import { lowerAt, type Token, wordAt } from "./tokens.ts";

/** Whether a verb denies the words from `from` on, unlike one of refusing: `denied the request`. */
export function denies(tokens: readonly Token[], verb: number, from: number): boolean {
  if (!/^den[yi](?:es|ed|ing)?$/.test(lowerAt(tokens, verb))) return false;
  // But `denied that request` and `denied it entry`
  const next = /^(?:ever|that)$/.test(wordAt(tokens, from)) ? from + 1 : from;
  if (isClause(tokens, next) && hasVerb(tokens, next + 1, next + MOST_BEFORE_VERB)) return true;
  const words = tokens.slice(next, next + LONGEST_DENIED).map(({ word }) => word);
  return UNTRUE.test(`${words.join(" ")} `);
}

const LONGEST_DENIED = 6;
// having met Kim | the local newspaper's report, but not: landing rights | bail on the charge | him a role | his claim
const UNTRUE =
  /^(?:\p{Ll}+(?<!fund|hous)ing (?!change|licen|permi|right)|(?:(?:an?|the) )?(?:(?!(?:an?|by|for|from|him|in|it|of|on|the|them|to) )\S+ ){0,4}(?:accusation|allegation|assertion|charge|(?<!(?:her|his|its|their) )claim(?!s? for)|speculation|suggestion|guilt|involvement|knowledge|link|participation|report|responsibility|role|rumou?r|statement|wrongdoing)s? )/u;
