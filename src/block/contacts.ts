/** The heading of those to be asked, whose names and numbers follow it on lines of their own. */

import type { BlockKind } from "./block.ts";

const CONTACTS = /contacts?:?$/i;

/** Whether a line is such a heading: `Contacts`, `Media Contact:`, `For further information, please contact:`. */
export function isContacts(kind: BlockKind | undefined, line: string): boolean {
  return kind === "section" && CONTACTS.test(line);
}
