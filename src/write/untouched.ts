/** Recognizes quickly that an article was not edited, so that most articles are written without being checked. */

import { isField } from "../check/fields.ts";
import { fromPlainDate } from "../date/calendar.ts";
import type { Article, ArticleInit } from "../model.ts";

/** The fields of a node, or the members of a list. */
type Fields = Readonly<Record<string, unknown>>;

// Spans, spellings and what is derived.
const UNSAID = /^(?:start|end|raw|countr(?:y|ies)|source|offset|diagnostics)$/;

/** Whether an article says what was read from its source; `false` if that is not plain at once. */
export function isUntouched(article: Article | ArticleInit, read: Article): boolean {
  // An article's end mark has the same name as the end of a span.
  return saysSame(article, read) && saysSame(article.end, read.end);
}

/** Whether two nodes or values say the same. `a` comes from the caller and may be malformed. */
function saysSame(a: unknown, read: unknown): boolean {
  if (!(a instanceof Object && read instanceof Object)) return a === read;
  const [fields, said] = [a as Fields, read as Fields];
  for (const name in said)
    if (!UNSAID.test(name) && !saysSame(fields[name], said[name])) return false;
  for (const name in fields) if (!(name in said || isUnsaid(name, fields, said))) return false;
  // Of two lists, one can be longer.
  return fields["length"] === said["length"];
}

/** Whether a field that the source does not have is the owner's own, derived, or a date in a year from `ReadOptions`. */
function isUnsaid(name: string, fields: Fields, { month, day }: Fields): boolean {
  if (!isField(name) || UNSAID.test(name)) return true;
  const date = name === "date" ? fromPlainDate(String(fields[name])) : undefined;
  return date !== undefined && date.month === month && date.day === day;
}
