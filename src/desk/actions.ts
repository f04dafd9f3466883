/** Reads notes to editors as data: what was done to the story, and where. */

import { isObject, string } from "../check/values.ts";
import type { EditorsNote } from "../model.ts";
import { paragraphsIn } from "./named-paragraphs.ts";

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

// In paragraph 3, corrects date; but not In the headline and paragraph 2, corrects name
const PLACED =
  /(?<=^|[;.] )(in (?:the )?(?!.{0,20}\b(?:caption|chart|graphic|headline|photo)\b)[^;.]{0,40}?\b(?:(?:para(?:graph)?|graf|par)s?\b|graphs?(?= \d))(?:[^;.a-z]|and){0,30}), ([a-z]{3,14}) /gi;

// UPDATES: Adds details
const UPDATES = /^updates: ?/i;

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
  const said = text.replace(UPDATES, "");
  if (verbOf(said) !== "") return said;
  return said === text ? text.replace(LABEL, "") : text;
}

/** The clauses that begin with a verb, each with the words up to the next one; those of unknown verbs as well. */
function clausesOf(text: string): string[] {
  const clauses: string[] = [];
  let begun = "";
  // In paragraph 3, corrects date -> corrects in paragraph 3: date
  const placed = text
    .trim()
    .replace(PLACED, (all, place, verb) => (verbOf(verb) === "" ? all : `${verb} ${place}: `));
  const [first = "", ...rest] = placed.split(BETWEEN);
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
  const { paragraphs, last, rest } = paragraphsIn(clause.slice(verb.length));
  const action = { verb: verb.toLowerCase(), object: tidy(rest), paragraphs };
  return last > 0 ? { ...action, last } : action;
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
