/** The public function for finding time expressions. */

import { textOrArticle } from "../check/article.ts";
import { flag, optionsOf } from "../check/values.ts";
import { optionDate } from "../date/option.ts";
import type {
  Article,
  DateMention,
  DeepReadonly,
  DigestItem,
  Paragraph,
  PlainDate,
} from "../model.ts";
import { withPlainBlanks } from "../text/plain-blanks.ts";
import { withOffset } from "./offsets.ts";
import { language } from "./read/language.ts";
import { readRun } from "./read/read.ts";
import type { Reading } from "./read/reading.ts";
import { contextOf } from "./value/context.ts";
import { ymdOf } from "./value/period.ts";
import { scanRuns } from "./words/scan.ts";

/** Options for extracting time expressions. */
export interface ExtractDatesOptions {
  /** The day that the text is from, as `YYYY-MM-DD`; defaults to an article's own date. */
  reference?: PlainDate | undefined;
  /** `true` adds to each expression an explanation of its value. */
  explain?: boolean | undefined;
  /** `true` also finds ages, such as `40-year-old` and `six months old`, which corpora of time expressions omit. */
  ages?: boolean | undefined;
}

/**
 * Finds the time expressions in a text or an article and interprets each as a TIMEX3 type and value of ISO-TimeML (ISO
 * 24617-1): dates, clock times, durations and recurring times.
 *
 * `Saturday`, `last week` and `May 21` are resolved against the reference date: `options.reference` or, by default, the
 * article's own date (its dateline's or its header's). Without any reference date, the digits left open are `X`. A
 * weekday is one of the seven days before the reference date, or after it if the verb says so. The machine's clock and
 * time zone are never consulted. Runs in time linear in the length of the text.
 *
 * @param input - A text, or an article, in which the headline, dateline, paragraphs and digest items are searched.
 * @param options - See `ExtractDatesOptions`.
 * @returns The expressions, in text order. Positions are UTF-16 offsets into the text; for an article, into the text
 *   that it was parsed from.
 * @throws TypeError if `input` is neither a string nor an article, or an option has the wrong type.
 * @throws RangeError if `reference` is not a valid date.
 * @throws RangeError if an article was edited and not parsed again; the error's `path` names the node.
 * @example
 * ```ts
 * const dates = extractDates("The ferry sank Saturday after two weeks of storms.", { reference: "2031-03-04" });
 * dates.map(({ text, type, value }) => `${text}: ${type} ${value}`); // => ["Saturday: DATE 2031-03-01", "two weeks: DURATION P2W"]
 * ```
 */
export function extractDates(
  input: string | DeepReadonly<Article>,
  options: ExtractDatesOptions = {},
): DateMention[] {
  const {
    reference: given,
    explain = false,
    ages = false,
  } = optionsOf(options, "reference explain ages", "date");
  const reference = optionDate(given, "reference");
  const article = typeof input === "string" ? undefined : textOrArticle(input, "input");
  const context = contextOf(
    reference ?? article?.dateline?.date ?? article?.date,
    article?.dateline?.places[0]?.country,
  );
  const { rules, lexicon: known } = language();
  // `6/9/31`, said in 2031
  const latest = Math.max(known.latest, ymdOf(context.today).year + YEARS_AHEAD || 0);
  const lexicon = { ...known, latest };
  // Engines read an object slowly into which another one was spread.
  const reading: Reading = {
    rules,
    lexicon,
    context,
    explain: flag(explain, "options.explain"),
    ages: flag(ages, "options.ages"),
    offset: 0,
    mentions: [],
  };
  const nodes: readonly Node[] = article
    ? [article, ...article.items].flatMap(nodesOf)
    : [{ text: input as string, start: 0 }];
  for (const { start, text: words, raw = words as string } of nodes) {
    // Programs write a narrow blank before AM.
    const text = withPlainBlanks(raw);
    const found = reading.mentions.length;
    context.text = text;
    context.end = 0;
    context.lastEnd = undefined;
    reading.offset = start;
    scanRuns(text, lexicon, (run) => readRun(run, reading));
    if (text !== raw)
      for (const mention of reading.mentions.slice(found))
        mention.text = raw.slice(mention.start - start, mention.end - start);
  }
  // The day of a clock time may have been named after it.
  for (const mention of reading.mentions)
    if (mention.zone !== undefined) mention.zone = withOffset(mention.zone, mention.value);
  return reading.mentions;
}

// The past is told of with such years more often than what is far ahead.
const YEARS_AHEAD = 1;

/** What has text: its spelling, with a headline's markers, or else its text. */
type Node = Pick<Paragraph, "start"> & { readonly text?: string; readonly raw?: string };

/** The nodes of an article or a digest item that can have expressions, in text order. */
function nodesOf({ headline, dateline, paragraphs }: Article | DigestItem): readonly Node[] {
  return [headline, dateline, ...paragraphs].flatMap((node) => node ?? []);
}
