/** Compares lists from both ends. */

/** How many elements two lists share at their beginning, and how many of the others at their end. */
export function commonEnds<A, B>(
  a: ArrayLike<A>,
  b: ArrayLike<B>,
  equal: (a: A, b: B) => boolean = Object.is,
): [head: number, tail: number] {
  const least = Math.min(a.length, b.length);
  let head = 0;
  while (head < least && equal(a[head] as A, b[head] as B)) head += 1;
  let tail = 0;
  while (tail < least - head && equal(a[a.length - 1 - tail] as A, b[b.length - 1 - tail] as B))
    tail += 1;
  return [head, tail];
}
