/** Reads an article's text again. */

import { copyEnd, parseSeparated } from "../article/separator.ts";
import type { Article, ArticleInit } from "../model.ts";

/** Parses the text of an article that was read or made before. Its dateline's year can come from the day it moved. */
export function reread(
  text: string,
  {
    date,
    dateline,
    separator,
  }: Pick<Partial<Article>, "date" | "dateline"> & Pick<ArticleInit, "separator">,
): Article {
  const moved = date ?? dateline?.date;
  return parseSeparated(text, copyEnd(text, separator), moved === undefined ? {} : { date: moved });
}
