/** What a paragraph reports without quotation marks, or with some about a part of it. */

import type { Quote, Span } from "../model.ts";
import { attributed, type Paragraph, quoteOf, share } from "./paragraph.ts";
import type { Mentions } from "./speaker.ts";
import { type Statement, statementsOf } from "./statement.ts";
import type { Token } from "./tokens.ts";

/** The reported statements of a paragraph in order, beside its quotations, from its sentences outside them. */
export function reportsOf(
  paragraph: Paragraph,
  sentences: readonly Token[][],
  quotes: readonly Quote[],
  mentions: Mentions,
): Quote[] {
  const { offset } = paragraph;
  // `"It ran," Lee said` is no report, `It was "late," Lee said. "It stopped."` begins with one.
  const first = quotes.filter(({ kind, continues }) => kind === "direct" && continues !== true);
  const taken = new Set(first.map(({ cue }) => (cue === undefined ? -1 : cue.start - offset)));
  const reports: Quote[] = [];
  let next = 0;
  for (const statement of sentences.flatMap((sentence) => statementsOf(sentence, taken))) {
    const from = (statement.content[0] as Span).start + offset;
    while (next < quotes.length && (quotes[next] as Quote).start < from) next += 1;
    const before = latest(quotes[next - 1], reports.at(-1));
    for (const report of reportOf(paragraph, statement)) {
      const inside = quotationsIn(report, quotes, next);
      if (inside === undefined) continue;
      const kind = inside.every((quote) => quote.kind === "title") ? report.kind : "mixed";
      const told = withSpeaker({ ...report, kind }, paragraph, statement, before, mentions);
      for (const quote of inside) shareWith(quote, told);
      reports.push(told);
    }
  }
  return reports;
}

/** The quotations that a report has in it; `undefined` where one begins or ends in its middle: then it is none. */
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

/** Words that are quoted within a report are those of who is reported, unless the report names another one. */
function shareWith(quote: Quote, { start, end, speaker, cue }: Quote): void {
  const own = quote.cue !== undefined && quote.cue.start >= start && quote.cue.end <= end;
  if (own || quote.kind !== "fragment" || speaker === undefined) return;
  Object.assign(quote, { speaker: { ...speaker }, cue: { ...cue } });
}

function reportOf(paragraph: Paragraph, { content }: Statement): Quote[] {
  return content.map((span, index) => {
    const report = quoteOf(paragraph, span, "indirect");
    return index > 0 ? { ...report, continues: true } : report;
  });
}

/** With its own speaker; `..., Lee said, adding that it stopped` has that of before. */
function withSpeaker(
  report: Quote,
  paragraph: Paragraph,
  statement: Statement,
  before: Quote | undefined,
  mentions: Mentions,
): Quote {
  const told = { ...report, ...attributed(paragraph, statement, mentions) };
  share(told, before);
  return told;
}

function latest(one: Quote | undefined, other: Quote | undefined): Quote | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return one.start > other.start ? one : other;
}
