/** Names for documents whose articles have none. */

import type { Article } from "../model.ts";
import { bodyOf } from "./body.ts";

/** A name for an article that has none: a hash of its words (FNV-1a, 32 bits), the same for the same words. */
export function nameOf(article: Article): string {
  const { date, headline, notes, byline, end, related } = article;
  const spelled = [headline, ...notes, byline, ...related].map((node) => node?.raw);
  const text = [date, ...spelled, ...bodyOf(article), end?.text].join("\n");
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1)
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return `urn:x-wirecopy:${(hash >>> 0).toString(16).padStart(8, "0")}-${text.length}`;
}
