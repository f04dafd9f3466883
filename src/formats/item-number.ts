/** The line that begins an item of the Foreign Broadcast Information Service. */

/** The number of an item and the desk it is from, on a line of their own: `DEV-MUC3-0001 (NOSC)`, `TST1-MUC3-0006`. */
export const ITEM_NUMBER: RegExp =
  /^[ \t]{0,8}([A-Z][A-Z\d]{1,9}(?:-[A-Z\d]{1,9}){1,4}-\d{2,6})(?:[ \t]{1,4}\(([^()\r\n]{1,40})\))?[ \t]{0,80}$/gm;
