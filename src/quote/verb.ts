/** Which verbs report what their subject says. */

import { isClause } from "./clause.ts";
import { contentAfter } from "./content.ts";
import { isOf } from "./function-words.ts";
import { quotedAs } from "./subject.ts";
import { isCapital, lastComma, lowerAt, speechAt, type Token, wordAt } from "./tokens.ts";
import {
  ADJECTIVE,
  INVERTS,
  NO_NOUN,
  OTHER_TO_DO,
  PLURAL_FORM,
  SAYS,
  SCORNS,
} from "./verb-kinds.ts";
import { IN_LY, isVerb, NEGATED, PLURAL_NOUN, PLURAL_SUBJECT } from "./word-forms.ts";
import {
  ARTICLE,
  AUXILIARY,
  BE,
  MODAL,
  NO_VERB_AFTER,
  PREPOSITION,
  PRONOUN,
  SUBORDINATOR,
} from "./word-kinds.ts";

export function isAccording(tokens: readonly Token[], at: number): boolean {
  return lowerAt(tokens, at) === "according" && wordAt(tokens, at + 1) === "to";
}

/** Whether a word reports what somebody says, unlike in `to say`, `the reports`, `was told` and `did not say`. */
export function reports(tokens: readonly Token[], at: number): boolean {
  const kinds = speechAt(tokens, at);
  if (kinds === 0) return isAccording(tokens, at);
  if (kinds === SAYS || kinds === SCORNS || isParticiple(tokens, at) || isNounBefore(tokens, at))
    return false;
  // `was widely reported`
  const last = lowerAt(tokens, at - 1);
  const isName = isCapital(tokens, at - 1) && !isOf(lowerAt(tokens, at - 2), BE);
  const adverb = last === "once" || (IN_LY.test(last) && !isName) ? 1 : 0;
  const before = lowerAt(tokens, at - 1 - adverb);
  // `Lee is warning that`, `answered by saying that`
  if (
    lowerAt(tokens, at).endsWith("ing") &&
    (isOf(before, BE) || (BY.test(before) && introducesClause(tokens, at)))
  )
    return true;
  if (quotedAs(tokens, at) !== undefined) return true;
  if (isAsked(tokens, at)) return false;
  // `Lee is confident that`
  if (kinds & ADJECTIVE) return isOf(before, BE) && wordAt(tokens, at + 1) === "that";
  if (kinds & PLURAL_FORM && !(kinds & NO_NOUN)) return PLURAL_SUBJECT.test(before);
  if (isPlural(tokens, at)) return false;
  return (
    !isOf(before, ARTICLE | BE | MODAL | PREPOSITION | SUBORDINATOR | NO_VERB_AFTER) &&
    !NEGATED.test(before)
  );
}

/** Whether a verb belongs to a question about the speaker: `It is not clear who said`, `Nobody knows who wrote`. */
export function isAsked(tokens: readonly Token[], at: number): boolean {
  return wordAt(tokens, at - 1) === "who" && ASKS.test(lowerAt(tokens, at - 2));
}

const ASKS = /(?:clear|kn[eo]wn?s?|asks?|asked|about|say)$/;

/** Whether a word is a noun: `No tsunami warning was issued`, `warning signs`, `the old saying that`, `a think tank`. */
function isNounBefore(tokens: readonly Token[], at: number): boolean {
  const after = lowerAt(tokens, at + 1);
  const verb = lowerAt(tokens, at);
  // But `We think tank trucks are late`
  const before = lowerAt(tokens, at - 1);
  if (verb === "think")
    return after === "tank"
      ? !isOf(before, PRONOUN)
      : after === "tanks" && !/s$|e[ny]$/.test(before);
  if (!verb.endsWith("ing")) return false;
  // `its most telling promise`
  if (verb === "telling" && /^(?:less|more|most|very)$/.test(before)) return true;
  return isOf(after, AUXILIARY) || WARNS.test(after) || OLD.test(lowerAt(tokens, at - 1));
}

// `the old saying that`
const OLD = /^(?:ancient|common|famous|local|new|old|popular|well-known)$/;

const WARNS = /^(?:s(?:hot|ign|ystem)|level)/;

/** Whether a word is a plural noun after another verb or a possessive: `It renewed fears`, `Lee's plans to`. */
export function isPlural(tokens: readonly Token[], at: number): boolean {
  const before = wordAt(tokens, at - 1);
  if (!PLURAL_NOUN.test(wordAt(tokens, at))) return false;
  // `Reports that it ran were false.`
  if (at === 0) return true;
  return speechAt(tokens, at - 1) !== 0 || BEFORE_NOUNS.test(before) || isCompound(tokens, at);
}

/** Whether a plural noun ends a compound: `It paid insurance claims that`, `the insurance claims that were filed`. */
function isCompound(tokens: readonly Token[], at: number): boolean {
  if (!/^\p{Ll}/u.test(wordAt(tokens, at - 1))) return false;
  const relative =
    wordAt(tokens, at + 1) === "that" && PLURAL_AUXILIARY.test(wordAt(tokens, at + 2));
  const before = lowerAt(tokens, at - 2);
  // `with controversial plans to`, but not `the ministry of health plans to`
  const described = isOf(before, PREPOSITION) && ADJECTIVAL.test(wordAt(tokens, at - 1));
  // `began to express fears`
  return relative || described || before === "to" || isVerb(before);
}

const ADJECTIVAL = /(?:ble|ial|ous)$/;
// `claims that were filed`, but not `claims that is false`
const PLURAL_AUXILIARY = /^(?:are|have|were)$/;

const BEFORE_NOUNS =
  /^\p{Ll}+(?:ed|ing)$|['\u2019]s?$|^(?:\d.*|against|back|few|made|out|up|two|three|four|five|six|seven|eight|nine|ten)$/u;

/** Whether a word is a participle: `Asked whether it ran, he`, `Lee, asked about it, shook his head`. */
function isParticiple(tokens: readonly Token[], at: number): boolean {
  if (at === 0) return (speechAt(tokens, 0) & (OTHER_TO_DO | INVERTS)) !== 0;
  // `That said, it ran.`
  if (at === 1 && wordAt(tokens, 2) === ",") return /^(?:all|that)$/.test(lowerAt(tokens, 0));
  const verb = lowerAt(tokens, at);
  // `Having said that, it ran.`
  if (verb === "said" && wordAt(tokens, at + 2) === ",")
    return lowerAt(tokens, at - 1) === "having" && wordAt(tokens, at + 1) === "that";
  return verb === "asked" && wordAt(tokens, at - 1) === "," && lastComma(tokens, at - 1) < 0;
}

/** Whether the verb introduces a clause: `by saying it ran`, but not `by admitting more students`. */
function introducesClause(tokens: readonly Token[], at: number): boolean {
  const from = at > 2 ? contentAfter(tokens, at) : undefined;
  return from !== undefined && (wordAt(tokens, from) === "that" || isClause(tokens, from));
}

const BY = /^(?:by|after|while|when)$/;
