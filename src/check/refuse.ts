/** Refuses a value with an error that names the field. */

import type { FieldError } from "../model.ts";

/** Throws an error about a field: by default a `RangeError`, for a value that the format cannot express. */
export function refuse(path: string, why: string, Kind: ErrorConstructor = RangeError): never {
  throw Object.assign(new Kind(`${path}: ${why}`), { path });
}

/** Throws a `TypeError` for a value of the wrong type. */
export function refuseType(path: string, wanted: string, value: unknown): never {
  return refuse(path, `must be ${wanted}, not ${kindOf(value)}`, TypeError);
}

function kindOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "an array";
  // Date | Map | Promise | Uint8Array
  const tag = tagOf(value);
  return typeof value === "object" && tag !== "Object" ? tag : typeof value;
}

/** What kind of object a value is: `Object`, `Date`, `Promise`. */
export function tagOf(value: unknown): string {
  return Object.prototype.toString.call(value).slice("[object ".length, -1);
}

/** Adds the path of a field to an error. */
export function withPath(error: Error, path: string): FieldError {
  return Object.assign(error, { path });
}
