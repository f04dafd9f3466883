/** Reads an article's text again. */

import { copyEnd, parseSeparated } from "../article/separator.ts";
import type { Article, ArticleInit, DatelineFields } from "../model.ts";

/** What tells the year of a dateline that has none: the one that it had before. */
interface Moved {
  readonly dateline?: Pick<DatelineFields, "date"> | undefined;
}

/** Parses the text of an article that was read or made before. Its dateline's year can come from the day it moved. */
export function reread(
  text: string,
  { date, dateline, separator }: Pick<ArticleInit, "date" | "separator"> & Moved,
): Article {
  const moved = date ?? dateline?.date;
  const at = separator === undefined ? undefined : copyEnd(text, separator);
  return parseSeparated(text, at, moved === undefined ? {} : { date: moved });
}
