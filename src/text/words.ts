/** Letters and digits. */

/** Whether a code unit is a digit 0 to 9. */
export function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

/** Where the run of digits that begins at `at` ends. */
export function digitsEnd(text: string, at: number, end: number): number {
  let to = at;
  while (to < end && isDigit(text.charCodeAt(to))) to += 1;
  return to;
}
