/** Matches the nodes that were read with the nodes to write. */

/** One step through both lists: a node that is in both, one that was removed, or a new one. */
export interface Step {
  /** The index of the node read, or `undefined` for a new one. */
  readonly old: number | undefined;
  /** The index of the node to write, or `undefined` for a removed one. */
  readonly fresh: number | undefined;
}

/**
 * Pairs the nodes read with those to write, in order. Equal nodes at both ends are pairs. Between them, a node is
 * recognized by the position that it was read from. What remains between two pairs is paired in order, since replacing
 * a node in place changes less than removing one and adding another.
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
  const head = commonHead(old, fresh, equal);
  const tail = commonTail(old, fresh, equal, head);
  const oldEnd = old.length - tail;
  const freshEnd = fresh.length - tail;
  const places = new Map(old.map(({ start }, index) => [start + offset, index]));
  const steps: Step[] = [];
  let from = { old: 0, fresh: 0 };
  const pairUp = (to: { old: number; fresh: number }): void => {
    for (const one of between(from, to)) steps.push(one);
    from = to;
  };
  if (head > 0) pairUp({ old: head, fresh: head });
  for (let index = head; index < freshEnd; index += 1) {
    const at = places.get(fresh[index]?.start as number);
    if (at === undefined || at < from.old || at >= oldEnd) continue;
    pairUp({ old: at, fresh: index });
    pairUp({ old: at + 1, fresh: index + 1 });
  }
  pairUp({ old: oldEnd, fresh: freshEnd });
  pairUp({ old: old.length, fresh: fresh.length });
  return steps;
}

function between(
  from: { readonly old: number; readonly fresh: number },
  to: { readonly old: number; readonly fresh: number },
): Step[] {
  const steps: Step[] = [];
  for (let { old, fresh } = from; old < to.old || fresh < to.fresh; old += 1, fresh += 1) {
    steps.push({
      old: old < to.old ? old : undefined,
      fresh: fresh < to.fresh ? fresh : undefined,
    });
  }
  return steps;
}

function commonHead<Old, Fresh>(
  old: readonly Old[],
  fresh: readonly Fresh[],
  equal: (a: Old, b: Fresh) => boolean,
): number {
  const fewer = Math.min(old.length, fresh.length);
  let count = 0;
  while (count < fewer && equal(old[count] as Old, fresh[count] as Fresh)) count += 1;
  return count;
}

function commonTail<Old, Fresh>(
  old: readonly Old[],
  fresh: readonly Fresh[],
  equal: (a: Old, b: Fresh) => boolean,
  head: number,
): number {
  const most = Math.min(old.length, fresh.length) - head;
  let count = 0;
  while (count < most && equal(old.at(-1 - count) as Old, fresh.at(-1 - count) as Fresh))
    count += 1;
  return count;
}
