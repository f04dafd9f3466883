/** Leaves out what is undefined or empty. */

/** The record without the members that are `undefined`. */
export function defined<T extends object>(members: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(
    Object.entries(members).filter(([, value]) => value !== undefined),
  ) as T;
}

/** The list, or `undefined` if it is empty. */
export function notEmpty<L extends readonly unknown[]>(list: L): L | undefined {
  return list.length === 0 ? undefined : list;
}
