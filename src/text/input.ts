/** Checks of what callers pass. */

/** Throws a `TypeError` that names the argument, also as its `path`, unless the value is a string. */
export function requireString(value: unknown, name: string): asserts value is string {
  if (typeof value !== "string") {
    const bytes = value instanceof Uint8Array ? "bytes, which TextDecoder reads" : typeof value;
    const is = value === null ? "null" : bytes;
    throw Object.assign(new TypeError(`${name}: must be a string, not ${is}`), { path: name });
  }
}
