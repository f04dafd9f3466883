/** Finds what two sequences have in common, as far as that is possible in linear time. */

import { commonEnds } from "../text/ends.ts";

/** A stretch that both sequences have: `length` elements, starting at `from` in the first and at `to` in the second. */
export interface Run {
  readonly from: number;
  readonly to: number;
  readonly length: number;
}

// Myers' search takes time and memory in proportion to the square of the number of differences. Two texts with more
// differences than this have little in common.
const MOST_DIFFERENCES = 600;

/**
 * The runs that two sequences have in common, in order: a longest common subsequence after Myers (1986), "An O(ND)
 * Difference Algorithm and Its Variations". If there are too many differences, only the common start and end.
 */
export function commonRuns<T>(a: readonly T[], b: readonly T[]): Run[] {
  const [head, tail] = commonEnds(a, b);
  const middle = search(a.slice(head, a.length - tail), b.slice(head, b.length - tail));
  return mergedRuns([
    { from: 0, to: 0, length: head },
    ...middle.map((run) => ({ ...run, from: run.from + head, to: run.to + head })),
    { from: a.length - tail, to: b.length - tail, length: tail },
  ]);
}

/** Leaves out empty runs, and merges adjacent ones. */
function mergedRuns(runs: readonly Run[]): Run[] {
  const out: Run[] = [];
  for (const run of runs) {
    const last = out.at(-1);
    if (run.length === 0) continue;
    if (
      last !== undefined &&
      last.from + last.length === run.from &&
      last.to + last.length === run.to
    )
      out[out.length - 1] = { ...last, length: last.length + run.length };
    else out.push(run);
  }
  return out;
}

/** Follows the diagonals, with one more difference in each round, and then traces the recorded rounds back. */
function search<T>(a: readonly T[], b: readonly T[]): Run[] {
  if (a.length === 0 || b.length === 0) return [];
  const most = Math.min(a.length + b.length, MOST_DIFFERENCES);
  // How far along `a` each diagonal has come. Diagonal k is at index k + most.
  const reached = new Int32Array(2 * most + 2);
  const rounds: Int32Array[] = [];
  for (let differences = 0; differences <= most; differences += 1) {
    for (let k = -differences; k <= differences; k += 2) {
      const at = k + most;
      const down =
        k === -differences ||
        (k !== differences && (reached[at - 1] as number) < (reached[at + 1] as number));
      let x = (down ? reached[at + 1] : (reached[at - 1] as number) + 1) as number;
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x += 1;
      reached[at] = x;
      if (x >= a.length && x - k >= b.length) {
        return backtrack(rounds, a.length, b.length);
      }
    }
    rounds.push(reached.slice(most - differences, most + differences + 1));
  }
  return [];
}

/** Traces the runs back from the end. Round d has the diagonals from -d to d. */
function backtrack(rounds: readonly Int32Array[], aLength: number, bLength: number): Run[] {
  const runs: Run[] = [];
  let x = aLength;
  let y = bLength;
  for (let d = rounds.length; d > 0; d -= 1) {
    const before = rounds[d - 1] as Int32Array;
    const reach = (k: number): number => (Math.abs(k) > d - 1 ? -1 : (before[k + d - 1] as number));
    const k = x - y;
    const down = k === -d || (k !== d && reach(k - 1) < reach(k + 1));
    const from = down ? reach(k + 1) : reach(k - 1);
    const startX = down ? from : from + 1;
    if (x > startX) runs.push({ from: startX, to: startX - k, length: x - startX });
    x = from;
    y = from - (down ? k + 1 : k - 1);
  }
  if (x > 0) runs.push({ from: 0, to: 0, length: x });
  return runs.reverse();
}
