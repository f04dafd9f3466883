/** Does work in slices, so that the page stays responsive however much there is to draw. */

// In milliseconds. A frame has sixteen, and layout and paint need some of them.
const SLICE = 6;

/** Does the work on each item, in slices. Returns `false` if it was no longer wanted before the end. */
export async function inSlices<T>(
  items: Iterable<T>,
  work: (item: T) => void,
  isWanted: () => boolean,
): Promise<boolean> {
  let began = performance.now();
  for (const item of items) {
    work(item);
    if (performance.now() - began < SLICE) continue;
    // Not `requestAnimationFrame`, since a page in the background has no frames.
    await new Promise((resolve) => setTimeout(resolve, 4));
    if (!isWanted()) return false;
    began = performance.now();
  }
  return true;
}
