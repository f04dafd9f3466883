/** Work in slices, so that the page stays smooth however much there is to draw. */

// A frame has sixteen milliseconds, of which layout and paint want their share.
const SLICE = 6;

/** Does the work on each item, a slice a frame; `false` where it was no longer wanted before the end. */
export async function inSlices<T>(
  items: Iterable<T>,
  work: (item: T) => void,
  isWanted: () => boolean,
): Promise<boolean> {
  let began = performance.now();
  for (const item of items) {
    work(item);
    if (performance.now() - began < SLICE) continue;
    // A page in the background has no frames.
    await new Promise((resolve) => setTimeout(resolve, 4));
    if (!isWanted()) return false;
    began = performance.now();
  }
  return true;
}
