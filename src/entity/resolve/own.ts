/** The names that users supply, wherever they occur in a text. */

import { refuse } from "../../check/refuse.ts";
import { members, oneOf } from "../../check/values.ts";
import { KINDS, type Kind } from "../evidence/kinds.ts";
import type { Named } from "../evidence/named.ts";

/** Refuses names that are not given as `{ "Hana": "organization" }`. */
export function checkNames(names: unknown): void {
  if (names === undefined) return;
  for (const [name, kind] of Object.entries(members(names, "options.names"))) {
    const path = `options.names[${JSON.stringify(name)}]`;
    oneOf(kind, path, KINDS);
    if (name.search(WORDS) === -1) refuse(path, "has no letter or figure to be found by");
  }
}

/** A name to search for, and the offset of its first word, which in `.NET Foundation` comes after a stop. */
interface Wanted {
  readonly name: string;
  readonly lead: number;
}

/** The user's names in a text that were not found as such and do not overlap with those given. */
export function missedOf(
  text: string,
  names: ReadonlyMap<string, Kind>,
  found: readonly Named[],
  given: readonly Named[],
): Named[] {
  if (names.size === 0) return [];
  const there = new Map(found.map(({ start, end }) => [start, end]));
  return ownNames(text, names).filter(
    ({ start, end }) => there.get(start) !== end && isFree(start, end, given),
  );
}

/** The names that are not inside one of others; both are in order. */
export function outsideOf(names: readonly Named[], others: readonly Named[]): Named[] {
  let next = 0;
  return names.filter(({ start, end }) => {
    while ((others[next]?.end ?? end) < end) next += 1;
    return (others[next]?.start ?? end) > start;
  });
}

/** Whether no name overlaps with a stretch of the text. */
export function isFree(start: number, end: number, names: readonly Named[]): boolean {
  return names.every((one) => one.end <= start || one.start >= end);
}

/**
 * Finds names in a text as written, with no letter or figure right before or after. Of several that begin at the same
 * place, the longest is found.
 */
function ownNames(text: string, names: ReadonlyMap<string, Kind>): Named[] {
  const byWord = wantedByWord([...names.keys()].sort((a, b) => b.length - a.length));
  const found: Named[] = [];
  let end = 0;
  for (const { index, 0: word } of text.matchAll(WORDS)) {
    const one = byWord.get(word)?.find(({ name, lead }) => stands(text, name, index - lead));
    const start = index - (one?.lead ?? 0);
    if (one === undefined || start < end) continue;
    const { name } = one;
    end = start + name.length;
    found.push({ kind: names.get(name) as Kind, name, start, end });
  }
  return found;
}

/** Groups names by their first words. */
function wantedByWord(names: readonly string[]): ReadonlyMap<string, readonly Wanted[]> {
  const byWord = new Map<string, Wanted[]>();
  for (const name of names) {
    const [word] = name.match(WORDS) ?? [];
    if (word === undefined) continue;
    const others = byWord.get(word) ?? [];
    others.push({ name, lead: name.search(WORDS) });
    byWord.set(word, others);
  }
  return byWord;
}

/** Whether a name is at an offset of a text, as whole words. A letter beyond U+FFFF is two code units. */
function stands(text: string, name: string, start: number): boolean {
  if (start < 0 || !text.startsWith(name, start)) return false;
  const end = start + name.length;
  return (
    !ENDS_IN_WORD.test(text.slice(Math.max(0, start - 2), start)) &&
    text.slice(end, end + 2).search(WORDS) !== 0
  );
}

// Reused wherever possible: engines parse it when they load the file, which is slow for such an expression.
const WORDS = /[\p{L}\p{M}\p{N}]+/gu;
const ENDS_IN_WORD = /[\p{L}\p{M}\p{N}]$/u;
