/**
 * Checks the articles that callers pass to be read. Articles to write may have strings for nodes, and nodes without
 * positions; whatever reads an article relies on each node being as it was parsed.
 */

import type { Article, EditorsNote } from "../model.ts";
import { refuse } from "./refuse.ts";
import { array, type Members, parsed } from "./values.ts";

/** Returns the value as an article with all nodes as they were parsed, or refuses it. */
export function readable(value: unknown, path: string): Article {
  const article = parsed(value, path);
  requireParsed(article, path);
  for (const name of BESIDES) {
    const node = article[name];
    if (node !== undefined) requireParsed(node, `${path}.${name}`);
  }
  requireParsed((article.notes ?? []).map(byLabel), `${path}.notes`);
  return article;
}

/** Returns the value as a list of articles with all nodes as they were parsed, or refuses it. */
export function readableList(value: unknown, path: string): readonly Article[] {
  return array(value, path).map((article, index) => readable(article, `${path}[${index}]`));
}

/**
 * Returns a value that is not a string as an article, the other kind of input, or refuses it. Only the nodes of its
 * story have to be as they were parsed, since the others are not read.
 */
export function textOrArticle(value: unknown, path: string): Article {
  const article = parsed(value, path, "a string or a parsed article");
  requireParsed(article, path);
  return article;
}

/**
 * Refuses the first node that is not as it was parsed: one whose position is not that of as many code units, or whose
 * words or agency are not in what it records as written.
 */
function requireParsed(value: unknown, path: string): void {
  const { start, end, text = "", raw = text, agency = "", paragraphs } = Object(value);
  const written = String(raw);
  if (Array.isArray(value))
    for (const index of value.keys()) requireParsed(value[index], `${path}[${index}]`);
  else if (paragraphs)
    for (const name of STORY) {
      const node = (value as Members)[name];
      if (node !== undefined) requireParsed(node, `${path}.${name}`);
    }
  else if (end - start !== written.length || !written.includes(text) || !written.includes(agency))
    refuse(path, "was edited: serialize and parse first");
}

/** The fields of an article or a digest item that hold the nodes of its story. */
const STORY = "headline byline dateline paragraphs items".split(" ");
/** The fields that hold an article's other nodes, apart from its notes. */
const BESIDES = ["signOffs", "credits", "end", "related", "furniture", "trailing"] as const;

/** A note with its label for its text, which is checked here: it has a blank where a line of the note ends. */
function byLabel(note: EditorsNote): unknown {
  const { label = "", text, raw } = Object(note);
  return closed(raw).includes(closed(text)) && { ...note, text: label };
}

function closed(words: unknown): string {
  return String(words).replace(/\s+/g, "");
}
