/**
 * Fields that there are not. Articles to write may carry what is their owners' own, so that a field of another name is
 * passed over; one that is a known name misspelled would be lost, and is refused.
 */

import { refuse } from "./refuse.ts";

/** Fields by their names, each with its sign in the list of them, if it has one. */
type Fields = ReadonlyMap<string, string>;

// What a field with the sign holds is looked into; other nodes are plain words, and refused without them.
const LOOKED_INTO = "*";
// No other name is taken for this one misspelled: it is short, or missed where it is not there.
const ONLY_SO = "-";
/** The fields of an article. */
const STORY: Fields = /* @__PURE__ */ fields(
  "date *headline *byline *dateline *notes paragraphs *items *related signOffs credits end " +
    "furniture trailing diagnostics offset source",
);
/** Those of what stands in it. */
const NODE: Fields = /* @__PURE__ */ fields(
  "*places *markers ordinal label month agency region country authors affiliation -text -raw " +
    "-start -end -name -number -kind -day -year -date -time -countries",
);

function fields(all: string): Map<string, string> {
  return new Map(all.split(" ").map((name) => [name.replace(/\W/, ""), name.charAt(0)]));
}

/** What other systems call a field of a story, for which its own would be left empty. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  title: "headline",
  body: "paragraphs",
  content: "paragraphs",
  text: "paragraphs",
  author: "byline",
  authors: "byline",
};

/**
 * Refuses the first field that is a known one misspelled or called as elsewhere, or any of a story that has none of a
 * story's.
 */
export function checkFields(value: unknown): void {
  if (hasStrange(value, STORY)) checkEach(value, "", STORY);
}

/** Whether there is any field that is not known: in most articles none is, which takes no paths to see. */
function hasStrange(value: unknown, known: Fields): boolean {
  if (!hasMembers(value)) return false;
  if (Array.isArray(value)) return value.some((member) => hasStrange(member, known));
  for (const name in value) {
    const sign = known.get(name);
    if (sign === undefined || (sign === LOOKED_INTO && hasStrange(value[name], fieldsIn(name))))
      return true;
  }
  return false;
}

function checkEach(value: unknown, path: string, known: Fields): void {
  if (!hasMembers(value)) return;
  for (const name of Object.keys(value)) {
    const sign = known.get(name);
    if (Array.isArray(value)) checkEach(value[+name], `${path}[${name}]`, known);
    else if (sign === undefined) checkStrange(value, name, path, known);
    else if (sign === LOOKED_INTO) checkEach(value[name], within(path, name), fieldsIn(name));
  }
}

function hasMembers(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function fieldsIn(name: string): Fields {
  return name === "items" ? STORY : NODE;
}

function within(path: string, name: string): string {
  return path === "" ? name : `${path}.${name}`;
}

/** Refuses a field that is not known, unless it is its owner's own. */
function checkStrange(
  value: Readonly<Record<string, unknown>>,
  name: string,
  path: string,
  known: Fields,
): void {
  const other = known === STORY ? ELSEWHERE[name] : undefined;
  const isOther = other !== undefined && value[other] === undefined;
  const meant = isOther ? `; did you mean "${other}"?` : nearest(name, known);
  const isStray = known === STORY && !Object.keys(value).some((field) => known.has(field));
  if (isStray || meant !== "") refuse(within(path, name), `is not a field${meant}`);
}

/** Refuses every field that is no article's. */
export function requireFields(value: object, path: string): void {
  for (const name of Object.keys(value))
    if (!STORY.has(name)) refuse(`${path}.${name}`, `is not a field${nearest(name, STORY)}`);
}

/** Which of the known names is nearly that, for people; nothing where none is. */
function nearest(name: string, known: Fields): string {
  const letters = lettersOf(name);
  for (const [one, sign] of known)
    if (sign !== ONLY_SO && isNearly(letters, lettersOf(one))) return `; did you mean "${one}"?`;
  return "";
}

function lettersOf(name: string): string {
  return name.toLowerCase().replace(/[^a-z]/g, "");
}

// Short names have too many neighbours: `dates` may well be somebody's own, and is no misspelled `date`.
const SHORT = 5;

/** Whether one name is another, or has one letter behind the first that is another, too many or too few, or two that changed places. */
function isNearly(a: string, b: string): boolean {
  if (b.length < SHORT) return a === b;
  let from = 0;
  while (from < a.length && a.charAt(from) === b.charAt(from)) from += 1;
  let back = 0;
  const most = Math.min(a.length, b.length) - from;
  while (back < most && a.at(-1 - back) === b.at(-1 - back)) back += 1;
  const [x, y] = [a.slice(from, a.length - back), b.slice(from, b.length - back)];
  return from > 0 && ((x.length < 2 && y.length < 2) || x === `${y.charAt(1)}${y.charAt(0)}`);
}
