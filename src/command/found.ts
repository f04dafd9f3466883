/** What is found in an article, as `wirecopy extract` writes it. */

import { type Article, extractDates, extractEntities, extractQuotes } from "../index.ts";

/** What can be looked for. */
export const FINDINGS = ["dates", "entities", "quotes"] as const;

/** One of what can be looked for. */
export type Finding = (typeof FINDINGS)[number];

/** What is asked for: the day that copy without a date moved, and what to look for. */
export interface Asked {
  readonly date: string | undefined;
  readonly only: readonly Finding[];
}

/** What is found in an article of what was asked for. */
export function found(article: Article, { date, only }: Asked): object {
  const reference = article.dateline?.date ?? article.date ?? date;
  const given = reference === undefined ? {} : { reference };
  // Quotes have their speakers from the entities, also where those are not asked for.
  const entities =
    only.includes("entities") || only.includes("quotes") ? extractEntities(article) : [];
  return {
    date: reference,
    headline: article.headline?.text,
    ...(only.includes("dates") && { dates: extractDates(article, given) }),
    ...(only.includes("entities") && { entities }),
    ...(only.includes("quotes") && { quotes: quotesIn(article, entities) }),
  };
}

/** A speaker's entity is told by its name: each stands in full among the entities. */
function quotesIn(article: Article, entities: ReturnType<typeof extractEntities>): object[] {
  return extractQuotes(article, { entities }).map(({ speaker, ...quote }) =>
    speaker === undefined
      ? quote
      : { ...quote, speaker: { ...speaker, entity: speaker.entity?.name } },
  );
}
