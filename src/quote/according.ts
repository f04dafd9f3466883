/** Statements by `according to`. */

import type { Span } from "../model.ts";
import { afterSource, commaFrom, resumes, secondHalf } from "./after-source.ts";
import { isPersonNoun } from "./person-nouns.ts";
import { LEAST_WORDS, type Statement, trimmed } from "./statement.ts";
import { saidBy } from "./subject.ts";
import { type Phrase, spanOf, type Token, wordAt } from "./tokens.ts";

/** Reads `According to the mayor, CONTENT.`, `CONTENT, according to the mayor.` and `CONTENT, according to Lee, CONTENT.` */
export function accordingTo(
  tokens: readonly Token[],
  at: number,
  taken: ReadonlySet<number>,
): Statement | undefined {
  const subject = sourceAfter(tokens, at);
  if (subject === undefined) return undefined;
  const cue = spanOf(tokens, { first: at, last: at + 1 });
  const speaker = spanOf(tokens, subject);
  const statement = (content: (Span | undefined)[], last: number): Statement | undefined =>
    content[0] && { content: content.filter((span) => span !== undefined), speaker, cue, last };
  if (at >= LEAST_WORDS || wordAt(tokens, at - 1) === ",") {
    // `"It ran," Lee said, according to Kim.`
    if (tokens.slice(0, at).some(({ start }) => taken.has(start))) return undefined;
    const parted = wordAt(tokens, at - 1) === ",";
    const rest = parted ? secondHalf(tokens, at - 1, subject.last) : undefined;
    return statement(
      [trimmed(tokens, 0, at - 1, rest ? 1 : LEAST_WORDS), rest],
      rest ? tokens.length : subject.last,
    );
  }
  const comma = afterSource(tokens, subject.last);
  // `According to Lee, the mayor, who was late, ran`: the mayor is whom it is about.
  const from = resumes(tokens, comma) ? commaFrom(tokens, subject.last) : comma;
  return comma < 0 ? undefined : statement([trimmed(tokens, from)], tokens.length);
}

/**
 * The source after `according to`. A name after a comma belongs to it only if a noun for people stands before:
 * `according to his lawyer, Ann Lee`, but not `According to the report, Ann Lee left`.
 */
export function sourceAfter(tokens: readonly Token[], at: number): Phrase | undefined {
  const comma = commaFrom(tokens, at);
  const subject = saidBy(tokens, at + 2);
  const apart = subject !== undefined && comma >= 0 && subject.first > comma;
  return apart && !isPersonNoun(wordAt(tokens, comma - 1))
    ? saidBy(tokens.slice(0, comma), at + 2)
    : subject;
}
