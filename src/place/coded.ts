/** Reads names with their two-letter codes, as the packed tables have them. */

/**
 * Returns a name and its code: the first letter, and the letter at the index that the number after the name gives, or
 * else the second. `japan2` is `jp`, `cuba` is `cu`.
 */
export function withCode(written: string): [name: string, code: string] {
  // No letter sorts before the digits, and most names end in one: they are not searched.
  const name = written.charAt(written.length - 1) > "9" ? written : written.replace(/\d+/, "");
  const at = Number(written.slice(name.length)) || 1;
  return [name, name.charAt(0) + name.charAt(at)];
}
