/** Checks of what callers pass. */

/** Throws a `TypeError` that names the argument unless the value is a string. */
export function requireString(value: unknown, name: string): asserts value is string {
  if (typeof value !== "string") {
    const bytes = value instanceof Uint8Array ? "bytes, which TextDecoder reads" : typeof value;
    throw new TypeError(`${name} must be a string, not ${value === null ? "null" : bytes}`);
  }
}
