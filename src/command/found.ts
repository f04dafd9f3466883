/** What is found in an article, as `wirecopy extract` writes it. */

import {
  type Article,
  type DeepReadonly,
  extractDates,
  extractEntities,
  extractQuotes,
  type Quote,
} from "../index.ts";

/** What can be searched for. */
export const FINDINGS = ["dates", "entities", "quotes"] as const;

/** One of the things that can be searched for. */
export type Finding = (typeof FINDINGS)[number];

/** What was asked for: the day on which copy without a date moved, what to search for, and whether to say why. */
export interface Asked {
  readonly date: string | undefined;
  readonly only: readonly Finding[];
  readonly explain: boolean;
}

/** Finds in an article what was asked for. */
export function found(article: Article, { date, only, explain }: Asked): object {
  const reference = referenceOf(article, date);
  // Quotes take their speakers from the entities, even if those were not asked for.
  const entities =
    only.includes("entities") || only.includes("quotes")
      ? extractEntities(article, { explain })
      : [];
  return {
    date: reference,
    headline: article.headline?.text,
    ...(only.includes("dates") && { dates: extractDates(article, { reference, explain }) }),
    ...(only.includes("entities") && { entities }),
    ...(only.includes("quotes") && { quotes: quotesIn(article, entities) }),
  };
}

/** The day that an article's expressions refer to: its own or, without one, the day that was given. */
export function referenceOf(article: Article, date: string | undefined): string | undefined {
  return article.dateline?.date ?? article.date ?? date;
}

/** The quotes, in which a speaker's entity is only a name, since the entities are listed in full. */
function quotesIn(article: Article, entities: ReturnType<typeof extractEntities>): object[] {
  return briefQuotes(extractQuotes(article, { entities }));
}

/** Quotes in which a speaker's entities are only names. */
export function briefQuotes(quotes: readonly DeepReadonly<Quote>[]): object[] {
  return quotes.map(({ speaker, ...quote }) => {
    if (speaker === undefined) return quote;
    const { entity, entities } = speaker;
    const names = entities?.map(({ name }) => name);
    return { ...quote, speaker: { ...speaker, entity: entity?.name, entities: names } };
  });
}
