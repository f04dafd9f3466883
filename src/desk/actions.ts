/** Notes to editors as data: what was done to the story, and where. */

import type { EditorsNote } from "../model.ts";
import { requireString } from "../text/input.ts";

/** One thing that a note to editors says was done. */
export interface NoteAction {
  /** What was done, in small letters as the note has it: `"updates"`, `"adds"`. */
  verb: string;
  /** To what: `"mayor's remarks"`; empty where the note names only paragraphs. */
  object: string;
  /** The paragraphs it names, counted from 1, in their order. */
  paragraphs: number[];
}

// As Yonhap's, AP's and Reuters' notes have them.
const VERBS =
  " adds amends changes clarifies combines corrects deletes drops fixes incorporates inserts leads links makes modifies moves raises recaps recasts refiles removes repeats replaces restores rewrites subs substitutes tops trims updates writes ";
const FIRST_WORD = /^[A-Za-z]+/;
// UPDATES with remarks in paras 3-5; ADDS photo | Adds quotes, recasts
const BETWEEN = /([;,.] )(?=[A-Za-z])/;
// paras 2, 5, 10, 13-16 and 18
const NUMBERED =
  / ?(?:\b(?:in|to|from|throughout) )?\b(?:para|graf)(?:graph)?s?\.? (\d[\d, -]{0,60}(?:and \d{1,3})?)/gi;
// 3rd and 5th paras, second paragraph
const ORDINAL =
  /(?:\b(?:in|to|from) )?(?:\bthe )?\b(\d{1,3}|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)(?:st|nd|rd|th)? (?:para|graf)(?:graph)?s?\b/gi;
const WORDS: readonly string[] = [
  "first",
  "second",
  "third",
  "fourth",
  "fifth",
  "sixth",
  "seventh",
  "eighth",
  "ninth",
  "tenth",
];

/**
 * Reads what a note to editors says was done to the story.
 *
 * @param note - A note, or its words: `"UPDATES with details in paras 3-5; ADDS photo"`.
 * @returns The actions in their order; none where the note says something else, such as the states it is for.
 * @throws TypeError if the note is neither a string nor a note.
 * @example
 * ```ts
 * noteActions("UPDATES with mayor's remarks in paras 3-5; ADDS photo");
 * // => [
 * //   { verb: "updates", object: "mayor's remarks", paragraphs: [3, 4, 5] },
 * //   { verb: "adds", object: "photo", paragraphs: [] },
 * // ]
 * ```
 */
export function noteActions(note: string | Pick<EditorsNote, "text">): NoteAction[] {
  const text = typeof note === "object" && note !== null ? note.text : note;
  requireString(text, "note");
  return clausesOf(text).map(readAction);
}

/** The clauses that begin with a verb, each with what follows it up to the next. */
function clausesOf(text: string): string[] {
  const clauses: string[] = [];
  const [first = "", ...rest] = text.trim().split(BETWEEN);
  if (verbOf(first) !== "") clauses.push(first);
  for (let index = 0; index < rest.length; index += 2) {
    const [sign = "", words = ""] = rest.slice(index, index + 2);
    const last = clauses.pop();
    if (verbOf(words) !== "") clauses.push(...(last === undefined ? [] : [last]), words);
    else if (last !== undefined) clauses.push(last + sign + words);
  }
  return clauses;
}

/** The verb that a clause begins with, as written; `""` where it begins with none. */
function verbOf(clause: string): string {
  const word = FIRST_WORD.exec(clause)?.[0] ?? "";
  return VERBS.includes(` ${word.toLowerCase()} `) ? word : "";
}

function readAction(clause: string): NoteAction {
  const verb = verbOf(clause);
  const paragraphs: number[] = [];
  const object = clause
    .slice(verb.length)
    .replace(NUMBERED, (_, list: string) => {
      for (const part of list.split(/, ?| and /)) paragraphs.push(...range(part));
      return list.endsWith(", ") ? ", " : "";
    })
    .replace(ORDINAL, (_, written: string) => {
      paragraphs.push(WORDS.indexOf(written.toLowerCase()) + 1 || Number(written));
      return "";
    });
  return { verb: verb.toLowerCase(), object: tidy(object), paragraphs };
}

// No story has more paragraphs; a range beyond it is a slip.
const MOST = 300;

/** `13-16` */
function range(part: string): number[] {
  const [from = 0, to = from] = part.split("-").map((digits) => Number.parseInt(digits, 10));
  if (!(from > 0) || !(to >= from) || to - from > MOST) return from > 0 ? [from] : [];
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/** What is left of a clause without its verb and paragraphs. */
function tidy(object: string): string {
  return object.replace(/^[ ,;.]{0,4}(?:with )?/, "").replace(/[ ,;.]{1,4}$/, "");
}
