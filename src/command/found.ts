/** What is found in an article, as `wirecopy extract` writes it. */

import type { Article } from "../articles.ts";
import { extractDates } from "../dates.ts";
import { extractEntities } from "../entities.ts";
import { extractQuotes } from "../quotes.ts";
import { type Copy, inFile } from "./copy.ts";
import { type Asked, briefQuotes, referenceOf } from "./findings.ts";

/** Finds in an article what was asked for. It has positions in the article's file, since its text is not written. */
export function found({ article, inFile: place }: Copy, asked: Asked): object {
  const said = foundIn(article, asked);
  return place === undefined ? said : inFile(said, place);
}

function foundIn(article: Article, { date, only, explain }: Asked): object {
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
    // The entities of a speaker are only names, since the entities are listed in full.
    ...(only.includes("quotes") && { quotes: briefQuotes(extractQuotes(article, { entities })) }),
  };
}
