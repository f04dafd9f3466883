/** Matches the nodes that were read with the nodes to write. */

import { commonEnds } from "../text/ends.ts";

/** One step through both lists: a node that is in both, one that was removed, or a new one. */
export interface Step {
  /** The index of the node read, or `undefined` for a new one. */
  readonly old: number | undefined;
  /** The index of the node to write, or `undefined` for a removed one. */
  readonly fresh: number | undefined;
}

/** A place between nodes in both lists. */
interface Place {
  readonly old: number;
  readonly fresh: number;
}

/**
 * Pairs the nodes read with those to write, in order. Equal nodes at both ends are pairs, of which only those next to
 * what has changed are returned. Between them, a node is recognized by the position that it was read from. What remains
 * between two pairs is paired in order, since replacing a node in place changes less than removing one and adding another.
 */
export function align<
  Old extends { readonly start: number },
  Fresh extends { readonly start?: unknown },
>(
  old: readonly Old[],
  fresh: readonly Fresh[],
  equal: (a: Old, b: Fresh) => boolean,
  offset: number,
): Step[] {
  const [head, tail] = commonEnds(old, fresh, equal);
  const oldEnd = old.length - tail;
  const freshEnd = fresh.length - tail;
  const places = new Map<number, number>();
  for (let at = head; at < oldEnd; at += 1) places.set((old[at] as Old).start + offset, at);
  const steps: Step[] = [];
  const before = Math.max(0, head - 1);
  let from: Place = { old: before, fresh: before };
  const pairUp = (to: Place): void => {
    for (let { old, fresh } = from; old < to.old || fresh < to.fresh; old += 1, fresh += 1)
      steps.push({
        old: old < to.old ? old : undefined,
        fresh: fresh < to.fresh ? fresh : undefined,
      });
    from = to;
  };
  pairUp({ old: head, fresh: head });
  for (let index = head; index < freshEnd; index += 1) {
    const at = places.get(fresh[index]?.start as number);
    if (at === undefined || at < from.old) continue;
    pairUp({ old: at, fresh: index });
    pairUp({ old: at + 1, fresh: index + 1 });
  }
  pairUp({ old: oldEnd, fresh: freshEnd });
  const after = Math.min(tail, 1);
  pairUp({ old: oldEnd + after, fresh: freshEnd + after });
  return steps;
}
