/** Refusing a value, with an error that names the field. */

/** An error about one field of a value to write: a `RangeError` or `TypeError` with the field's path. */
export interface FieldError extends Error {
  /** The field, as one would write it in code: `paragraphs[1]`, `dateline.month`. */
  path: string;
}

/** Throws a `RangeError` for a value that the format cannot express. */
export function refuse(path: string, why: string): never {
  throw withPath(new RangeError(`${path}: ${why}`), path);
}

/** Throws a `TypeError` for a value of another type than the field's. */
export function refuseType(path: string, wanted: string, value: unknown): never {
  const is = value === null ? "null" : Array.isArray(value) ? "an array" : typeof value;
  throw withPath(new TypeError(`${path}: must be ${wanted}, not ${is}`), path);
}

/** The error as one about a field. */
export function withPath(error: Error, path: string): FieldError {
  return Object.assign(error, { path });
}
