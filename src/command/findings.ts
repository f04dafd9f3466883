/** What `wirecopy extract` can search for, and how it writes some of it. */

import type { Article, DeepReadonly, Quote } from "../articles.ts";

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

/** The day that an article's expressions refer to: its own or, without one, the day that was given. */
export function referenceOf(article: Article, date: string | undefined): string | undefined {
  return article.dateline?.date ?? article.date ?? date;
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
