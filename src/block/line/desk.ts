/**
 * Who made the copy, as the desks of agencies sign it: with initials, codes, numbers and names. Many of them could as well
 * be text. So what is a sign-off depends on where the line is, and each expression says where it counts.
 */

import { isKnownAgency } from "../../agency/find.ts";
import type { BlockKind } from "../block.ts";

// 9417**2050 | al/jd/sr | /al/jd/sr | al/jd (AFP, dpa) | al/jd AFP | al-jd/sr | AL/JD | AL // JD | al | Jh tm, as Interfax
// has them | A.L., as WAFA has them
const ANYWHERE =
  /^(?:[A-Z]{1,4}(?: ?[./]{1,2} ?[A-Z]{1,4}){1,2}\.?|\/?[a-z]{2,4}(?:(?:\/ ?|[.-])[a-z]{1,4}){1,5}(?:\/|\d\d| AFP| \([^()]{2,20}\))?|[a-z]{2}|[A-Za-z][a-z] [a-z]{2}|\d{4}\*\*\d{4})$/;

/**
 * As the last line, or below the end mark: AL/HS/jd, as PNA has them, AL/HS/JD/KM and AAP jdk; within a story, W/L/pct is
 * the head of columns.
 */
export const SIGNED_LAST: RegExp =
  /^(?:[A-Z]{1,4}(?:\/[A-Z]{1,4}){1,2}\/(?:[a-z]{2,4}|[A-Z]{2,4})|[A-Z]{3}\/[a-z]{3}|(?:AAP|AFP) [b-df-hj-np-tv-z]{2,3})$/;

/**
 * As the last line below a sentence, or below the end mark: (al/hs) | (alh-hs) | (alh/hsj) | (al) | (AL/HS) | (Al.TRM/HS-JD/A014) |
 * //AL// | al/ | al/14:05 | AL/1234567 | AL310304 | AL1212PES, as UPI had it | AL/HS/Ann Lee | AL/HS END LEE | A.L./H.S.
 */
export const SIGNED_BELOW_SENTENCE: RegExp =
  /^(?:\((?:[a-z]{2}(?:[a-z](?=[/-]))?(?:[/-][a-z]{2,3}){0,2}|[A-Z]{2,3}[/-][A-Z]{2,3}|[A-Z][a-z]{0,2}\.[A-Z]{2,6}(?:\/[A-Z\d-]{1,9}){1,4})\)|\/\/[A-Z]{2,3}\/\/|[a-z]{2,3}\/(?:\d\d:\d\d)?|[A-Z]{2,3}\/\d{4,8}|[A-Z]{2}\d{3,4}[AP][CEMP][DS]|[A-Z]{2}\d{6,8}|[A-Z]{2,4}(?:\/[A-Z]{2,4}){0,2}(?:\/[A-Z][a-z]{1,14} [A-Z][a-z]{1,14}|\/[A-Z]{2,4} END [A-Z-]{3,20})|(?:[A-Z]\.){2}(?:\/(?:[A-Z]\.){2}){1,2})$/;

/** There as well, but only if the dateline names an agency: By Ann Lee | A. Lee | A.Lee/ S. Roe */
export const SIGNED_BELOW_AGENCYS_STORY: RegExp =
  /^(?:By [A-Z][\w.'’-]{1,20}(?: [A-Z][\w.'’-]{0,20}){1,2}|[A-Z]\. ?[A-Z][a-z]{2,14}(?: ?\/ ?(?:[A-Z]\. ?)?[A-Z][a-z]{2,14})?)$/;

/**
 * There as well, in the stories of one agency, by its `agencyKey`: /AL/, (RED), (Harbor Post), 4 March 31, 1424, A L,
 * Ann Lee/ Sam Roe.
 */
export const SIGNED_BY_AGENCY: ReadonlyMap<string, RegExp> = new Map([
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

/** As the last line below another one of those who made the story: 1011784, EFE's number. */
export const SIGNED_BELOW_CREDIT: RegExp = /^\d{7}$/;

/**
 * Only below the end mark: RKS ANB, 0021, 1424/1412, 1011784, the initials of PTI's desk and the numbers of SPA, IRNA and
 * EFE.
 */
export const SIGNED_BELOW_END: RegExp =
  /^(?:[A-Z]{2,4}(?: [A-Z]{2,4}){0,4}|(?:\d{4}\/)?\d{4}|\d{7})$/;

// BSS/Corr/AL/1345 hrs
const LONGEST_DESK = 30;

// An agency, with what closes its stories: ==Kyodo | -- BERNAMA | PTI AL HS | (PTI) AL HS | AFP al/jd/sr | BSS/Corr/AL/1345 hrs |
// (SDA/hs) | //Petra// AL | (Hina) al; or without: (Yonhap) | (AFP, dpa) | The Canadian Press
const DESK =
  /^(--|={1,4}|[—–-]|MORE(?= ))? ?[([/]{0,2}(?:T(?:he|HE) )?(?!B[Yy] )([A-Za-z][A-Za-z./ -]{1,40}?)(?:, [A-Za-z, ]{2,30})?[)\]/]{0,2}( ?\/?[a-z]{2,4}(?:[/-][a-z]{1,4}){1,4}\/?|\/[a-z]{2,4}|(?<=dpa)(?: [a-z][a-z\d]{1,4}){1,5}|(?<=\(Hina\))(?: [a-z]{2,4}){1,2}|(?: ?\/| {1,2})(?:[A-Z]{2,3}|C(?:ORR|orr))(?:[ /-]{1,2}[A-Z]{2,3}){0,5}(?:[ /]{1,2}\d{4} ?(?:hrs|HRS)?)?)?\)?$/;

// Reuters ran on. AP/al: words before a slash or hyphen that a sentence has
const SENTENCE = /^.{0,30}[a-z](?:\.| [a-z]{1,12}) .{0,30}[/-]/;

/** The kind of a short line with an agency's name, or with the initials of a desk, wherever the line is. */
export function deskKind(line: string): BlockKind | undefined {
  if (line.length > LONGEST_DESK) return undefined;
  if (ANYWHERE.test(line)) return "sign-off";
  const [, dash, name = "", codes = ""] = DESK.exec(line) ?? [];
  if (!isKnownAgency(name) || SENTENCE.test(line)) return undefined;
  // An agency's name alone is a credit; with a dash or the initials of its desk it ends the story.
  const isAlone = codes === "" || isKnownAgency(codes.slice(1));
  return dash === undefined && isAlone ? "credit" : "end";
}
