/** What function words do in clauses, as bits, the most used first; in a file without imports, so that bundlers inline them. */

/** Articles, possessives, and words for a number. */
export const DETERMINER: number = 1;
export const PREPOSITION: number = 1 << 1;
/** Forms of `be`, `do` and `have`, and modals. */
export const AUXILIARY: number = 1 << 2;
export const CONJUNCTION: number = 1 << 3;
/** Words that open a subordinate clause. */
export const SUBORDINATOR: number = 1 << 4;
/** Articles, and the possessives that are used like them. */
export const ARTICLE: number = 1 << 5;
export const PRONOUN: number = 1 << 6;
/** `that`, which may be relative or open a subordinate clause. */
export const THAT: number = 1 << 7;
/** Relative pronouns and question words. */
export const RELATIVE: number = 1 << 8;
/** Words after which a verb of saying does not report: `not say`. */
export const NO_VERB_AFTER: number = 1 << 9;
/** Forms of `be` and `do`. */
export const BE: number = 1 << 10;
/** Days and parts of days. */
export const TIME: number = 1 << 11;
/** Words that say when: `on Monday`, `again`. */
export const WHEN: number = 1 << 12;
export const POSSESSIVE: number = 1 << 13;
/** Adverbs that may stand before or after a verb. */
export const ADVERB: number = 1 << 14;
/** Words that stand before a noun for a time: `last week`. */
export const BEFORE_TIME: number = 1 << 15;
/** Words that begin an introduction to a sentence: `Asked about it, Lee`. */
export const INTRODUCTION: number = 1 << 16;
export const MODAL: number = 1 << 17;
/** Adverbs that stand only before a verb. */
export const EARLY_ADVERB: number = 1 << 18;

/** Signs of a clause: a pronoun, or a verb that is a function word. */
export const FINITE: number = AUXILIARY | PRONOUN;
export const CLAUSE_OPENER: number = RELATIVE | SUBORDINATOR | THAT;
/** Words that join a clause or a phrase to the one before it. */
export const CONNECTIVE: number = CONJUNCTION | CLAUSE_OPENER | PREPOSITION;
/** Words that open an adverbial of place or time, which may stand between a verb and the words it reports. */
export const ADVERBIAL: number = PREPOSITION | SUBORDINATOR | BEFORE_TIME;
