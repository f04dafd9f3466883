/** What is read as something else than a paragraph only below a heading or an end mark. */

import type { BlockKind } from "./block.ts";

const CONTACTS = /(?:onta[ck]ts?:?|relations:)$/i;
// CONTACT: Harbor Trams, Busan, or a company's name alone, with the number on a line below | To contact the editors responsible for this story: Ann Lee at ...
const CONTACT =
  /^(?:\/?CONTACT: {1,2}[A-Z][\w&.'’-]{0,20}(?:,? (?:[A-Z&][\w&.'’-]{0,20}|and|of)){0,8}$|[^\d@]{3,90}\b(?:Co|Corp|Inc|L\.?P|LLC|Ltd|plc)\.?$|To contact )/;
// Ann Lee, 216-555-0112 (Investors) | alee@example.org | Roe & Co. | Public Relations: | Media:
const CONTACT_PART =
  /\d{3}[ .-]\d{4}|\S@\S|\b(?:Co|Corp|Inc|LLC|Ltd)\.?$|^(?:[A-Z][a-z]+ Relations|Media):$/;
const NOTEBOOK = /^# (?:dpa-)?Notebook|publication\.?$/;
const LISTED =
  /^(?:(?:for )?related [a-z ]+:?|(?:also read|read (?:also|more)):?|most read|trending stories|news provided by)$/i;

/** AL/HS/jd, as PNA has them, AL/HS/JD/KM and AAP jdk; within a story, W/L/pct is the head of columns. */
export const DESK_CODES: RegExp =
  /^(?:[A-Z]{1,4}(?:\/[A-Z]{1,4}){1,2}\/(?:[a-z]{2,4}|[A-Z]{2,4})|[A-Z]{3}\/[a-z]{3}|(?:AAP|AFP) [b-df-hj-np-tv-z]{2,3})$/;
/** What closes the stories of some agencies, by `agencyKey`: /AL/, (RED), (Harbor Post), 4 March 31, 1424, A L, Ann Lee/ Sam Roe. */
export const SIGNATURES: ReadonlyMap<string, RegExp> = new Map([
  ["bta", /^\/\p{Lu}{2}\/$/u],
  ["belga", /^\([A-Z]{3}\)$/],
  ["bna", /^[A-Z](?: [A-Z]){1,3}$/],
  [
    "cp",
    /^\((?=.{0,90}(?:Chronicle|Citizen|Daily|Examiner|Gazette|Globe|Herald|Journal|News|Post|Press|Record|Spectator|Star|Sun|Telegram|Telegraph|Times)\b)[A-Z][\w'’.-]{1,20}(?:,? (?:[A-Z][\w'’.-]{1,20}|and|of)){0,9}\)$/,
  ],
  ["gna", /^\d\d? [A-Z][a-z]{2,8}\.? \d\d$/],
  ["irna", /^\d{4}$/],
  ["mena", /^[A-Z](?: ?[A-Z]){1,3}$/],
  ["wam", /^[A-Z]\w+(?: \w+){1,2} ?\/ ?[A-Z]\w+(?: \w+){1,2}$/],
]);
/**
 * RKS ANB, 0021, 1424/1412, 1011784: the initials of PTI's desk and the numbers of SPA, IRNA and EFE, sign-offs only below
 * their end marks.
 */
export const INITIALS: RegExp = /^(?:[A-Z]{2,4}(?: [A-Z]{2,4}){0,4}|(?:\d{4}\/)?\d{4}|\d{7})$/;

/**
 * Returns the kind of the lines below such a heading: names and numbers below `Contacts`, `Media Contact:` and `For
 * further information, please contact:`, material that is not for publication below dpa's `# Notebook`, headlines below
 * `Related Stories` or `Read also`, and who issued a press release below `News provided by`.
 */
export function kindBelow(
  kind: BlockKind | undefined,
  line: string,
): "navigation" | "section" | "sign-off" | undefined {
  if (kind === "navigation" && LISTED.test(line)) return kind;
  if (kind !== "section") return undefined;
  return CONTACTS.test(line) ? "sign-off" : NOTEBOOK.test(line) ? kind : undefined;
}

/** Whether a sign-off says that the lines right below it can name people: `CONTACT: Harbor Corp.`, but no number. */
export function isContactAbove(line: string): boolean {
  return CONTACT.test(line);
}

/** Whether a line right below such a sign-off has a number, an address or a company. */
export function isContactPart(line: string): boolean {
  return CONTACT_PART.test(line);
}

/**
 * The number of sign-offs that stand above the end mark, given whether there is one, and a heading above the sign-offs.
 * Without a heading, the first initials of PTI's desk would be a paragraph there, so that they stand below the mark, as
 * does what follows them.
 */
export function countAboveEnd(
  signOffs: readonly { readonly text: string }[],
  isEnded: boolean,
  isHeaded: boolean,
): number {
  const initials = signOffs.findIndex(({ text }) => INITIALS.test(text));
  return initials >= 0 && isEnded && !isHeaded ? initials : signOffs.length;
}
