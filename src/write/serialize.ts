/** Writes articles: the public functions. */

import { houseForms } from "../agency/around.ts";
import { type Built, buildArticle } from "../article/build.ts";
import { copyEnd } from "../article/separator.ts";
import type { Block } from "../block/block.ts";
import { checkFields } from "../check/fields.ts";
import { refuse } from "../check/refuse.ts";
import { members, oneOf, optionalString, optionalWhole, optionsOf } from "../check/values.ts";
import type { Article, ArticleInit, PlainDate } from "../model.ts";
import { composeArticle } from "./compose.ts";
import { checkDatelines } from "./dateline-dates.ts";
import { differ, type NoteStyle } from "./differ.ts";
import { firstDifference } from "./difference.ts";
import { type ArticleDraft, draftArticle, withoutSpelling } from "./draft.ts";
import { applyEdits, doOverlap, type Edit } from "./edits.ts";
import { refuseHeaders, requireHeader } from "./in-feed.ts";
import { requireMark, withSeparator } from "./separator.ts";
import { suspectsIn } from "./suspect.ts";
import { isUntouched } from "./untouched.ts";

/** Options for writing an article. */
export interface WriteOptions {
  /**
   * `"recorded"` changes only those parts of `source` whose fields have changed; `"canonical"` writes every node anew.
   */
  layout?: "recorded" | "canonical" | undefined;
}

/**
 * Writes an article as text.
 *
 * A parsed article is reproduced code unit for code unit; where fields have changed, only the text of those nodes
 * changes. A node given as text is written as that text; an article without `source`, in the canonical form, and so is one
 * whose edits would not read back beside the text that they left. The text always reads back as the same fields; an
 * article for which that is impossible is refused.
 *
 * `diagnostics`, positions and the `country` of a place are derived from the text and not written. Fields with unknown
 * names are ignored, except for likely misspellings: `headlin` is refused.
 *
 * @param article - A parsed article, edited or not, or an object with any of its fields.
 * @param options - See `WriteOptions`.
 * @returns The text of the article.
 * @throws RangeError if the format cannot express a value, such as a paragraph that contains a line break or would read
 *   back as an end mark, or an impossible date; the error's `path` names the field.
 * @throws TypeError if a value has the wrong type; the error's `path` names the field.
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
  const { layout = "recorded" } = optionsOf(options, "layout");
  oneOf(layout, "options.layout", ["recorded", "canonical"]);
  if (layout === "recorded") return write(article).text;
  const { source, separator } = article;
  const old =
    source === undefined ? undefined : buildArticle(source.slice(0, copyEnd(source, separator)));
  if (old !== undefined) refuseUnsaid(article, old);
  const draft = checked(article);
  refuseHeaders(draft, old?.article);
  const copy = compose(withoutSpelling(draft)).text;
  if (old !== undefined && isInFeed(article)) requireHeader(copy, old.scan.text);
  return ended(copy, separator, source ?? draft.end?.text);
}

/** Whether an article stands below others in a feed that no separator divides. */
function isInFeed(article: Article | ArticleInit): boolean {
  return offsetOf(article) > 0 && article.separator === undefined;
}

/** A copy that is written anew, and what ends it in its feed: `mark`, its last line, if the separator is empty. */
function ended(copy: string, separator: string | undefined, mark = ""): string {
  if (separator === "" && mark !== "") requireMark(copy, mark);
  return withSeparator(copy, optionalString(separator, "separator") ?? "");
}

/** Brings an article into one shape, without misspelled fields. */
function checked(article: Article | ArticleInit): ArticleDraft {
  checkFields(article);
  return draftArticle(article);
}

/**
 * Refuses to write anew what would be lost because no field says it: a header's date that is not in the calendar, or a
 * list that is cut off.
 */
function refuseUnsaid({ date }: Article | ArticleInit, { scan }: Built): void {
  const { header, orphans, date: read } = scan;
  if (header !== undefined && read === undefined && date === undefined) {
    refuse("date", `"${header.written}" is not a calendar date, and would be lost`);
  }
  if (orphans.length > 0) refuse("related", "the list is cut off, and its end would be lost");
}

/**
 * Computes the edits that turn an article's source into the text of its current fields, for use in an editor.
 *
 * @param article - A parsed and edited article.
 * @param original - The article whose source is to be edited, if it is a different one: the results of `withParagraph`
 *   and its like are parsed again and have a source of their own.
 * @returns The edits, with UTF-16 offsets into the text that the original was parsed from: for an article of a feed, the
 *   whole feed, not the article's `source`. Empty if nothing was edited.
 * @throws RangeError if the edited article cannot be written, or the original has no `source`; the error's `path` names
 *   the field.
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
  members(article, "article");
  if (members(original, "original")["source"] === undefined)
    refuse("original.source", "is missing: there is no text to edit");
  const { edits } = write(article, original);
  const from = offsetOf(original);
  return edits.map(({ offset, length, content }) => ({ offset: offset + from, length, content }));
}

/** The text to write, and the edits to a source that produce it. */
export interface Written {
  readonly text: string;
  readonly edits: Edit[];
  /** What the text reads as, without its separator; `undefined` if nothing was edited. */
  readonly built?: Built | undefined;
}

/**
 * Returns the text to write, and the edits to the original's source that produce it. `moved` determines the year of
 * datelines if no header does.
 */
export function write(
  article: Article | ArticleInit,
  original: Article | ArticleInit = article,
  moved?: PlainDate,
): Written {
  const fields = members(original, "article");
  const source = optionalString(fields["source"], "source");
  const separator = optionalString(fields["separator"], "separator") ?? "";
  if (source === undefined) {
    const draft = checked(article);
    refuseHeaders(draft, undefined);
    const { text, built } = compose(draft, moved);
    return { text: ended(text, original.separator, draft.end?.text), edits: [], built };
  }
  const old = source.slice(0, copyEnd(source, separator));
  // Positions in another text do not show which node is which.
  const offset = original === article ? offsetOf(article) : Number.NaN;
  const { text: copy, edits, built } = writeCopy(article, old, offset, moved);
  if (isInFeed(original)) requireHeader(copy, old);
  if (fields["separator"] === "") requireMark(copy, source);
  const text = withSeparator(copy, separator, old);
  // A break before the separator, and the separator itself if the source ends with another one, or with none.
  const kept = source.length - old.length;
  const content = text.slice(copy.length, text.length - kept);
  if (content === "") return { text, edits, built };
  return { text, edits: [...edits, { offset: old.length, length: 0, content }], built };
}

/** The styles of new notes, in the order in which they are tried. */
const STYLES: readonly NoteStyle[] = ["own", "bracketed"];

/** Writes an article as its source with edits; neither includes its separator. */
function writeCopy(
  article: Article | ArticleInit,
  source: string,
  offset: number,
  moved: PlainDate | undefined,
): Written {
  const blocks: Block[] = [];
  const old = buildArticle(source, undefined, blocks);
  if (isUntouched(article, old.article)) return { text: source, edits: [] };
  const draft = checked(article);
  checkDatelines(draft, old.article);
  refuseHeaders(draft, old.article);
  for (const style of draft.notes.length > 0 ? STYLES : STYLES.slice(0, 1)) {
    const edits = differ(old, blocks, draft, offset, style);
    if (edits.length === 0) return { text: source, edits };
    // A text without a block has no layout to keep.
    if (old.scan.first === source.length || doOverlap(edits)) continue;
    const text = applyEdits(source, edits);
    const built = buildArticle(text, moved);
    if (firstDifference(draft, built.article) === undefined) return { text, edits, built };
  }
  // The edits do not fit together, or change what a neighbor is read as. The layout is given up, and every field is
  // kept.
  const { text: content, built } = compose(draft, moved);
  return { text: content, edits: [{ offset: 0, length: source.length, content }], built };
}

/** The canonical text, and what it reads as. An article whose text would read back as something else is refused. */
function compose(draft: ArticleDraft, moved?: PlainDate): Pick<Written, "text" | "built"> {
  checkDatelines(draft, undefined);
  let path: string | undefined;
  for (const house of [houseForms(draft.dateline?.agency), houseForms()]) {
    const text = composeArticle(draft, house);
    const built = buildArticle(text, moved);
    path = firstDifference(draft, built.article);
    if (path === undefined) return { text, built };
  }
  const suspects = suspectsIn(draft);
  const suspect = suspects.find((one) => one.path === path) ?? suspects[0];
  return refuse(
    suspect?.path ?? path ?? "article",
    suspect?.why ?? "cannot be written so that it reads back the same",
  );
}

function offsetOf({ offset }: Article | ArticleInit): number {
  return optionalWhole(offset, "offset", 0, Number.MAX_SAFE_INTEGER) ?? 0;
}
