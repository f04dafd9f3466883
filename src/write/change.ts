/** Editing articles: each function gives a new article, read anew, so that its positions and diagnostics are right. */

import { agencyNamed } from "../agency/find.ts";
import { parseArticle } from "../article/parse.ts";
import { requireFields } from "../check/fields.ts";
import { refuse, refuseType } from "../check/refuse.ts";
import { members, parsed } from "../check/values.ts";
import { leadLabel } from "../headline/markers.ts";
import { parseHeadline } from "../headline/parse.ts";
import { nextRevision } from "../headline/revision.ts";
import type { Article, ArticleInit, HeadlineInit } from "../model.ts";
import { serializeArticle } from "./serialize.ts";

/**
 * The article with some of its fields changed, written and read again.
 *
 * @param article - An article.
 * @param changes - The fields to change; any other is refused.
 * @returns A new article; the text of everything not changed is the same to the code unit.
 * @throws What `serializeArticle` throws.
 * @example
 * ```ts
 * const article = parseArticle(" date 2031-03-04 Tram line reopens\nINCHEON, March 4 (Yonhap) -- It ran Tuesday.\n");
 * editArticle(article, { date: "2031-03-05" }).source;
 * // => " date 2031-03-05 Tram line reopens\nINCHEON, March 4 (Yonhap) -- It ran Tuesday.\n"
 * ```
 */
export function editArticle(article: Article, changes: ArticleInit): Article {
  requireFields(members(changes, "changes"), "changes");
  const all = { ...parsed(article, "article"), ...changes };
  return parseArticle(serializeArticle(all));
}

/**
 * The article under another headline. A headline given as text says what markers it has, so that one without any drops
 * the old ones; `{ ...article.headline, text }` keeps them. `editArticle(article, { headline: undefined })` takes it out.
 *
 * @param article - An article.
 * @param headline - The headline, as text or as fields.
 * @returns A new article.
 * @throws What `serializeArticle` throws, and a TypeError for no headline at all.
 * @example
 * ```ts
 * const article = parseArticle(" date 2031-03-04 (LEAD) Tram line reopens\n");
 * withHeadline(article, "(2nd LD) Tram line closes").source; // => " date 2031-03-04 (2nd LD) Tram line closes\n"
 * withHeadline(article, "Tram line closes").source; // => " date 2031-03-04 Tram line closes\n"
 * withHeadline(article, { ...article.headline, text: "Tram line closes" }).source; // => " date 2031-03-04 (LEAD) Tram line closes\n"
 * ```
 */
export function withHeadline(article: Article, headline: HeadlineInit): Article {
  if (headline === undefined) refuseType("headline", "a string or an object with a text", headline);
  return editArticle(article, { headline });
}

// BC-Harbor-Tram, 5th Ld-Writethru | BC-Harbor-Tram 2ndLd
const LEAD_OF_SLUG = /\b\d{1,3}(?:st|nd|rd|th)[- ]?Ld\b/i;

/**
 * The article as the next version of its story: `(LEAD)` before a first filing's headline, `(2nd LD)` in place of
 * `(LEAD)`, and so on; of Reuters' copy `UPDATE 1-`, `UPDATE 2-`. A lead that AP's slug counts is counted there:
 * `BC-Harbor-Tram, 2nd Ld-Writethru`. Every other marker stays as it is written.
 *
 * @param article - An article with a headline.
 * @returns A new article.
 * @throws RangeError if the article has no headline.
 * @example
 * ```ts
 * const article = parseArticle(" date 2031-03-04 (LEAD) Tram line reopens\n");
 * withNextRevision(article).source; // => " date 2031-03-04 (2nd LD) Tram line reopens\n"
 * ```
 */
export function withNextRevision(article: Article): Article {
  const { headline, dateline, furniture } = parsed(article, "article");
  if (headline === undefined) refuse("headline", "is missing, and a revision is told in it");
  const slug = furniture.find(({ kind, text }) => kind === "keywords" && LEAD_OF_SLUG.test(text));
  if (slug !== undefined) {
    const text = slug.text.replace(LEAD_OF_SLUG, (lead) =>
      leadLabel(Number.parseInt(lead, 10) + 1, lead),
    );
    return editArticle(article, {
      furniture: furniture.map((one) => (one === slug ? { ...slug, text } : one)),
    });
  }
  const agency = agencyNamed(dateline?.agency ?? "");
  return withHeadline(article, {
    ...headline,
    markers: nextRevision(headline.markers, { agency }),
  });
}

/**
 * The article with one paragraph in other words.
 *
 * @param article - An article.
 * @param index - Which paragraph, counted from 0.
 * @param text - Its new words, on one line.
 * @returns A new article.
 * @throws RangeError if there is no such paragraph, or the words would not read back as one.
 * @example
 * ```ts
 * const article = parseArticle("Tram line reopens\nINCHEON (Yonhap) -- It ran Tuesday.\n");
 * withParagraph(article, 0, "It ran Wednesday.").source; // => "Tram line reopens\nINCHEON (Yonhap) -- It ran Wednesday.\n"
 * ```
 */
export function withParagraph(article: Article, index: number, text: string): Article {
  const { paragraphs } = parsed(article, "article");
  const paragraph = paragraphs[index];
  if (paragraph === undefined) {
    refuse(`paragraphs[${index}]`, `is not there: the article has ${paragraphs.length}`);
  }
  return editArticle(article, {
    paragraphs: paragraphs.map((old) => (old === paragraph ? { ...old, text } : old)),
  });
}

/**
 * The article with one more related story at the end of its list.
 *
 * @param article - An article.
 * @param headline - The related story's headline.
 * @returns A new article. In a numbered list the story gets the next number.
 * @throws What `serializeArticle` throws.
 * @example
 * ```ts
 * const article = parseArticle("Tram line reopens\nINCHEON (Yonhap) -- It ran Tuesday.\n(END)\n");
 * withRelated(article, "(LEAD) Museum of clocks opens").source;
 * // => "Tram line reopens\nINCHEON (Yonhap) -- It ran Tuesday.\n(END)\n-\n(LEAD) Museum of clocks opens\n"
 * ```
 */
export function withRelated(article: Article, headline: HeadlineInit): Article {
  const number = parsed(article, "article").related.at(-1)?.number;
  const fields = typeof headline === "string" ? parseHeadline(headline) : headline;
  const added = number === undefined ? fields : { ...fields, number: number + 1 };
  return editArticle(article, { related: [...article.related, added] });
}
