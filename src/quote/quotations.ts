/** The quotations of a paragraph, and who says them. */

import type { Quote } from "../model.ts";
import { attributionBefore, attributionOf } from "./attribution.ts";
import { kindOf } from "./kind.ts";
import { type Quoted, quotedIn } from "./marks.ts";
import { type Attributed, attributed, type Paragraph, quoteOf, share } from "./paragraph.ts";
import { subjectOfSentence } from "./sentence-subject.ts";
import type { Mentions } from "./speaker.ts";
import { lastSentence, spanOf, type Token, tokensBetween, wordAt } from "./tokens.ts";

/** What the paragraph before leaves open. */
export interface Past {
  /** The speaker of what follows, after a quote without its closing mark or after `Lee went on:`. */
  readonly goesOn?: Attributed | undefined;
  /** The statement that the paragraph ends with. */
  readonly said?: Quote | undefined;
  /** The speaker whom that statement answers. */
  readonly other?: Attributed | undefined;
}

/** The quotations of a paragraph in order, and what they leave open for the next. */
export function quotationsOf(
  paragraph: Paragraph,
  mentions: Mentions,
  past: Past,
): { quotes: Quote[]; past: Past } {
  const { text, start, end } = paragraph;
  const all = quotedIn(text, start, end);
  const alone = isAlone(paragraph, all, past);
  const isReply = alone && past.other !== undefined;
  const quotes: Quote[] = [];
  // The last quotation that is not a title: `"It ran," Lee said on "Harbor Live." "It stopped."`
  let before: Quote | undefined;
  let closed = true;
  // Where the last statement ends. Titles and fragments are words of the sentence that they stand in.
  let stated = start;
  for (const [index, quoted] of all.entries()) {
    const from = all[index - 1]?.end ?? start;
    const attribution = attributionOf(paragraph, quoted, stated, all[index + 1]?.start ?? end);
    const sameSentence = before !== undefined && isAttribution(paragraph, from, quoted.start);
    const goesOn = sameSentence && before?.kind === "direct";
    const kind = kindOf(text, quoted, { paragraph: start, goesOn, attribution });
    if (kind === undefined || kind === "direct") stated = quoted.end;
    if (kind === undefined) continue;
    const quote = quoteOf(paragraph, quoted, kind);
    if (attribution !== undefined && kind !== "title")
      Object.assign(quote, attributed(paragraph, attribution, mentions));
    const onTopic = index === 0 && ON.test(text.slice(start, quoted.start));
    const within = (onTopic ? past.said : undefined) ?? before;
    const spoke = quoted.start === start ? spokeBefore(past, alone) : within;
    if (kind === "direct" && attribution === undefined) {
      const gap = { from, to: quoted.start };
      Object.assign(quote, aboutWhom(paragraph, gap, mentions, before, spoke));
    }
    if (kind === "direct" || (kind === "fragment" && sameSentence)) inherit(quote, spoke, isReply);
    quotes.push(quote);
    if (kind !== "title") before = quote;
    closed = quoted.closed;
  }
  shareBack(quotes);
  const said = before?.kind === "direct" ? before : undefined;
  const goesOn = closed ? announcedBy(paragraph, mentions, said ?? past.said) : before;
  return { quotes, past: { goesOn, said, other: said && otherOf(said, past, alone) } };
}

// `On the fares: "They stay."`
const ON = /^(?:On|About) [^.:]{1,99}: $/;

/** Whether a paragraph is all one quotation, with which nobody goes on. */
function isAlone(
  { text, start, end }: Paragraph,
  [first]: readonly Quoted[],
  { goesOn }: Past,
): boolean {
  return first?.start === start && goesOn === undefined && text.slice(first.end, end).trim() === "";
}

/**
 * Who spoke before a quotation that begins its paragraph. A paragraph that is all quotation names nobody: the speaker of
 * the one before goes on, or is answered.
 */
function spokeBefore({ goesOn, other, said }: Past, alone: boolean): Attributed | undefined {
  return goesOn ?? (alone ? (other ?? said) : undefined);
}

/** Whom a statement answers. From a question on, two people may take turns without being named. */
function otherOf(said: Quote, past: Past, alone: boolean): Attributed | undefined {
  if (alone) return past.other && past.said;
  const asked = /\?\W$/.test(past.said?.text ?? "") ? past.said : undefined;
  return asked?.speaker?.text === said.speaker?.text ? undefined : asked;
}

/**
 * Whom the words before a statement are about that no verb attributes, if nobody else is its speaker:
 * `..., said Ann Lee. Bob Kim was not amused. "It stopped."`, `Ann Lee said: "..." Bob Kim was not amused. "It stopped."`,
 * but not: `... Rain fell. "It stopped."`
 */
function aboutWhom(
  paragraph: Paragraph,
  { from, to }: { readonly from: number; readonly to: number },
  mentions: Mentions,
  before: Quote | undefined,
  spoke: Attributed | undefined,
): Attributed | undefined {
  const isOpen = spoke?.speaker === undefined;
  const isAnnounced = before?.cue !== undefined && before.cue.start < before.start;
  const afterSentence =
    paragraph.text[to - 2] === "." && (isAnnounced || hasSentences(paragraph, from, to));
  if (!isOpen && !afterSentence) return undefined;
  const about = aboutBefore(paragraph, from, to, mentions);
  return isOpen || about?.speaker?.entity?.type === "person" ? about : undefined;
}

/**
 * The person whom the sentence before a statement is about, if it is a name or a pronoun:
 * `Lee was not impressed. "It stopped."`
 */
function aboutBefore(
  paragraph: Paragraph,
  from: number,
  to: number,
  mentions: Mentions,
): Attributed | undefined {
  const tokens = lastSentence(tokensBetween(paragraph.tokens, from, to).slice(0, -1));
  const subject = subjectOfSentence(tokens, tokens.length);
  if (subject === undefined || !/^(?:\p{L}{2,}|\d+-year-old)$/u.test(wordAt(tokens, subject.last)))
    return undefined;
  const { speaker } = attributed(
    paragraph,
    { speaker: spanOf(tokens, subject), cue: tokens[0] as Token },
    mentions,
  );
  return speaker && { speaker };
}

/** Whether the text between two quotations is not a sentence of its own: ` Lee said. ` and `, she said, `. */
function isAttribution(paragraph: Paragraph, from: number, to: number): boolean {
  const tokens = tokensBetween(paragraph.tokens, from, to);
  const last = lastSentence(tokens);
  return last.length === 0 || last.length === tokens.length;
}

/** Whether the text between two quotations has a whole sentence after the one that it begins in. */
function hasSentences(paragraph: Paragraph, from: number, to: number): boolean {
  const tokens = tokensBetween(paragraph.tokens, from, to).slice(0, -1);
  return lastSentence(tokens).length < tokens.length;
}

/** Gives a quotation the speaker before it, whom it continues unless it is a reply. */
function inherit(quote: Quote, spoke: Attributed | undefined, isReply: boolean): void {
  if (spoke === undefined) return;
  // `"It ran," she said, "and stopped."`: both have the same verb.
  if (quote.cue !== undefined && quote.cue.start === spoke.cue?.start) quote.continues = true;
  if (quote.speaker !== undefined) return;
  share(quote, spoke);
  if (!isReply) quote.continues = true;
}

/** Attributes a statement whose verb follows its second half: `"It ran. ... It stopped," he said.` */
function shareBack(quotes: readonly Quote[]): void {
  for (let index = quotes.length - 2; index >= 0; index -= 1) {
    const quote = quotes[index] as Quote;
    if (quote.speaker === undefined && quote.kind === "direct") share(quote, quotes[index + 1]);
  }
}

/** The speaker whom a paragraph that ends in a colon announces for the next one. */
function announcedBy(
  paragraph: Paragraph,
  mentions: Mentions,
  said: Attributed | undefined,
): Attributed | undefined {
  const { text, start, end } = paragraph;
  if (!/:\s{0,8}$/.test(text.slice(Math.max(start, end - 9), end))) return undefined;
  const attribution = attributionBefore(paragraph, start, end);
  return attribution === undefined ? said : attributed(paragraph, attribution, mentions);
}
