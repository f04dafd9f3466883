/** Whether somebody says that something is untrue: `denied the charges`, but not `denied him a visa`. */

import { isClause } from "./clause.ts";
import { lowerAt, type Token } from "./tokens.ts";

/** Whether a verb denies the words from `from` on, unlike one of refusing: `denied the request`. */
export function denies(tokens: readonly Token[], verb: number, from: number): boolean {
  if (!/^den[yi](?:es|ed|ing)?$/.test(lowerAt(tokens, verb))) return false;
  const words = tokens.slice(from, from + LONGEST).map(({ lower }) => lower);
  return UNTRUE.test(words.join(" ")) || isClause(tokens, from);
}

const LONGEST = 6;
// any role | that it ran | having met Kim | the local newspaper's report, but not: funding | access to reports
const UNTRUE =
  /^(?:any|ever|that) |^\p{L}+(?<!fund|hous)ing |^(?:(?!by |for |in |of |to )\S+ ){0,5}(?:accusation|allegation|assertion|charge|claim|speculation|suggestion|guilt|involvement|knowledge|link|participation|report|responsibility|role|rumou?r|statement|wrongdoing)/u;
