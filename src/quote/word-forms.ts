/** What a word is by its form: a past form, an auxiliary, a plural, what introduces a sentence. */

import { isOf } from "./function-words.ts";
import { type Token, wordAt } from "./tokens.ts";
import {
  ADVERB,
  ADVERBIAL,
  AUXILIARY,
  CONJUNCTION,
  INTRODUCTION,
  THAT,
  TIME,
} from "./word-kinds.ts";

/**
 * Whether a word begins an introduction, which may stand before the subject of a sentence, up to a comma. `First` begins
 * a name before another capital: `First Minister Ann Lee`.
 */
export function introduces(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at);
  return (
    isIntroduction(word) &&
    !(word === "First" && NAME.test(`${wordAt(tokens, at + 1)} ${wordAt(tokens, at + 2)}`))
  );
}

// First Harbor Bank | First of Gary Corp.
const NAME = /^(?:of )?\p{Lu}/u;

/** Whether a word may begin an introduction. */
export function isIntroduction(word: string): boolean {
  return (
    isOf(word.toLowerCase(), CONJUNCTION | ADVERB | INTRODUCTION | ADVERBIAL | THAT) ||
    isOf(word, TIME) ||
    /day$/.test(word)
  );
}

/** Whether a word may stand between a subject and its verb: `Lee has now said`, `Lee didn't say`. */
export function isAuxiliary(word: string): boolean {
  return isOf(word, AUXILIARY | ADVERB) || NEGATED.test(word);
}

/** The end of a negated auxiliary. */
export const NEGATED: RegExp = /n['\u2019]t$/;

/** Adverbs in -ly, as in `Lee grudgingly agreed`, but not `the family said`. */
export const IN_LY: RegExp = /^(?!(?:al|assemb|bul|dai|fami|supp|week)ly)\p{Ll}{2,}ly$/u;

/** Common irregular past forms. */
export const IRREGULAR_PAST: RegExp =
  /^(?:died|fled|left|met|went|came|took|gave|put|made|kept|held|sent|won|lost|saw|hit|rose|fell|began|stood|grew|ran|got|paid|used)$/;
/** Past forms that are nouns or present forms too, or mostly participles. */
export const MAYBE_PAST: RegExp = /^(?:beat|bought|built|cut|led|set|shut|sold|spent)$/;
const REGULAR_PAST = /^\p{Ll}{3,14}ed$/u;

/** Whether a word is a past form, or a participle that looks like one. */
export function isPast(word: string): boolean {
  return IRREGULAR_PAST.test(word) || REGULAR_PAST.test(word);
}

/** Whether a word is a form of a verb that may be the main one of a clause. */
export function isVerb(word: string): boolean {
  return isPast(word) || isOf(word, AUXILIARY);
}

/** Plural nouns that are verbs too. */
export const PLURAL_NOUN: RegExp =
  /^(?:call|claim|comment|demand|doubt|estimate|fear|hope|note|offer|order|plan|point|post|report|want|worrie)s$/i;

/** The last word of a plural subject, before a verb in its plural form. */
export const PLURAL_SUBJECT: RegExp =
  /^(?!(?:is|was|has|does|this|us)$)(?:\p{L}+s|they|we|people|police|some|many|most|few|who|also)$/u;
