/** Finds who says a quotation from the words next to it. */

import type { Span } from "../model.ts";
import { sourceAfter } from "./according.ts";
import { agentAt, passiveOf } from "./agent.ts";
import { subjectAfter } from "./aside.ts";
import { contentAfter } from "./content.ts";
import { isOf } from "./function-words.ts";
import { inWordsOf } from "./in-words.ts";
import { withoutMarks } from "./marks.ts";
import { namesWords } from "./noun-phrase.ts";
import type { Attribution, Paragraph } from "./paragraph.ts";
import { saidBy } from "./said-by.ts";
import { subjectOfSentence } from "./sentence-subject.ts";
import { isNobody, subjectBefore, subjectNextTo } from "./subject.ts";
import {
  isCapital,
  isMark,
  lastComma,
  lastIndex,
  lastSentence,
  lowerAt,
  type Phrase,
  sentence,
  spanOf,
  speechAt,
  type Token,
  tokensBetween,
  wordAt,
} from "./tokens.ts";
import { isAccording, isAsked, isPlural } from "./verb.ts";
import { HEARER, INVERTS, PLURAL_FORM, SAYS, SCORNS } from "./verb-kinds.ts";
import { introduces, NEGATED, PLURAL_SUBJECT } from "./word-forms.ts";
import { ARTICLE, CONJUNCTION, RELATIVE, SUBORDINATOR } from "./word-kinds.ts";

// How far from a quotation to look for its verb, in code units.
const VERB_REACH = 240;

/** Finds the attribution after a quotation: `..., the mayor said Friday.` or `..., said the mayor.` */
function attributionAfter(
  { text, tokens: all }: Paragraph,
  from: number,
  paragraphEnd: number,
  attributes = isCue,
  mayScorn = false,
): Attribution | undefined {
  const end = Math.min(paragraphEnd, from + VERB_REACH);
  const tokens = sentence(tokensBetween(all, from, end));
  const first = /^[,\u2014\u2013-]/.test(wordAt(tokens, 0)) ? 1 : 0;
  if (namesWords(tokens, first)) return undefined;
  for (let at = 0; at < tokens.length; at += 1) {
    if (!attributes(tokens, at) && !(at === 0 && isVerbOfName(text, from, tokens))) continue;
    // `A "drunk" driver slammed a bus, police said`, `A film, "Kim," mocked Lee`, but not `"It ran," Lee mocked`
    if (!mayScorn && speechAt(tokens, at) & SCORNS) continue;
    // `..." when Lee blasted him`: the verb is that of another clause.
    if (at > first && introduces(tokens, first)) return undefined;
    // `..., Lee, citing a report, said` and `..., adding that it stopped`
    const goesOn = wordAt(tokens, at).endsWith("ing");
    const subject =
      at > first ? subjectNextTo(tokens, at) : goesOn ? undefined : saidBy(tokens, at + 1);
    if (subject !== undefined) return attributionTo(tokens, subject, at);
    if (!goesOn) return undefined;
  }
  return undefined;
}

/** Whether the verb after a quotation looks like a plural noun: `"It ran," notes Lee`, but not `the "late" reports Lee wrote`. */
function isVerbOfName(text: string, from: number, tokens: readonly Token[]): boolean {
  const closes = /[,?!]['"\u2019\u201d]{1,2}$/.test(text.slice(Math.max(0, from - 3), from));
  return (
    closes && /^\p{Ll}/u.test(wordAt(tokens, 0)) && isPlural(tokens, 0) && isCapital(tokens, 1)
  );
}

/** Finds the attribution before a quotation: `The mayor said, "...` or `According to the mayor, "...` */
export function attributionBefore(
  { tokens: all }: Paragraph,
  paragraphStart: number,
  to: number,
): Attribution | undefined {
  const from = Math.max(paragraphStart, to - VERB_REACH);
  const tokens = lastSentence(tokensBetween(all, from, to).filter(({ word }) => !isMark(word)));
  const according = sourceAt(
    tokens,
    tokens.findIndex((_, at) => isAccording(tokens, at)),
  );
  if (according !== undefined) return according;
  const own = inWordsOf(tokens);
  if (own !== undefined) return own;
  for (let at = tokens.length - 1; at >= 0; at -= 1)
    if (isCue(tokens, at) && !(lowerAt(tokens, at).startsWith("show") && saysBefore(tokens, at))) {
      const passive = passiveOf(tokens, at);
      if (passive !== undefined) return passive;
      // `Said Lee: "..."`, `The tram, said Lee, was "late"`
      const inverted = at > 1 && lastComma(tokens, at - 1) < 0 && subjectAfter(tokens, at);
      const subject = at === 0 ? saidBy(tokens, 1) : inverted || subjectBefore(tokens, at);
      return attributionTo(tokens, subject, at);
    }
  return afterColon(tokens);
}

/** Whether somebody says what a verb tells: `Lee said it showed "courage"`, but not `Lee said it ran, but data showed "delays"`. */
function saysBefore(tokens: readonly Token[], verb: number): boolean {
  const cue = lastIndex(tokens, verb, (_, at) => isCue(tokens, at));
  return cue >= 0 && contentAfter(tokens, cue) !== undefined && !isParted(tokens, cue, verb);
}

/** Whether a comma or a conjunction stands among some words, so that another clause may begin there. */
function isParted(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens
    .slice(from, to)
    .some(({ word }) => word === "," || isOf(word, CONJUNCTION | RELATIVE | SUBORDINATOR));
}

// After a word, and before another source: `had "nothing to hide," diplomats said`, but not `was "late," she said`.
const RELAYED = /^\w\s,? (?!(?:s?he|it|they|we) )/;

/** Reads `Kim told the board that it was "late," Lee said`: they are the words of the one whose statement they are in. */
function relayed(paragraph: Paragraph, from: number, start: number): Attribution | undefined {
  const found = attributionBefore(paragraph, from, start);
  if (found?.speaker === undefined) return undefined;
  const before = lastSentence(tokensBetween(paragraph.tokens, from, start));
  // Not in `He was, Kim said, "late," Lee said`: the one whose statement it is begins the sentence.
  if (before[0]?.start !== found.speaker.start) return undefined;
  const tokens = tokensBetween(paragraph.tokens, found.cue.start, start);
  const kinds = speechAt(tokens, 0);
  // Not in `Kim felt it was "late," Lee said` and `If you say it is "late," Lee said`
  const tells = kinds & (INVERTS | HEARER) && !(kinds & PLURAL_FORM);
  const isOwn = tells && contentAfter(tokens, 0) !== undefined;
  return isOwn && !isParted(tokens, 0, tokens.length) ? found : undefined;
}

/** The attribution before a quotation; the speaker may follow it: `Kim was called "a fool" by Lee`. */
function attributionAround(
  paragraph: Paragraph,
  { start, end }: Span,
  from: number,
  to: number,
): Attribution | undefined {
  const found = attributionBefore(paragraph, from, start);
  if (found === undefined || found.speaker !== undefined) return found;
  const after = sentence(tokensBetween(paragraph.tokens, end, Math.min(to, end + VERB_REACH)));
  return { ...found, speaker: agentAt(after, 0) };
}

/** The attribution to the subject of a verb. Nobody speaks in `Neither Lee nor Kim said`. */
function attributionTo(
  tokens: readonly Token[],
  subject: Phrase | undefined,
  verb: number,
): Attribution {
  const speaks = subject !== undefined && !isNobody(tokens, subject) && !isDenied(tokens, verb);
  return { speaker: speaks ? spanOf(tokens, subject) : undefined, cue: tokens[verb] as Token };
}

/** Whether somebody did not say the words of the quotation that follows the verb at once: `Lee never said "It ran"`. */
function isDenied(tokens: readonly Token[], verb: number): boolean {
  const before = lowerAt(tokens, verb - 1);
  const denied = before === "never" || before === "not" || NEGATED.test(before);
  return denied && /^[,:]?$/.test(wordAt(tokens, verb + 1));
}

/** The speaker after `according to`, if those words are at `at`. */
function sourceAt(tokens: readonly Token[], at: number): Attribution | undefined {
  if (!isAccording(tokens, at)) return undefined;
  const subject = sourceAfter(tokens, at);
  const cue = spanOf(tokens, { first: at, last: at + 1 });
  return subject && { speaker: spanOf(tokens, subject), cue };
}

/** Whether a quotation begins its sentence. */
function opensSentence(text: string, start: number): boolean {
  return SENTENCE_START.test(text.slice(Math.max(0, start - 3), start));
}

const SENTENCE_START = /(?:^|[.?!\n]["\u201d]? ?)$/;

/** Reads `"...," according to Lee`, if the quotation begins its sentence. */
function accordingAfter(
  { text, tokens: all }: Paragraph,
  { start, end }: Span,
  to: number,
): Attribution | undefined {
  if (!opensSentence(text, start)) return undefined;
  const tokens = tokensBetween(all, end, Math.min(to, end + VERB_REACH));
  return sourceAt(tokens, wordAt(tokens, 0) === "," ? 1 : 0);
}

/** Reads `Lee had a warning: "..."`: the subject of the sentence says what it announces. */
function afterColon(tokens: readonly Token[]): Attribution | undefined {
  const colon = tokens.at(-1);
  if (colon?.word !== ":") return undefined;
  const subject = subjectOfSentence(tokens, tokens.length - 1);
  return subject && { speaker: spanOf(tokens, subject), cue: colon };
}

/** Whether a verb of saying is the main verb of its sentence, unlike in `to say` and `the reports`. */
function isCue(tokens: readonly Token[], index: number): boolean {
  const before = lowerAt(tokens, index - 1);
  if (isOf(before, ARTICLE) || NO_CUE.test(before) || isAsked(tokens, index)) return false;
  const pair = `${lowerAt(tokens, index)} ${wordAt(tokens, index + 1)}`;
  // But `Lee said into the microphone`
  if (/^(?:slammed|went|going) into$/.test(pair)) return false;
  if (TOGETHER.test(pair)) return true;
  const kinds = speechAt(tokens, index);
  if (isPlural(tokens, index)) return false;
  // `a plan that airlines call "madness"`
  return (
    (kinds & (SAYS | SCORNS)) !== 0 || ((kinds & PLURAL_FORM) !== 0 && PLURAL_SUBJECT.test(before))
  );
}

// What stands before a verb that is not the main one: `to say`, `the number of calls`.
const NO_CUE = /^(?:to|of|no|that's)$/;

/**
 * Whether a past form next to a statement attributes it, whatever its verb: `"It ran," thundered Lee`,
 * `the crowd roared back`.
 */
function isAnyVerb(tokens: readonly Token[], at: number): boolean {
  return ANY.test(`${wordAt(tokens, at)} ${wordAt(tokens, at + 1)}`);
}

const ANY = /^\p{Ll}{3,14}ed (?:$|,|back$|the$|\p{Lu}|\p{L}+ly$)/u;

// Verbs of saying that are made of two words: `Lee shot back`, `as Lee put it`.
const TOGETHER = /^(?:(?:shot|shoots|fire[ds]|hits?) back|puts? it)$/;

// “It ran.” — Ann Lee
const SIGNED = /^\s{0,2}[\u2013\u2014\u2015-]{1,2}\s{0,2}([A-Z][^\n,;"\u201c.]{1,60})/;

/** Reads the name after a dash that follows a quotation, which ends at `end`. */
function signedBy(after: string, end: number): Attribution | undefined {
  const [{ length } = "", name] = SIGNED.exec(after) ?? [];
  if (name === undefined) return undefined;
  const at = end + length - name.length;
  return {
    speaker: { start: at, end: at + name.trimEnd().length },
    cue: { start: end, end: at },
  };
}

/** Finds the attribution of a quotation: after it, if its last mark allows one there, or before it. */
export function attributionOf(
  paragraph: Paragraph,
  { start, end }: Span,
  from: number,
  to: number,
): Attribution | undefined {
  const { text } = paragraph;
  const inner = withoutMarks(text.slice(start, end));
  const after = text.slice(end, end + 64);
  const signed = signedBy(after, end);
  if (signed !== undefined) return signed;
  const before = (): Attribution | undefined =>
    attributionAround(paragraph, { start, end }, from, to);
  // `telling her, "Run!" She ran`: the quotation is announced, and another sentence follows it.
  if (/[?!]['\u2019]?\s?$/.test(inner) && /[,:]\s$/.test(text.slice(Math.max(0, start - 2), start)))
    return before() ?? attributionAfter(paragraph, end, to);
  if (/[,?!\u2014-]['\u2019]?\s?$/.test(inner) || after.startsWith(","))
    return (
      accordingAfter(paragraph, { start, end }, to) ??
      (/^\p{Ll}/u.test(inner) && RELAYED.test(text.slice(start - 2, start) + after)
        ? relayed(paragraph, from, start)
        : undefined) ??
      attributionAfter(paragraph, end, to) ??
      before() ??
      // In `"Who ran?" The tram stopped.`, another sentence follows.
      (/,$/.test(inner) || /^ \p{Ll}/u.test(after)
        ? attributionAfter(paragraph, end, to, isAnyVerb, opensSentence(text, start))
        : undefined)
    );
  // A quotation within a sentence has the verb before it, or else one after it, as in
  // `"Stern" measures were what it called for`.
  return before() ?? (/^ [a-z]/.test(after) ? attributionAfter(paragraph, end, to) : undefined);
}
