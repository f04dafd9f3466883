/** Records and lists without what is not there. */

/** A record without the members that are `undefined`. */
export function defined<T extends object>(members: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(
    Object.entries(members).filter(([, value]) => value !== undefined),
  ) as T;
}

/** A list, where anything is in it. */
export function notEmpty<L extends readonly unknown[]>(list: L): L | undefined {
  return list.length === 0 ? undefined : list;
}
