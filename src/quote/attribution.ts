/** Who says a quotation, by the words next to it. */

import type { Span } from "../model.ts";
import { is, isSaying } from "./cues.ts";
import { withoutMarks } from "./marks.ts";
import {
  introduces,
  isAuxiliary,
  nameIn,
  type Phrase,
  saidBy,
  subjectBefore,
  subjectOfSentence,
} from "./subject.ts";
import { lastSentence, lowerAt, sentence, spanOf, type Token, tokensOf, wordAt } from "./tokens.ts";

/** A speaker and the verb, where they stand. */
export interface Attribution {
  readonly speaker: Span | undefined;
  readonly cue: Span;
}

// How far from a quotation its verb is looked for, in code units.
const REACH = 240;

/** `..., the mayor said Friday.` and `..., said the mayor.` */
function attributionBehind(
  text: string,
  from: number,
  paragraphEnd: number,
): Attribution | undefined {
  const end = Math.min(paragraphEnd, from + REACH);
  const tokens = sentence(tokensOf(text, from, end));
  const at = tokens.findIndex((_, index) => isCue(tokens, index));
  if (at < 0) return undefined;
  const cue = tokens[at] as Token;
  if (at === 0) {
    const speaker = spanOfPhrase(tokens, saidBy(tokens, 1));
    return speaker && { speaker, cue };
  }
  let last = at - 1;
  while (last > 0 && isAuxiliary(lowerAt(tokens, last))) last -= 1;
  const first = /^[,\u2014\u2013-]/.test((tokens[0] as Token).word) ? 1 : 0;
  const comma = tokens.findIndex(({ word }, index) => index > first && word === ",");
  const stop = comma >= 0 && comma <= last ? comma - 1 : last;
  // `..." when Lee blasted him`: another sentence's verb.
  if (first > stop || introduces(wordAt(tokens, first))) return undefined;
  // `his lawyer, Ann Lee, said`
  const closing = tokens[last]?.word === "," ? last - 1 : last;
  const name = stop < last ? nameIn(tokens, comma, closing) : undefined;
  return { speaker: spanOf(tokens, name?.first ?? first, name?.last ?? stop), cue };
}

/** `The mayor said, "...` and `According to the mayor, "...` */
export function attributionBefore(
  text: string,
  paragraphStart: number,
  to: number,
): Attribution | undefined {
  const from = Math.max(paragraphStart, to - REACH);
  const tokens = lastSentence(tokensOf(text, from, to));
  const according = tokens.findIndex(
    ({ word }, index) => /^according$/i.test(word) && tokens[index + 1]?.word === "to",
  );
  if (according >= 0) {
    const speaker = spanOfPhrase(tokens, saidBy(tokens, according + 2));
    const cue = spanOf(tokens, according, according + 1);
    if (speaker !== undefined && cue !== undefined) return { speaker, cue };
  }
  for (let at = tokens.length - 1; at >= 0; at -= 1)
    if (isCue(tokens, at))
      return at === 0
        ? inverted(tokens)
        : { speaker: spanOfPhrase(tokens, subjectBefore(tokens, at)), cue: tokens[at] as Token };
  return behindColon(tokens);
}

/** `Lee had a warning: "..."`: whom the sentence is about says what is announced. */
function behindColon(tokens: readonly Token[]): Attribution | undefined {
  const colon = tokens.at(-1);
  if (colon?.word !== ":") return undefined;
  const speaker = spanOfPhrase(tokens, subjectOfSentence(tokens, tokens.length - 1));
  return speaker && { speaker, cue: colon };
}

/** `Said Lee: "..."` */
function inverted(tokens: readonly Token[]): Attribution {
  return { speaker: spanOfPhrase(tokens, saidBy(tokens, 1)), cue: tokens[0] as Token };
}

/** Whether the verb of saying is the sentence's own: not `to say`, `the reports`. */
function isCue(tokens: readonly Token[], index: number): boolean {
  const before = lowerAt(tokens, index - 1);
  return (
    isSaying(lowerAt(tokens, index)) && !is(before, "a") && !/^(?:to|of|no|that's)$/.test(before)
  );
}

function spanOfPhrase(tokens: readonly Token[], phrase: Phrase | undefined): Span | undefined {
  return phrase && spanOf(tokens, phrase.first, phrase.last);
}

// “It ran.” — Ann Lee
const SIGNED = /^\s{0,2}[\u2013\u2014\u2015-]{1,2}\s{0,2}([A-Z][^\n,;"\u201c.]{1,60})/;

/** The verb behind a quotation, if its last mark lets one stand there, or before it. */
export function attributionOf(
  text: string,
  { start, end }: Span,
  from: number,
  to: number,
): Attribution | undefined {
  const inner = withoutMarks(text.slice(start, end));
  const behind = text.slice(end, end + 64);
  const signed = SIGNED.exec(behind);
  if (signed !== null) {
    const name = signed[1] as string;
    const at = end + signed[0].length - name.length;
    return {
      speaker: { start: at, end: at + name.trimEnd().length },
      cue: { start: end, end: at },
    };
  }
  const before = (): Attribution | undefined => attributionBefore(text, from, start);
  if (/[,?!\u2014-]['\u2019]?\s?$/.test(inner) || behind.startsWith(","))
    return attributionBehind(text, end, to) ?? before();
  // `"Stern" measures were what it called for`: within a sentence the verb before it is its own.
  return before() ?? (/^ [a-z]/.test(behind) ? attributionBehind(text, end, to) : undefined);
}
