/** Refuses a value with an error that names the field. */

/** An error about one field of a value to write: a `RangeError` or `TypeError` with the field's path. */
export interface FieldError extends Error {
  /** The field, as it would be written in code: `paragraphs[1]`, `dateline.month`. */
  path: string;
}

/** Throws a `RangeError` for a value that the format cannot express. */
export function refuse(path: string, why: string): never {
  throw withPath(new RangeError(`${path}: ${why}`), path);
}

/** Throws a `TypeError` for a value of the wrong type. */
export function refuseType(path: string, wanted: string, value: unknown): never {
  throw withPath(new TypeError(`${path}: must be ${wanted}, not ${kindOf(value)}`), path);
}

function kindOf(value: unknown): string {
  if (value === null) return "null";
  if (value instanceof Date) return 'a Date; write a day as "2031-03-04"';
  return Array.isArray(value) ? "an array" : typeof value;
}

/** Adds the path of a field to an error. */
export function withPath(error: Error, path: string): FieldError {
  return Object.assign(error, { path });
}
