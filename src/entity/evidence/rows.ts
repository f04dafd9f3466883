/** Reasons as rows of tables, and which of them can hold of a name. */

import { KINDS, type Kind } from "./kinds.ts";

/**
 * A reason: its words for `explain`, what it speaks for and how much, whether it holds, and of what alone it can hold, as
 * bits that a name has too: only such a name is asked for it.
 */
export type Evidence<Seen> = readonly [
  reason: string,
  kind: Kind,
  weight: number,
  holds: (seen: Seen) => boolean,
  only?: number,
];

/** A reason, with the number of its kind. */
export interface Row<Seen> {
  readonly reason: string;
  readonly kindAt: number;
  readonly weight: number;
  readonly holds: (seen: Seen) => boolean;
  readonly only: number;
}

function rowOf<Seen>([reason, kind, weight, holds, only = 0]: Evidence<Seen>): Row<Seen> {
  return { reason, kindAt: KINDS.indexOf(kind), weight, holds, only };
}

/** The rows of a table that can hold of what has these bits, found once for all that has the same. */
export type Selection<Seen> = (bits: number) => readonly Row<Seen>[];

/** The selection of a table. */
export function selectionOf<Seen>(table: () => readonly Evidence<Seen>[]): Selection<Seen> {
  const selected = new Map<number, readonly Row<Seen>[]>();
  let all: readonly Row<Seen>[] | undefined;
  return (bits) => {
    let rows = selected.get(bits);
    if (rows === undefined) {
      all ??= table().map(rowOf);
      rows = all.filter(({ only }) => (only & bits) === only);
      selected.set(bits, rows);
    }
    return rows;
  };
}

/** Adds the weights of the rows that hold to the sums of the kinds. */
export function addWeights<Seen>(rows: readonly Row<Seen>[], seen: Seen, sums: number[]): void {
  // By their numbers, and not by their names: every name of a text is asked for many reasons.
  for (let at = 0; at < rows.length; at += 1) {
    const { kindAt, weight, holds } = rows[at] as Row<Seen>;
    if (holds(seen)) (sums[kindAt] as number) += weight;
  }
}

/** The reasons that hold and speak for a kind. */
export function reasonsOf<Seen>(rows: readonly Row<Seen>[], seen: Seen, kind: Kind): string[] {
  return rows
    .filter(({ kindAt, weight, holds }) => KINDS[kindAt] === kind && weight > 0 && holds(seen))
    .map(({ reason }) => reason);
}
