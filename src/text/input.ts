/** Checks the texts that callers pass. */

import { withPath } from "../check/refuse.ts";

/** Throws a `TypeError` unless the value is a string. The error names the argument, also in its `path`. */
export function requireString(value: unknown, name: string): asserts value is string {
  if (typeof value === "string") return;
  const bytes = value instanceof Uint8Array ? "bytes, which TextDecoder reads" : typeof value;
  const is = value === null ? "null" : bytes;
  throw withPath(new TypeError(`${name}: must be a string, not ${is}`), name);
}
