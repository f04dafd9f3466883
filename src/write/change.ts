/**
 * Edits articles. Each function returns a new article that was parsed again, so its positions and diagnostics are
 * right.
 */

import { CYCLE, LEAD_IN_SLUG } from "../agency/cycle.ts";
import { agencyNamed } from "../agency/find.ts";
import { finish } from "../article/parse.ts";
import { isWithdrawal } from "../article/withdrawal.ts";
import { requireFields } from "../check/fields.ts";
import { refuse, refuseType } from "../check/refuse.ts";
import { line, list, members, parsed, whole } from "../check/values.ts";
import { plainDate } from "../date/option.ts";
import { draftHeadline } from "../headline/draft.ts";
import { leadLabel } from "../headline/markers.ts";
import { parseHeadline } from "../headline/parse.ts";
import { nextRevision } from "../headline/revision.ts";
import type {
  Article,
  ArticleInit,
  DeepReadonly,
  Furniture,
  HeadlineInit,
  RelatedHeadline,
} from "../model.ts";
import { reread } from "./reread.ts";
import { write } from "./serialize.ts";

/**
 * Changes fields of an article, and returns the result written and parsed again.
 *
 * @param article - An article.
 * @param changes - The fields to change; `source` is not one of them. A field that articles do not have is refused.
 * @returns A new article; the text of everything unchanged stays the same, code unit for code unit.
 * @throws RangeError or TypeError under the same conditions as `serializeArticle`.
 * @example
 * ```ts
 * const article = parseArticle(" date 2031-03-04 Tram line reopens\nINCHEON, March 4 (Yonhap) -- It ran Tuesday.\n");
 * editArticle(article, { date: "2031-03-05" }).source;
 * // => " date 2031-03-05 Tram line reopens\nINCHEON, March 4 (Yonhap) -- It ran Tuesday.\n"
 * ```
 */
export function editArticle(article: DeepReadonly<Article>, changes: ArticleInit): Article {
  requireFields(members(changes, "changes"), "changes");
  const old = parsed(article, "article");
  // The text to edit is the article's own.
  const edited = { ...old, ...changes, source: old.source };
  const { dateline, separator } = edited;
  // A dateline copied from another article has the year of that one.
  const isDated = typeof dateline === "object" && dateline.date !== undefined;
  const moved = plainDate(old.date ?? (isDated ? dateline : old.dateline)?.date, "article.date");
  const { text, built } = write(edited, edited, moved);
  // What was written was read already.
  if (built !== undefined && separator === undefined) return finish(built, true);
  return reread(text, { date: moved, separator });
}

/**
 * Replaces the headline of an article.
 *
 * A headline given as text carries all its markers, so one without markers drops the old ones; to keep those, pass
 * `{ ...article.headline, text }`. To remove the headline, use `editArticle(article, { headline: undefined })`.
 *
 * @param article - An article.
 * @param headline - The new headline, as text or as fields.
 * @returns A new article.
 * @throws RangeError or TypeError under the same conditions as `serializeArticle`.
 * @throws TypeError if `headline` is missing.
 * @example
 * ```ts
 * const article = parseArticle(" date 2031-03-04 (LEAD) Tram line reopens\n");
 * withHeadline(article, "(2nd LD) Tram line closes").source; // => " date 2031-03-04 (2nd LD) Tram line closes\n"
 * withHeadline(article, "Tram line closes").source; // => " date 2031-03-04 Tram line closes\n"
 * withHeadline(article, { ...article.headline, text: "Tram line closes" }).source; // => " date 2031-03-04 (LEAD) Tram line closes\n"
 * ```
 */
export function withHeadline(article: DeepReadonly<Article>, headline: HeadlineInit): Article {
  if (headline === undefined) refuseType("headline", "a string or an object with a text", headline);
  return editArticle(article, { headline });
}

// Where AP's slug has its first lead: before its length, or at its end. BC-Harbor-Tram,0546
const END_OF_SLUG = /(?:, ?\d{3,4})?$/;

/**
 * Marks an article as the next version of its story: `(LEAD)` before the headline of a first filing, `(2nd LD)` in
 * place of `(LEAD)`, and so on; in Reuters copy, `UPDATE 1-` and `UPDATE 2-`.
 *
 * AP counts in its slug instead: `BC-Harbor-Tram` becomes `BC-Harbor-Tram, 1st Ld-Writethru`. A correction's marker is
 * dropped, and all others stay as written.
 *
 * @param article - An article with a headline, or with AP's slug.
 * @returns A new article.
 * @throws RangeError if the article has neither, or withdraws its story: `(KILL)`, or `KILL` in AP's slug.
 * @example
 * ```ts
 * const article = parseArticle(" date 2031-03-04 (LEAD) Tram line reopens\n");
 * withNextRevision(article).source; // => " date 2031-03-04 (2nd LD) Tram line reopens\n"
 * ```
 */
export function withNextRevision(article: DeepReadonly<Article>): Article {
  const { headline, dateline, notes = [], furniture = [] } = parsed(article, "article");
  if (isWithdrawal({ headline, notes, furniture })) refuse("article", "withdraws the story");
  // Copy for newspapers has two: BC-Harbor-Tram, 1st Ld,0546 and AP-Harbor-Tram, 1st Ld,546.
  const isSlug = ({ kind, text }: Furniture) => kind === "keywords" && CYCLE.test(text);
  if (furniture.some(isSlug)) {
    return editArticle(article, {
      furniture: furniture.map((one) => (isSlug(one) ? { ...one, text: nextSlug(one.text) } : one)),
    });
  }
  if (headline === undefined) refuse("headline", "is missing: a revision needs one");
  const agency = agencyNamed(dateline?.agency ?? "");
  return withHeadline(article, {
    ...headline,
    markers: nextRevision(headline.markers, { agency }),
  });
}

function nextSlug(slug: string): string {
  return LEAD_IN_SLUG.test(slug)
    ? slug.replace(LEAD_IN_SLUG, (lead, ordinal) => leadLabel(Number(ordinal) + 1, lead))
    : slug.replace(END_OF_SLUG, ", 1st Ld-Writethru$&");
}

/**
 * Replaces the text of one paragraph.
 *
 * @param article - An article.
 * @param index - The index of the paragraph, counted from 0.
 * @param text - The new text, on a single line.
 * @returns A new article.
 * @throws RangeError if there is no such paragraph, or if `text` would not read back as a paragraph.
 * @throws TypeError if `index` is not a number or `text` is not a string.
 * @example
 * ```ts
 * const article = parseArticle("Tram line reopens\nINCHEON (Yonhap) -- It ran Tuesday.\n");
 * withParagraph(article, 0, "It ran Wednesday.").source; // => "Tram line reopens\nINCHEON (Yonhap) -- It ran Wednesday.\n"
 * ```
 */
export function withParagraph(
  article: DeepReadonly<Article>,
  index: number,
  text: string,
): Article {
  const { paragraphs } = parsed(article, "article");
  if (paragraphs.length === 0) refuse("article.paragraphs", "is empty");
  whole(index, "index", 0, paragraphs.length - 1);
  line(text, "text");
  return editArticle(article, {
    paragraphs: paragraphs.map((old, at) => (at === index ? { ...old, text } : old)),
  });
}

/**
 * Appends a headline to an article's list of related stories.
 *
 * @param article - An article.
 * @param headline - The headline of the related story.
 * @returns A new article. In a numbered list, the headline gets the next number.
 * @throws RangeError or TypeError under the same conditions as `serializeArticle`.
 * @example
 * ```ts
 * const article = parseArticle("Tram line reopens\nINCHEON (Yonhap) -- It ran Tuesday.\n(END)\n");
 * withRelated(article, "(LEAD) Museum of clocks opens").source;
 * // => "Tram line reopens\nINCHEON (Yonhap) -- It ran Tuesday.\n(END)\n-\n(LEAD) Museum of clocks opens\n"
 * ```
 */
export function withRelated(article: DeepReadonly<Article>, headline: HeadlineInit): Article {
  const related = list(parsed(article, "article").related, "article.related");
  const { number } = (related.at(-1) ?? {}) as Partial<RelatedHeadline>;
  draftHeadline(headline, "headline");
  const fields = typeof headline === "string" ? parseHeadline(headline) : headline;
  const added = number === undefined ? fields : { ...fields, number: number + 1 };
  return editArticle(article, { related: [...(related as HeadlineInit[]), added] });
}
