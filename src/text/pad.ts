/** Writes numbers. */

/** Writes a number with at least `width` digits. */
export function pad(value: number | string, width: number = 2): string {
  return String(value).padStart(width, "0");
}
