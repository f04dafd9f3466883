/** Copy as a terminal can show it. */

const BREAKS = /[\n\r]/g;
// What a terminal acts on, or what turns the order of the letters around it: controls but the tab, line and paragraph
// separators, and the marks of writing direction.
const UNPRINTABLE =
  /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/**
 * Returns text of an article for a line of the output, as long as it was: line breaks become blanks, and characters that
 * a terminal would act on or not show become U+FFFD.
 */
export function plain(text: string): string {
  return text.replace(BREAKS, " ").replace(UNPRINTABLE, "\ufffd");
}

/** Returns a value with all of its texts plain. */
export function plainIn<T>(value: T): T {
  return JSON.parse(JSON.stringify(value), (_, one: unknown) =>
    typeof one === "string" ? plain(one) : one,
  );
}
