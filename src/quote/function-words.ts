/** The small words that a clause is built with, by what they do in it. */

import { kindsOf } from "./rows.ts";

/** Articles and numbers; articles, and pronouns that stand as they do. */
export const DETERMINER: number = 1;
export const ARTICLE: number = 1 << 1;
export const PRONOUN: number = 1 << 2;
/** Forms of be, do and have, and modals; those of be and do; modals. */
export const AUXILIARY: number = 1 << 3;
export const BE: number = 1 << 4;
export const MODAL: number = 1 << 5;
/** Before a verb or behind it; only before it. */
export const ADVERB: number = 1 << 6;
export const EARLY_ADVERB: number = 1 << 7;
export const CONJUNCTION: number = 1 << 8;
/** Relative and question words; what opens another clause; `that`, which does both. */
export const RELATIVE: number = 1 << 9;
export const SUBORDINATOR: number = 1 << 10;
export const THAT: number = 1 << 11;
export const PREPOSITION: number = 1 << 12;
/** What introduces a sentence: `Asked about it, Lee`. */
export const INTRODUCTION: number = 1 << 13;
/** What tells when, `on Monday`, `again`; days and the like; what stands before a noun for one: `last week`. */
export const WHEN: number = 1 << 14;
export const TIME: number = 1 << 15;
export const BEFORE_TIME: number = 1 << 16;
/** What no verb of saying stands behind: `not say`. */
export const NO_VERB_BEHIND: number = 1 << 17;

/** What tells that a clause is there: a pronoun, or a verb as far as it is a small word. */
export const FINITE: number = AUXILIARY | PRONOUN;
export const CLAUSE_OPENER: number = RELATIVE | SUBORDINATOR | THAT;
/** What joins a clause or a phrase to the one before it. */
export const CONNECTIVE: number = CONJUNCTION | CLAUSE_OPENER | PREPOSITION;
/** What opens words for a place or a time, which may stand between a verb and what is said. */
export const ADVERBIAL: number = PREPOSITION | SUBORDINATOR | BEFORE_TIME;

const WORDS: ReadonlyMap<string, number> = /* @__PURE__ */ kindsOf([
  [DETERMINER | ARTICLE, "a an her his its the their"],
  [DETERMINER, "one some several many two"],
  [PRONOUN, "he she they it we i"],
  [AUXILIARY | BE, "be did are do were does is being am was been"],
  [AUXILIARY, "has have had"],
  [AUXILIARY | MODAL, "would must could might will may should can"],
  [
    ADVERB | EARLY_ADVERB,
    "once finally since even first previously now flatly already simply just then",
  ],
  [
    ADVERB | WHEN,
    "later repeatedly also again here separately publicly twice earlier recently afterward",
  ],
  [CONJUNCTION, "and but"],
  [RELATIVE, "how where why who whose which what"],
  [SUBORDINATOR, "because while so if though although as whether when after before then"],
  [THAT, "that"],
  [
    PREPOSITION,
    "on after before despite of via without through as in citing about for following during amid " +
      "from under by since like with to unlike over at",
  ],
  [INTRODUCTION, "however any there still meanwhile speaking asked yet yes no"],
  [
    TIME | WHEN,
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday today yesterday late early Mon. " +
      "Tue. Wed. Thu. Fri. Sat. Sun. night morning evening afternoon ago",
  ],
  [BEFORE_TIME, "last this next"],
  [NO_VERB_BEHIND, "worth those let instead not never cannot neither or nor means no"],
]);

/** Whether a word is of one of some kinds: `isOf("the", DETERMINER | PRONOUN)`. */
export function isOf(word: string, kinds: number): boolean {
  return ((WORDS.get(word) ?? 0) & kinds) !== 0;
}
