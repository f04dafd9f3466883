/** Checks of what callers pass. */

import { fromPlainDate } from "../date/calendar.ts";
import type { PlainDate } from "../model.ts";

/** Throws a `TypeError` that names the argument unless the value is a string. */
export function requireString(value: unknown, name: string): asserts value is string {
  if (typeof value !== "string") {
    const bytes = value instanceof Uint8Array ? "bytes, which TextDecoder reads" : typeof value;
    throw new TypeError(`${name} must be a string, not ${value === null ? "null" : bytes}`);
  }
}

/**
 * The date of an option, checked: one that is none would be passed over, and nobody would know. What is no object has no
 * options, so that `texts.map(parseArticle)` reads, which passes an index.
 */
export function optionDate<Name extends string>(
  options: { readonly [key in Name]?: PlainDate } | null,
  name: Name,
): PlainDate | undefined {
  const date = options?.[name];
  if (date === undefined || fromPlainDate(`${date}`)) return date;
  throw new RangeError(`options.${name} is no date such as 2031-03-04: ${date}`);
}
