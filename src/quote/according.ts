/** Statements by `according to`. */

import type { Span } from "../model.ts";
import { afterSource, commaFrom, resumes, secondHalf } from "./after-source.ts";
import { hasVerb } from "./clause.ts";
import { isOf } from "./function-words.ts";
import { BODY, isPersonNoun } from "./person-nouns.ts";
import { saidBy } from "./said-by.ts";
import { LEAST_WORDS, type Statement, trimmed } from "./statement.ts";
import { lastIndex, lowerAt, type Phrase, spanOf, type Token, wordAt } from "./tokens.ts";
import { CONJUNCTION } from "./word-kinds.ts";

/** Reads `According to the mayor, CONTENT.`, `CONTENT, according to the mayor.` and `CONTENT, according to Lee, CONTENT.` */
export function accordingTo(
  tokens: readonly Token[],
  at: number,
  taken: ReadonlySet<number>,
): Statement | undefined {
  const follows = at >= LEAST_WORDS || wordAt(tokens, at - 1) === ",";
  // `"It ran," Lee said, according to Kim.`
  if (follows && tokens.slice(0, at).some(({ start }) => taken.has(start))) return undefined;
  return follows ? sourceFollows(tokens, at) : sourceOpens(tokens, at);
}

function sourceFollows(tokens: readonly Token[], at: number): Statement | undefined {
  const source = sourceAfter(tokens, at);
  // `a crash in which, according to Lee, two died`, `It ran, but, according to Lee, it was late`
  if (source && wordAt(tokens, at - 1) === "," && OPENER.test(lowerAt(tokens, at - 2))) {
    const clause = clauseAfter(tokens, at, source);
    if (clause !== undefined) return clause;
  }
  const parted = wordAt(tokens, at - 1) === ",";
  const rest = parted && source ? secondHalf(tokens, at - 1, source.last) : undefined;
  const before = trimmed(tokens, 0, at - 1, rest ? 1 : LEAST_WORDS);
  if (source === undefined || before === undefined) return undefined;
  return rest === undefined
    ? statement(tokens, at, source, [before], source.last)
    : statement(tokens, at, source, [before, rest], tokens.length);
}

/** What a source tells in a clause of its own, whose first word stands before `according to`. */
function clauseAfter(tokens: readonly Token[], at: number, source: Phrase): Statement | undefined {
  const comma = afterSource(tokens, source.last);
  const content =
    comma < 0 || isOf(wordAt(tokens, comma + 1), CONJUNCTION)
      ? undefined
      : trimmed(tokens, comma, endOfClause(tokens, at - 2, comma), 1);
  return content && statement(tokens, at, source, [content], tokens.length);
}

/** Where a clause ends: before the verb of the main clause around it, `The mine, where, according to Lee, it burned, has shut`. */
function endOfClause(tokens: readonly Token[], opener: number, from: number): number {
  if (hasVerb(tokens, 0, opener)) return tokens.length;
  const comma = lastIndex(
    tokens,
    tokens.length,
    ({ word }, at) => word === "," && at > from && resumes(tokens, at),
  );
  return comma < 0 ? tokens.length : comma;
}

const OPENER = /^(?:because|but|wh(?:ere|ich|o|om|ose))$/;

function sourceOpens(tokens: readonly Token[], at: number): Statement | undefined {
  let source = sourceAfter(tokens, at);
  if (source === undefined) return undefined;
  let comma = afterSource(tokens, source.last);
  // `According to Lee, the mayor, who was late, ran`, `According to the mayor, Ann Lee, 34, ran`: that is whom it is about.
  if (resumes(tokens, comma) || trimmed(tokens, comma) === undefined) {
    comma = commaFrom(tokens, at);
    source = saidBy(tokens.slice(0, comma), at + 2);
  }
  const content = comma < 0 ? undefined : trimmed(tokens, comma);
  return source && content && statement(tokens, at, source, [content], tokens.length);
}

function statement(
  tokens: readonly Token[],
  at: number,
  source: Phrase,
  content: readonly Span[],
  last: number,
): Statement {
  const cue = spanOf(tokens, { first: at, last: at + 1 });
  return { content, speaker: spanOf(tokens, source), cue, last };
}

/**
 * The source after `according to`. A name after a comma belongs to it only if a noun for a person or a body stands
 * before: `according to his lawyer, Ann Lee`, but not `According to the report, Ann Lee left`.
 */
export function sourceAfter(tokens: readonly Token[], at: number): Phrase | undefined {
  const comma = commaFrom(tokens, at);
  const subject = saidBy(tokens, at + 2);
  const apart = subject !== undefined && comma >= 0 && subject.first > comma;
  const noun = wordAt(tokens, comma - 1);
  // `the newspaper, the Rev. Bob Hill, ...`
  const named = BODY.test(noun)
    ? wordAt(tokens, subject?.first ?? 0) !== "the"
    : isPersonNoun(noun);
  return apart && !named ? saidBy(tokens.slice(0, comma), at + 2) : subject;
}
