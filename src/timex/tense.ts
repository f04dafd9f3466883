/** Whether what is told at a place has happened or is to come, by the verb next to it. */

import type { TenseCue } from "../model.ts";

const FUTURE = /* @__PURE__ */ wordSet(
  "will won't shall scheduled expected slated payable upcoming would may might could can should must",
);
// These are to come only with an infinitive, or for a day: `plans to`, `planned for`.
const WITH_TO = /* @__PURE__ */ wordSet(
  "plans plan planned planning hopes hope hoped expects expect intends intend intended going likely due set wants want wanted preparing prepared ready invited poised aims aim is are",
);
// Events on a day that are told in the present are to come: `the summit ends Friday`, `voters go to the polls Sunday`.
// Without their endings.
const PRESENT = /* @__PURE__ */ wordSet(
  "begin beginn start open end clos meet play fac host visit arriv leav travel hold vot return resum expir go tak",
);
const PAST = /* @__PURE__ */ wordSet(
  "was were had did has have been said says told went came began took made got fell rose left lost won held met sold found gave spoke wrote led hit cut sent shot died ended saw beat broke became brought bought built grew kept knew ran showed stood struck swept thought threw flew fled drew paid put since ago closed opened drove slid felt sank",
);
// How far a verb is looked for, in code units; clauses of wire copy are shorter.
const REACH = 110;

/** The verb nearest before a place in its sentence, or else the nearest behind it. */
export function tenseAt(text: string, start: number, end: number): TenseCue | undefined {
  return (
    limitOf(text, start, end) ??
    verbNext(text, end) ??
    verbOfPossessive(text, end) ??
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

const LIMIT =
  /\b(by|until|through|as (?:early|soon|late) as|starting|beginning|effective|[Aa]head of|is|are) (?:on |in |for |at )?(?:the )?$/;
// What was over by a day, or did not happen until it.
const PAST_LIMIT = /\b(?:had [a-z]|lasted|continued|(?:did|was|were)(?: not|n['\u2019]t))/;

// `by Friday`, `until Friday`; months are counted through one that is over.
function limitOf(text: string, start: number, end: number): TenseCue | undefined {
  const reach = text.slice(Math.max(0, start - REACH), start);
  const before = reach.slice(reach.lastIndexOf(".") + 1);
  const found = LIMIT.exec(before.slice(-24));
  if (found === null || PAST_LIMIT.test(before.slice(0, -found[0].length))) return undefined;
  if (found[1] === "through" && !/day$/.test(text.slice(start, end))) return undefined;
  const at = start - found[0].length;
  const limit = found[1] as string;
  return { start: at, end: at + limit.length, text: limit, side: "future" };
}

// `He said Friday's summit will be short`
function verbOfPossessive(text: string, end: number): TenseCue | undefined {
  if (!/^['\u2019]s /.test(text.slice(end, end + 3))) return undefined;
  const verb = verbAfter(text, end);
  return verb?.side === "future" ? verb : undefined;
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
  const cue = (side: TenseCue["side"]): TenseCue => ({ start, end, text: word, side });
  const before = text.slice(Math.max(0, start - 24), start);
  if (FUTURE.has(word)) {
    if (word !== "will" && text.startsWith(" not ", end)) return undefined;
    return cue(/ had been $/.test(before) ? "past" : "future");
  }
  if (
    small.endsWith("'ll") ||
    isToCome(small, before, text.slice(end, end + 9)) ||
    isPresent(word, before)
  )
    return cue("future");
  if (
    PAST.has(small) ||
    (word.length > 4 && word === small && word.endsWith("ed") && !word.endsWith("eed"))
  )
    return cue("past");
  return undefined;
}

// `plans to meet`, but not `due to the storm`
function isToCome(word: string, before: string, after: string): boolean {
  if (!WITH_TO.has(word) || (word === "due" && !/\b(?:is|are|was|were|be) $/.test(before)))
    return false;
  return (
    /^ to (?!the |an? |its? )/.test(after) ||
    (/^ for /.test(after) && /^(?:planned|set|due)$/.test(word))
  );
}

// `voters go`, but not `of a go`; `is going`
const PLURAL_BEFORE = /\b(?:[a-z]{3,20}[^us\W]s|they|we|you|people) $/i;

function isPresent(word: string, before: string): boolean {
  const [, stem = "", ending = ""] = /^([a-z]{2,7}?)(e?s|e?|ing)$/.exec(word) ?? [];
  if (!PRESENT.has(stem)) return false;
  if (ending === "ing") return /\b(?:is|are) $/.test(before);
  return ending.endsWith("s") || PLURAL_BEFORE.test(before);
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
