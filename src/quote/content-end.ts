/** Where a statement ends: before another verb of reporting, or before the main clause. */

import { commaFrom } from "./after-source.ts";
import { hasVerb, isClause, MOST_BEFORE_VERB } from "./clause.ts";
import { afterAttribution, contentAfter, isSilent } from "./content.ts";
import { isOf } from "./function-words.ts";
import { namesWords } from "./noun-phrase.ts";
import { LEAST_WORDS } from "./statement.ts";
import { subjectNextTo } from "./subject.ts";
import {
  isCapital,
  isMark,
  lastComma,
  lastIndex,
  lowerAt,
  type Phrase,
  speechAt,
  type Token,
  wordAt,
} from "./tokens.ts";
import { reports } from "./verb.ts";
import { CLAUSE, FOR_THING, SAYS } from "./verb-kinds.ts";
import { isAuxiliary, isPast } from "./word-forms.ts";
import {
  ARTICLE,
  AUXILIARY,
  CONJUNCTION,
  CONNECTIVE,
  PREPOSITION,
  PRONOUN,
  SUBORDINATOR,
} from "./word-kinds.ts";

// The reporter's own words about a statement: `..., but did not say where`, `..., without giving details`.
const ASIDE = /^(?:citing|without|but (?:(?:s?he|it|they) )?(?:did|does|do|declined|gave|then)) /;

/**
 * The index of the last token before another verb of reporting takes over: `..., Lee said`, `..., adding that`,
 * `... and warned that`.
 */
export function endOfContent(tokens: readonly Token[], from: number): number {
  for (let at = from + LEAST_WORDS; at < tokens.length; at += 1) {
    const word = lowerAt(tokens, at);
    const before = wordAt(tokens, at - 1);
    // `it was "late," adding that`
    const mark = isMark(before) && wordAt(tokens, at - 2) === "," ? 1 : 0;
    const parted = before === "," || mark === 1;
    if (
      parted &&
      (word === "according" ||
        ASIDE.test(`${word} ${wordAt(tokens, at + 1)} ${wordAt(tokens, at + 2)} `))
    )
      return at - 2 + mark;
    if (
      isOf(word, CONJUNCTION | SUBORDINATOR) &&
      /^(?:,|--|\u2014)$/.test(before) &&
      takesOver(tokens, at + 1)
    )
      return at - 2;
    // `... and dismissed it as "late"`
    if (isOf(before, CONJUNCTION) && speechAt(tokens, at) & SAYS && word.endsWith("ed"))
      return at - 2;
    // `..., a charge Kim denied`
    if (parted && namesWords(tokens, at)) return at - 2 + mark;
    // `... but refused to say when`, `..., declining to say why`
    if ((parted || isOf(before, CONJUNCTION)) && isSilent(tokens, at)) return at - 2 + mark;
    if (!reports(tokens, at)) continue;
    // `Lee, accusing Kim of neglect, said`
    const goesOn = word.endsWith("ing") || wordAt(tokens, from - 1).endsWith("ing");
    if (isOf(before, CONJUNCTION) || (parted && goesOn)) {
      if (at === tokens.length - 1 || contentAfter(tokens, at) !== undefined) return at - 2 + mark;
      continue;
    }
    // `..., the source added` ends the sentence.
    const subject = afterAttribution(tokens, at) === tokens.length && subjectNextTo(tokens, at);
    if (subject && wordAt(tokens, subject.first - 1) === ",") return subject.first - 2;
  }
  return tokens.length - 1;
}

/**
 * The index of the last word before the comma after which the main clause begins, `Though Lee said it ran, it did not`,
 * or goes on, `Lee, who said it ran, has left`; `end` if the verb is the main clause's own.
 */
export function endBeforeClause(
  tokens: readonly Token[],
  verb: number,
  from: number,
  end: number,
  subject: Phrase | undefined,
): number {
  const before = lastIndex(tokens, verb, ({ word }) => !isAuxiliary(word));
  // `Lee, who police say ran`
  const relative = WHO.test(wordAt(tokens, before)) ? before : (subject?.first ?? 0) - 1;
  const goesOn = WHO.test(wordAt(tokens, relative));
  // `Accusing Kim of neglect, Lee said`
  const opens = verb === 0 || isOf(lowerAt(tokens, 0), SUBORDINATOR);
  if (!goesOn && (!opens || lastComma(tokens, verb) >= 0)) return end;
  if (goesOn) return beforeMainVerb(tokens, relative, from, end);
  for (let at = from + LEAST_WORDS; at < end; at += 1) {
    if (wordAt(tokens, at - 1) !== ",") continue;
    const word = wordAt(tokens, at);
    const begins = isCapital(tokens, at) || isOf(word, ARTICLE | PRONOUN);
    if (begins && (isClause(tokens, at) || takesOver(tokens, at))) return at - 2;
    // `..., shares rose`, `..., voters stayed home`
    if (
      !isOf(word, CONNECTIVE | AUXILIARY) &&
      isPast(wordAt(tokens, at + 1)) &&
      wordAt(tokens, at + 2) !== ","
    )
      return at - 2;
  }
  return end;
}

const WHO = /^(?:who|whose|which)$/;

/**
 * The index of the last word of a relative clause, before the verb of the main clause: `has` or `resigned`, but not the
 * participle of `, delayed by snow`. It is the last such verb; `end` if there is none. That verb follows a comma, unless
 * the clause says which people are meant: `An aide who said it ran left`. What such people are to do,
 * `People who want to ride must pay`, is nothing that they say: then it is `from`.
 */
function beforeMainVerb(
  tokens: readonly Token[],
  relative: number,
  from: number,
  end: number,
): number {
  // `It was welcomed by Lee, who said it was fair, balanced and needed`: the main clause has had its verb.
  const hadVerb = hasVerb(tokens, 0, relative);
  const restricts = !hadVerb && relative <= LONGEST_HEAD && wordAt(tokens, relative - 1) !== ",";
  if (restricts && lowerAt(tokens, from) === "to") return from;
  for (let at = end; at >= from + LEAST_WORDS; at -= 1) {
    const before = lowerAt(tokens, at - 1);
    const parted = before === ",";
    // `had left`, `a closed tram`, `to be`, `they are`, `badly hurt`
    if (!parted && (!restricts || isOf(before, NO_SUBJECT) || before.endsWith("ly"))) continue;
    const word = wordAt(tokens, at);
    const says = parted && speechAt(tokens, at) & CLAUSE && !word.endsWith("ing");
    const goesOn = !hadVerb && (isPast(word) || says) && wordAt(tokens, at + 1) !== "by";
    if (goesOn || isOf(word, AUXILIARY)) return at - (parted ? 2 : 1);
  }
  return end;
}

const NO_SUBJECT = ARTICLE | AUXILIARY | PREPOSITION | PRONOUN;
// With no more words before `who`, it belongs to the subject of the sentence: `A former aide who`.
const LONGEST_HEAD = 3;

/** Whether somebody else reports here: `while the rebels claimed that`, `and his lawyer, Ann Lee, said`. */
function takesOver(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < Math.min(tokens.length, from + MOST_BEFORE_VERB); at += 1) {
    if (wordAt(tokens, at) === ",") {
      const closing = commaFrom(tokens, at + 1);
      if (closing < 0 || !reports(tokens, closing + 1)) return false;
      at = closing + 1;
    }
    if (reports(tokens, at))
      return (speechAt(tokens, at) & FOR_THING) !== 0 || contentAfter(tokens, at) !== undefined;
  }
  return false;
}
