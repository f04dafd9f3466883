/**
 * Checks for fields that do not exist. An article to write may carry fields of its owner's own, so unknown names are
 * ignored. But a known name that is misspelled would be lost, so it is refused.
 */

import { commonEnds } from "../text/ends.ts";
import { refuse } from "./refuse.ts";
import { isObject } from "./values.ts";

/** Fields by name, each with the sign before it in the list, if it has one. */
type Fields = ReadonlyMap<string, string>;

// Marks a field whose value is checked as well. Other nodes are plain words, and are refused if these are missing.
const LOOKED_INTO = "*";
// Marks a field that no other name is taken for a misspelling of: it is short, or its absence is noticed anyway.
const ONLY_SO = "-";
/** The fields of a story. */
const STORY: Fields = /* @__PURE__ */ fields(
  "date *headline *byline *dateline *notes paragraphs *items *related signOffs credits end " +
    "furniture trailing diagnostics offset source separator",
);
/** The fields of the nodes in a story. */
const NODE: Fields = /* @__PURE__ */ fields(
  "*places *markers month agency region country authors affiliation -text -raw " +
    "-start -end -name -number -kind -day -year -date -time -countries",
);

/** The fields of a marker. */
const MARKER: Fields = /* @__PURE__ */ fields("ordinal label -kind");

function fields(all: string): Map<string, string> {
  return new Map(all.split(" ").map((name) => [name.replace(/\W/, ""), name.charAt(0)]));
}

/** What other systems call fields, which would stay empty in their place. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  title: "headline",
  body: "paragraphs",
  content: "paragraphs",
  text: "paragraphs",
  author: "byline",
  authors: "byline",
  state: "region",
  number: "ordinal",
};

/**
 * Refuses the first field whose name is misspelled or used by other systems. If a story has none of a story's fields,
 * its first unknown field is refused.
 */
export function checkFields(value: unknown): void {
  if (hasStrange(value, STORY)) checkEach(value, "", STORY);
}

/** Whether there is any unknown field. Most articles have none, and this is seen without building paths. */
function hasStrange(value: unknown, known: Fields): boolean {
  if (!isObject(value)) return false;
  if (Array.isArray(value)) return value.some((member) => hasStrange(member, known));
  for (const name in value) {
    const sign = known.get(name);
    if (sign === undefined || (sign === LOOKED_INTO && hasStrange(value[name], fieldsIn(name))))
      return true;
  }
  return false;
}

function checkEach(value: unknown, path: string, known: Fields): void {
  if (!isObject(value)) return;
  for (const name of Object.keys(value)) {
    const sign = known.get(name);
    if (Array.isArray(value)) checkEach(value[+name], `${path}[${name}]`, known);
    else if (sign === undefined) checkStrange(value, name, path, known);
    else if (sign === LOOKED_INTO) checkEach(value[name], within(path, name), fieldsIn(name));
  }
}

function fieldsIn(name: string): Fields {
  return name === "items" ? STORY : name === "markers" ? MARKER : NODE;
}

function within(path: string, name: string): string {
  return path === "" ? name : `${path}.${name}`;
}

/** Refuses an unknown field, unless it is its owner's own. */
function checkStrange(
  value: Readonly<Record<string, unknown>>,
  name: string,
  path: string,
  known: Fields,
): void {
  const other = ELSEWHERE[name] ?? "";
  const isOther = known.has(other) && value[other] === undefined;
  const meant = isOther ? `; did you mean "${other}"?` : nearest(name, known);
  const isStray = known === STORY && !Object.keys(value).some((field) => known.has(field));
  if (isStray || meant !== "") refuse(within(path, name), `is not a field${meant}`);
}

/** Refuses every field that articles do not have. */
export function requireFields(value: object, path: string): void {
  for (const name of Object.keys(value))
    if (!STORY.has(name)) refuse(`${path}.${name}`, `is not a field${nearest(name, STORY)}`);
}

/** Suggests the known name that is nearly this one, for a message; empty if there is none. */
function nearest(name: string, known: Fields): string {
  const letters = lettersOf(name);
  for (const [one, sign] of known)
    if (sign !== ONLY_SO && isNearly(letters, lettersOf(one))) return `; did you mean "${one}"?`;
  return "";
}

function lettersOf(name: string): string {
  return name.toLowerCase().replace(/[^a-z]/g, "");
}

// Short names are close to too many words: `dates` may well be somebody's own field, and not a misspelled `date`.
const SHORT = 5;

/**
 * Whether two names are the same, or differ after their first letter by one letter that is changed, added or left out,
 * or by two that are swapped.
 */
function isNearly(a: string, b: string): boolean {
  if (b.length < SHORT) return a === b;
  const [from, back] = commonEnds(a, b);
  const [x, y] = [a.slice(from, a.length - back), b.slice(from, b.length - back)];
  return from > 0 && ((x.length < 2 && y.length < 2) || x === `${y.charAt(1)}${y.charAt(0)}`);
}
