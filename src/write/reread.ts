/** Reads an article's text again. */

import { parseArticle } from "../article/parse.ts";
import type { Article } from "../model.ts";

/** Parses the text of an article that was read or made before. Its dateline's year can come from the day it moved. */
export function reread(text: string, { date, dateline }: Partial<Article>): Article {
  const moved = date ?? dateline?.date;
  return parseArticle(text, moved === undefined ? {} : { date: moved });
}
