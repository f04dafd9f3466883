/**
 * Fields that there are not. Articles to write may carry what is their owners' own, so that a field of another name is
 * passed over; one that is a known name misspelled would be lost, and is refused.
 */

import { refuse } from "./refuse.ts";

/** The fields of an article. */
const STORY: ReadonlySet<string> = /* @__PURE__ */ words(
  "date headline notes byline dateline paragraphs items signOffs credits end related furniture trailing diagnostics offset source",
);
/** Those of what stands in it that may be misspelled: others are short, or missed where they are not there. */
const NODE: ReadonlySet<string> = /* @__PURE__ */ words(
  "markers ordinal label places month agency region country authors affiliation",
);
/** The others, which parsed articles have, so that most need no second look. */
const SHORT_ONES: ReadonlySet<string> = /* @__PURE__ */ words(
  "text raw start end name number kind day year date time countries",
);
// Other nodes are plain words, and refused without them.
const LOOKED_INTO: ReadonlySet<string> = /* @__PURE__ */ words(
  "headline related notes byline dateline items markers places",
);

function words(all: string): Set<string> {
  return new Set(all.split(" "));
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
function hasStrange(value: unknown, known: ReadonlySet<string>): boolean {
  if (typeof value !== "object" || value === null) return false;
  if (Array.isArray(value)) return value.some((member) => hasStrange(member, known));
  for (const name in value) {
    if (!known.has(name)) {
      if (known === STORY || !SHORT_ONES.has(name)) return true;
    } else if (LOOKED_INTO.has(name) && hasStrange(memberOf(value, name), fieldsIn(name))) {
      return true;
    }
  }
  return false;
}

function checkEach(value: unknown, path: string, known: ReadonlySet<string>): void {
  if (typeof value !== "object" || value === null) return;
  if (Array.isArray(value)) {
    value.forEach((member, index) => {
      checkEach(member, `${path}[${index}]`, known);
    });
    return;
  }
  for (const name of Object.keys(value)) {
    if (!known.has(name)) checkStrange(value, name, path, known);
    else if (LOOKED_INTO.has(name))
      checkEach(memberOf(value, name), within(path, name), fieldsIn(name));
  }
}

function memberOf(value: object, name: string): unknown {
  return (value as Record<string, unknown>)[name];
}

function fieldsIn(name: string): ReadonlySet<string> {
  return name === "items" ? STORY : NODE;
}

function within(path: string, name: string): string {
  return path === "" ? name : `${path}.${name}`;
}

/** Refuses a field that is not known, unless it is its owner's own. */
function checkStrange(value: object, name: string, path: string, known: ReadonlySet<string>): void {
  const other = known === STORY ? ELSEWHERE[name] : undefined;
  const isOther = other !== undefined && memberOf(value, other) === undefined;
  const meant = isOther ? `; "${other}" is one` : nearest(name, known);
  const isStray = known === STORY && !Object.keys(value).some((field) => known.has(field));
  if (isStray || meant !== "") refuse(within(path, name), `is no field${meant}`);
}

/** Refuses every field that is no article's. */
export function requireFields(value: object, path: string): void {
  for (const name of Object.keys(value))
    if (!STORY.has(name)) refuse(`${path}.${name}`, `is no field${nearest(name, STORY)}`);
}

/** Which of the known names is nearly that, for people; nothing where none is. */
function nearest(name: string, known: ReadonlySet<string>): string {
  const meant = [...known].find((one) => isNearly(lettersOf(name), lettersOf(one)));
  return meant === undefined ? "" : `; "${meant}" is one`;
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
