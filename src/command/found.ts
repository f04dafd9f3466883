/** What is found in an article, as `wirecopy extract` writes it. */

import { type Article, extractDates, extractEntities, extractQuotes } from "../index.ts";

/** What is found in an article, as the command writes it. */
export function found(article: Article, date: string | undefined): object {
  const entities = extractEntities(article);
  const reference = article.dateline?.date ?? article.date ?? date;
  const dates = extractDates(article, reference === undefined ? {} : { reference });
  // A speaker's entity is told by its name: each stands in full among the entities.
  const quotes = extractQuotes(article, { entities }).map(({ speaker, ...quote }) =>
    speaker === undefined
      ? quote
      : { ...quote, speaker: { ...speaker, entity: speaker.entity?.name } },
  );
  return { date: reference, headline: article.headline?.text, dates, entities, quotes };
}
