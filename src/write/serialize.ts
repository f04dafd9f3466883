/** The public writer of articles. */

import { houseForms } from "../agency/around.ts";
import { buildArticle } from "../article/build.ts";
import { checkFields } from "../check/fields.ts";
import { refuse } from "../check/refuse.ts";
import { members, optionalString, optionalWhole, optionsOf } from "../check/values.ts";
import type { Article, ArticleInit } from "../model.ts";
import { composeArticle } from "./compose.ts";
import { checkDatelines } from "./dateline-dates.ts";
import { differ } from "./differ.ts";
import { firstDifference } from "./difference.ts";
import { type ArticleDraft, draftArticle, withoutSpelling } from "./draft.ts";
import { applyEdits, type Edit } from "./edits.ts";
import { suspectsIn } from "./suspect.ts";
import { isUntouched } from "./untouched.ts";

/** How to write an article. */
export interface WriteOptions {
  /** `"recorded"` changes in `source` only what the fields say differently; `"canonical"` writes every node anew. */
  layout?: "recorded" | "canonical" | undefined;
}

/**
 * Writes an article.
 *
 * One that was parsed comes out as it was, to the code unit; where its fields were changed, only the text of the
 * changed nodes is another. One made from nothing is written in the canonical form. Whatever is written reads back
 * as the same fields: an article that cannot be written so is refused.
 *
 * `diagnostics`, positions and a place's `country` are told from the text and not written. Fields of other names are
 * yours and passed over, but for one that is a field's misspelled: `headlin` is refused.
 *
 * @param article - An article that was parsed, edited or not, or as much of one as there is.
 * @param options - See `WriteOptions`.
 * @returns The article's text.
 * @throws RangeError, with the field's `path`, for a value that the format cannot express: a paragraph with a line
 * break or that would read back as an end mark, an impossible date.
 * @throws TypeError, with the field's `path`, for a value of the wrong type.
 * @example
 * ```ts
 * const text = serializeArticle({
 *   date: "2031-03-04",
 *   headline: "Tram line reopens",
 *   dateline: { places: ["Incheon"], month: 3, day: 4, agency: "Yonhap" },
 *   paragraphs: ["The first tram ran Tuesday.", "It was full."],
 *   end: "(END)",
 * });
 * text; // => " date 2031-03-04 Tram line reopens\nINCHEON, March 4 (Yonhap) -- The first tram ran Tuesday.\nIt was full.\n(END)\n"
 * serializeArticle({ paragraphs: ["One line.\nAnother."] }); // throws paragraphs[0]: has a line break
 * ```
 */
export function serializeArticle(
  article: Article | ArticleInit,
  options: WriteOptions = {},
): string {
  const canonical = optionsOf(options)["layout"] === "canonical";
  checkFields(article);
  if (!canonical) return write(article).text;
  refuseUnsaid(article);
  return compose(withoutSpelling(draftArticle(article)));
}

/** Refuses to write anew what would be lost, since no field says it: a header's date that is none, a list cut off. */
function refuseUnsaid({ source, date }: Article | ArticleInit): void {
  if (source === undefined) return;
  const { header, orphans, date: read } = buildArticle(source).scan;
  if (header !== undefined && read === undefined && date === undefined) {
    refuse("date", `"${header.written}" is no date of the calendar, and would be lost`);
  }
  if (orphans.length > 0) refuse("related", "the list is cut off, and its end would be lost");
}

/**
 * The edits that turn an article's source into what its fields now say, as data for editors.
 *
 * @param article - An article that was parsed and edited.
 * @param original - The article whose source is to be edited, where that is another one: what `withParagraph` and the
 * like give was read again, and has a source of its own.
 * @returns The edits, with offsets as the original's positions have them: into the text that was parsed. Empty for an
 * article that was not edited.
 * @throws RangeError, with the field's `path`, where the edited article cannot be written, or the original has no `source`.
 * @example
 * ```ts
 * const article = parseArticle("Tram line reopens\nINCHEON (Yonhap) -- It ran Tuesday.\n");
 * articleEdits({ ...article, paragraphs: ["It ran Wednesday."] });
 * // => [{ offset: 38, length: 15, content: "It ran Wednesday." }]
 * articleEdits(withHeadline(article, "Tram line closes"), article);
 * // => [{ offset: 0, length: 17, content: "Tram line closes" }]
 * ```
 */
export function articleEdits(
  article: Article | ArticleInit,
  original: Article | ArticleInit = article,
): Edit[] {
  if (members(original, "article")["source"] === undefined)
    refuse("source", "is missing: there is no text to edit");
  checkFields(article);
  const { edits } = write(article, original);
  const from = offsetOf(original);
  return edits.map(({ offset, length, content }) => ({ offset: offset + from, length, content }));
}

/** The text to write, and the edits to the original's source that make it. */
function write(
  article: Article | ArticleInit,
  original = article,
): { readonly text: string; readonly edits: Edit[] } {
  const source = optionalString(members(original, "article")["source"], "source");
  if (source === undefined) return { text: compose(draftArticle(article)), edits: [] };
  const built = buildArticle(source);
  if (isUntouched(article, built.article)) return { text: source, edits: [] };
  const draft = draftArticle(article);
  checkDatelines(draft, built.article);
  // Positions in another text do not tell which node is which.
  const edits = differ(built, draft, original === article ? offsetOf(article) : Number.NaN);
  if (edits.length === 0) return { text: source, edits };
  const text = patched(source, edits);
  if (text !== undefined && difference(text, draft) === undefined) return { text, edits };
  // The edits do not go together, or change what a neighbour is: the layout goes, and every field stays.
  const content = compose(draft);
  return { text: content, edits: [{ offset: 0, length: source.length, content }] };
}

function patched(source: string, edits: readonly Edit[]): string | undefined {
  try {
    return applyEdits(source, edits);
  } catch {
    return undefined;
  }
}

/** The canonical text, refused where it would read back as something else. */
function compose(draft: ArticleDraft): string {
  checkDatelines(draft, undefined);
  const own = composeArticle(draft, houseForms(draft.dateline?.agency));
  if (difference(own, draft) === undefined) return own;
  const text = composeArticle(draft, houseForms());
  const path = difference(text, draft);
  if (path === undefined) return text;
  const suspects = suspectsIn(draft);
  const suspect = suspects.find((one) => one.path === path) ?? suspects[0];
  return refuse(
    suspect?.path ?? path,
    suspect?.why ?? "cannot be written so that it reads back the same",
  );
}

/** The first field that a text does not say as the draft does. */
function difference(text: string, draft: ArticleDraft): string | undefined {
  return firstDifference(draft, buildArticle(text).article);
}

function offsetOf({ offset }: Article | ArticleInit): number {
  return optionalWhole(offset, "offset", 0, Number.MAX_SAFE_INTEGER) ?? 0;
}
