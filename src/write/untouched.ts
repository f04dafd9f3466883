/** Recognizes quickly that an article was not edited, so that most articles are written without being checked. */

import { sameByline } from "../article/byline.ts";
import { sameNote } from "../article/note.ts";
import { fromPlainDate } from "../date/calendar.ts";
import { sameDateline } from "../dateline/draft.ts";
import { sameHeadline } from "../headline/draft.ts";
import type {
  Article,
  ArticleInit,
  Dateline,
  DigestItem,
  Furniture,
  Headline,
  Marker,
  TextNode,
} from "../model.ts";
import { same } from "./difference.ts";

/** Whether an article says what was read from its source; `false` if that is not plain at once. */
export function isUntouched(article: Article | ArticleInit, read: Article): boolean {
  return isWhole(article) && article.date === read.date && sameParts(article, read);
}

/** Whether an article has every list that a parsed one has. The members of the lists are checked one by one. */
function isWhole(article: Article | ArticleInit): article is Article {
  return LISTS.every((name) => Array.isArray(article[name]));
}

const LISTS = [
  "notes",
  "paragraphs",
  "items",
  "signOffs",
  "credits",
  "related",
  "trailing",
  "furniture",
] as const;

/** Like `same`, but for a node that a caller may have set to null, which is refused by name later. */
function sameNode<T>(a: T | undefined, b: T | undefined, equal: (a: T, b: T) => boolean): boolean {
  return a !== null && same(a, b, equal);
}

function sameParts(a: Article, b: Article): boolean {
  return (
    sameStory(a, b) &&
    sameList(a.notes, b.notes, sameNote) &&
    sameNode(a.byline, b.byline, (x, y) => Array.isArray(x.authors) && sameByline(x, y)) &&
    sameList(a.items, b.items, (x, y) => Array.isArray(x.paragraphs) && sameStory(x, y)) &&
    sameList(a.signOffs, b.signOffs, sameWords) &&
    sameList(a.credits, b.credits, sameWords) &&
    sameNode(a.end, b.end, sameWords) &&
    sameList(a.related, b.related, sameMarked) &&
    sameList(a.trailing, b.trailing, sameWords) &&
    sameList(a.furniture, b.furniture, (x: Furniture, y) => x.kind === y.kind && sameWords(x, y))
  );
}

function sameStory(a: DigestItem, b: DigestItem): boolean {
  return (
    sameNode(a.headline, b.headline, sameMarked) &&
    sameNode(a.dateline, b.dateline, sameDated) &&
    sameList(a.paragraphs, b.paragraphs, sameWords)
  );
}

function sameList<T>(a: readonly T[], b: readonly T[], equal: (a: T, b: T) => boolean): boolean {
  if (a.length !== b.length) return false;
  for (let index = 0; index < a.length; index += 1) {
    const node = a[index];
    if (typeof node !== "object" || node === null || !equal(node, b[index] as T)) return false;
  }
  return true;
}

function sameWords(a: TextNode, b: TextNode): boolean {
  return a.text === b.text;
}

/** Whether two headlines and their markers say the same. `a` comes from the caller and may be malformed. */
export function sameMarked(a: Headline, b: Headline): boolean {
  return (
    Array.isArray(a.markers) && sameList(a.markers, b.markers, sameMarker) && sameHeadline(a, b)
  );
}

function sameMarker(a: Marker, b: Marker): boolean {
  return a.kind === b.kind && a.ordinal === b.ordinal && a.label === b.label;
}

function sameDated(a: Dateline, b: Dateline): boolean {
  return Array.isArray(a.places) && sameDateline(a, b) && (a.date === b.date || isSupplied(a, b));
}

/** Whether the source says no date, and that in `a` can be its day in a year that `ReadOptions` supplied. */
function isSupplied({ date }: Dateline, { date: read, month, day }: Dateline): boolean {
  if (read !== undefined) return false;
  const whole = fromPlainDate(String(date));
  return whole !== undefined && whole.month === month && whole.day === day;
}
