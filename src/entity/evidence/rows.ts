/** Evidence as rows of tables, and which rows can apply to a name. */

import { KINDS, type Kind } from "./kinds.ts";

/**
 * A piece of evidence: the reason that `explain` gives, the kind that it speaks for and its weight, whether it applies,
 * and the bits that a name must have before that is tried.
 */
export type Evidence<Seen> = readonly [
  reason: string,
  kind: Kind,
  weight: number,
  holds: (seen: Seen) => boolean,
  only?: number,
];

/** A piece of evidence, with the index of its kind. */
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

/** Gives the rows of a table that can apply to names with these bits, found once for all names with the same bits. */
export type Selection<Seen> = (bits: number) => readonly Row<Seen>[];

/** Makes the selection of a table. */
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

/** Adds the weights of the rows that apply to the sums of their kinds. */
export function addWeights<Seen>(rows: readonly Row<Seen>[], seen: Seen, sums: number[]): void {
  // Kinds are indexes here, and not strings, because every name of a text is tried against many rows.
  for (let at = 0; at < rows.length; at += 1) {
    const { kindAt, weight, holds } = rows[at] as Row<Seen>;
    if (holds(seen)) (sums[kindAt] as number) += weight;
  }
}

/** The reasons that apply and speak for a kind. */
export function reasonsOf<Seen>(rows: readonly Row<Seen>[], seen: Seen, kind: Kind): string[] {
  return rows
    .filter(({ kindAt, weight, holds }) => KINDS[kindAt] === kind && weight > 0 && holds(seen))
    .map(({ reason }) => reason);
}
