/** What a paragraph reports without quotation marks, or with only a part of it quoted. */

import type { Quote, Span } from "../model.ts";
import { attributed, type Paragraph, quoteOf, share } from "./paragraph.ts";
import type { Mentions } from "./speaker.ts";
import { statementsOf } from "./statements.ts";
import type { Token } from "./tokens.ts";

/** The statements that the sentences of a paragraph report outside its quotations, in order. */
export function reportsOf(
  paragraph: Paragraph,
  sentences: readonly Token[][],
  quotes: readonly Quote[],
  mentions: Mentions,
): Quote[] {
  const { offset } = paragraph;
  // `"It ran," Lee said` is no report, but `It was "late," Lee said. "It stopped."` begins with one.
  const first = quotes.filter(({ kind, continues }) => kind === "direct" && continues !== true);
  const taken = new Set(first.map(({ cue }) => (cue === undefined ? -1 : cue.start - offset)));
  const reports: Quote[] = [];
  let next = 0;
  for (const statement of sentences.flatMap((sentence) => statementsOf(sentence, taken))) {
    const from = (statement.content[0] as Span).start + offset;
    while (next < quotes.length && (quotes[next] as Quote).start < from) next += 1;
    const before = latest(quotes[next - 1], reports.at(-1));
    for (const [index, span] of statement.content.entries()) {
      const report = quoteOf(paragraph, span, "indirect");
      const inside = quotationsIn(report, quotes, next);
      if (inside === undefined) continue;
      if (inside.some(({ kind }) => kind !== "title")) report.kind = "mixed";
      if (index > 0) report.continues = true;
      if (statement.denied) report.denied = true;
      // A report keeps its own speaker; `..., Lee said, adding that it stopped` takes the one before.
      share(Object.assign(report, attributed(paragraph, statement, mentions)), before);
      for (const quote of inside) shareWith(quote, report);
      reports.push(report);
    }
  }
  return reports;
}

/** The quotations inside a report; `undefined` if one begins or ends in its middle, since then it is no report. */
function quotationsIn(
  { start, end }: Span,
  quotes: readonly Quote[],
  next: number,
): Quote[] | undefined {
  const inside: Quote[] = [];
  for (let at = Math.max(0, next - 1); (quotes[at]?.start ?? end) < end; at += 1) {
    const quote = quotes[at] as Quote;
    if (quote.end <= start) continue;
    if (quote.start < start || quote.end > end) return undefined;
    inside.push(quote);
  }
  return inside;
}

/**
 * Gives a fragment quoted within a report the report's speaker, unless the report itself attributes it to somebody
 * else.
 */
function shareWith(quote: Quote, { start, end, speaker, cue }: Quote): void {
  const own = quote.cue !== undefined && quote.cue.start >= start && quote.cue.end <= end;
  if (own || quote.kind !== "fragment" || speaker === undefined) return;
  Object.assign(quote, { speaker: { ...speaker }, cue: { ...cue } });
}

function latest(one: Quote | undefined, other: Quote | undefined): Quote | undefined {
  return (one?.start ?? -1) > (other?.start ?? -1) ? one : other;
}
