/** Names that a database lists in capitals, as the copy spells them. */

import type { NameKind } from "../../model.ts";

/** A listed name and its kind. */
export type Listed = readonly [name: string, kind: NameKind];

const WORD = /[\p{L}\p{N}]+(?:['’.&-][\p{L}\p{N}]+)*/gu;
// Longer names than this are looked for by no more words.
const MOST_WORDS = 8;

/**
 * The names with their kinds: each as it first stands in the copy with small letters, or else as listed. Of a place
 * with the one that it is in, `SEOUL, SOUTH KOREA`, the first is looked for by itself as well.
 */
export function namesIn(copy: string, listed: readonly Listed[]): Record<string, NameKind> {
  const wanted = new Map(
    listed.flatMap(([name, kind]) => keysOf(name, kind)).map((key) => [key, ""]),
  );
  if (wanted.size > 0) lookFor(wanted, copy);
  const names = listed.flatMap(([name, kind]) => {
    const [whole = "", first = ""] = keysOf(name, kind).map((key) => wanted.get(key));
    const forms = [whole || name, first];
    return forms.filter((form) => form !== "").map((form): Listed => [form, kind]);
  });
  return Object.fromEntries(names);
}

/** By which words a name is looked for: its own, and those before the comma in a place's. */
function keysOf(name: string, kind: NameKind): string[] {
  const [first = ""] = name.split(",", 1);
  return kind === "place" && first !== name ? [keyOf(name), keyOf(first)] : [keyOf(name)];
}

function keyOf(name: string): string {
  return (name.match(WORD) ?? []).slice(0, MOST_WORDS).join(" ").toLowerCase();
}

/** Notes how the copy spells what is wanted. Words are at most as far apart as a stop and a blank. */
function lookFor(wanted: Map<string, string>, copy: string): void {
  const firsts = new Set([...wanted.keys()].map((key) => key.split(" ", 1)[0]));
  const words = [...copy.matchAll(WORD)].map(({ index, 0: word }) => {
    return { start: index, end: index + word.length, key: word.toLowerCase() };
  });
  words.forEach(({ start, key: first }, from) => {
    if (!firsts.has(first)) return;
    let key = "";
    let before = start;
    for (const next of words.slice(from, from + MOST_WORDS)) {
      if (next.start - before > 2) break;
      key += (key === "" ? "" : " ") + next.key;
      before = next.end;
      const form = copy.slice(start, next.end);
      if (wanted.get(key) === "" && form !== form.toUpperCase()) wanted.set(key, form);
    }
  });
}
