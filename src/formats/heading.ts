/** What stands above an article's text, as the words that other formats take. */

import type { Article, Furniture } from "../model.ts";

/** The lines between an article's headline and its text that sum it up; every format has a place for them. */
export function decksOf({ headline, furniture }: Article): Furniture[] {
  return headline === undefined ? [] : furniture.filter(({ kind }) => kind === "deck");
}

/** The authors and what they are, without `By`. */
export function authorsText({ byline }: Article): string | undefined {
  return byline?.raw.replace(/^by:? /i, "").replace(/\r?\n/g, ", ");
}

const SEPARATOR = " \xa0\t.=_:|–—-";

/** A dateline as written, without the separator behind it. */
export function datelineWords({ dateline }: Article): string | undefined {
  if (dateline === undefined) return undefined;
  const { raw } = dateline;
  let end = raw.length;
  while (end > 0 && SEPARATOR.includes(raw.charAt(end - 1))) end -= 1;
  return raw.slice(0, end);
}

/** A headline with its markers as one line, where it has any. */
export function markedHeadline({ headline }: Article): string | undefined {
  return headline === undefined || headline.markers.length === 0
    ? undefined
    : headline.raw.replace(/\s+/g, " ");
}

// What parts a dateline from its lede where they stand apart: LONDON _ | LONDON -- | (AP) —
const DASH = /[ _—–-]{1,9}$/;

/** The words of a document's own dateline, without the separator behind them. */
export function withoutDash(words: string): string {
  return words.replace(DASH, "");
}
