/** The public finder of quotations. */

import { members } from "../check/values.ts";
import type { Article, Entity, Quote, QuoteSpeaker, Span } from "../model.ts";
import { type Attribution, attributionBefore, attributionBehind } from "./attribution.ts";
import { kindOf, withoutMarks } from "./kind.ts";
import { type Quoted, quotedIn } from "./marks.ts";
import { type Mentions, mentionsOf, resolvePronoun, speakerOf } from "./speaker.ts";
import { statementsIn } from "./statement.ts";
import { lastSentence, tokensOf } from "./tokens.ts";

/** How to find quotations. */
export interface ExtractQuotesOptions {
  /** The entities of the same text, as `extractEntities` gives them: then speakers are told by them. */
  entities?: readonly Entity[];
}

/**
 * Finds the quotations of a text or an article, with who says them and by which verb. Curly, straight, low and angle
 * marks are read, and TeX's; what is quoted within a quote belongs to it. A statement that goes over paragraphs, with a
 * mark at the beginning of each, or that is broken by `he said`, is told in stretches that share their speaker.
 *
 * A pronoun is resolved to the person who spoke last, and only where `entities` are given; else it stays as it is. Time is
 * linear in the text.
 *
 * @param input - A text, or an article: then its paragraphs and digest items are read.
 * @param options - See `ExtractQuotesOptions`.
 * @returns The quotes in the order of the text; positions are UTF-16 offsets into the text, an article's into the text
 *   that was parsed.
 * @throws TypeError if `input` is neither.
 * @example
 * ```ts
 * const quotes = extractQuotes('"It ran," said Ann Lee, the mayor. "It was full." He vowed "stern" measures.');
 * quotes.map(({ kind, text, speaker }) => `${kind} ${text} ${speaker?.text}`);
 * // => ['direct "It ran," Ann Lee', 'direct "It was full." Ann Lee', 'fragment "stern" He']
 * ```
 */
export function extractQuotes(
  input: string | Article,
  options: ExtractQuotesOptions = {},
): Quote[] {
  const reading: Reading = {
    quotes: [],
    mentions: mentionsOf(options.entities ?? []),
    open: undefined,
    announced: undefined,
    before: undefined,
    last: undefined,
  };
  if (typeof input === "string") {
    for (let at = 0; at < input.length; ) {
      const line = input.indexOf("\n", at);
      const end = line < 0 ? input.length : line;
      readParagraph(input, at, end, 0, reading);
      at = end + 1;
    }
    return reading.quotes;
  }
  const { paragraphs, items } = members(input, "input") as unknown as Article;
  for (const { text, start } of [...paragraphs, ...items.flatMap((item) => item.paragraphs)])
    readParagraph(text, 0, text.length, start, reading);
  return reading.quotes;
}

interface Reading {
  readonly quotes: Quote[];
  readonly mentions: Mentions;
  /** The quote of the paragraph before that has no closing mark. */
  open: Quote | undefined;
  /** The statement that the paragraph before ends in. */
  before: Quote | undefined;
  /** Who says what follows, by the paragraph before: `Lee went on:` */
  announced: Pick<Quote, "speaker" | "cue"> | undefined;
  /** Who spoke last by name. */
  last: QuoteSpeaker | undefined;
}

function readParagraph(
  text: string,
  start: number,
  end: number,
  offset: number,
  reading: Reading,
): void {
  if (end === start) return;
  const quotes = quotationsOf(text, start, end, offset, reading);
  const statements = reportsOf(text, start, end, offset, quotes, reading.mentions);
  for (const quote of [...quotes, ...statements].sort((a, b) => a.start - b.start)) {
    const { speaker } = quote;
    if (speaker !== undefined) resolvePronoun(speaker, reading.last);
    if (speaker?.entity !== undefined) reading.last = speaker;
    reading.quotes.push(quote);
  }
}

/** What stands in quotation marks. */
function quotationsOf(
  text: string,
  start: number,
  end: number,
  offset: number,
  reading: Reading,
): Quote[] {
  const all = quotedIn(text, start, end);
  const quotes: Quote[] = [];
  // Nobody is named in a paragraph that is all quotation: who spoke in the one before goes on.
  const spokeBefore = (quoted: Quoted): Pick<Quote, "speaker" | "cue"> | undefined =>
    reading.open ??
    reading.announced ??
    (text.slice(quoted.end, end).trim() === "" ? reading.before : undefined);
  let closed = true;
  all.forEach((quoted, index) => {
    const from = all[index - 1]?.end ?? start;
    const to = all[index + 1]?.start ?? end;
    const attribution = attributionOf(text, quoted, from, to);
    const goesOn = quotes.at(-1)?.kind === "direct" && isAttribution(text, from, quoted.start);
    const kind = kindOf(text, quoted, { paragraph: start, goesOn, attribution });
    if (kind === undefined) return;
    const quote = quoteOf(text, quoted, kind, offset);
    if (attribution !== undefined && kind !== "title")
      attribute(quote, attribution, text, offset, reading.mentions);
    const before = quotes.at(-1) ?? (quoted.start === start ? spokeBefore(quoted) : undefined);
    const inherits =
      kind === "direct" || (kind === "fragment" && isAttribution(text, from, quoted.start));
    if (quote.speaker === undefined && before !== undefined && inherits) goOn(quote, before);
    quotes.push(quote);
    closed = quoted.closed;
  });
  shareBack(quotes);
  reading.announced = announcedBy(text, start, end, offset, reading.mentions);
  reading.open = closed ? undefined : quotes.at(-1);
  const said = quotes.at(-1);
  reading.before = said?.kind === "direct" ? said : undefined;
  return quotes;
}

/** Whether what stands between two quotations is no sentence of its own: ` Lee said. ` and `, she said, `. */
function isAttribution(text: string, from: number, to: number): boolean {
  const tokens = tokensOf(text, from, to);
  const last = lastSentence(tokens);
  return last.length === 0 || last.length === tokens.length;
}

/** Who is to speak in the paragraph behind one that ends in a colon. */
function announcedBy(
  text: string,
  start: number,
  end: number,
  offset: number,
  mentions: Mentions,
): Pick<Quote, "speaker" | "cue"> | undefined {
  if (!/:\s{0,8}$/.test(text.slice(Math.max(start, end - 9), end))) return undefined;
  const attribution = attributionBefore(text, start, end);
  if (attribution === undefined) return undefined;
  const quote = quoteOf(text, { start, end }, "direct", offset);
  attribute(quote, attribution, text, offset, mentions);
  return quote;
}

/** What is reported without quotation marks, or with some about a part of it. */
function reportsOf(
  text: string,
  start: number,
  end: number,
  offset: number,
  quotes: readonly Quote[],
  mentions: Mentions,
): Quote[] {
  const within = (span: Span): Span => ({ start: span.start - offset, end: span.end - offset });
  const direct = quotes.filter(({ kind }) => kind === "direct");
  const cues = direct.flatMap(({ cue }) => (cue === undefined ? [] : [within(cue)]));
  const reports: Quote[] = [];
  for (const statement of statementsIn(tokensOf(text, start, end), direct.map(within), cues)) {
    statement.content.forEach((span, index) => {
      const mixed = quotes.some(
        (one) => one.start >= span.start + offset && one.end <= span.end + offset,
      );
      const quote = quoteOf(text, span, mixed ? "mixed" : "indirect", offset);
      attribute(quote, statement, text, offset, mentions);
      // `..., Lee said, adding that it stopped`: who spoke before.
      const before = [...quotes, ...reports].filter((one) => one.end <= quote.start).at(-1);
      if (quote.speaker === undefined && before?.speaker !== undefined)
        quote.speaker = { ...before.speaker };
      if (index > 0) quote.continues = true;
      reports.push(quote);
    });
  }
  return reports;
}

function quoteOf(text: string, { start, end }: Span, kind: Quote["kind"], offset: number): Quote {
  return {
    kind,
    text: text.slice(start, end),
    start: start + offset,
    end: end + offset,
  };
}

function attribute(
  quote: Quote,
  { speaker, cue }: Attribution,
  text: string,
  offset: number,
  mentions: Mentions,
): void {
  quote.cue = { start: cue.start + offset, end: cue.end + offset };
  if (speaker === undefined) return;
  const span = { start: speaker.start + offset, end: speaker.end + offset };
  quote.speaker = speakerOf(text.slice(speaker.start, speaker.end), span, mentions);
}

function goOn(quote: Quote, before: Pick<Quote, "speaker" | "cue">): void {
  if (before.speaker !== undefined) quote.speaker = { ...before.speaker };
  if (before.cue !== undefined) quote.cue ??= { ...before.cue };
  quote.continues = true;
}

/** A statement whose verb stands behind its second half: `"It ran. ... It stopped," he said.` */
function shareBack(quotes: readonly Quote[]): void {
  for (let index = quotes.length - 2; index >= 0; index -= 1) {
    const quote = quotes[index] as Quote;
    const { speaker, cue } = quotes[index + 1] as Quote;
    if (quote.speaker !== undefined || quote.kind !== "direct") continue;
    if (speaker !== undefined) quote.speaker = { ...speaker };
    if (cue !== undefined) quote.cue = { ...cue };
  }
}

// “It ran.” — Ann Lee
const SIGNED = /^\s{0,2}[\u2013\u2014\u2015-]{1,2}\s{0,2}([A-Z][^\n,;"\u201c.]{1,60})/;

/** The verb behind a quotation, if its last mark lets one stand there, or before it. */
function attributionOf(
  text: string,
  { start, end }: Quoted,
  from: number,
  to: number,
): Attribution | undefined {
  const inner = withoutMarks(text.slice(start, end));
  const behind = text.slice(end, end + 64);
  const signed = SIGNED.exec(behind);
  if (signed !== null) {
    const name = signed[1] as string;
    const at = end + signed[0].length - name.length;
    return {
      speaker: { start: at, end: at + name.trimEnd().length },
      cue: { start: end, end: at },
    };
  }
  const canFollow = /[,?!\u2014-]$/.test(inner) || /^(?: [a-z]|,)/.test(behind);
  const found = canFollow ? attributionBehind(text, end, to) : undefined;
  return found ?? attributionBefore(text, from, start);
}
