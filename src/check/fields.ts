/**
 * Fields that there are not. Articles to write may carry what is their owners' own, so that a field of another name is
 * passed over; one that is a known name misspelled would be lost, and is refused.
 */

import { refuse } from "./refuse.ts";

/** The fields of an article. */
const STORY =
  "date headline notes byline dateline paragraphs items signOffs credits end related furniture trailing diagnostics offset source".split(
    " ",
  );
/** Those of what stands in it that may be misspelled: others are short, or missed where they are not there. */
const NODE = "markers ordinal label places month agency region country authors affiliation".split(
  " ",
);
// Other nodes are plain words, and refused without them.
const LOOKED_INTO = /^(?:headline|related|notes|byline|dateline|items|markers|places)$/;

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
export function checkFields(value: unknown, path = "", known: readonly string[] = STORY): void {
  if (typeof value !== "object" || value === null) return;
  const isList = Array.isArray(value);
  const isStray = known === STORY && !Object.keys(value).some((name) => known.includes(name));
  for (const [name, member] of Object.entries(value)) {
    const at = isList ? `${path}[${name}]` : `${path && `${path}.`}${name}`;
    if (isList) checkFields(member, at, known);
    else if (!known.includes(name)) {
      const other = known === STORY && !isList ? ELSEWHERE[name] : undefined;
      const isOther =
        other !== undefined && (value as Record<string, unknown>)[other] === undefined;
      const meant = isOther ? `; "${other}" is one` : nearest(name, known);
      if (isStray || meant !== "") refuse(at, `is no field${meant}`);
    } else if (LOOKED_INTO.test(name)) checkFields(member, at, name === "items" ? STORY : NODE);
  }
}

/** Refuses every field that is no article's. */
export function requireFields(value: object, path: string): void {
  for (const name of Object.keys(value))
    if (!STORY.includes(name)) refuse(`${path}.${name}`, `is no field${nearest(name, STORY)}`);
}

/** Which of the known names is nearly that, for people; nothing where none is. */
function nearest(name: string, known: readonly string[]): string {
  const meant = known.find((one) => isNearly(lettersOf(name), lettersOf(one)));
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
