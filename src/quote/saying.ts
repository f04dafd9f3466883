/** Verbs of saying: whether they attribute quotations, and what may follow them. */

import { kindsOf, type Row } from "./rows.ts";

/** It attributes a quotation: `"It ran," Lee said.` */
export const SAYS: number = 1;
/** A clause follows it, with or without `that`. */
export const CLAUSE: number = 1 << 1;
/** A clause follows it only with `that`. */
export const THAT_CLAUSE: number = 1 << 2;
/** What the speaker means to do follows it: `vowed to go`. */
export const TO_DO: number = 1 << 3;
/** What somebody else is to do follows it: `urged Kim to go`. */
export const OTHER_TO_DO: number = 1 << 4;
/** What somebody did follows it after `of`: `accused Kim of it`. */
export const OF_DEED: number = 1 << 5;
/** A noun follows it after `for`: `called for peace`. */
export const FOR_THING: number = 1 << 6;
/** Any noun follows it: `denied it all`. */
export const THING: number = 1 << 7;
/** A question follows it: `asked whether`. */
export const QUESTION: number = 1 << 8;
/** The listener follows it: `told reporters`. */
export const HEARER: number = 1 << 9;
/** It may end the sentence, as verbs of `CLAUSE` may: `It ran, Lee added.` */
export const ENDS: number = 1 << 10;
/** It may end the sentence if nothing but a time follows it. */
export const ENDS_ALONE: number = 1 << 11;
/** It may stand before its subject at the end of a sentence: `It ran, said Lee.` */
export const INVERTS: number = 1 << 12;
/** It is an adjective: `Lee is confident that`. */
export const ADJECTIVE: number = 1 << 13;
/** It is a plural form, `they hope`, which may also be a noun. */
export const PLURAL_FORM: number = 1 << 14;
/** It is a plural form that is never a noun. */
export const NO_NOUN: number = 1 << 15;

/** Regular verbs, from which the other forms are made. */
const REGULAR: readonly Row[] = [
  [SAYS | CLAUSE, "estimate contend fear predict"],
  [SAYS | CLAUSE | FOR_THING, "hope"],
  [SAYS | CLAUSE | NO_NOUN, "believe"],
  [SAYS | CLAUSE | NO_NOUN | INVERTS, "argue"],
  [SAYS | CLAUSE | INVERTS, "insist"],
  [SAYS | CLAUSE | QUESTION, "wonder"],
  [SAYS | CLAUSE | OTHER_TO_DO | QUESTION, "ask"],
  [SAYS | CLAUSE | OTHER_TO_DO | INVERTS, "warn"],
  [
    SAYS | THAT_CLAUSE | ENDS_ALONE,
    "assert declare disclose reveal maintain testify respond complain reiterate confirm caution " +
      "emphasize learn specify announce emphasise reply tweet indicate",
  ],
  [SAYS | THAT_CLAUSE | ENDS, "allege report concede stress conclude suggest show acknowledge"],
  [SAYS | THAT_CLAUSE | ENDS | INVERTS, "add note explain recall"],
  [SAYS | THAT_CLAUSE | TO_DO | ENDS_ALONE, "agree"],
  [
    SAYS | THAT_CLAUSE,
    "assume realize opine recognize observe boast proclaim underscore doubt counter repeat imply " +
      "joke worry affirm lament speculate",
  ],
  [SAYS | THAT_CLAUSE | THING, "deny demand"],
  [SAYS | THAT_CLAUSE | TO_DO, "propose vow claim promise pledge"],
  [SAYS | OTHER_TO_DO | FOR_THING, "call"],
  [
    SAYS,
    "blast scold chant praise point comment cry answer whisper dismiss hail shout declaim " +
      "describe post scream continue exclaim denounce criticize interrupt fume remark remember " +
      "retort scoff cite confess condemn yell interject plead muse",
  ],
  [SAYS | OTHER_TO_DO, "urge"],
  [SAYS | OTHER_TO_DO | THAT_CLAUSE, "assure order remind"],
  [SAYS | OF_DEED, "accuse"],
  [TO_DO, "threaten refuse offer"],
  [OTHER_TO_DO, "advise encourage press"],
];

/** Forms of irregular verbs, and kinds that only one form of a regular verb has. */
const FORMS: readonly Row[] = [
  [SAYS | CLAUSE, "admits thinking admitting admitted thinks thought"],
  [SAYS | CLAUSE | INVERTS, "said says saying"],
  [SAYS | CLAUSE | OTHER_TO_DO | HEARER, "told tells telling"],
  [SAYS | THAT_CLAUSE | ENDS | INVERTS, "wrote writes writing"],
  [SAYS | THAT_CLAUSE | ENDS, "found finds stated"],
  [SAYS, "begged read tell quipped reads sang add reading went singing ask sings say quips"],
  [TO_DO, "plans planned intends"],
  [TO_DO | PLURAL_FORM, "intend"],
  [TO_DO | OTHER_TO_DO, "wants wanted"],
  [TO_DO | OTHER_TO_DO | PLURAL_FORM, "want"],
  [THAT_CLAUSE, "projected felt expected ruled feels stating"],
  [THAT_CLAUSE | ADJECTIVE, "hopeful confident sure optimistic convinced adamant"],
  [THAT_CLAUSE | ENDS, "pointing pointed remarked remarking"],
  [THAT_CLAUSE | TO_DO | OTHER_TO_DO, "expects"],
  [THAT_CLAUSE | TO_DO | OTHER_TO_DO | PLURAL_FORM, "expect"],
  [CLAUSE | PLURAL_FORM | NO_NOUN, "say think"],
  [CLAUSE | PLURAL_FORM, "admit"],
];

/** The kinds of each form of a verb of saying, as bits. */
export const VERBS: ReadonlyMap<string, number> = /* @__PURE__ */ verbs();

function verbs(): ReadonlyMap<string, number> {
  const found = kindsOf(FORMS);
  const add = (word: string, kinds: number): void => {
    found.set(word, kinds | (found.get(word) ?? 0));
  };
  for (const [verb, kinds] of kindsOf(REGULAR)) {
    // `they hope`: the plural form keeps what may follow it, but attributes no quotation, since it may be a noun.
    if (kinds !== SAYS) add(verb, (kinds & ~SAYS) | PLURAL_FORM);
    // reply: replies, replied
    const stem = verb.replace(/y$/, "i");
    add(stem + (/[is]$/.test(stem) ? "es" : "s"), kinds);
    add(`${stem.replace(/e$/, "")}ed`, kinds);
    add(`${verb.replace(/e$/, "")}ing`, kinds);
  }
  return found;
}

/** Whether a word is a verb of saying that attributes quotations. */
export function isSaying(word: string): boolean {
  return ((VERBS.get(word) ?? 0) & SAYS) !== 0;
}
