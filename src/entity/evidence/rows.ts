/** Evidence as rows of tables, and which rows can apply to a name. */

import { KINDS, type Kind } from "./kinds.ts";

/**
 * A piece of evidence, and how much it speaks for each kind of name or, below zero, against it.
 *
 *     { reason: "rises or falls", organization: 2.5, needs: LISTED_AFTER, when: hasMoved }
 */
export interface Evidence<Seen> extends Readonly<Partial<Record<Kind, number>>> {
  /** What is so of the name, as `explain` says it, which tells only what speaks for a kind. */
  readonly reason?: string;
  /** The bits of `bits.ts` that a name must have. Without them, `when` is not even tried. */
  readonly needs?: number;
  /** Whether it applies to a name with these bits. Without it, it always does. */
  readonly when?: (seen: Seen) => boolean;
}

/** A piece of evidence for or against one kind, given by its index. */
export interface Row<Seen> extends Required<Pick<Evidence<Seen>, "reason" | "needs" | "when">> {
  readonly kindAt: number;
  readonly weight: number;
}

function rowsOf<Seen>(evidence: Evidence<Seen>): Row<Seen>[] {
  const { reason = "", needs = 0, when = () => true } = evidence;
  return KINDS.flatMap((kind, kindAt) => {
    const weight = evidence[kind];
    return weight === undefined ? [] : { reason, kindAt, weight, needs, when };
  });
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
      all ??= table().flatMap(rowsOf);
      rows = all.filter(({ needs }) => (needs & bits) === needs);
      selected.set(bits, rows);
    }
    return rows;
  };
}

/** Adds the weights of the rows that apply to the sums of their kinds. */
export function addWeights<Seen>(rows: readonly Row<Seen>[], seen: Seen, sums: number[]): void {
  // Kinds are indexes here, and not strings, because every name of a text is tried against many rows.
  for (let at = 0; at < rows.length; at += 1) {
    const { kindAt, weight, when } = rows[at] as Row<Seen>;
    if (when(seen)) (sums[kindAt] as number) += weight;
  }
}

/** The reasons that apply and speak for a kind. */
export function reasonsOf<Seen>(rows: readonly Row<Seen>[], seen: Seen, kind: Kind): string[] {
  return rows
    .filter(({ kindAt, weight, when }) => KINDS[kindAt] === kind && weight > 0 && when(seen))
    .map(({ reason }) => reason);
}
