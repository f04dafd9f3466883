/** Statements by `according to`. */

import type { Span } from "../model.ts";
import { afterSource, commaFrom, resumes } from "./after-source.ts";
import { isOf } from "./function-words.ts";
import { isPersonNoun } from "./person-nouns.ts";
import { LEAST_WORDS, type Statement, trimmed } from "./statement.ts";
import { saidBy } from "./subject.ts";
import { type Phrase, spanOf, speechAt, type Token, wordAt } from "./tokens.ts";
import { introduces, isVerb } from "./word-forms.ts";
import { ARTICLE, CONNECTIVE } from "./word-kinds.ts";

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
  const comma = afterSource(tokens, subject.last);
  if (at >= LEAST_WORDS || wordAt(tokens, at - 1) === ",") {
    // `"It ran," Lee said, according to Kim.`
    if (tokens.slice(0, at).some(({ start }) => taken.has(start))) return undefined;
    const goesOn = comma > 0 && (resumes(tokens, comma) || isBare(tokens, at - 1, comma + 1));
    const rest = goesOn ? trimmed(tokens, comma, tokens.length, 1) : undefined;
    return statement(
      [trimmed(tokens, 0, at - 1, rest ? 1 : LEAST_WORDS), rest],
      rest ? tokens.length : subject.last,
    );
  }
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
  if (subject === undefined || comma < 0 || subject.first < comma) return subject;
  const before = subject.first - 1;
  const named =
    isPersonNoun(wordAt(tokens, comma - 1)) &&
    (before === comma || isPersonNoun(wordAt(tokens, before)));
  return named ? subject : saidBy(tokens.slice(0, comma), at + 2);
}

// No more words than this before `according to` are only a subject if no verb is known in them.
const LONGEST_SUBJECT = 3;

/**
 * Whether the words before a comma are no clause, which only follows at `next`: `The man, according to police, shot Kim`,
 * `In May, according to the bank, prices rose`.
 */
function isBare(tokens: readonly Token[], comma: number, next: number): boolean {
  const word = wordAt(tokens, next);
  // `Ann Lee, according to Kim, the mayor, ...`
  const isNoun = isOf(word, ARTICLE) || !/^\p{Ll}{2,}$/u.test(word);
  if (isNoun && !introduces(wordAt(tokens, 0))) return false;
  if (word.endsWith("ing") || isOf(word, CONNECTIVE)) return false;
  return (
    comma <= LONGEST_SUBJECT &&
    !tokens.slice(0, comma).some(({ lower }, at) => isVerb(lower) || speechAt(tokens, at))
  );
}
