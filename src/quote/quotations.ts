/** The quotations of a paragraph, and who says them. */

import type { Quote } from "../model.ts";
import { attributionBefore, attributionOf } from "./attribution.ts";
import { kindOf } from "./kind.ts";
import { quotedIn } from "./marks.ts";
import { type Attributed, attributed, type Paragraph, quoteOf, share } from "./paragraph.ts";
import type { Mentions } from "./speaker.ts";
import { subjectOfSentence } from "./subject.ts";
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

const ON = /^(?:On|About) [^.:]{1,99}: $/;

/** The quotations of a paragraph in order, and what they leave open for the next. */
export function quotationsOf(
  paragraph: Paragraph,
  mentions: Mentions,
  past: Past,
): { quotes: Quote[]; past: Past } {
  const { text, start, end } = paragraph;
  const all = quotedIn(text, start, end);
  const quotes: Quote[] = [];
  // The last quotation that is not a title: `"It ran," Lee said on "Harbor Live." "It stopped."`
  let before: Quote | undefined;
  let closed = true;
  let alone = false;
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
    // A paragraph that is all quotation names nobody: the speaker of the one before goes on, or is answered.
    alone = quoted.start === start && !past.goesOn && !text.slice(quoted.end, end).trim();
    // `On the fares: "They stay."`
    const topic = index === 0 && ON.test(text.slice(start, quoted.start)) ? past.said : undefined;
    const spoke =
      quoted.start === start
        ? (past.goesOn ?? (alone ? (past.other ?? past.said) : undefined))
        : (topic ?? before);
    const isOpen = spoke?.speaker === undefined;
    if (
      kind === "direct" &&
      attribution === undefined &&
      (isOpen ||
        (text[quoted.start - 2] === "." &&
          ((before?.cue && before.cue.start < before.start) ||
            hasSentences(paragraph, from, quoted.start))))
    ) {
      const about = aboutBefore(paragraph, from, quoted.start, mentions);
      // `..., said Ann Lee. Bob Kim was not amused. "It stopped."`, `Ann Lee said: "..." Bob Kim was not amused. "It stopped."`
      // But not: `... Rain fell. "It stopped."`
      if (isOpen || about?.speaker?.entity?.type === "person") Object.assign(quote, about);
    }
    if (kind === "direct" || (kind === "fragment" && sameSentence)) inherit(quote, spoke);
    if (alone && past.other) delete quote.continues;
    quotes.push(quote);
    if (kind !== "title") before = quote;
    closed = quoted.closed;
  }
  shareBack(quotes);
  const said = before?.kind === "direct" ? before : undefined;
  // From a question on, two people may take turns without being named.
  const asked = /\?\W$/.test(past.said?.text ?? "") ? past.said : undefined;
  const turns = asked?.speaker?.text !== said?.speaker?.text;
  return {
    quotes,
    past: {
      goesOn: closed ? announcedBy(paragraph, mentions, said ?? past.said) : before,
      said,
      other: said && (alone ? past.other && past.said : turns ? asked : undefined),
    },
  };
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

function inherit(quote: Quote, spoke: Attributed | undefined): void {
  if (spoke === undefined) return;
  // `"It ran," she said, "and stopped."`: both have the same verb.
  if (quote.cue !== undefined && quote.cue.start === spoke.cue?.start) quote.continues = true;
  if (quote.speaker !== undefined) return;
  share(quote, spoke);
  quote.continues = true;
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
