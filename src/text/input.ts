/** Checks of what callers pass. */

import { fromPlainDate } from "../date/calendar.ts";
import type { PlainDate } from "../model.ts";

/** Throws a `TypeError` that names the argument unless the value is a string, or what else is wanted. */
export function requireString(value: unknown, name: string): asserts value is string;
export function requireString(value: unknown, name: string, wanted: "an object"): void;
export function requireString(value: unknown, name: string, wanted = "a string"): void {
  const is = value === null ? "null" : typeof value;
  if (!wanted.includes(is)) throw new TypeError(`${name} must be ${wanted}, not ${is}`);
}

/** The date of an option, checked: one that is none would be passed over, and nobody would know. */
export function optionDate<Name extends string>(
  options: { readonly [key in Name]?: PlainDate },
  name: Name,
): PlainDate | undefined {
  requireString(options, "options", "an object");
  const date = options[name];
  if (date === undefined || fromPlainDate(`${date}`)) return date;
  throw new RangeError(`options.${name} is no date: ${date}`);
}
