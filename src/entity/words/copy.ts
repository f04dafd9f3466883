/** A text with its code units as numbers. */

/**
 * A text, and its code units. Engines keep strings in many ways, and look at each unit of one by how that one is kept;
 * numbers are the same to them whatever the text was made of.
 */
export interface Copy {
  readonly text: string;
  /** The units, and zeros behind them. */
  readonly units: Uint16Array;
}

// So far behind its end a text is looked at.
const BEHIND = 16;
// Longer texts are few.
const LONGEST_KEPT = 1 << 16;
let kept: Uint16Array | undefined;

/** A text to look at; good until the next one is asked for. */
export function copyOf(text: string): Copy {
  const { length } = text;
  let units = kept;
  if (units === undefined || length > LONGEST_KEPT - BEHIND) {
    units = new Uint16Array(Math.max(LONGEST_KEPT, length + BEHIND));
    kept ??= units.length === LONGEST_KEPT ? units : undefined;
  }
  for (let at = 0; at < length; at += 1) units[at] = text.charCodeAt(at);
  units.fill(0, length, length + BEHIND);
  return { text, units };
}
