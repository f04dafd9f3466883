/** The public function that finds people, organizations, places and amounts. */

import { textOrArticle } from "../check/article.ts";
import { flag, optionsOf } from "../check/values.ts";
import type { Article, DeepReadonly, Entity, Headline, NameKind } from "../model.ts";
import { readText } from "./read.ts";
import { givenNames, placeDatelines, unlistedPlaces } from "./resolve/given.ts";
import { checkNames } from "./resolve/own.ts";

/** Options for extracting entities. */
export interface ExtractEntitiesOptions {
  /** Names that you supply, as written, with their kinds. They take precedence over everything else. */
  names?: Readonly<Record<string, NameKind>> | undefined;
  /** `true` adds to each mention the reasons for its type. */
  explain?: boolean | undefined;
}

/**
 * Finds the people, organizations, places, other names, amounts of money, percentages, quantities, and mail and web
 * addresses in a text or an article.
 *
 * Mentions of the same entity are grouped: a surname with the person named in full, a short form with the organization
 * that it is introduced for, `U.S.` with `United States`.
 *
 * The type of a name is decided by weighing its words, the bundled lists, the surrounding text, and the other
 * occurrences of the name; the option `explain` shows the reasons. Runs in time linear in the length of the text.
 *
 * @param input - A text, or an article, in which the headline, byline, dateline, paragraphs and digest items are
 *   searched.
 * @param options - See `ExtractEntitiesOptions`.
 * @returns The entities, in the order of their first mentions. Positions are UTF-16 offsets into the text; for an
 *   article, into the text that it was parsed from.
 * @throws TypeError if `input` is neither a string nor an article, or `options.names` is not an object.
 * @throws RangeError if a kind in `options.names` is none of the kinds of names, or a name has neither letter nor digit;
 *   the error's `path` names it.
 * @throws RangeError if an article was edited and not parsed again; the error's `path` names the node.
 * @example
 * ```ts
 * const entities = extractEntities("South Korean President Seo Min-jun met Ann Lee in Paris. Seo thanked Lee.");
 * entities.map(({ type, name, mentions }) => `${type}: ${name} (${mentions.length})`);
 * // => ["other: South Korean (1)", "person: Seo Min-jun (2)", "person: Ann Lee (2)", "place: Paris (1)"]
 * ```
 */
export function extractEntities(
  input: string | DeepReadonly<Article>,
  options: ExtractEntitiesOptions = {},
): Entity[] {
  const { names, explain = false } = optionsOf(options, "names explain");
  checkNames(names);
  flag(explain, "options.explain");
  if (typeof input === "string") return readText(input, options);
  const article = textOrArticle(input, "input");
  const given = givenNames(article);
  // A dateline's place is a place elsewhere in the text too.
  const entities = readText(textOf(article), options, given, unlistedPlaces(given));
  placeDatelines(article, entities);
  moveBy(article.offset, entities);
  return entities;
}

/** Moves positions in an article on to where it stands in its text. */
function moveBy(offset: number, entities: readonly Entity[]): void {
  if (offset === 0) return;
  for (const { mentions, references = [] } of entities) {
    for (const mention of [...mentions, ...references]) {
      mention.start += offset;
      mention.end += offset;
    }
  }
}

/** The searched text of an article. Blanks replace what is not searched, so that positions stay the same. */
function textOf(article: Article): string {
  const { headline, byline, dateline, paragraphs, items, offset } = article;
  const nodes = [
    ...[headline, byline, dateline, ...paragraphs],
    ...items.flatMap((item) => [item.headline, item.dateline, ...item.paragraphs]),
  ];
  // A byline can stand above the headline.
  const inOrder = nodes.flatMap((node) => node ?? []).sort((a, b) => a.start - b.start);
  let text = "";
  for (const node of inOrder) {
    const words = wordsOfNode(node);
    const gap = node.start - offset - text.length;
    // A dateline's paragraph follows without a gap. Elsewhere the blanks end the line before, which could otherwise
    // seem to continue.
    text += " ".repeat(Math.max(0, gap - 1)) + (gap > 0 ? "\n" : "") + words;
  }
  return text;
}

/** The text of a node that is searched: of a headline, what follows its markers, which can have the same words. */
function wordsOfNode(node: Headline | { raw: string } | { text: string }): string {
  if (!("raw" in node)) return node.text;
  if (!("markers" in node)) return node.raw;
  const at = node.raw.lastIndexOf(node.text);
  return at < 0 ? node.raw : " ".repeat(at) + node.text;
}
