/** Searches for a sign. */

/** Where a sign comes next, or the text's length if it does not. */
export function indexOrEnd(text: string, sign: string, from: number): number {
  const at = text.indexOf(sign, from);
  return at === -1 ? text.length : at;
}
