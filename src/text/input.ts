/** Checks of what callers pass. */

/** Throws a `TypeError` that names the argument unless the value is a string. */
export function requireString(value: unknown, name: string): asserts value is string {
  if (typeof value !== "string") {
    throw new TypeError(`${name} must be a string, not ${value === null ? "null" : typeof value}`);
  }
}
