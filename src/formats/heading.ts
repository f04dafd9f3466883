/** What stands above an article's text, as words for other formats. */

import { LINE_END } from "../article/byline.ts";
import type { Article, Byline, Furniture } from "../model.ts";
import { LINE_BREAK } from "../text/lines.ts";

/** The decks: lines between the headline and the text that sum up the story. Every format has a place for them. */
export function decksOf({ headline, furniture }: Article): Furniture[] {
  return headline === undefined ? [] : furniture.filter(({ kind }) => kind === "deck");
}

/** The authors and their role or affiliation on one line, without `By`. */
export function authorsText({ byline }: Article): string | undefined {
  return byline && bylineText(byline).replace(/^by:? /i, "");
}

/** The byline as written, on one line, without the brackets that ANSA has, and as others have it for VOA's `BYLINE=`. */
export function bylineText({ raw }: Byline): string {
  const words = bylineLines(raw).join(", ");
  return words.replace(/^\((.+)\)$/, "$1").replace(/^BYLINE=/, "By ");
}

/** The lines of a byline as written, without the signs at their ends, which would read as part of a name. */
export function bylineLines(raw: string): string[] {
  return raw.split(LINE_BREAK).map((line) => line.replace(LINE_END, ""));
}

const SEPARATOR = " \xa0\t.=_:|–—-";

/** The dateline as written, without the separator after it. */
export function datelineWords({ dateline }: Article): string | undefined {
  if (dateline === undefined) return undefined;
  const { raw } = dateline;
  let end = raw.length;
  while (end > 0 && SEPARATOR.includes(raw.charAt(end - 1))) end -= 1;
  return raw.slice(0, end);
}

/** The headline with its markers on one line; `undefined` if it has none. */
export function markedHeadline({ headline }: Article): string | undefined {
  return headline === undefined || headline.markers.length === 0
    ? undefined
    : headline.raw.replace(/\s+/g, " ");
}

// The separator at the end of a dateline that stands apart from its lede: LONDON _ | LONDON -- | (AP) —
const DASH = /[ _—–-]{1,9}$/;

/** The dateline of a document, without the separator at its end. */
export function withoutDash(words: string): string {
  return words.replace(DASH, "");
}
