/** Escapes in JSON. */

/** Writes the characters that a global expression finds in JSON as `\u2028`, which means the same within a string. */
export function escapeIn(json: string, unsafe: RegExp): string {
  return json.replace(unsafe, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
