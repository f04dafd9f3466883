/** Finds where an offset falls in a list of stretches. */

import type { Span } from "../model.ts";

/**
 * The number of stretches that begin before an offset, which is the index of the first that does not. The stretches are
 * in the order of their starts. This is a binary search, since texts have many.
 */
export function countBefore(stretches: readonly Span[], offset: number): number {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle] as Span).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
