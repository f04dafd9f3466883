/** Recognizes letters and digits. */

/** Whether a code unit is a digit 0 to 9. */
export function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

/** Whether a code unit is a letter A to Z or a to z. */
export function isPlainLetter(unit: number): boolean {
  const small = unit | 32;
  return small >= 0x61 && small <= 0x7a;
}

/** Whether a code unit is a letter of the Latin, Greek, Cyrillic or another alphabet below U+2000. */
export function isLetter(unit: number): boolean {
  return isPlainLetter(unit) || (unit > 0xbf && unit < 0x2000);
}
