/** Moves an article to its position in a feed. */

import type { Article, DigestItem, Span } from "../model.ts";

/** Adds an offset to every position of an article, in place: it was just read, and nobody else has it. */
export function moveArticle(article: Article, by: number): Article {
  if (by === 0) return article;
  const { byline, end, notes, items, signOffs, credits, related, furniture, trailing } = article;
  article.offset = by;
  moveStory(article, by);
  for (const node of [byline, end]) if (node !== undefined) move(node, by);
  for (const item of items) moveStory(item, by);
  for (const nodes of [notes, signOffs, credits, related, furniture, trailing]) moveAll(nodes, by);
  moveAll(article.diagnostics, by);
  return article;
}

function moveStory({ headline, dateline, paragraphs }: DigestItem, by: number): void {
  if (headline !== undefined) move(headline, by);
  if (dateline !== undefined) move(dateline, by);
  moveAll(paragraphs, by);
}

function moveAll(nodes: readonly Span[], by: number): void {
  for (const node of nodes) move(node, by);
}

function move(node: Span, by: number): void {
  node.start += by;
  node.end += by;
}
