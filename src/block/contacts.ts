/** The heading of those to be asked, whose names and numbers follow it on lines of their own. */

const CONTACTS = /^(?:\w{1,12} )?contacts?:?$/i;

/** Whether a line is such a heading: `Contacts`, `Media Contact:`. */
export function isContacts(line: string): boolean {
  return CONTACTS.test(line);
}
