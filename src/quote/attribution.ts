/** Who says a quotation, by the words next to it. */

import type { Span } from "../model.ts";
import { AUXILIARIES, PRONOUNS, SAYING } from "./cues.ts";

/** A speaker and the verb, where they stand. */
export interface Attribution {
  readonly speaker: Span | undefined;
  readonly cue: Span;
}

interface Token extends Span {
  readonly word: string;
}

// How far from a quotation its verb is looked for, in code units.
const REACH = 240;
const TOKEN = /[\p{L}\p{N}][\p{L}\p{N}'’.&-]*|[,;:()\u2014\u2013?!]|-{2}|\S/gu;

function tokensOf(text: string, start: number, end: number): Token[] {
  const tokens: Token[] = [];
  for (const { 0: word, index } of text.slice(start, end).matchAll(TOKEN)) {
    // A stop behind a word ends its sentence unless a single letter or a title stands before it.
    const stop = word.length > 1 && word.endsWith(".") && !SHORT.test(word);
    const plain = stop ? word.slice(0, -1) : word;
    tokens.push({ word: plain, start: start + index, end: start + index + plain.length });
    if (stop)
      tokens.push({
        word: ".",
        start: start + index + plain.length,
        end: start + index + word.length,
      });
  }
  return tokens;
}

const SHORT =
  /^(?:[A-Z]|[A-Z](?:\.[A-Z])+|Mr|Mrs|Ms|Dr|Gen|Col|Lt|Capt|Maj|Sgt|Adm|Rep|Reps|Sen|Sens|Gov|Rev|Prof|St|Jr|Sr|No)\.$/;

/** `..., the mayor said Friday.` and `..., said the mayor.` */
export function attributionBehind(
  text: string,
  from: number,
  paragraphEnd: number,
): Attribution | undefined {
  const end = Math.min(paragraphEnd, from + REACH);
  const tokens = sentence(tokensOf(text, from, end));
  const at = tokens.findIndex((token, index) => isCue(tokens, index, token));
  if (at < 0) return undefined;
  const cue = tokens[at] as Token;
  if (at === 0) {
    const speaker = nounPhrase(tokens, 1);
    return speaker && { speaker, cue };
  }
  let last = at - 1;
  while (last > 0 && AUXILIARIES.has((tokens[last] as Token).word.toLowerCase())) last -= 1;
  const first = /^[,\u2014\u2013-]/.test((tokens[0] as Token).word) ? 1 : 0;
  const comma = tokens.findIndex(({ word }, index) => index > first && word === ",");
  const stop = comma >= 0 && comma <= last ? comma - 1 : last;
  if (first > stop) return undefined;
  return { speaker: spanOf(tokens, first, stop), cue };
}

/** `The mayor said, "...` and `According to the mayor, "...` */
export function attributionBefore(
  text: string,
  paragraphStart: number,
  to: number,
): Attribution | undefined {
  const from = Math.max(paragraphStart, to - REACH);
  const all = tokensOf(text, from, to);
  const tokens = lastSentence(all);
  const according = tokens.findIndex(
    ({ word }, index) => /^according$/i.test(word) && tokens[index + 1]?.word === "to",
  );
  if (according >= 0) {
    const speaker = nounPhrase(tokens, according + 2);
    const cue = spanOf(tokens, according, according + 1);
    if (speaker !== undefined && cue !== undefined) return { speaker, cue };
  }
  let at = -1;
  for (let index = tokens.length - 1; index >= 0 && at < 0; index -= 1)
    if (isCue(tokens, index, tokens[index] as Token)) at = index;
  if (at < 0) return undefined;
  const cue = tokens[at] as Token;
  let last = at - 1;
  while (last >= 0 && AUXILIARIES.has((tokens[last] as Token).word.toLowerCase())) last -= 1;
  if (last < 0) return { speaker: undefined, cue };
  // `Lee, the mayor, said`: the name before the apposition.
  if (tokens[last]?.word === ",") {
    const opening = lastIndex(tokens, last, ({ word }) => word === ",");
    if (opening > 0) last = opening - 1;
    else last -= 1;
  }
  // `she said, and vowed`: the verb has its speaker from before.
  if (BOUNDARY.test((tokens[last] as Token).word)) return { speaker: undefined, cue };
  let first = last;
  while (first > 0 && !BOUNDARY.test((tokens[first - 1] as Token).word)) first -= 1;
  return { speaker: spanOf(tokens, first, last), cue };
}

const BOUNDARY =
  /^(?:,|;|:|\(|\)|--|\u2014|\u2013|and|but|that|when|as|while|because|which|who|where|after|before|if|so|then|[Tt]hen|[Bb]ut|[Aa]nd|[Yy]esterday|[Ww]hen|[Ss]till)$/;

function isCue(tokens: readonly Token[], index: number, { word }: Token): boolean {
  if (!SAYING.has(word.toLowerCase())) return false;
  // `to say`, `the reports`
  const before = tokens[index - 1]?.word.toLowerCase() ?? "";
  return !/^(?:to|the|a|an|his|her|their|its|of|no|that's)$/.test(before);
}

function sentence(tokens: readonly Token[]): readonly Token[] {
  const end = tokens.findIndex(({ word }) =>
    /^(?:[.?!;]|["\u201c\u201d\u00ab\u201e]|``)$/.test(word),
  );
  return end < 0 ? tokens : tokens.slice(0, end);
}

function lastSentence(tokens: readonly Token[]): readonly Token[] {
  const start = lastIndex(tokens, tokens.length, ({ word }) =>
    /^(?:[.?!;]|["\u201d\u00bb]|'')$/.test(word),
  );
  return tokens.slice(start + 1);
}

const AFTER_SPEAKER =
  /^(?:,|;|:|\(|in|on|at|during|of|after|before|to|from|with|by|when|as|while|about|who|that|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|last|this|via|and|earlier|later|afterward|recently|--|\u2014|\u2013)$/;

/** The words from a place on up to a comma, a preposition or the like. */
function nounPhrase(tokens: readonly Token[], from: number): Span | undefined {
  let to = from;
  while (to < tokens.length) {
    const { word } = tokens[to] as Token;
    if (AFTER_SPEAKER.test(word) && !(word === "of" && to > from)) break;
    to += 1;
    if (PRONOUNS.test(word) && to === from + 1) break;
  }
  return to === from ? undefined : spanOf(tokens, from, to - 1);
}

function spanOf(tokens: readonly Token[], from: number, to: number): Span | undefined {
  const first = tokens[from];
  const last = tokens[to];
  return first === undefined || last === undefined
    ? undefined
    : { start: first.start, end: last.end };
}

/** The place of the last token before `end` that holds; -1 where none does. */
function lastIndex(
  tokens: readonly Token[],
  end: number,
  holds: (token: Token) => boolean,
): number {
  for (let index = end - 1; index >= 0; index -= 1) if (holds(tokens[index] as Token)) return index;
  return -1;
}
