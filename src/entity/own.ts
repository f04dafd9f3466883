/** Names that users give, wherever they stand in a text. */

import { refuse } from "../check/refuse.ts";
import { members } from "../check/values.ts";
import type { Kind } from "./evidence/kinds.ts";
import type { Named } from "./named.ts";

const KINDS: readonly string[] = ["person", "organization", "place", "other"];

/** Refuses names that are not given as `{ "Hana": "organization" }`. */
export function checkNames(names: unknown): void {
  if (names === undefined) return;
  for (const [name, kind] of Object.entries(members(names, "options.names")))
    if (!KINDS.includes(kind as string))
      refuse(`options.names[${JSON.stringify(name)}]`, `must be one of ${KINDS.join(", ")}`);
}

/**
 * The places of names in a text, as written, with no letter or figure right before or behind; of several that begin at one
 * place, the longest.
 */
export function ownNames(text: string, names: ReadonlyMap<string, Kind>): Named[] {
  const byStart = new Map<string, string[]>();
  for (const name of [...names.keys()].sort((a, b) => b.length - a.length)) {
    const [start] = name.search(WORDS) === 0 ? (name.match(WORDS) ?? []) : [];
    if (start !== undefined) byStart.set(start, [...(byStart.get(start) ?? []), name]);
  }
  const found: Named[] = [];
  let end = 0;
  for (const { index: start, 0: word } of text.matchAll(WORDS)) {
    const name = byStart.get(word)?.find((one) => text.startsWith(one, start));
    if (name === undefined || start < end) continue;
    const behind = start + name.length;
    // A letter beyond the first plane is two units.
    if (text.slice(behind, behind + 2).search(WORDS) === 0) continue;
    end = behind;
    found.push({ kind: names.get(name) as Kind, name, start, end, clue: undefined });
  }
  return found;
}

// Only one: engines read it when they load the file, which takes long.
const WORDS = /[\p{L}\p{M}\p{N}]+/gu;
