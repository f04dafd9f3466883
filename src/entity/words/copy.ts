/** A text together with its code units as numbers. */

/**
 * A text and its code units. Engines store strings in several ways, and how fast they read a unit depends on how the
 * string is stored; numbers are read alike however the text was made.
 */
export interface Copy {
  readonly text: string;
  /** The code units, followed by zeros. */
  readonly units: Uint16Array;
}

// How far past its end a text is read.
const AFTER = 16;
// Few texts are longer. Their arrays are not kept for reuse.
const LONGEST_KEPT = 1 << 16;
let kept: Uint16Array | undefined;

/** Returns a text with its code units. The array is reused, so the result is valid only until the next call. */
export function copyOf(text: string): Copy {
  const { length } = text;
  let units = kept;
  if (units === undefined || length > LONGEST_KEPT - AFTER) {
    units = new Uint16Array(Math.max(LONGEST_KEPT, length + AFTER));
    kept ??= units.length === LONGEST_KEPT ? units : undefined;
  }
  for (let at = 0; at < length; at += 1) units[at] = text.charCodeAt(at);
  units.fill(0, length, length + AFTER);
  return { text, units };
}
