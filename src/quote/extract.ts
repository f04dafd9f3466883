/** Finds quotations: the public function. */

import { textOrArticle } from "../check/article.ts";
import { refuse } from "../check/refuse.ts";
import { array, eachOf, optionsOf } from "../check/values.ts";
import type { Article, DeepReadonly, Entity, Quote, Span } from "../model.ts";
import { withLineFeeds } from "../text/lines.ts";
import { noteOwners } from "./owners.ts";
import { type Paragraph, share } from "./paragraph.ts";
import {
  type Memory,
  noteTitles,
  remember,
  rememberNamed,
  resolvePronoun,
  resolveSurname,
  turnTo,
} from "./pronoun.ts";
import { type Past, quotationsOf } from "./quotations.ts";
import { reportsOf } from "./reports.ts";
import { type Mentions, mentionsOf } from "./speaker.ts";
import { sentencesOf, tokensOf } from "./tokens.ts";
import { antecedentsIn, type Topic, topicsOf } from "./topic.ts";

/** Options for extracting quotations. */
export interface ExtractQuotesOptions {
  /** The entities of the same text, as returned by `extractEntities`. If given, speakers are linked to them. */
  entities?: readonly DeepReadonly<Entity>[] | undefined;
}

/**
 * Finds the quotations in a text or an article, with their speakers and the verbs that attribute them, as well as
 * speech that is reported without quotation marks.
 *
 * Recognizes curly, straight, low, angle, single and TeX quotation marks. A quotation within a quotation is part of the
 * outer one. A statement that runs over several paragraphs, each opening with a quotation mark, or that is interrupted
 * by `he said`, is returned as several stretches that share a speaker.
 *
 * Reported speech covers the whole clause including its `that`, as in corpora of quotations; its kind is `"mixed"` if
 * part of it is quoted. If `entities` are given, `he` and `she` are resolved to the person named earlier in the
 * paragraph or to the previous speaker; where that is uncertain, `entity` is left out. Runs in time linear in the
 * length of the text.
 *
 * @param input - A text, or an article, in which the paragraphs and digest items are searched.
 * @param options - See `ExtractQuotesOptions`.
 * @returns The quotes, in text order. Positions are UTF-16 offsets into the text; for an article, into the text that it
 *   was parsed from.
 * @throws TypeError if `input` is neither a string nor an article, or `entities` is not an array of entities.
 * @throws RangeError if an article was edited and not parsed again; the error's `path` names the node.
 * @example
 * ```ts
 * const quotes = extractQuotes('"It ran," said Ann Lee, the mayor. He vowed "stern" measures. Police said it was full.');
 * quotes.map(({ kind, text, speaker }) => `${kind} ${text} ${speaker?.text}`);
 * // => ['direct "It ran," Ann Lee', 'fragment "stern" He', 'indirect it was full Police']
 * ```
 */
export function extractQuotes(
  input: string | DeepReadonly<Article>,
  options: ExtractQuotesOptions = {},
): Quote[] {
  const { entities = [] } = optionsOf(options, "entities");
  const listed = entitiesFrom(entities, input);
  const reading: Reading = {
    quotes: [],
    mentions: mentionsOf(listed),
    past: {},
    waiting: [],
    memory: {
      last: undefined,
      sole: true,
      newcomer: false,
      lastSpeaker: undefined,
      spoke: new Set(),
      topics: new Set(),
      relatives: new Set(),
      pronouns: new Map(),
    },
  };
  if (typeof input === "string") {
    const text = withLineFeeds(input);
    let at = 0;
    for (const line of text.split("\n")) {
      const end = at + line.length;
      const [{ length } = ""] = OPENING.exec(line.slice(0, LONGEST_DATELINE)) ?? [];
      readParagraph(text, { start: at + length, end }, 0, reading);
      at = end + 1;
    }
    return reading.quotes;
  }
  const { paragraphs, items } = textOrArticle(input, "input");
  for (const { text, start } of [...paragraphs, ...items.flatMap((item) => item.paragraphs)])
    readParagraph(text, { start: 0, end: text.length }, start, reading);
  return reading.quotes;
}

/** Returns a value as entities, or refuses it. Those of another text are recognized by their first mentions. */
function entitiesFrom(value: unknown, input: unknown): readonly Entity[] {
  const { source = input, offset = 0 } = Object(input);
  for (const [at, { mentions }] of eachOf(value, "options.entities")) {
    const [one] = array(mentions, `${at}.mentions`) as Entity["mentions"];
    if (one?.text && source.startsWith?.(one.text, one.start - offset) === false)
      refuse(at, "is of another text");
  }
  return value as readonly Entity[];
}

// A dateline in unparsed text: from capitals to the agency, in parentheses or capitals, or to the day, and the dash.
const LONGEST_DATELINE = 120;
const OPENING =
  /^\s{0,8}\p{Lu}{2}[^\n"\u201c]{0,99}?(?:\)|(?:\p{Lu}{2}|,\s[A-Z][a-z]{2,8}\.? \d\d?)\s{1,2}(?=[-_\u2013-\u2015]))\s?(?:-{1,2}|[_\u2013-\u2015])?\s{1,3}/u;

interface Reading {
  readonly quotes: Quote[];
  readonly mentions: Mentions;
  past: Past;
  /** Statements that go on into the next paragraph, as long as nobody is named as their speaker. */
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
  const statements = [...quotes, ...reportsOf(paragraph, sentences, quotes, mentions)];
  reading.past = past;
  shareAcross(quotes, start + offset, reading);
  const titles = quotes.filter(({ kind }) => kind === "title");
  const all = sentences.flatMap((sentence) => antecedentsIn(paragraph, sentence, mentions));
  const people = all.filter(
    (one) => !titles.some(({ start, end }) => start < one.start && one.start < end),
  );
  noteTitles(paragraph, people, memory);
  for (const sentence of sentences) noteOwners(paragraph, sentence, mentions, memory);
  if (!statements.some(({ speaker }) => speaker)) rememberNamed(people, memory);
  const topics = topicsOf(paragraph, sentences, mentions, statements);
  readInOrder([...statements, ...topics], people, reading);
}

/** Takes over the statements of a paragraph, with pronouns resolved by what was said, and of whom, before each. */
function readInOrder(events: (Quote | Topic)[], people: Mentions, reading: Reading): void {
  const { memory, quotes } = reading;
  for (const event of events.sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (!("kind" in event)) {
      // `Lee left, his wife, Ann, said.`: she is Ann.
      if (!event.isStated || !memory.pronouns.has(memory.last as Entity)) turnTo(event, memory);
      continue;
    }
    if (event.speaker !== undefined) {
      resolveSurname(event.speaker, memory);
      resolvePronoun(event.speaker, people, memory);
      remember(event.speaker, memory);
    }
    quotes.push(event);
  }
}

/** Gives statements that run over several paragraphs the speaker whom only the last of them names. */
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
