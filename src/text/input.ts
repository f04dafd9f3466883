/** Checks of what callers pass. */

import { withPath } from "../check/refuse.ts";

/** Throws a `TypeError` that names the argument, also as its `path`, unless the value is a string. */
export function requireString(value: unknown, name: string): asserts value is string {
  if (typeof value === "string") return;
  const bytes = value instanceof Uint8Array ? "bytes, which TextDecoder reads" : typeof value;
  const is = value === null ? "null" : bytes;
  throw withPath(new TypeError(`${name}: must be a string, not ${is}`), name);
}
