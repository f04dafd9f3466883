/** Recognizes quickly that an article was not edited, so that most articles are written without being checked. */

import { isObject, type Members } from "../check/values.ts";
import { fromPlainDate } from "../date/calendar.ts";
import type { Article, ArticleInit } from "../model.ts";

/**
 * Whether an article says what was read from its source, and has no other fields; `false` if that is not plain at once.
 */
export function isUntouched(article: Article | ArticleInit, read: Article): boolean {
  // An article's end mark has the same name as the end of a span.
  return saysSame(article, read) && saysSame(article.end, read.end);
}

/** Whether two nodes, lists or values say the same. `a` comes from the caller and may be malformed. */
function saysSame(a: unknown, read: unknown): boolean {
  if (!(isObject(a) && isObject(read))) return a === read;
  if (Array.isArray(read)) return Array.isArray(a) && eachSaysSame(a, read);
  let left = 0;
  for (const name in a) if (isSaid(name)) left += 1;
  for (const name in read) {
    if (!isSaid(name)) continue;
    if (!saysSame(a[name], read[name])) return false;
    left -= 1;
  }
  return left === 0 || (left === 1 && isDated(a, read));
}

function eachSaysSame(a: readonly unknown[], read: readonly unknown[]): boolean {
  for (let index = 0; index < read.length; index += 1)
    if (!saysSame(a[index], read[index])) return false;
  return a.length === read.length;
}

/** Whether a field is neither a position, nor a spelling, nor derived. Comparing is faster than looking in a set. */
function isSaid(name: string): boolean {
  return !(
    name === "start" ||
    name === "end" ||
    name === "raw" ||
    name === "source" ||
    name === "separator" ||
    name === "offset" ||
    name === "country" ||
    name === "countries" ||
    name === "diagnostics"
  );
}

/** Whether a dateline has a date that its source does not have: in a year from `ReadOptions`. */
function isDated({ date }: Members, { date: read, month, day }: Members): boolean {
  const plain = read === undefined ? fromPlainDate(String(date)) : undefined;
  return plain !== undefined && plain.month === month && plain.day === day;
}
