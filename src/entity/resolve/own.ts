/** The names that users supply, wherever they occur in a text. */

import { refuse } from "../../check/refuse.ts";
import { members, oneOf } from "../../check/values.ts";
import { KINDS, type Kind } from "../evidence/kinds.ts";
import type { Named } from "../evidence/named.ts";

/** Refuses names that are not given as `{ "Hana": "organization" }`. */
export function checkNames(names: unknown): void {
  if (names === undefined) return;
  for (const [name, kind] of Object.entries(members(names, "options.names"))) {
    if (KINDS.includes(kind as Kind) && name.search(WORDS) !== -1) continue;
    const path = `options.names[${JSON.stringify(name)}]`;
    oneOf(kind, path, KINDS);
    refuse(path, "has no letter or figure to be found by");
  }
}

/**
 * A name, a form of it to search for, and the offset of that form's first word, which in `.NET Foundation` comes after a
 * stop.
 */
interface Wanted {
  readonly name: string;
  readonly form: string;
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
    ({ name, start, end }) =>
      (there.get(start) !== end || !text.startsWith(name, start)) && isFree(start, end, given),
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
 * Finds names in a text as written or in capitals, with no letter or figure right before or after. Of several that begin
 * at the same place, the longest is found.
 */
function ownNames(copy: string, names: ReadonlyMap<string, Kind>): Named[] {
  const text = straight(copy);
  const byWord = wantedByWord(names.keys());
  const found: Named[] = [];
  let end = 0;
  for (const { index, 0: word } of text.matchAll(WORDS)) {
    const one = byWord
      .get(word.toUpperCase())
      ?.find(({ form, lead }) => lengthAt(text, form, index - lead, names) > 0);
    const start = index - (one?.lead ?? 0);
    if (one === undefined || start < end) continue;
    const { name, form } = one;
    end = start + lengthAt(text, form, start, names);
    found.push({ kind: names.get(name) as Kind, name, start, end });
  }
  return found;
}

/** Groups the forms of names by their first words, in capitals; the longest of a group come first. */
function wantedByWord(names: Iterable<string>): ReadonlyMap<string, readonly Wanted[]> {
  const byWord = new Map<string, Wanted[]>();
  for (const name of names)
    for (const form of new Set(["NFC", "NFD"].map((shape) => straight(name.normalize(shape))))) {
      const lead = form.search(WORDS);
      if (lead < 0) continue;
      const word = (form.match(WORDS)?.[0] ?? "").toUpperCase();
      const others = byWord.get(word);
      if (others === undefined) byWord.set(word, [{ name, form, lead }]);
      else others.push({ name, form, lead });
    }
  for (const group of byWord.values()) group.sort((a, b) => b.form.length - a.form.length);
  return byWord;
}

/** Text with straight apostrophes. */
function straight(text: string): string {
  return text.replaceAll("\u2019", "'");
}

/**
 * The length of a name at an offset of a text, as written or in capitals if that is not another of the names; 0 if it does
 * not stand there.
 */
function lengthAt(
  text: string,
  name: string,
  start: number,
  names: ReadonlyMap<string, Kind>,
): number {
  if (stands(text, name, start)) return name.length;
  const capitals = name.toUpperCase();
  if (names.has(capitals) || !stands(text, capitals, start)) return 0;
  // A single word can be another's initials: Aids, AIDS.
  return capitals.includes(" ") ? capitals.length : 0;
}

/** Whether a name is at an offset of a text, as whole words. A letter beyond U+FFFF is two code units. */
function stands(text: string, name: string, start: number): boolean {
  if (start < 0 || !text.startsWith(name, start)) return false;
  const end = start + name.length;
  const before = ` ${text.slice(Math.max(0, start - 2), start)}`;
  return before.split(WORDS).at(-1) !== "" && text.slice(end, end + 2).search(WORDS) !== 0;
}

// The only one of its kind: engines parse it when they load the file, which is slow for such an expression.
const WORDS = /[\p{L}\p{M}\p{N}]+/gu;
