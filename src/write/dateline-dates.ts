/**
 * Checks the dates of datelines. A date is derived from the dateline's day and the header, so it can go stale, and it
 * can contradict them.
 */

import { refuse } from "../check/refuse.ts";
import { resolveDay } from "../date/resolve.ts";
import type { DatelineDraft } from "../dateline/draft.ts";
import type { PlainDate } from "../model.ts";
import type { ArticleDraft } from "./draft.ts";

/** The dates of an article's datelines. */
interface Dated {
  readonly dateline?: { readonly date?: PlainDate | undefined } | undefined;
  readonly items: readonly Pick<Dated, "dateline">[];
}

/**
 * Refuses a dateline whose date is neither what its day and the header say, nor what the source said. If the header's
 * date was changed, the source's date is only stale, and the next reading derives it anew.
 */
export function checkDatelines(draft: ArticleDraft, old: Dated | undefined): void {
  checkDate(draft.dateline, old?.dateline?.date, draft.date, "dateline");
  for (const [index, { dateline }] of draft.items.entries()) {
    checkDate(dateline, old?.items[index]?.dateline?.date, draft.date, `items[${index}].dateline`);
  }
}

/** Checks the date of one dateline in the same way; `recorded` is what the source said. */
export function checkDate(
  dateline: DatelineDraft | undefined,
  recorded: PlainDate | undefined,
  header: PlainDate | undefined,
  path: string,
): void {
  const { date, month, day, year } = dateline ?? {};
  if (date === undefined || date === recorded || month === undefined || day === undefined) return;
  // Without a header, the year was supplied by whoever read the article, and cannot be checked.
  if (header === undefined && year === undefined) return;
  const implied = resolveDay({ month, day, ...(year !== undefined && { year }) }, header);
  if (implied === date) return;
  refuse(
    `${path}.date`,
    `${date} would read back as ${implied}; give the year or leave the date out`,
  );
}
