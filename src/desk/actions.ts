/** Reads notes to editors as data: what was done to the story, and where. */

import { isObject, string } from "../check/values.ts";
import type { EditorsNote } from "../model.ts";

/** A change to the story that a note to editors announces. */
export interface NoteAction {
  /** What was done: the note's verb in lower case, `"updates"`, `"adds"`. */
  verb: string;
  /** What it was done to: `"mayor's remarks"`; empty if the note names only paragraphs. */
  object: string;
  /** The numbers of the paragraphs that the note names, counted from 1, in order. */
  paragraphs: number[];
  /** How many paragraphs at the end of the story the note names: 1 for `in last para`. Absent if it names none so. */
  last?: number;
}

// The verbs in the notes of Yonhap, AP and Reuters.
const VERBS =
  " adds amends attaches changes clarifies combines corrects deletes drops expands fixes " +
  "incorporates includes inserts leads links makes merges modifies moves omits picks pickup raises " +
  "rearranges recaps recasts refiles reissues releads removes reorganizes repeats rephrases " +
  "replaces resends restores retops rewords rewrites shortens specifies subs substitutes swaps " +
  "tightens tops trims tweaks updates withdraws writes ";
const FIRST_WORD = /^[A-Za-z]+/;
const CAPITALS = /^[A-Z]{2}/;
// ATTN: | (Eds: | EDITORS' NOTE: | ATTENTION - ADDS | This version CORRECTS
const LABEL =
  /^[ ([]{0,4}(?:[A-Z][A-Za-z.'’ -]{0,24}(?::| -)|This (?:version|story)|(?=[A-Za-z])) ?/;
// No verb, or one after which the old copy goes on: picks up 5th graf pvs, The tram ... | Pickup 4th graf
const NO_CHANGE = /^(?:pick.*)?$/i;
const BRACKETED = /^ ?[([]/;
const CLOSED = /[)\]] ?$/;
// UPDATES with remarks in paras 3-5; ADDS photo | Adds quotes, recasts | RECASTS and UPDATES
const BETWEEN = /([;,.] | and |\n)(?=[A-Za-z])/;
// paragraphs 3 to 5 | paras 3 through 5, 9 and 11 to 13; but not in para 3 to 5.1 percent
const RANGES =
  /(?<=\b(?:para(?:graph)?|graf|par)s\.? )\d{1,3}(?:(?:,? and |, ?|-| (?:to|through) )\d{1,3}\b){1,12}(?!,? not\b|[.,]\d| percent)/gi;
const TO = / (?:to|through) /g;
// paras 2, 5, 10, 13-16 and 18-20 | paras 3, 5 and last
const NUMBERED =
  / ?(?:\b(?:in|to|from|throughout) )?\b(?:para(?:graph)?|graf|par)s?\.? (\d[\d, -]{0,60}(?:and \d{1,3}(?:-\d{1,3})?)?)(and (?:the )?(?:last|final)\b(?! \w))?/gi;
// first 3 paras, top 2 grafs
const LEADING =
  / ?(?:\b(?:in|to|from) )?(?:\bthe )?\b(?:first|top|opening) (\d{1,2}) (?:para(?:graph)?|graf|par)s\b/gi;
// last para, the final 2 grafs; but not second to last, fifth from last
const CLOSING =
  / ?(?:\b(?:in|to|from) )?(?:\bthe )?(?<!(?:\d[a-z]{2}|second|third|fourth|fifth|sixth|next)[ -](?:(?:to|from)[ -])?(?:the )?)\b(?:last|final) (?:(?:para(?:graph)?|graf|par)\b|(\d{1,2}) (?:para(?:graph)?|graf|par)s?\b)/gi;
// paragraphs two to four | para six | paras one, two and three
const SPELLED =
  /(?<=\b(?:para(?:graph)?|graf|par)s? )(?:(?:one|two|three|four|five|six|seven|eight|nine|ten)\b(?:,? and |, | (?:to|through) |-)?){1,10}/gi;
// first two paras, the last three grafs
const COUNTED =
  /(?<=\b(?:first|top|opening|last|final) )(?:two|three|four|five|six|seven|eight|nine|ten)(?= (?:para(?:graph)?|graf|par)s\b)/gi;
// first and last paras
const ENDS = /\b(?:first|top|opening) and (last|final) (para(?:graph)?|graf|par)s\b/gi;
// 5th paras, second paragraph
const ORDINAL =
  /\b(\d{1,3}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)(?: |-)(?:para(?:graph)?|graf|par)s?\b/i;
// in third paragraph from bottom, which no number of `NoteAction` can say
const FROM_BOTTOM =
  / ?(?:\b(?:in|to|from) )?(?:\bthe )?\b[a-z\d]{3,8}[ -](?:para(?:graph)?|graf|par) from (?:the )?(?:bottom|end)\b/gi;
// The one before it in a list: 3rd, | 4th and | second to
const LISTED =
  /\b(\d{1,3}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)(,? and |, ?| ?& ?| (?:to|through) |-)$/i;
// What may stand before the paragraphs: in, to the
const LEADS_TO = /(?: (?:in|to|from))?(?: the)? $/i;
const ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth".split(" ");
const CARDINALS = "one two three four five six seven eight nine ten".split(" ");

/**
 * Parses a note to editors into the changes that it announces.
 *
 * @param note - A note, or its text: `"UPDATES with details in paras 3-5; ADDS photo"`.
 * @returns The changes, in order; empty if the note says something else, such as which states it is for.
 * @throws TypeError if `note` is neither a string nor a note.
 * @example
 * ```ts
 * noteActions("UPDATES with mayor's remarks in paras 3-5; ADDS photo");
 * // => [
 * //   { verb: "updates", object: "mayor's remarks", paragraphs: [3, 4, 5] },
 * //   { verb: "adds", object: "photo", paragraphs: [] },
 * // ]
 * ```
 */
export function noteActions(note: string | Pick<EditorsNote, "label" | "text">): NoteAction[] {
  const text = isObject(note) ? wordsOf(note) : string(note, "note");
  return clausesOf(withoutLabel(text))
    .filter((clause) => !NO_CHANGE.test(verbOf(clause)))
    .map(readAction);
}

/** The words of an article's note. Its label may be the verb: `UPDATES: With quotes.` */
function wordsOf({ label = "", text }: Pick<EditorsNote, "label" | "text">): string {
  const words = string(text, "note.text");
  return verbOf(string(label, "note.label")) === "" ? words : `${label}: ${words}`;
}

/** What a note says after its label, without the brackets around both. */
function withoutLabel(note: string): string {
  const text = BRACKETED.test(note) ? note.replace(CLOSED, "") : note.trim();
  return verbOf(text) === "" ? text.replace(LABEL, "") : text;
}

/** The clauses that begin with a verb, each with the words up to the next one; those of unknown verbs as well. */
function clausesOf(text: string): string[] {
  const clauses: string[] = [];
  let begun = "";
  const [first = "", ...rest] = text.trim().split(BETWEEN);
  const pieces = ["; ", first, ...rest];
  for (let index = 0; index < pieces.length; index += 2) {
    const [sign = "", words = ""] = pieces.slice(index, index + 2);
    if (beginsClause(words, sign, begun)) {
      clauses.push(words);
      begun = words;
    } else if (clauses.length > 0) {
      clauses[clauses.length - 1] += sign + words;
    }
  }
  return clauses;
}

/**
 * Whether the words after a separator are an action of their own. In a list, they may be an object of the clause that
 * begins with `begun`: `ADDS background, changes`, `adds quotes and links`.
 */
function beginsClause(words: string, sign: string, begun: string): boolean {
  // ADDS photo; RESTRUCTURES
  if (verbOf(words) === "") return begun !== "" && sign === "; " && CAPITALS.test(words);
  if (CAPITALS.test(words)) return true;
  if (sign === " and ") return verbOf(begun) === begun;
  return sign !== ", " || !CAPITALS.test(begun);
}

/** The verb that a clause begins with, as written; empty if there is none. */
function verbOf(clause: string): string {
  const word = FIRST_WORD.exec(clause)?.[0] ?? "";
  const key = word.toLowerCase();
  // Adding, updating, dropping
  const stem = key.replace(/ing$/, "");
  const forms = stem === key ? [key] : [`${stem}s`, `${stem}es`, `${stem.slice(0, -1)}s`];
  return forms.some((form) => VERBS.includes(` ${form} `)) ? word : "";
}

function readAction(clause: string): NoteAction {
  const verb = verbOf(clause);
  const named = new Set<number>();
  let last = 0;
  const add = (numbers: readonly number[]): void => {
    for (const number of numbers) named.add(number);
  };
  const close = (count: number): void => {
    last = Math.max(last, count);
  };
  const words = inFigures(clause.slice(verb.length));
  const object = withoutOrdinals(withoutNumbers(words, add, close), add);
  const paragraphs = [...named].sort((a, b) => a - b);
  const action = { verb: verb.toLowerCase(), object: tidy(object), paragraphs };
  return last > 0 ? { ...action, last } : action;
}

/** Writes the numbers of paragraphs in figures, ranges with a hyphen, and each end of the story by itself. */
function inFigures(words: string): string {
  return (
    words
      .replace(FROM_BOTTOM, "")
      // paras three to five -> paras 3 to 5
      .replace(SPELLED, (list) => list.replace(/[a-z]{3,5}/gi, (word) => cardinal(word) || word))
      // last two paras -> last 2 paras
      .replace(COUNTED, cardinal)
      // first and last paras -> first para and last para, which an ordinal and CLOSING name
      .replace(ENDS, "first $2 and $1 $2")
      // paras 3 to 5 -> paras 3-5, which SPELLED may have written
      .replace(RANGES, (list) => list.replace(TO, "-"))
  );
}

/**
 * Removes the paragraphs that are named in figures, as `inFigures` leaves them, and passes their numbers to `add`, and
 * how many at the story's end are named to `close`.
 */
function withoutNumbers(
  words: string,
  add: (numbers: readonly number[]) => void,
  close: (count: number) => void,
): string {
  return (
    words
      // paras 2, 3-5 and last, before CLOSING looks for a last one
      .replace(NUMBERED, (_, list: string, end?: string) => {
        if (end !== undefined) close(1);
        for (const part of list.split(/, ?| and /)) add(range(part));
        return list.endsWith(", ") ? ", " : " ";
      })
      // first 3 paras
      .replace(LEADING, (_, count: string) => {
        add(range(`1-${count}`));
        return "";
      })
      // last para, last 2 paras
      .replace(CLOSING, (_, count = "1") => {
        close(Number(count));
        return "";
      })
  );
}

/** A cardinal in figures; empty for other words. */
function cardinal(word: string): string {
  const at = CARDINALS.indexOf(word.toLowerCase());
  return at === -1 ? "" : String(at + 1);
}

// No story has more paragraphs; a longer range is a slip.
const MOST = 300;

/** The numbers of a range such as `13-16`. */
function range(part: string): number[] {
  const [from = 0, to = from] = part.split("-").map((digits) => Number.parseInt(digits, 10));
  if (!(from > 0) || !(to >= from) || to - from > MOST) return from > 0 ? [from] : [];
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

// Words that list more than this are not a note.
const MOST_LISTED = 30;

/** Removes the paragraphs that are named by ordinals, `4th and 5th paras`, and passes their numbers to `add`. */
function withoutOrdinals(words: string, add: (numbers: readonly number[]) => void): string {
  let out = "";
  let rest = words;
  for (let found = ORDINAL.exec(rest); found; found = ORDINAL.exec(rest)) {
    let before = rest.slice(0, found.index);
    let next = ordinal(found[1] as string);
    add([next]);
    for (let count = 0; count < MOST_LISTED; count += 1) {
      const listed = LISTED.exec(before);
      if (!listed) break;
      const number = ordinal(listed[1] as string);
      add(RANGE.test(listed[2] as string) ? range(`${number}-${next}`) : [number]);
      before = before.slice(0, listed.index);
      next = number;
    }
    out += before.replace(LEADS_TO, "");
    rest = rest.slice(found.index + found[0].length);
  }
  return out + rest;
}

// 3rd to 5th, 3rd-5th
const RANGE = /^(?:-| to | through )$/i;

function ordinal(written: string): number {
  return ORDINALS.indexOf(written.toLowerCase()) + 1 || Number.parseInt(written, 10);
}

// What a note says besides, of the story: `ADDS byline. With AP Photos.` | `ADDS byline. AP Photos.`
const BESIDES =
  /(?<!\.[A-Z])[.;] (?:(?:with )?AP (?:photo|video)|will be updated|no changes? ).*/is;

// What stood there before: `CHANGES dateline; previous BEIJING`
const PREVIOUS = /[;,] (?:previous [A-Z]|previously ).*/s;

/** Tidies what is left of a clause without its verb and its paragraphs. */
function tidy(object: string): string {
  return (
    object
      .replace(BESIDES, "")
      .replace(PREVIOUS, "")
      .replace(/^[ :,;.]{0,4}(?:with )?/i, "")
      // `headline and`, of `headline and paragraph 1 to say`
      .replace(/ and {1,4}(?=to )/, " ")
      .replace(/ {1,4}(?=[,;.])/g, "")
      .replace(/,{1,4}(?=[,;])/g, "")
      .replace(/ {2,4}/g, " ")
      .replace(/(?: and)?[ ,;./]{0,6}$/, "")
  );
}
