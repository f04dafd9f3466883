/** Statements by `according to`. */

import type { Span } from "../model.ts";
import { LEAST_WORDS, type Statement, trimmed } from "./statement.ts";
import { saidBy } from "./subject.ts";
import { isCapital, spanOf, type Token, wordAt } from "./tokens.ts";

/** Reads `According to the mayor, CONTENT.` and `CONTENT, according to the mayor.` */
export function accordingTo(
  tokens: readonly Token[],
  at: number,
  taken: ReadonlySet<number>,
): Statement | undefined {
  const subject = saidBy(tokens, at + 2);
  if (subject === undefined) return undefined;
  const cue = spanOf(tokens, { first: at, last: at + 1 });
  const speaker = spanOf(tokens, subject);
  const statement = (content: Span | undefined, last: number): Statement | undefined =>
    content && { content: [content], speaker, cue, last };
  if (at >= LEAST_WORDS) {
    // `"It ran," Lee said, according to Kim.`
    if (tokens.slice(0, at).some(({ start }) => taken.has(start))) return undefined;
    return statement(trimmed(tokens, 0, at - 1), subject.last);
  }
  // `According to Lee, 43, it ran`, but not `According to the report, 43, or half, ran`
  const isName = isCapital(tokens, subject.last);
  const comma = tokens.findIndex(
    ({ word }, index) =>
      index > subject.last &&
      word === "," &&
      !(isName && /^\d+$/.test(wordAt(tokens, index + 1)) && wordAt(tokens, index + 2) === ","),
  );
  return comma < 0 ? undefined : statement(trimmed(tokens, comma), tokens.length);
}
