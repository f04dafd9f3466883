/** Names and the two letters that stand for them, as the packed tables have them. */

/**
 * A name and its code: its first letter and the one to which the number behind it counts, or without one the second:
 * `japan2` is `jp`, `cuba` is `cu`.
 */
export function withCode(written: string): [name: string, code: string] {
  const name = written.replace(/\d+/, "");
  const at = Number(written.slice(name.length)) || 1;
  return [name, name.charAt(0) + name.charAt(at)];
}
