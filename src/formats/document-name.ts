/** Identifiers for articles that have none. */

import type { Article } from "../model.ts";
import { wideHashOf } from "../text/hash.ts";
import { bodyOf } from "./body.ts";

/** An identifier for an article without one: a hash of its text, so the same text always gets the same identifier. */
export function nameOf(article: Article): string {
  const { date, headline, notes, byline, end, related } = article;
  const spelled = [headline, ...notes, byline, ...related].map((node) => node?.raw);
  const text = [date, ...spelled, ...bodyOf(article), end?.text].join("\n");
  return `urn:x-wirecopy:${wideHashOf(text)}`;
}
