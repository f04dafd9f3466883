/** Statements without quotation marks: `The ministry said that ...`, `..., officials said Saturday.` */

import type { Span } from "../model.ts";
import { is, VERBS } from "./cues.ts";
import {
  apposes,
  introduces,
  isAuxiliary,
  quotedAs,
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
  sentencesOf,
  spanOf,
  type Token,
  wordAt,
} from "./tokens.ts";

/** What is said, by whom, and the words that say so. */
export interface Statement {
  /** One stretch, or two where the verb stands in the middle. */
  readonly content: readonly Span[];
  readonly speaker: Span | undefined;
  readonly cue: Span;
  /** The last token that belongs to it. */
  readonly last: number;
}

// Less than so many words are no statement.
const LEAST_WORDS = 2;
// So far behind a verb its `that` is looked for, in words.
const REACH = 15;

/**
 * The statements of a paragraph outside its quotations; what is told within a statement belongs to it. `direct` are the
 * spans of direct quotations, `taken` where the verbs stand that tell their speakers.
 */
export function statementsIn(
  tokens: readonly Token[],
  direct: readonly Span[],
  taken: ReadonlySet<number>,
): Statement[] {
  return sentencesOf(tokens, direct).flatMap((sentence) => statementsOf(sentence, taken));
}

function statementsOf(tokens: readonly Token[], taken: ReadonlySet<number>): Statement[] {
  const found: Statement[] = [];
  const aside = asideOf(tokens, taken);
  if (aside !== undefined) found.push(aside);
  for (let at = aside === undefined ? 0 : aside.last + 1; at < tokens.length; at += 1) {
    if (!reports(tokens, at)) continue;
    if (taken.has((tokens[at] as Token).start) && !tellsBefore(tokens, at)) continue;
    const read = isAccording(tokens, at)
      ? accordingTo(tokens, at, taken)
      : toldBehind(tokens, at, found.at(-1)?.speaker);
    if (read === undefined) continue;
    found.push(read);
    at = read.last;
  }
  return found;
}

const LEAST_BEFORE = 4;

/** Whether a verb of a quotation tells a clause before it as well: `Lee said the tram was late: "It stopped."` */
function tellsBefore(tokens: readonly Token[], at: number): boolean {
  const from = is(lowerAt(tokens, at + 1), "lps") ? undefined : contentAfter(tokens, at);
  return (
    from !== undefined &&
    tokens.length - from >= LEAST_BEFORE &&
    hasFinite(tokens, from, from + LONGEST_SUBJECT)
  );
}

function isAccording(tokens: readonly Token[], at: number): boolean {
  return lowerAt(tokens, at) === "according" && wordAt(tokens, at + 1) === "to";
}

function kindsAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.tells ?? "";
}

/** Whether a word reports as the verb of somebody: not `to say`, `the reports`, `was told`, `did not say`. */
function reports(tokens: readonly Token[], at: number): boolean {
  if (isAccording(tokens, at)) return true;
  const kinds = kindsAt(tokens, at);
  if (/^s?$/.test(kinds) || isParticiple(tokens, at)) return false;
  // `was widely reported`
  const adverb = /ly$|^once$/.test(lowerAt(tokens, at - 1)) ? 1 : 0;
  const before = lowerAt(tokens, at - 1 - adverb);
  // `Lee is warning that`, `answered by saying that`
  if (
    lowerAt(tokens, at).endsWith("ing") &&
    (is(before, "b") || (BY.test(before) && tells(tokens, at)))
  )
    return true;
  if (quotedAs(tokens, at) !== undefined) return true;
  if (kinds.includes("p") && !kinds.includes("b")) return PLURAL.test(before);
  if (isNoun(tokens, at)) return false;
  return !is(before, "abmpsx") && !/n['\u2019]t$/.test(before);
}

// Words that a noun stands behind, where the same word may be a verb.
const BEFORE_NOUNS = /^\p{Ll}+(?:ed|ing)$|['\u2019]s?$|^(?:made|few|out|up)$/u;

const NOUNS =
  /^(?:call|claim|demand|estimate|fear|hope|note|offer|order|plan|pledge|promise|report|show|want)s$/i;

/** `It renewed fears`, `Lee's plans to`: whether what looks like a verb is the plural of a noun. */
function isNoun(tokens: readonly Token[], at: number): boolean {
  const before = wordAt(tokens, at - 1);
  if (!NOUNS.test(wordAt(tokens, at))) return false;
  if (BEFORE_NOUNS.test(before) || VERBS.has(before)) return true;
  const subject = subjectNextTo(tokens, at);
  return (
    subject !== undefined &&
    (hasFinite(tokens, subject.first, at - 1) ||
      /^\p{Ll}+ing$/u.test(wordAt(tokens, subject.first)))
  );
}

/** `Asked whether it ran, he`, `Lee, asked about it, shook his head` */
function isParticiple(tokens: readonly Token[], at: number): boolean {
  if (at === 0) return /[dv]/.test(kindsAt(tokens, 0));
  // `That said, it ran.`
  if (at === 1 && wordAt(tokens, 2) === ",") return /^(?:all|that)$/.test(lowerAt(tokens, 0));
  const verb = lowerAt(tokens, at);
  return verb === "asked" && wordAt(tokens, at - 1) === "," && lastComma(tokens, at - 1) < 0;
}

/** `by saying it ran`, and not `by admitting more students` */
function tells(tokens: readonly Token[], at: number): boolean {
  const from = at > 2 ? contentAfter(tokens, at) : undefined;
  return from !== undefined && (wordAt(tokens, from) === "that" || isClause(tokens, from));
}

const BY = /^(?:by|after|while|when)$/;
const PLURAL =
  /^(?!(?:is|was|has|does|this|us)$)(?:\p{L}+s|they|we|people|police|some|others|many|most|few|who|also)$/u;

/**
 * `CONTENT, Lee said Friday.`, `CONTENT, said Lee, who ...` and `CONTENT, Lee said, CONTENT.`: a verb with its subject
 * between commas, or behind one at the end, tells the whole sentence.
 */
function asideOf(tokens: readonly Token[], taken: ReadonlySet<number>): Statement | undefined {
  for (let at = 1; at < tokens.length; at += 1) {
    if (!reports(tokens, at) || taken.has((tokens[at] as Token).start)) continue;
    if (isAccording(tokens, at)) {
      const read = accordingTo(tokens, at, taken);
      if (read !== undefined) return read;
    }
    if (!/[aez]/.test(kindsAt(tokens, at))) continue;
    const read = inverted(tokens, at) ?? parenthesis(tokens, at);
    if (read !== undefined) return read;
  }
  return undefined;
}

function parenthesis(tokens: readonly Token[], at: number): Statement | undefined {
  const subject = subjectNextTo(tokens, at);
  const behind = behindTold(tokens, at);
  if (subject === undefined || behind === undefined) return undefined;
  // `It ran, as Lee said, for hours`
  const as = lowerAt(tokens, subject.first - 1) === "as" ? 1 : 0;
  const comma = subject.first - 1 - as;
  if (comma + as < 0) return undefined;
  const started = introduces(wordAt(tokens, 0)) && lastComma(tokens, comma) < 0;
  // `In July, Lee said in a speech`: nothing has been told yet.
  const strict = started || kindsAt(tokens, at).includes("z") || comma < 0;
  if (strict && (afterTime(tokens, at + 1) !== behind || kindsAt(tokens, at).includes("r")))
    return undefined;
  return toldAround(tokens, subject, at, comma, behind);
}

/** `..., said Ann Lee, the mayor.`, and not `Lee, the mayor, said the tram ran.` */
function inverted(tokens: readonly Token[], at: number): Statement | undefined {
  const before = wordAt(tokens, at - 1);
  if (before !== "," && !MARK.test(before)) return undefined;
  if (!kindsAt(tokens, at).includes("v") || lowerAt(tokens, at).endsWith("ing")) return undefined;
  const subject = saidBy(tokens, at + 1);
  if (subject === undefined || isApposed(tokens, at - 1)) return undefined;
  for (let word = subject.first; word <= subject.last; word += 1)
    if (is(lowerAt(tokens, word), FINITE)) return undefined;
  if (wordAt(tokens, subject.last + 1) === "that") return undefined;
  return toldAround(tokens, subject, at, at - 1, tokens.length);
}

// What tells that a clause is there: a pronoun, or a verb as far as it is a small word.
const FINITE = "bhmn";

/** Whether what ends at a comma is no clause: `Lee, the mayor, said`. */
function isApposed(tokens: readonly Token[], comma: number): boolean {
  const opening = lastComma(tokens, comma);
  if (opening < 0) return comma < LEAST_WORDS + 1;
  const word = wordAt(tokens, opening + 1);
  if (apposes(word) || word === "in" || /^(?:\p{Lu}.*|\p{Ll}+(?:ing|ed))$/u.test(word)) return true;
  return tokens.slice(0, opening).every(({ word }) => /^\p{Lu}/u.test(word));
}

function toldAround(
  tokens: readonly Token[],
  subject: Phrase,
  at: number,
  comma: number,
  behind: number,
): Statement | undefined {
  const rest = afterAside(tokens, behind);
  // `It was "a long day," Lee said.`
  const closes = MARK.test(wordAt(tokens, comma));
  const parted = comma < 0 || wordAt(tokens, closes ? comma - 1 : comma) === ",";
  if (!parted || behind <= at) return undefined;
  // `..., because, he says, it ran`: what stands before is no clause.
  const told = comma >= 0 && !is(lowerAt(tokens, comma - 1), "crst");
  const least = rest === undefined ? LEAST_WORDS : 1;
  const before = told ? trimmed(tokens, 0, closes ? comma : comma - 1, least) : undefined;
  const content = [before, rest].filter((span) => span !== undefined);
  if (content.length === 0 || (told && before === undefined)) return undefined;
  return {
    content,
    speaker: spanOf(tokens, subject),
    cue: spanOf(tokens, { first: at, last: at }),
    last: rest === undefined ? Math.max(at, subject.last) : tokens.length,
  };
}

/** What goes on behind `, Lee said,`, unless that is another verb's: `, adding that`. */
function afterAside(tokens: readonly Token[], comma: number): Span | undefined {
  if (wordAt(tokens, comma) !== ",") return undefined;
  const word = lowerAt(tokens, comma + 1);
  if (reports(tokens, comma + 1) || is(word, "crs") || word.endsWith("ing")) return undefined;
  return trimmed(tokens, comma + 1, tokens.length - 1, LEAST_WORDS);
}

const LONGEST_TAIL = 10;

/** The comma or the end behind `said (on Friday) (in a statement)`, `told reporters`; undefined where words are told there. */
function behindTold(tokens: readonly Token[], at: number): number | undefined {
  let next = at + (wordAt(tokens, at + 1) === "out" ? 2 : 1);
  if (kindsAt(tokens, at).includes("r")) next = afterAddressee(tokens, next);
  next = afterTime(tokens, next);
  if (is(lowerAt(tokens, next), "lps"))
    for (const most = next + LONGEST_TAIL; next < most; next += 1) {
      const word = tokens[next]?.word ?? ",";
      if (/^[,.]$/.test(word)) break;
      if (word === "that" || is(word, FINITE)) return undefined;
    }
  const word = tokens[next]?.word ?? ",";
  return /^[,.]$/.test(word) ? next : undefined;
}

/** `Lee said (Friday) (that) CONTENT` */
function toldBehind(
  tokens: readonly Token[],
  at: number,
  spoke: Span | undefined,
): Statement | undefined {
  const from = contentAfter(tokens, at);
  if (from === undefined || tokens.length - from < LEAST_WORDS) return undefined;
  const last = endBeforeClause(tokens, at, from, endOfContent(tokens, from));
  const content = trimmed(tokens, from, last, LEAST_WORDS);
  if (content === undefined) return undefined;
  const own = subjectNextTo(tokens, at);
  // `what Lee said`, `everything she says`
  if (own && /^(?:what|whatever|everything|as|than|how)$/.test(lowerAt(tokens, own.first - 1)))
    return undefined;
  const subject = own ?? (spoke === undefined ? subjectBefore(tokens, at) : undefined);
  const speaker = subject === undefined ? spoke : spanOf(tokens, subject);
  return { content: [content], speaker, cue: spanOf(tokens, { first: at, last: at }), last };
}

// What the reporter says of the statement: `..., but did not say where`, `..., without giving details`.
const ASIDE = /^(?:without|but (?:(?:s?he|it|they) )?(?:did|does|do|declined|gave|then)) /;

/** Where another verb of reporting takes over: `..., Lee said`, `..., adding that`, `... and warned that`. */
function endOfContent(tokens: readonly Token[], from: number): number {
  for (let at = from + LEAST_WORDS; at < tokens.length; at += 1) {
    const word = lowerAt(tokens, at);
    const before = wordAt(tokens, at - 1);
    if (
      before === "," &&
      (word === "according" ||
        ASIDE.test(`${word} ${wordAt(tokens, at + 1)} ${wordAt(tokens, at + 2)} `))
    )
      return at - 2;
    if (is(word, "cs") && /^(?:,|--|\u2014)$/.test(before) && takesOver(tokens, at + 1))
      return at - 2;
    if (!reports(tokens, at)) continue;
    if (is(before, "c") || (before === "," && word.endsWith("ing"))) {
      if (at === tokens.length - 1 || contentAfter(tokens, at) !== undefined) return at - 2;
      continue;
    }
    // `..., the source added` ends the sentence.
    const subject = behindTold(tokens, at) === tokens.length && subjectNextTo(tokens, at);
    if (subject && wordAt(tokens, subject.first - 1) === ",") return subject.first - 2;
  }
  return tokens.length - 1;
}

/**
 * The last word before the comma behind which the main clause begins, `Though Lee said it ran, it did not`, or goes on,
 * `Lee, who said it ran, has left`; `end` where the verb is the main clause's own.
 */
function endBeforeClause(
  tokens: readonly Token[],
  verb: number,
  from: number,
  end: number,
): number {
  const relative = lastIndex(tokens, verb, ({ word }) => !isAuxiliary(word));
  const goesOn = /^(?:who|which)$/.test(wordAt(tokens, relative));
  if (!goesOn && (!is(lowerAt(tokens, 0), "s") || lastComma(tokens, verb) >= 0)) return end;
  for (let at = from + LEAST_WORDS; at < end; at += 1) {
    if (wordAt(tokens, at - 1) !== ",") continue;
    const word = wordAt(tokens, at);
    const begins = /^\p{Lu}/u.test(word) || is(word, "an");
    if (goesOn ? is(word, "bhm") : begins && hasFinite(tokens, at, at + LONGEST_SUBJECT))
      return at - 2;
  }
  return end;
}

const LONGEST_SUBJECT = 8;

/** `while the rebels claimed that`: whether somebody else reports there. */
function takesOver(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < Math.min(tokens.length, from + LONGEST_SUBJECT); at += 1) {
    if (wordAt(tokens, at) === ",") return false;
    if (reports(tokens, at))
      return kindsAt(tokens, at).includes("f") || contentAfter(tokens, at) !== undefined;
  }
  return false;
}

/** `According to the mayor, CONTENT.` and `CONTENT, according to the mayor.` */
function accordingTo(
  tokens: readonly Token[],
  at: number,
  taken: ReadonlySet<number>,
): Statement | undefined {
  const subject = saidBy(tokens, at + 2);
  if (subject === undefined) return undefined;
  const cue = spanOf(tokens, { first: at, last: at + 1 });
  const speaker = spanOf(tokens, subject);
  const told = (content: Span | undefined, last: number): Statement | undefined =>
    content && { content: [content], speaker, cue, last };
  if (at >= LEAST_WORDS) {
    // `"It ran," Lee said, according to Kim.`
    if (tokens.slice(0, at).some(({ start }) => taken.has(start))) return undefined;
    const last = wordAt(tokens, at - 1) === "," ? at - 2 : at - 1;
    return told(trimmed(tokens, 0, last, LEAST_WORDS), subject.last);
  }
  const comma = tokens.findIndex(({ word }, index) => index > subject.last && word === ",");
  if (comma < 0 || tokens.length - comma <= LEAST_WORDS) return undefined;
  return told(trimmed(tokens, comma + 1, tokens.length - 1, LEAST_WORDS), tokens.length);
}

/** Where what is said begins behind its verb; undefined where nothing is said there. */
function contentAfter(tokens: readonly Token[], at: number): number | undefined {
  const kinds = kindsAt(tokens, at);
  let next = at + 1;
  const other = meantAfter(tokens, kinds, next);
  if (other !== undefined) return other;
  if (!/[atp]/.test(kinds)) return undefined;
  const near = tokens
    .slice(next, next + REACH)
    .findIndex(({ word }, index) => word === "that" && !isRelative(tokens, next + index));
  const that = near < 0 ? near : next + near;
  // `warned voters that`
  if (kinds.includes("d") && that > 0 && !hasFinite(tokens, next, that)) return that;
  if (kinds.includes("r")) {
    if (that > 0) return that;
    next = afterAddressee(tokens, next);
  }
  // `pointed out that`
  if (wordAt(tokens, next) === "out") next += 1;
  next = afterTime(tokens, next);
  // `said privately that`, `said carefully, as`
  if (/\p{Ll}ly$/u.test(wordAt(tokens, next))) {
    if (wordAt(tokens, next + 1) === "that") next += 1;
    else if (/^(?:,|)$/.test(wordAt(tokens, next + 1))) return undefined;
  }
  const word = lowerAt(tokens, next);
  if (word === "that") return isRelative(tokens, next) ? undefined : next;
  // `said about half of it ran`
  if (word === "about" && kinds.includes("a") && COUNTS.test(wordAt(tokens, next + 1))) return next;
  if (is(word, "lps") || word === ",") {
    if (that > 0) return that;
    return word === "," ? undefined : afterPlace(tokens, next);
  }
  if (kinds.includes("q")) return is(word, "rs") ? next : undefined;
  // `explained it this way: "It ran."`
  if (word === "it" && /^(?:like|this|thus)$/.test(wordAt(tokens, next + 1))) return undefined;
  if (!kinds.includes("a") && !(kinds.includes("t") && isClause(tokens, next))) return undefined;
  // `said "fast" growth was over`
  if (MARK.test(word)) {
    const close = tokens.findIndex((token, index) => index > next && MARK.test(token.word));
    return close > 0 && hasFinite(tokens, close, close + LONGEST_SUBJECT) ? next : undefined;
  }
  if (word === "no") return /^\p{L}{3}/u.test(lowerAt(tokens, next + 1)) ? next : undefined;
  return /^(?:nothing|so|little|much|yes|better|twice|:|;|-+|\u2014|\u2013)$/.test(word)
    ? undefined
    : next;
}

/** `told a crowd that was waiting`, and not `said that was all` */
function isRelative(tokens: readonly Token[], that: number): boolean {
  return is(wordAt(tokens, that + 1), "bhm") && !kindsAt(tokens, that - 1);
}

const COUNTS = /^(?:\d|half|one|two|three|four|five|six|seven|eight|nine|ten)/;

function hasFinite(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ word }) => is(word, FINITE) || word === ",");
}

/** `announced the tram would run`: whether a verb comes soon. */
function isClause(tokens: readonly Token[], from: number): boolean {
  if (is(lowerAt(tokens, from), "n")) return true;
  for (let at = from + 1; at < Math.min(tokens.length, from + LONGEST_SUBJECT); at += 1) {
    const word = lowerAt(tokens, at);
    if (/^[,:]$/.test(word) || is(word, "cnrst")) return false;
    if (is(word, FINITE)) return true;
  }
  return false;
}

/** `vowed to go`, `urged Kim to go`, `accused him of it`, `called for peace`, `denied it all` */
function meantAfter(tokens: readonly Token[], kinds: string, next: number): number | undefined {
  const word = lowerAt(tokens, next);
  const negated = word === "not" ? 1 : 0;
  if (kinds.includes("i") && lowerAt(tokens, next + negated) === "to") return next;
  if (kinds.includes("f") && word === "for") return next + 1;
  if (kinds.includes("n") && !/^(?:that|it|this|,|\.|)$/.test(word)) return next;
  if (kinds.includes("o")) return hasNear(tokens, next, "of") ? next : undefined;
  if (!kinds.includes("d") || word === ",") return undefined;
  const on = word === "on" ? 1 : 0;
  // `called on Kim to go`, and not `called Kim to go`.
  if (kinds.includes("f") && on === 0) return undefined;
  return negated === 0 && word !== "to" && hasNear(tokens, next + on, "to") ? next + on : undefined;
}

const LONGEST_OBJECT = 7;

/** Whether a word stands a few words on, with no comma and no verb of reporting before it. */
function hasNear(tokens: readonly Token[], from: number, word: string): boolean {
  for (let at = from + 1; at < Math.min(tokens.length, from + LONGEST_OBJECT); at += 1) {
    if (tokens[at]?.word === word) return true;
    if (/^(?:,|about|in|on)$/.test(wordAt(tokens, at)) || is(wordAt(tokens, at), "rst"))
      return false;
  }
  return false;
}

const ENDS_ADDRESSEE = /^(?:[,:]|that|on|in|at|of|after|during)$/;
// Behind a name: `told WHRB radio`.
const MEDIA = /^(?:radio|television|newspaper|magazine|news|daily|agency)$/;

/** `told reporters`, `told the Harbor Times`, `told him` */
function afterAddressee(tokens: readonly Token[], from: number): number {
  const described = is(lowerAt(tokens, from), "a");
  let at = from + (described ? 2 : 1);
  // `told a press conference in Oslo`
  if (
    described &&
    /^\p{Ll}/u.test(wordAt(tokens, at)) &&
    ENDS_ADDRESSEE.test(wordAt(tokens, at + 1))
  )
    at += is(wordAt(tokens, at), "abhmnpst") ? 0 : 1;
  while (at < tokens.length && /^[A-Z\d]/.test(wordAt(tokens, at))) {
    if (is(lowerAt(tokens, at), "an")) break;
    at += 1;
  }
  return MEDIA.test(wordAt(tokens, at)) ? at + 1 : at;
}

/** `on Friday`, `earlier this week`, `again` */
function afterTime(tokens: readonly Token[], from: number): number {
  let at = from;
  for (;;) {
    const word = wordAt(tokens, at);
    if (word === "on" && is(wordAt(tokens, at + 1), "wf")) at += 2;
    else if (is(word, "wf")) at += 1;
    else if (
      (word === "the" || is(word, "l")) &&
      /^(?:week|month|year|morning|day)$/.test(wordAt(tokens, at + 1))
    )
      at += 2;
    else return at;
  }
}

const LONGEST_PLACE = 6;

/** `in a statement (on Friday) it had`: behind what stands between, where a pronoun or an article tells that it ends. */
function afterPlace(tokens: readonly Token[], from: number): number | undefined {
  for (let at = from + 2; at < from + LONGEST_PLACE; at += 1) {
    const before = lowerAt(tokens, at - 1);
    if (is(lowerAt(tokens, at), "an") && !is(before, "cprst") && before !== ",") return at;
  }
  return undefined;
}

/** A stretch without the marks at its ends; a quotation that closes there stays whole. */
function trimmed(
  tokens: readonly Token[],
  from: number,
  to: number,
  least: number,
): Span | undefined {
  const words = tokens.slice(from, to + 1);
  const last = lastIndex(
    words,
    words.length,
    ({ word }) => !/^[.,;:?!\u2014\u2013]$|^--$/.test(word),
  );
  const first = words.findIndex(({ word }) => !/^[.,;:\u2014\u2013]$|^--$/.test(word));
  return last < 0 || last - first < least - 1 ? undefined : spanOf(words, { first, last });
}
