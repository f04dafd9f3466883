/** The rules and words of time expressions, ready for reading. */

import { ruleGroups } from "../rules/rules.ts";
import { type Lexicon, makeLexicon } from "../words/lexicon.ts";
import { type Group, makeGrammar } from "./grammar.ts";

/** What is known of time expressions. */
export interface Language {
  /** The rules for whole expressions. */
  readonly rules: Group;
  readonly lexicon: Lexicon;
}

// Made on first use, so that importing costs nothing.
let known: Language | undefined;

/** The rules and words, which are made ready on first use. */
export function language(): Language {
  if (known === undefined) {
    const { groups, words } = makeGrammar(ruleGroups());
    known = { rules: groups["all"] as Group, lexicon: makeLexicon(words) };
  }
  return known;
}
