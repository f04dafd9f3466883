/** The function words of clauses, by what they do there. */

import { kindsOf } from "./rows.ts";
import {
  ADVERB,
  ARTICLE,
  AUXILIARY,
  BE,
  BEFORE_TIME,
  CONJUNCTION,
  DETERMINER,
  EARLY_ADVERB,
  INTRODUCTION,
  MODAL,
  NO_VERB_AFTER,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  SUBORDINATOR,
  THAT,
  TIME,
  WHEN,
} from "./word-kinds.ts";

const WORDS: ReadonlyMap<string, number> = /* @__PURE__ */ kindsOf([
  [DETERMINER | ARTICLE, "a an the"],
  [DETERMINER | ARTICLE | POSSESSIVE, "her his its their"],
  [DETERMINER, "one some several many two"],
  [PRONOUN, "he she they it we i"],
  [AUXILIARY | BE, "be did are do were does is being am was been"],
  [AUXILIARY, "has have had"],
  [AUXILIARY | MODAL, "would must could might will may should can"],
  [
    ADVERB | EARLY_ADVERB,
    "once finally since even first previously now flatly already simply just then often always",
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
  [INTRODUCTION, "however any there still meanwhile speaking asked having sentencing yet yes no"],
  [
    TIME | WHEN,
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday today yesterday late early Mon. " +
      "Tue. Wed. Thu. Fri. Sat. Sun. night morning evening afternoon ago",
  ],
  [BEFORE_TIME, "last this next"],
  [ADVERB | NO_VERB_AFTER, "not never cannot"],
  [NO_VERB_AFTER, "worth those let instead neither or nor means no"],
]);

/** Whether a word is of any of these kinds: `isOf("the", DETERMINER | PRONOUN)`. */
export function isOf(word: string, kinds: number): boolean {
  return ((WORDS.get(word) ?? 0) & kinds) !== 0;
}
