/** Whether what is told at a place has happened or is to come, by the verb next to it. */

import type { TenseCue } from "../model.ts";

const FUTURE = /* @__PURE__ */ wordSet(
  "will won't shall scheduled expected slated payable upcoming",
);
// These are to come only with an infinitive: `plans to`.
const WITH_TO = /* @__PURE__ */ wordSet(
  "plans plan planned planning hopes hope expects expect intends intend going likely due set wants want preparing ready is are",
);
const PAST = /* @__PURE__ */ wordSet(
  "was were had did has have been said says told went came began took made got fell rose left lost won held met sold found gave spoke wrote led hit cut sent shot died ended saw beat broke became brought bought built grew kept knew ran showed stood struck swept thought threw flew fled drew paid put since ago closed opened drove slid felt sank",
);
// How far a verb is looked for, in code units; clauses of wire copy are shorter.
const REACH = 110;

/** The verb nearest before a place in its sentence, or else the nearest behind it. */
export function tenseAt(text: string, start: number, end: number): TenseCue | undefined {
  return (
    limitOf(text, start) ??
    verbNext(text, end) ??
    verbBefore(text, start) ??
    infinitiveBefore(text, start) ??
    verbAfter(text, end)
  );
}

// `Tram to run Friday`: how headlines say what will be.
function infinitiveBefore(text: string, start: number): TenseCue | undefined {
  const found = / to [a-z]{2,15} (?:on |in )?$/.exec(text.slice(Math.max(0, start - 24), start));
  if (found === null) return undefined;
  const at = start - found[0].length + 1;
  return { start: at, end: at + 2, text: "to", side: "future" };
}

// `by Friday`, `until Friday`
function limitOf(text: string, start: number): TenseCue | undefined {
  const found = / (by|until|through|as (?:early|soon|late) as) (?:the )?$/.exec(
    text.slice(Math.max(0, start - 18), start),
  );
  if (found === null) return undefined;
  const at = start - found[0].length + 1;
  const limit = found[1] as string;
  return { start: at, end: at + limit.length, text: limit, side: "future" };
}

// `the ministry on Sunday issued`
function verbNext(text: string, end: number): TenseCue | undefined {
  if (text.charCodeAt(end) !== 32) return undefined;
  let at = end + 1;
  while (isWord(text.charCodeAt(at))) at += 1;
  return verbOf(text, end + 1, at);
}

function verbBefore(text: string, start: number): TenseCue | undefined {
  const from = Math.max(0, start - REACH);
  let at = start;
  while (at > from) {
    let code = text.charCodeAt(at - 1);
    if (isStop(text, at - 1, code)) return undefined;
    if (!isWord(code)) {
      at -= 1;
      continue;
    }
    const wordEnd = at;
    while (at > from && isWord(code)) {
      at -= 1;
      code = text.charCodeAt(at - 1);
    }
    const verb = verbOf(text, at, wordEnd);
    if (verb !== undefined) return beSaid(text, from, verb) ?? verb;
  }
  return undefined;
}

// A participle is to come where `be` or `to be` stands before it: `will be released`, `to be held`.
function beSaid(text: string, from: number, verb: TenseCue): TenseCue | undefined {
  if (verb.side === "future") return undefined;
  const before = text.slice(from, verb.start).trimEnd();
  return / (?:to|will|shall) be$/.test(before) ? { ...verb, side: "future" } : undefined;
}

function verbAfter(text: string, end: number): TenseCue | undefined {
  const to = Math.min(text.length, end + REACH);
  let at = end;
  while (at < to) {
    const code = text.charCodeAt(at);
    if (isStop(text, at, code)) return undefined;
    if (!isWord(code)) {
      at += 1;
      continue;
    }
    const start = at;
    while (at < to && isWord(text.charCodeAt(at))) at += 1;
    const verb = verbOf(text, start, at);
    if (verb !== undefined) return verb;
  }
  return undefined;
}

function verbOf(text: string, start: number, end: number): TenseCue | undefined {
  const word = text.slice(start, end);
  const small = word.toLowerCase();
  if (
    FUTURE.has(small) ||
    small.endsWith("'ll") ||
    (WITH_TO.has(small) && text.startsWith(" to ", end))
  )
    return { start, end, text: word, side: "future" };
  if (
    PAST.has(small) ||
    (word.length > 4 && word === small && word.endsWith("ed") && !word.endsWith("eed"))
  )
    return { start, end, text: word, side: "past" };
  return undefined;
}

function isWord(code: number): boolean {
  const small = code | 32;
  return (small >= 97 && small <= 122) || code === 39 || code === 0x2019 || code === 45;
}

// The end of a sentence: a stop before a blank and a capital would be an abbreviation as often, so any stop, `?`, `!`,
// semicolon or empty line counts unless a small letter follows.
function isStop(text: string, at: number, code: number): boolean {
  if (code === 59 || code === 63 || code === 33) return true;
  if (code === 10) return text.charCodeAt(at + 1) === 10;
  if (code !== 46) return false;
  const next = text.charCodeAt(at + 2);
  const shortWord = text.charCodeAt(at - 2) < 65 || text.charCodeAt(at - 3) === 32;
  return !(next >= 97 && next <= 122) && !(next >= 48 && next <= 57) && !shortWord;
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}
