/** Blanks of other widths, which copy from the web has within names and amounts. */

const OTHERS = /[\u00a0\u2000-\u200a\u202f\u3000]/g;
// Engines see at once that a text of one byte a character has none of these.
const WIDE = /[\u2000-\u200a\u202f\u3000]/;

/** The text with spaces in place of no-break, thin and other such blanks, so that all positions stay the same. */
export function withPlainBlanks(text: string): string {
  return text.includes("\u00a0") || WIDE.test(text) ? text.replace(OTHERS, " ") : text;
}
