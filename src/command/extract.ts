/** `wirecopy extract`: the dates, names and quotes of articles as JSON lines. */

import { type Article, extractDates, extractEntities, extractQuotes } from "../index.ts";
import { eachArticle } from "./input.ts";
import type { Options } from "./options.ts";
import type { Output } from "./output.ts";

/** Writes an object a line for each article, in order. */
export async function extract(options: Options, output: Output): Promise<number> {
  return eachArticle(options, true, (article) =>
    output.write(`${JSON.stringify(foundIn(article, options.date))}\n`),
  );
}

function foundIn(article: Article, date: string | undefined): object {
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
