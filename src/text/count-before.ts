/** Where an offset falls in a list of stretches. */

import type { Span } from "../model.ts";

/**
 * How many of some stretches, in the order of their starts, begin before an offset: the index of the first that does
 * not. By binary search, for texts have many.
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
