/** Blanks of other widths, which copy from the web has within names and amounts. */

const OTHERS = /[\u00a0\u2000-\u200a\u202f\u3000]/g;

/** The text with spaces in place of no-break, thin and other such blanks, so that all positions stay the same. */
export function withPlainBlanks(text: string): string {
  return text.replace(OTHERS, " ");
}
