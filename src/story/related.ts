/** Matches related headlines to articles: the public function. */

import { readable, readableList } from "../check/article.ts";
import type { Article, DeepReadonly } from "../model.ts";
import type { RelatedMatch } from "./model.ts";
import { likeness, sharedCount, topicOf, wordsOf } from "./words.ts";

// Agencies rewrite headlines. Two that have less than this in common belong to different stories.
const LEAST_SCORE = 0.6;
const LEAST_WORDS = 3;

/**
 * Matches an article's related headlines to articles: to the one with the same headline, apart from markers, or
 * otherwise to the one whose headline shares the most words.
 *
 * @param article - An article with a list of related stories.
 * @param articles - The articles to search.
 * @returns One match per related headline, in order. If several articles have the same headline, the last one is
 *   chosen, which is the latest version in a feed.
 * @throws TypeError if `article` is not a parsed article or `articles` is not an array of them.
 * @throws RangeError if an article was edited and not parsed again; the error's `path` names the node.
 * @example
 * ```ts
 * const article = parseArticle("Ferry sold\nBUSAN (Yonhap) -- It was sold.\n(END)\n-\n(LEAD) Old tram line reopens\n");
 * const feed = [article, parseArticle("Old tram line reopens\nSEOUL (Yonhap) -- It reopened.\n(END)\n")];
 * matchRelated(article, feed); // => [{ related: 0, index: 1, score: 1 }]
 * ```
 */
export function matchRelated(
  article: DeepReadonly<Article>,
  articles: readonly DeepReadonly<Article>[],
): RelatedMatch[] {
  readable(article, "article");
  const headlines = readableList(articles, "articles").map(({ headline }) => headline?.text ?? "");
  const exact = new Map(headlines.map((text, index) => [keyOf(text), index]));
  const topics = headlines.map(topicOf);
  const holders = new Map<string, number[]>();
  topics.forEach((words, index) => {
    for (const word of words) {
      const known = holders.get(word);
      if (known === undefined) holders.set(word, [index]);
      else known.push(index);
    }
  });
  return article.related.map(({ text }, related) => {
    const key = keyOf(text);
    const same = key === "" ? undefined : exact.get(key);
    if (same !== undefined) return { related, index: same, score: 1 };
    return { related, ...closest(topicOf(text), topics, holders) };
  });
}

/** A headline reduced to its words in lower case, so that differences in case, blanks and signs do not count. */
function keyOf(headline: string): string {
  return wordsOf(headline).join(" ");
}

function closest(
  words: ReadonlySet<string>,
  topics: readonly ReadonlySet<string>[],
  holders: ReadonlyMap<string, readonly number[]>,
): { index?: number; score: number } {
  const met = new Set<number>();
  for (const word of words) for (const index of holders.get(word) ?? []) met.add(index);
  let best: { index?: number; score: number } = { score: 0 };
  for (const index of met) {
    const topic = topics[index] as ReadonlySet<string>;
    const score = likeness(words, topic);
    if (score < LEAST_SCORE || score < best.score) continue;
    if (sharedCount(words, topic) >= LEAST_WORDS) best = { index, score };
  }
  return best;
}
