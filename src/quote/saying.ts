/** Verbs of saying: whether they attribute quotations, and what may follow them. */

import { kindsOf, type Row } from "./rows.ts";
import {
  ADJECTIVE,
  CLAUSE,
  ENDS,
  ENDS_ALONE,
  FOR_THING,
  HEARER,
  INVERTS,
  NO_NOUN,
  OF_DEED,
  OTHER_TO_DO,
  PLURAL_FORM,
  QUESTION,
  SAYS,
  SCORNS,
  THAT_CLAUSE,
  THING,
  TO_DO,
} from "./verb-kinds.ts";

/** Regular verbs, from which the other forms are made. */
const REGULAR: readonly Row[] = [
  [SAYS | CLAUSE, "estimate contend fear predict"],
  [SAYS | CLAUSE | FOR_THING | TO_DO, "hope"],
  [SAYS | CLAUSE | NO_NOUN, "believe"],
  [SAYS | CLAUSE | NO_NOUN | INVERTS, "argue"],
  [SAYS | CLAUSE | INVERTS, "insist"],
  [SAYS | CLAUSE | QUESTION, "wonder"],
  [SAYS | CLAUSE | OTHER_TO_DO | QUESTION, "ask"],
  [SAYS | CLAUSE | OTHER_TO_DO | INVERTS, "warn"],
  [
    SAYS | THAT_CLAUSE | ENDS_ALONE,
    "assert disclose reveal maintain testify respond complain reiterate caution emphasize learn " +
      "specify announce emphasise reply tweet indicate",
  ],
  [SAYS | THAT_CLAUSE | ENDS_ALONE | INVERTS, "declare confirm"],
  [SAYS | THAT_CLAUSE | ENDS, "allege report stress conclude suggest show"],
  [SAYS | THAT_CLAUSE | ENDS | INVERTS, "concede acknowledge"],
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

// Verbs of naming besides `called`, in the only form that is of use here.
const NAMING = "branded dubbed labeled labelled termed";

/** Forms of irregular verbs, and kinds that only one form of a regular verb has. */
const FORMS: readonly Row[] = [
  [SAYS | CLAUSE, "thinking admitting thinks thought"],
  [SAYS | CLAUSE | INVERTS, "admits admitted"],
  [SAYS | CLAUSE | INVERTS, "said says saying"],
  [SAYS | CLAUSE | OTHER_TO_DO | HEARER, "told tells telling"],
  [SAYS | THAT_CLAUSE | ENDS | INVERTS, "wrote writes writing"],
  [SAYS | THAT_CLAUSE | ENDS, "found finds stated"],
  [SCORNS, `${NAMING} decried derided mocked ridiculed slammed`],
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
  [CLAUSE | PLURAL_FORM | NO_NOUN | INVERTS, "say"],
  [CLAUSE | PLURAL_FORM | NO_NOUN, "think"],
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

const NAMED: ReadonlySet<string> = /* @__PURE__ */ new Set(`called ${NAMING}`.split(" "));

/** Whether a word is a verb of naming: `dubbed "the whale"`. */
export function isNaming(word: string): boolean {
  return NAMED.has(word);
}

/** Whether a word is a verb of saying that attributes quotations. */
export function isSaying(word: string): boolean {
  return ((VERBS.get(word) ?? 0) & SAYS) !== 0;
}
