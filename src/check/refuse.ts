/** Refuses a value with an error that names the field. */

/** Throws an error about a field: by default a `RangeError`, for a value that the format cannot express. */
export function refuse(path: string, why: string, Kind: ErrorConstructor = RangeError): never {
  throw Object.assign(new Kind(`${path}: ${why}`), { path });
}

/** Throws a `TypeError` for a value of the wrong type. */
export function refuseType(path: string, wanted: string, value: unknown): never {
  return refuse(path, `must be ${wanted}, not ${tagOf(value).toLowerCase()}`, TypeError);
}

/** What kind of object a value is: `Object`, `Date`, `Promise`. */
export function tagOf(value: unknown): string {
  return Object.prototype.toString.call(value).slice("[object ".length, -1);
}
