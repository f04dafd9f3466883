/** Names of lines in capitals: those that the rest of the text has, and places. */

import type { Candidate } from "./candidates.ts";
import type { Kind } from "./evidence/kinds.ts";
import { isCommon, knowledge, placeNamed, properCase } from "./knowledge.ts";
import { fixtureAt } from "./lines.ts";
import type { Named } from "./named.ts";
import type { Word } from "./words.ts";

/** What a name in capitals is, and how it is written elsewhere. */
export type Known = Pick<Named, "kind" | "name">;

// No known name in capitals has more words.
const LONGEST = 4;

/** The names of a stretch of a line in capitals. */
export function namesInCapitals(
  candidate: Candidate,
  kinds: ReadonlyMap<string, Known>,
  people: ReadonlySet<string>,
): Named[] {
  const { words, line } = candidate;
  const middle = fixtureAt(line);
  if (middle > 0) {
    if (candidate.from > 0) return [];
    // `BOSTON AT BALTIMORE`: a team, and where it plays.
    const where = /^at$/i.test(line[middle]?.text ?? "") ? "place" : "organization";
    return [nameOf("organization", line.slice(0, middle)), nameOf(where, line.slice(middle + 1))];
  }
  const named: Named[] = [];
  let at = 0;
  while (at < words.length) {
    let to = Math.min(words.length, at + LONGEST);
    let found: Named | undefined;
    for (; to > at && found === undefined; to -= 1)
      found = nameInCapitals(words.slice(at, to), kinds, people);
    if (found === undefined) at += 1;
    else {
      named.push(found);
      at = to + 1;
    }
  }
  return named;
}

function nameInCapitals(
  words: readonly Word[],
  kinds: ReadonlyMap<string, Known>,
  people: ReadonlySet<string>,
): Named | undefined {
  const name = words.map(({ text }) => text).join(" ");
  const known = kinds.get(name.toUpperCase());
  if (known !== undefined) return { ...nameOf(known.kind, words), name: known.name };
  const kind = kindInCapitals(name, words, people);
  return kind && nameOf(kind, words);
}

function kindInCapitals(
  name: string,
  words: readonly Word[],
  people: ReadonlySet<string>,
): Kind | undefined {
  if (words.length === 1 && people.has(name.toUpperCase())) return "person";
  // Hurricane Milton Slams Coast
  if (words.length === 2 && STORM.test(name)) return "other";
  if (isCommon(name.toLowerCase())) return undefined;
  if (placeNamed(name, true) !== undefined) return "place";
  return name.length > 4 && knowledge().organizations.has(properCase(name))
    ? "organization"
    : undefined;
}

const STORM = /^(?:Hurricane|Typhoon|Cyclone) [A-Z]/i;

function nameOf(kind: Kind, words: readonly Word[]): Named {
  const written = words.map(({ text }) => text).join(" ");
  // Sea of Japan, in a headline in title case
  const isWritten = /^(?:[A-Z]\.)+$/.test(written) || / (?:of|the|and) /.test(written);
  const name = isWritten ? written : properCase(written);
  return { kind, name, start: (words[0] as Word).start, end: (words.at(-1) as Word).end };
}
