/** Moves an article to its position in a feed. */

import type { Article, Span } from "../model.ts";

/** Adds an offset to every position of an article, in place: it was just read, and nobody else has it. */
export function moveArticle(article: Article, by: number): Article {
  if (by === 0) return article;
  const { byline, end, notes, items, signOffs, credits, related, furniture, trailing } = article;
  const lists: (readonly (Span | undefined)[])[] = [
    ...[notes, signOffs, credits, related, furniture, trailing, article.diagnostics],
    [byline, end],
  ];
  for (const { headline, dateline, paragraphs } of [article, ...items])
    lists.push([headline, dateline], paragraphs);
  article.offset = by;
  for (const nodes of lists)
    for (const node of nodes)
      if (node !== undefined) {
        node.start += by;
        node.end += by;
      }
  return article;
}
