/** Ordinal numbers in English. */

/** What follows the figures of an ordinal: `st` for 1, 21 and 101, `th` for 11. */
export function ordinalEnding(ordinal: number): string {
  const teen = ordinal % 100 > 10 && ordinal % 100 < 14;
  return teen ? "th" : (["th", "st", "nd", "rd"][ordinal % 10] ?? "th");
}
