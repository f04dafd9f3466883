/** Blanks, which may stand around a node without belonging to it. */

// Beyond Latin-1, the blanks of Ogham, typesetting and CJK, line and paragraph separators, and the byte order mark.
const RARE = /\s/;

/**
 * Whether a code unit is a blank: the white space and line ends of ECMAScript, as `trim` removes them, including the
 * no-break space and the byte order mark.
 */
export function isBlank(unit: number): boolean {
  if (unit <= 0x20) return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d);
  return unit === 0xa0 || (unit > 0xff && RARE.test(String.fromCharCode(unit)));
}

/** The first offset in `[start, end)` that is not a blank, or else `end`. By default, `end` is that of the text. */
export function skipBlanks(text: string, start: number, end: number = text.length): number {
  let at = start;
  while (at < end && isBlank(text.charCodeAt(at))) at += 1;
  return at;
}

/** The end of `[start, end)` without the blanks at its end. */
export function trimEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && isBlank(text.charCodeAt(at - 1))) at -= 1;
  return at;
}
