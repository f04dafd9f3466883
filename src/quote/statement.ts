/** Finds statements without quotation marks: `The ministry said that ...`, `..., officials said Saturday.` */

import type { Span } from "../model.ts";
import { afterAddressee, afterTime, contentAfter, isClause, LONGEST_SUBJECT } from "./content.ts";
import { isOf } from "./function-words.ts";
import {
  apposes,
  introduces,
  isAuxiliary,
  isNobody,
  isPast,
  saidBy,
  subjectBefore,
  subjectNextTo,
} from "./subject.ts";
import {
  lastComma,
  lastIndex,
  lowerAt,
  MARK,
  type Phrase,
  spanOf,
  speechAt,
  type Token,
  wordAt,
} from "./tokens.ts";
import { isAccording, reports } from "./verb.ts";
import { CLAUSE, ENDS, ENDS_ALONE, FOR_THING, HEARER, INVERTS, SAYS } from "./verb-kinds.ts";
import {
  ADVERBIAL,
  ARTICLE,
  AUXILIARY,
  CLAUSE_OPENER,
  CONJUNCTION,
  CONNECTIVE,
  FINITE,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  SUBORDINATOR,
} from "./word-kinds.ts";

/** What is reported, who says it, and the words that attribute it. */
export interface Statement {
  /** One stretch, or two if the verb stands in the middle. */
  readonly content: readonly Span[];
  readonly speaker: Span | undefined;
  readonly cue: Span;
  /** The index of the last token that belongs to it. */
  readonly last: number;
}

// The fewest words that a statement has.
const LEAST_WORDS = 2;

/**
 * The statements of a sentence outside its quotations; one reported within another belongs to that one. `taken` has the
 * positions of the verbs that attribute quotations.
 */
export function statementsOf(tokens: readonly Token[], taken: ReadonlySet<number>): Statement[] {
  const found: Statement[] = [];
  const aside = asideOf(tokens, taken);
  if (aside !== undefined) found.push(aside);
  for (let at = aside === undefined ? 0 : aside.last + 1; at < tokens.length; at += 1) {
    if (!reports(tokens, at) || taken.has((tokens[at] as Token).start)) continue;
    const read = isAccording(tokens, at)
      ? accordingTo(tokens, at, taken)
      : statementAfter(tokens, at, found.at(-1)?.speaker);
    if (read === undefined) continue;
    found.push(read);
    at = read.last;
  }
  // `Accusing Kim of neglect, Lee said`
  const [first, second] = found;
  if (first && second && first.cue.start === tokens[0]?.start)
    found[0] = { ...first, speaker: first.speaker ?? second.speaker };
  return found;
}

/**
 * Reads `CONTENT, Lee said Friday.`, `CONTENT, said Lee, who ...` and `CONTENT, Lee said, CONTENT.`: a verb with its
 * subject between commas, or after a comma at the end, reports the whole sentence.
 */
function asideOf(tokens: readonly Token[], taken: ReadonlySet<number>): Statement | undefined {
  for (let at = 1; at < tokens.length; at += 1) {
    if (!reports(tokens, at) || taken.has((tokens[at] as Token).start)) continue;
    if (isAccording(tokens, at)) {
      const read = accordingTo(tokens, at, taken);
      if (read !== undefined) return read;
    }
    if (!(speechAt(tokens, at) & (CLAUSE | ENDS | ENDS_ALONE))) continue;
    const read = inverted(tokens, at) ?? parenthesis(tokens, at);
    if (read !== undefined) return read;
  }
  return undefined;
}

function parenthesis(tokens: readonly Token[], at: number): Statement | undefined {
  const subject = subjectNextTo(tokens, at);
  const after = afterAttribution(tokens, at);
  if (subject === undefined || after === undefined) return undefined;
  // `It ran, as Lee said, for hours`
  const as = lowerAt(tokens, subject.first - 1) === "as" ? 1 : 0;
  const comma = beforeSpeaker(tokens, subject.first) - as;
  if (comma + as < 0) return undefined;
  const first = wordAt(tokens, 0);
  // `No shots were fired, Lee told reporters`
  const denies = first === "No" && wordAt(tokens, 1) !== ",";
  const started = introduces(first) && !denies && lastComma(tokens, comma) < 0;
  // `In July, Lee said in a speech`: nothing has been reported yet.
  const strict = started || speechAt(tokens, at) & ENDS_ALONE || comma < 0;
  if (strict && (afterTime(tokens, at + 1) !== after || speechAt(tokens, at) & HEARER))
    return undefined;
  return statementAround(tokens, subject, at, comma, after);
}

// The most words and commas of `her son, `.
const MOST_DESCRIBING = 6;

/** The index before what says who a named speaker is: before `her son, director Bob Kim` or `director Bob Kim`. */
function beforeSpeaker(tokens: readonly Token[], name: number): number {
  // `director Bob Kim`
  const role = wordAt(tokens, name - 1);
  const first = /^\p{Ll}{4,}$/u.test(role) && !isOf(role, CONNECTIVE) ? name - 1 : name;
  if (wordAt(tokens, first - 1) !== "," || !/^\p{Lu}/u.test(wordAt(tokens, name))) return name - 1;
  const opening = lastComma(tokens, first - 1);
  const described =
    isOf(wordAt(tokens, opening + 1), POSSESSIVE) && first - opening <= MOST_DESCRIBING;
  return described && opening > 0 ? opening : first - 1;
}

/** Reads `..., said Ann Lee, the mayor.`, but not `Lee, the mayor, said the tram ran.` */
function inverted(tokens: readonly Token[], at: number): Statement | undefined {
  const before = wordAt(tokens, at - 1);
  if (before !== "," && !MARK.test(before)) return undefined;
  if (!(speechAt(tokens, at) & INVERTS) || lowerAt(tokens, at).endsWith("ing")) return undefined;
  const subject = saidBy(tokens, at + 1);
  if (subject === undefined || isApposed(tokens, at - 1)) return undefined;
  for (let word = subject.first; word <= subject.last; word += 1)
    if (isOf(lowerAt(tokens, word), FINITE)) return undefined;
  if (wordAt(tokens, subject.last + 1) === "that") return undefined;
  return statementAround(tokens, subject, at, at - 1, tokens.length);
}

// The distance of two commas that have a clause between them.
const LEAST_CLAUSE = 4;

/** Whether the words that end at a comma are an apposition and not a clause: `Lee, the mayor, said`. */
function isApposed(tokens: readonly Token[], comma: number): boolean {
  const opening = lastComma(tokens, comma);
  if (opening < 0) return comma < LEAST_WORDS + 1;
  // `In 2030, Norland plans to sell it, said Ann Lee`
  if (isOf(lowerAt(tokens, 0), PREPOSITION) && lastComma(tokens, opening) < 0)
    return comma - opening < LEAST_CLAUSE;
  const word = wordAt(tokens, opening + 1);
  if (apposes(word) || word === "in" || /^(?:\p{Lu}.*|\p{Ll}+(?:ing|ed))$/u.test(word)) return true;
  return tokens.slice(0, opening).every(({ word }) => /^\p{Lu}/u.test(word));
}

function statementAround(
  tokens: readonly Token[],
  subject: Phrase,
  at: number,
  comma: number,
  after: number,
): Statement | undefined {
  // `It ran, Lee said, a day that many feared`, and not `It was, Lee said, a day that ran`
  const apposed =
    /^an?$/.test(wordAt(tokens, after + 1)) &&
    !isOf(lowerAt(tokens, comma - 1), AUXILIARY | PREPOSITION);
  const rest = apposed ? undefined : afterAside(tokens, after);
  // `It was "a long day," Lee said.`
  const closes = MARK.test(wordAt(tokens, comma));
  const parted = comma < 0 || wordAt(tokens, closes ? comma - 1 : comma) === ",";
  if (!parted || after <= at) return undefined;
  // `..., because, he says, it ran`: the words before are no clause.
  const isClause = comma >= 0 && !isOf(lowerAt(tokens, comma - 1), CONJUNCTION | CLAUSE_OPENER);
  const least = rest === undefined ? LEAST_WORDS : 1;
  const before = isClause ? trimmed(tokens, 0, comma, least) : undefined;
  const content = [before, rest].filter((span) => span !== undefined);
  if (content.length === 0 || (isClause && before === undefined)) return undefined;
  return {
    content,
    speaker: spanOf(tokens, subject),
    cue: tokens[at] as Token,
    last: rest === undefined ? Math.max(at, subject.last) : tokens.length,
  };
}

/** What goes on after `, Lee said,`, unless another verb reports it: `, adding that`. */
function afterAside(tokens: readonly Token[], comma: number): Span | undefined {
  if (wordAt(tokens, comma) !== ",") return undefined;
  const word = lowerAt(tokens, comma + 1);
  if (
    reports(tokens, comma + 1) ||
    isOf(word, CONJUNCTION | RELATIVE | SUBORDINATOR) ||
    word.endsWith("ing")
  )
    return undefined;
  return trimmed(tokens, comma);
}

const LONGEST_TAIL = 10;

/**
 * The index of the comma or the end after `said (on Friday) (in a statement)` or `told reporters`; undefined if the
 * verb reports something there.
 */
function afterAttribution(tokens: readonly Token[], at: number): number | undefined {
  let next = at + (wordAt(tokens, at + 1) === "out" ? 2 : 1);
  if (speechAt(tokens, at) & HEARER) next = afterAddressee(tokens, next);
  next = afterTime(tokens, next);
  if (isOf(lowerAt(tokens, next), ADVERBIAL))
    for (const most = next + LONGEST_TAIL; next < most; next += 1) {
      const word = tokens[next]?.word ?? ",";
      if (/^[,.]$/.test(word)) break;
      if (word === "that" || isOf(word, FINITE)) return undefined;
    }
  const word = tokens[next]?.word ?? ",";
  return /^[,.]$/.test(word) ? next : undefined;
}

/** Reads `Lee said (Friday) (that) CONTENT`. */
function statementAfter(
  tokens: readonly Token[],
  at: number,
  spoke: Span | undefined,
): Statement | undefined {
  const from = contentAfter(tokens, at);
  if (from === undefined) return undefined;
  const last = endBeforeClause(tokens, at, from, endOfContent(tokens, from));
  const content = trimmed(tokens, from, last);
  if (content === undefined) return undefined;
  const own = subjectNextTo(tokens, at);
  // `what Lee said`, `everything she says`
  if (own && /^(?:what|whatever|everything|as|than|how)$/.test(lowerAt(tokens, own.first - 1)))
    return undefined;
  if (own && isNobody(tokens, own)) return undefined;
  const subject = own ?? (spoke === undefined ? subjectBefore(tokens, at) : undefined);
  const speaker = subject === undefined ? spoke : spanOf(tokens, subject);
  return { content: [content], speaker, cue: tokens[at] as Token, last };
}

// The reporter's own words about a statement: `..., but did not say where`, `..., without giving details`.
const ASIDE = /^(?:citing|without|but (?:(?:s?he|it|they) )?(?:did|does|do|declined|gave|then)) /;

/**
 * The index of the last token before another verb of reporting takes over: `..., Lee said`, `..., adding that`,
 * `... and warned that`.
 */
function endOfContent(tokens: readonly Token[], from: number): number {
  for (let at = from + LEAST_WORDS; at < tokens.length; at += 1) {
    const word = lowerAt(tokens, at);
    const before = wordAt(tokens, at - 1);
    // `it was "late," adding that`
    const mark = MARK.test(before) && wordAt(tokens, at - 2) === "," ? 1 : 0;
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
function endBeforeClause(
  tokens: readonly Token[],
  verb: number,
  from: number,
  end: number,
): number {
  const relative = lastIndex(tokens, verb, ({ word }) => !isAuxiliary(word));
  const goesOn = /^(?:who|which)$/.test(wordAt(tokens, relative));
  // `Accusing Kim of neglect, Lee said`
  const opens = verb === 0 || isOf(lowerAt(tokens, 0), SUBORDINATOR);
  if (!goesOn && (!opens || lastComma(tokens, verb) >= 0)) return end;
  if (goesOn) return beforeMainVerb(tokens, relative, from, end);
  for (let at = from + LEAST_WORDS; at < end; at += 1) {
    if (wordAt(tokens, at - 1) !== ",") continue;
    const word = wordAt(tokens, at);
    const begins = /^\p{Lu}/u.test(word) || isOf(word, ARTICLE | PRONOUN);
    if (begins && (isClause(tokens, at) || takesOver(tokens, at))) return at - 2;
  }
  return end;
}

/**
 * The index of the last word of a relative clause, before the comma and the verb of the main clause: `has` or `resigned`,
 * but not the participle of `, delayed by snow`. It is the last such verb; `end` if there is none.
 */
function beforeMainVerb(
  tokens: readonly Token[],
  relative: number,
  from: number,
  end: number,
): number {
  // `It was welcomed by Lee, who said it was fair, balanced and needed`: the main clause has had its verb.
  const hasVerb = tokens
    .slice(0, relative)
    .some(({ lower }) => isOf(lower, FINITE) || isPast(lower));
  for (let at = end; at >= from + LEAST_WORDS; at -= 1) {
    if (wordAt(tokens, at - 1) !== ",") continue;
    const word = wordAt(tokens, at);
    const isVerb = !hasVerb && isPast(word) && wordAt(tokens, at + 1) !== "by";
    if (isVerb || isOf(word, AUXILIARY)) return at - 2;
  }
  return end;
}

/** Whether somebody else reports here: `while the rebels claimed that`. */
function takesOver(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < Math.min(tokens.length, from + LONGEST_SUBJECT); at += 1) {
    if (wordAt(tokens, at) === ",") return false;
    if (reports(tokens, at))
      return (speechAt(tokens, at) & FOR_THING) !== 0 || contentAfter(tokens, at) !== undefined;
  }
  return false;
}

/** Reads `According to the mayor, CONTENT.` and `CONTENT, according to the mayor.` */
function accordingTo(
  tokens: readonly Token[],
  at: number,
  taken: ReadonlySet<number>,
): Statement | undefined {
  const subject = saidBy(tokens, at + 2);
  if (subject === undefined) return undefined;
  const cue = spanOf(tokens, { first: at, last: at + 1 });
  const speaker = spanOf(tokens, subject);
  const statement = (content: Span | undefined, last: number): Statement | undefined =>
    content && { content: [content], speaker, cue, last };
  if (at >= LEAST_WORDS) {
    // `"It ran," Lee said, according to Kim.`
    if (tokens.slice(0, at).some(({ start }) => taken.has(start))) return undefined;
    return statement(trimmed(tokens, 0, at - 1), subject.last);
  }
  // `According to Lee, 43, it ran`, but not `According to the report, 43, or half, ran`
  const isName = /^\p{Lu}/u.test(wordAt(tokens, subject.last));
  const comma = tokens.findIndex(
    ({ word }, index) =>
      index > subject.last &&
      word === "," &&
      !(isName && /^\d+$/.test(wordAt(tokens, index + 1)) && wordAt(tokens, index + 2) === ","),
  );
  return comma < 0 ? undefined : statement(trimmed(tokens, comma), tokens.length);
}

/**
 * The span of a stretch without the punctuation at its ends; undefined if fewer than `least` words remain. Quotation
 * marks stay.
 */
function trimmed(
  tokens: readonly Token[],
  from: number,
  to: number = tokens.length,
  least: number = LEAST_WORDS,
): Span | undefined {
  const words = tokens.slice(from, to + 1);
  const isWord = ({ word }: Token): boolean => !/^[.,;:?!\u2014\u2013]$|^--$/.test(word);
  const last = lastIndex(words, words.length, isWord);
  const first = words.findIndex(isWord);
  return last < 0 || last - first < least - 1 ? undefined : spanOf(words, { first, last });
}
