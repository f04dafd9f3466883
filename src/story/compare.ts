/** Compares two versions of a story: the public functions. */

import { readable } from "../check/article.ts";
import { refuse } from "../check/refuse.ts";
import type { Article, ArticleInit, DeepReadonly } from "../model.ts";
import { noteClaims } from "./claims.ts";
import { comparisonFrom } from "./comparison.ts";
import { contentOf, fieldChanges } from "./content.ts";
import type { ParagraphChange, VersionComparison } from "./model.ts";
import { paragraphChanges } from "./paragraphs.ts";

/**
 * Compares two versions of a story: which paragraphs were kept, edited (down to the words), added, dropped or moved,
 * which other fields changed, and whether the later version's note to editors agrees.
 *
 * A paragraph counts as edited only if at least half of its words are shared with the earlier paragraph.
 *
 * @param a - The earlier version.
 * @param b - The later version.
 * @returns The comparison. If nothing changed, `fields` is empty and all paragraphs are kept.
 * @throws TypeError if `a` or `b` is not a parsed article.
 * @throws RangeError if an article was edited and not parsed again; the error's `path` names the node.
 * @example
 * ```ts
 * const a = parseArticle("Tram line reopens\nSEOUL, May 1 (Yonhap) -- The tram ran Tuesday.\nIt was full.\n");
 * const b = parseArticle(
 *   "(LEAD) Tram line reopens\n(ATTN: UPDATES with mayor in para 2)\nSEOUL, May 1 (Yonhap) -- The tram ran early Tuesday.\nThe mayor rode it.\nIt was full.\n",
 * );
 * const { fields, paragraphs, claims } = compareVersions(a, b);
 * fields.map(({ field }) => field); // => ["headline", "notes"]
 * paragraphs.map(({ kind }) => kind); // => ["edited", "added", "kept"]
 * claims.map(({ action, found }) => [action.verb, found]); // => [["updates", true]]
 * ```
 */
export function compareVersions(
  a: DeepReadonly<Article>,
  b: DeepReadonly<Article>,
): VersionComparison {
  const [earlier, later] = [readable(a, "a"), readable(b, "b")];
  const fields = fieldChanges(contentOf(earlier), contentOf(later));
  const paragraphs = paragraphChanges(
    a.paragraphs.map(({ text }) => text),
    b.paragraphs.map(({ text }) => text),
  );
  return { fields, paragraphs, claims: noteClaims(earlier, later, fields, paragraphs) };
}

/**
 * Reconstructs the later version from the earlier one and their comparison.
 *
 * @param a - The earlier version.
 * @param comparison - The comparison of `a` with a later version, as returned by `compareVersions`.
 * @returns The content of the later version, for `serializeArticle`.
 * @throws TypeError if `a` is not a parsed article or `comparison` is not a comparison.
 * @throws RangeError if the comparison belongs to another article, or names a field that articles do not have; the
 *   error's `path` names the change.
 * @example
 * ```ts
 * const a = parseArticle("Tram line reopens\nSEOUL (Yonhap) -- The tram ran Tuesday.\n");
 * const b = parseArticle("Tram line reopens\nSEOUL (Yonhap) -- The tram ran Wednesday.\n");
 * applyComparison(a, compareVersions(a, b)).paragraphs; // => ["The tram ran Wednesday."]
 * ```
 */
export function applyComparison(
  a: DeepReadonly<Article>,
  comparison: DeepReadonly<VersionComparison>,
): ArticleInit {
  const content = contentOf(readable(a, "a"));
  const { fields, paragraphs: changes } = comparisonFrom(comparison);
  const paragraphs: string[] = [];
  changes.forEach((change, index) => {
    const path = `comparison.paragraphs[${index}]`;
    if (change.kind !== "added") requireText(a, change, path);
    if (change.kind === "dropped") return;
    if (change.to !== paragraphs.length) refuse(`${path}.to`, `must be ${paragraphs.length}`);
    paragraphs.push(laterText(change));
  });
  const out: Record<string, unknown> = { ...content, paragraphs };
  for (const { field, after } of fields) {
    if (after === undefined) delete out[field];
    else out[field] = after;
  }
  return out as ArticleInit;
}

/** Refuses a change to a paragraph that the article does not have. */
function requireText(
  a: DeepReadonly<Article>,
  change: Exclude<ParagraphChange, { kind: "added" }>,
  path: string,
): void {
  const text = a.paragraphs[change.from]?.text;
  if (text !== earlierText(change)) refuse(path, "is about a text other than the article's");
}

function earlierText(change: Exclude<ParagraphChange, { kind: "added" }>): string {
  return "words" in change ? withoutKind(change.words, "added") : change.text;
}

function laterText(change: Exclude<ParagraphChange, { kind: "dropped" }>): string {
  return "words" in change ? withoutKind(change.words, "dropped") : change.text;
}

function withoutKind(words: readonly { kind: string; text: string }[], without: string): string {
  return words.map(({ kind, text }) => (kind === without ? "" : text)).join("");
}
