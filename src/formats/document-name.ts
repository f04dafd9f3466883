/** Names for documents whose articles have none. */

import type { Article } from "../model.ts";
import { hashOf } from "../text/hash.ts";
import { bodyOf } from "./body.ts";

/** A name for an article that has none: a hash of its words, the same for the same words. */
export function nameOf(article: Article): string {
  const { date, headline, notes, byline, end, related } = article;
  const spelled = [headline, ...notes, byline, ...related].map((node) => node?.raw);
  const text = [date, ...spelled, ...bodyOf(article), end?.text].join("\n");
  return `urn:x-wirecopy:${hashOf(text).toString(16).padStart(8, "0")}-${text.length}`;
}
