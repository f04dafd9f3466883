/** Recognizes letters and digits. */

/** Whether a code unit is a digit 0 to 9. */
export function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

/** Whether a code unit is a letter A to Z or a to z. */
export function isPlainLetter(unit: number): boolean {
  // What is below a is far above z without its sign: one comparison is faster than two.
  return ((unit | 32) - 0x61) >>> 0 < 26;
}

/** Whether a code unit is a letter of the Latin, Greek, Cyrillic or another alphabet below U+2000. */
export function isLetter(unit: number): boolean {
  return isPlainLetter(unit) || (unit > 0xbf && unit < 0x2000);
}
