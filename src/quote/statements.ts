/** Finds statements without quotation marks: `The ministry said that ...`, `..., officials said Saturday.` */

import type { Span } from "../model.ts";
import { accordingTo } from "./according.ts";
import { asideOf } from "./aside.ts";
import { contentAfter } from "./content.ts";
import { endBeforeClause, endOfContent } from "./content-end.ts";
import { denies } from "./denial.ts";
import { type Statement, trimmed } from "./statement.ts";
import { isNobody, subjectBefore, subjectNextTo } from "./subject.ts";
import { lowerAt, spanOf, type Token } from "./tokens.ts";
import { isAccording, reports } from "./verb.ts";

/**
 * The statements of a sentence outside its quotations; one reported within another belongs to that one. `taken` has the
 * positions of the verbs that attribute quotations.
 */
export function statementsOf(tokens: readonly Token[], taken: ReadonlySet<number>): Statement[] {
  const found: Statement[] = [];
  const aside = asideOf(tokens, taken);
  if (aside !== undefined) found.push(aside);
  for (let at = aside === undefined ? 0 : aside.last + 1; at < tokens.length; at += 1) {
    if (!reports(tokens, at) || taken.has((tokens[at] as Token).start)) continue;
    const read = isAccording(tokens, at)
      ? accordingTo(tokens, at, taken)
      : statementAfter(tokens, at, found.at(-1)?.speaker);
    if (read === undefined) continue;
    found.push(read);
    at = read.last;
  }
  // `Accusing Kim of neglect, Lee said`
  const [first, second] = found;
  if (first && second && first.cue.start === tokens[0]?.start)
    found[0] = { ...first, speaker: first.speaker ?? second.speaker };
  return found;
}

/** Reads `Lee said (Friday) (that) CONTENT`. */
function statementAfter(
  tokens: readonly Token[],
  at: number,
  spoke: Span | undefined,
): Statement | undefined {
  const from = contentAfter(tokens, at);
  if (from === undefined) return undefined;
  const own = subjectNextTo(tokens, at);
  const last = endBeforeClause(tokens, at, from, endOfContent(tokens, from), own);
  const content = trimmed(tokens, from, last);
  if (content === undefined) return undefined;
  // `what Lee said`, `everything she says`
  if (own && /^(?:what|whatever|everything|as|than|how)$/.test(lowerAt(tokens, own.first - 1)))
    return undefined;
  if (own && isNobody(tokens, own)) return undefined;
  const subject = own ?? (spoke === undefined ? subjectBefore(tokens, at) : undefined);
  const speaker = subject === undefined ? spoke : spanOf(tokens, subject);
  return {
    content: [content],
    speaker,
    cue: tokens[at] as Token,
    last,
    denied: denies(tokens, at, from),
  };
}
