/** The public finder of quotations. */

import { membersList, optionsOf, textOrArticle } from "../check/values.ts";
import type { Article, Entity, Quote, Span } from "../model.ts";
import { type Paragraph, share } from "./paragraph.ts";
import {
  type Memory,
  noteTitles,
  remember,
  rememberNamed,
  resolvePronoun,
  turnTo,
} from "./pronoun.ts";
import { type Past, quotationsOf } from "./quotations.ts";
import { reportsOf } from "./reports.ts";
import { type Mentions, mentionsOf } from "./speaker.ts";
import { sentencesOf, tokensOf } from "./tokens.ts";
import { peopleIn, topicsOf } from "./topic.ts";

/** How to find quotations. */
export interface ExtractQuotesOptions {
  /** The entities of the same text, as `extractEntities` gives them: then speakers are told by them. */
  entities?: readonly Entity[] | undefined;
}

/**
 * Finds the quotations of a text or an article, with who says them and by which verb, and what it reports of somebody
 * without quoting. Curly, straight, low, angle and single marks are read, and TeX's; what is quoted within a quote belongs
 * to it. A statement that goes over paragraphs, with a mark at the beginning of each, or that is broken by `he said`, is
 * told in stretches that share their speaker.
 *
 * A reported statement is its clause with its `that`, as corpora of quotations have it; `mixed` where some of it is quoted.
 * `he` and `she` are resolved to the person whom the paragraph names before them, or who spoke last, and only where
 * `entities` are given; what is not certain stays open, without `entity`. Time is linear in the text.
 *
 * @param input - A text, or an article: then its paragraphs and digest items are read.
 * @param options - See `ExtractQuotesOptions`.
 * @returns The quotes in the order of the text; positions are UTF-16 offsets into the text, an article's into the text
 *   that was parsed.
 * @throws TypeError if `input` is neither, or `entities` no list of them.
 * @example
 * ```ts
 * const quotes = extractQuotes('"It ran," said Ann Lee, the mayor. He vowed "stern" measures. Police said it was full.');
 * quotes.map(({ kind, text, speaker }) => `${kind} ${text} ${speaker?.text}`);
 * // => ['direct "It ran," Ann Lee', 'fragment "stern" He', 'indirect it was full Police']
 * ```
 */
export function extractQuotes(
  input: string | Article,
  options: ExtractQuotesOptions = {},
): Quote[] {
  const { entities } = optionsOf(options);
  const listed = membersList(entities, "options.entities") as readonly unknown[];
  const reading: Reading = {
    quotes: [],
    mentions: mentionsOf(listed as readonly Entity[]),
    past: {},
    waiting: [],
    memory: { last: undefined, sole: true, newcomer: false, spoke: new Set(), pronouns: new Map() },
  };
  if (typeof input === "string") {
    for (let at = 0; at < input.length; ) {
      const line = input.indexOf("\n", at);
      const end = line < 0 ? input.length : line;
      const opening = OPENING.exec(input.slice(at, Math.min(end, at + LONGEST_OPENING)));
      const start = at + (opening?.[0].length ?? 0);
      readParagraph(input, { start, end }, 0, reading);
      at = end + 1;
    }
    return reading.quotes;
  }
  const { paragraphs, items } = textOrArticle(input, "input");
  for (const { text, start } of [...paragraphs, ...items.flatMap((item) => item.paragraphs)])
    readParagraph(text, { start: 0, end: text.length }, start, reading);
  return reading.quotes;
}

// A dateline in a text that is not parsed: from capitals to the agency, in parentheses or capitals, and the dash.
const LONGEST_OPENING = 120;
const OPENING =
  /^\s{0,8}\p{Lu}{2}[^\n"\u201c]{0,99}?(?:\)|\p{Lu}{2}\s{1,2}(?=[-_\u2013-\u2015]))\s?(?:-{1,2}|[_\u2013-\u2015])?\s{1,3}/u;

interface Reading {
  readonly quotes: Quote[];
  readonly mentions: Mentions;
  past: Past;
  /** Statements that go on into the next paragraph before it is told who says them. */
  waiting: Quote[];
  readonly memory: Memory;
}

function readParagraph(text: string, { start, end }: Span, offset: number, reading: Reading): void {
  if (end === start) return;
  const paragraph: Paragraph = { text, start, end, offset, tokens: tokensOf(text, start, end) };
  const { mentions, memory } = reading;
  const { quotes, past } = quotationsOf(paragraph, mentions, reading.past);
  const direct = quotes
    .filter(({ kind }) => kind === "direct")
    .map((quote): Span => ({ start: quote.start - offset, end: quote.end - offset }));
  const sentences = sentencesOf(paragraph.tokens, direct);
  const told = [...quotes, ...reportsOf(paragraph, sentences, quotes, mentions)];
  reading.past = past;
  shareAcross(quotes, start + offset, reading);
  const titles = quotes.filter(({ kind }) => kind === "title");
  const all = sentences.flatMap((sentence) => peopleIn(paragraph, sentence, mentions));
  const people =
    titles.length === 0
      ? all
      : all.filter((one) => !titles.some(({ start, end }) => start < one.start && one.start < end));
  noteTitles(paragraph, people, memory);
  if (!told.some(({ speaker }) => speaker)) rememberNamed(people, memory);
  const events = [...told, ...topicsOf(paragraph, sentences, mentions)];
  for (const event of events.sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (!("kind" in event)) {
      turnTo(event, memory);
      continue;
    }
    if (event.speaker !== undefined) {
      resolvePronoun(event.speaker, people, memory);
      remember(event.speaker, memory);
    }
    reading.quotes.push(event);
  }
}

/** Tells who says statements that go over paragraphs where only the last of them names the speaker. */
function shareAcross(quotes: readonly Quote[], start: number, reading: Reading): void {
  const { waiting, past } = reading;
  const [first] = quotes;
  if (waiting.length > 0 && first?.start === start && first.speaker !== undefined) {
    for (const quote of waiting) share(quote, first);
    first.continues = true;
  }
  const last = quotes.at(-1);
  const open = last !== undefined && past.goesOn === last && last.speaker === undefined;
  if (!open || first?.start !== start) reading.waiting = [];
  if (open) reading.waiting.push(last);
}
