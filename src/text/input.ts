/** Checks the texts that callers pass. */

import { refuse, refuseType } from "../check/refuse.ts";

/** Throws a `TypeError` unless the value is a string. The error names the argument, also in its `path`. */
export function requireString(value: unknown, name: string): asserts value is string {
  if (value instanceof Uint8Array)
    refuse(name, "must be a string, not bytes, which TextDecoder reads", TypeError);
  if (typeof value !== "string") refuseType(name, "a string", value);
}
