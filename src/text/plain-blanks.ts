/** Blanks of other widths, which copy from the web has within names and amounts. */

// Engines see at once that a text of one byte a character, which can have a no-break space, has none of these.
const OTHERS = /[\u2000-\u200a\u202f\u3000]/g;

/** The text with spaces in place of no-break, thin and other such blanks, so that all positions stay the same. */
export function withPlainBlanks(text: string): string {
  return text.replaceAll("\u00a0", " ").replace(OTHERS, " ");
}
