/** What happened to the paragraphs from one version to the next. */

import type { ParagraphChange, WordChange } from "./model.ts";
import { commonRuns } from "./sequence.ts";
import { likeness, piecesOf, topicOf } from "./words.ts";

// In the same place, half of the words in common make two paragraphs one that was edited. Elsewhere it takes more.
const EDITED = 0.5;
const MOVED = 0.7;
// Versions usually differ in a few paragraphs. With more pairs than this, only neighbors are compared.
const MOST_PAIRS = 250_000;
const NEIGHBORS = 5;

/** The paragraphs of two versions, and which of them belong together. */
interface Pairing {
  readonly a: readonly string[];
  readonly b: readonly string[];
  /** For each later paragraph the earlier one, or -1. */
  readonly partner: Int32Array;
  /** 1 for each earlier paragraph that has a later one. */
  readonly used: Uint8Array;
  /** 1 for each later paragraph whose partner was not moved. */
  readonly inPlace: Uint8Array;
}

function pair({ partner, used }: Pairing, from: number, to: number): void {
  partner[to] = from;
  used[from] = 1;
}

function pairInPlace(pairing: Pairing, from: number, to: number): void {
  pair(pairing, from, to);
  pairing.inPlace[to] = 1;
}

/** The changes of all paragraphs: those of the later version in order, and each dropped one before what followed it. */
export function paragraphChanges(a: readonly string[], b: readonly string[]): ParagraphChange[] {
  const partner = new Int32Array(b.length).fill(-1);
  const used = new Uint8Array(a.length);
  const pairing = { a, b, partner, used, inPlace: new Uint8Array(b.length) };
  const runs = commonRuns(a, b);
  for (const { from, to, length } of runs)
    for (let step = 0; step < length; step += 1) pairInPlace(pairing, from + step, to + step);
  for (const gap of gaps(runs, a.length, b.length)) pairWithin(pairing, gap);
  pairElsewhere(pairing);
  return changesOf(pairing);
}

/** The paragraphs between two common runs, in both versions. */
interface Gap {
  readonly from: number;
  readonly fromEnd: number;
  readonly to: number;
  readonly toEnd: number;
}

function gaps(runs: ReturnType<typeof commonRuns>, aLength: number, bLength: number): Gap[] {
  const out: Gap[] = [];
  let from = 0;
  let to = 0;
  for (const run of [...runs, { from: aLength, to: bLength, length: 0 }]) {
    if (run.from > from && run.to > to) out.push({ from, fromEnd: run.from, to, toEnd: run.to });
    from = run.from + run.length;
    to = run.to + run.length;
  }
  return out;
}

/** Pairs paragraphs that were edited in place: the most similar first, as long as no pairs cross. */
function pairWithin(pairing: Pairing, { from, fromEnd, to, toEnd }: Gap): void {
  const old = pairing.a.slice(from, fromEnd).map(topicOf);
  const fresh = pairing.b.slice(to, toEnd).map(topicOf);
  const near = old.length * fresh.length > MOST_PAIRS;
  const found: { from: number; to: number; alike: number }[] = [];
  fresh.forEach((words, index) => {
    const first = near ? Math.max(0, index - NEIGHBORS) : 0;
    const last = near ? Math.min(old.length, index + NEIGHBORS + 1) : old.length;
    for (let at = first; at < last; at += 1) {
      const alike = likeness(old[at] as Set<string>, words);
      if (alike >= EDITED) found.push({ from: at, to: index, alike });
    }
  });
  found.sort((x, y) => y.alike - x.alike || x.to - y.to || x.from - y.from);
  const taken = new Int32Array(fresh.length).fill(-1);
  // If only neighbors are paired, no pair further away than this can cross.
  const reach = near ? 2 * NEIGHBORS : fresh.length;
  for (const one of found) {
    if (isCrossed(one, taken, reach)) continue;
    taken[one.to] = one.from;
    pairInPlace(pairing, from + one.from, to + one.to);
  }
}

/**
 * Whether a pair crosses an earlier pair or shares a paragraph with it. `taken` has the earlier paragraph of each later
 * one, or -1.
 */
function isCrossed(
  { from, to }: { readonly from: number; readonly to: number },
  taken: Int32Array,
  reach: number,
): boolean {
  const end = Math.min(taken.length, to + reach + 1);
  for (let other = Math.max(0, to - reach); other < end; other += 1) {
    const mate = taken[other] as number;
    if (mate !== -1 && Math.sign(from - mate) * Math.sign(to - other) <= 0) return true;
  }
  return false;
}

/** Pairs paragraphs that were moved: identical ones first, then similar ones. */
function pairElsewhere(pairing: Pairing): void {
  const { a, b, partner, used } = pairing;
  // Filled from the end, so that `pop` returns the first of several identical paragraphs. Taking it off the front would
  // cost as much as moving all the others.
  const places = new Map<string, number[]>();
  for (let from = a.length - 1; from >= 0; from -= 1) {
    if (used[from] === 1) continue;
    const text = a[from] as string;
    const known = places.get(text);
    if (known === undefined) places.set(text, [from]);
    else known.push(from);
  }
  const isFree = (to: number): boolean => partner[to] === -1;
  b.forEach((text, to) => {
    const from = isFree(to) ? places.get(text)?.pop() : undefined;
    if (from !== undefined) pair(pairing, from, to);
  });
  const old = [...a.keys()].filter((from) => used[from] === 0);
  const fresh = [...b.keys()].filter(isFree);
  if (old.length * fresh.length > MOST_PAIRS) return;
  const topics = new Map(old.map((from) => [from, topicOf(a[from] as string)]));
  for (const to of fresh) {
    const words = topicOf(b[to] as string);
    let best = MOVED;
    let match = -1;
    for (const [from, topic] of topics) {
      const alike = likeness(topic, words);
      if (alike > best) [best, match] = [alike, from];
    }
    if (match === -1) continue;
    pair(pairing, match, to);
    topics.delete(match);
  }
}

function changesOf({ a, b, partner, used, inPlace }: Pairing): ParagraphChange[] {
  const out: ParagraphChange[] = [];
  let dropped = 0;
  const dropBefore = (end: number): void => {
    for (; dropped < end; dropped += 1)
      if (used[dropped] === 0)
        out.push({ kind: "dropped", from: dropped, text: a[dropped] as string });
  };
  const ahead = nextInPlace(partner, inPlace, a.length);
  b.forEach((text, to) => {
    dropBefore(ahead[to] as number);
    const from = partner[to] as number;
    if (from === -1) {
      out.push({ kind: "added", to, text });
      return;
    }
    const settled = inPlace[to] === 1;
    const before = a[from] as string;
    if (settled && before === text) out.push({ kind: "kept", from, to, text });
    else
      out.push({ kind: settled ? "edited" : "moved", from, to, words: wordChanges(before, text) });
  });
  dropBefore(a.length);
  return out;
}

/**
 * For each later paragraph, the earlier partner of the first paragraph from there on that is in place. Dropped
 * paragraphs up to that partner are listed first.
 */
function nextInPlace(partner: Int32Array, inPlace: Uint8Array, end: number): Int32Array {
  const ahead = new Int32Array(partner.length);
  let next = end;
  for (let to = partner.length - 1; to >= 0; to -= 1) {
    if (inPlace[to] === 1) next = partner[to] as number;
    ahead[to] = next;
  }
  return ahead;
}

/** What happened to the words of a text. The kept and added words, joined, are the later text. */
function wordChanges(before: string, after: string): WordChange[] {
  const [a, b] = [piecesOf(before), piecesOf(after)];
  const out: WordChange[] = [];
  const push = (kind: WordChange["kind"], pieces: readonly string[]): void => {
    if (pieces.length > 0) out.push({ kind, text: pieces.join("") });
  };
  let from = 0;
  let to = 0;
  for (const run of withoutLoneBlanks(commonRuns(a, b), a)) {
    push("dropped", a.slice(from, run.from));
    push("added", b.slice(to, run.to));
    push("kept", a.slice(run.from, run.from + run.length));
    from = run.from + run.length;
    to = run.to + run.length;
  }
  push("dropped", a.slice(from));
  push("added", b.slice(to));
  return out;
}

/** Ignores a lone blank between changed words: `old tram` becomes `new ferry` as a whole, not in four changes. */
function withoutLoneBlanks(
  runs: ReturnType<typeof commonRuns>,
  pieces: readonly string[],
): typeof runs {
  const last = runs.length - 1;
  return runs.filter(
    ({ from, length }, index) =>
      index === 0 ||
      index === last ||
      pieces.slice(from, from + length).some((piece) => piece.trim() !== ""),
  );
}
