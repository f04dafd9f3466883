/** Feeds of wire copy, in which every article after the first begins at its header line. */

import { type Article, serializeArticle, type WriteOptions } from "../articles.ts";
import { opensWithHeader } from "../block/header.ts";

/** How to write an article after others: the day of one without a date, and the layout. */
export interface FeedFormatOptions extends WriteOptions {
  readonly date: string | undefined;
}

/**
 * The text of an article as it stands after others in a feed. One without a header line is given one with its date;
 * `undefined` if it has no date either, since it would be read as part of the article before it.
 */
export function textInFeed(
  text: string,
  article: Article,
  { date: given, layout = "recorded" }: FeedFormatOptions,
): string | undefined {
  if (text.trim() === "") return text;
  const date = article.date ?? article.dateline?.date ?? given;
  const dated = date === undefined ? article : { ...article, date };
  // Only the canonical layout puts the word `date` before a date that stands alone.
  const spellings = [
    () => text,
    () => serializeArticle(dated, { layout }),
    () => serializeArticle(dated, { layout: "canonical" }),
  ];
  for (const spell of spellings) {
    const spelling = textOf(spell)?.replace(/^\ufeff/, "");
    if (spelling !== undefined && opensWithHeader(spelling)) return ended(spelling);
  }
  return undefined;
}

/** A text with a line end after its last line. */
export function ended(text: string): string {
  return text === "" || text.endsWith("\n") ? text : `${text}\n`;
}

/** The text that is made, unless the article is refused. */
function textOf(make: () => string): string | undefined {
  try {
    return make();
  } catch {
    return undefined;
  }
}

/** Why an article cannot stand after others, as a message. */
export const NO_HEADER =
  "has neither a header line nor a date for one, and would be read as part of the article before it; give --date";
