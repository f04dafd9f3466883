/** Lines that name an author: bylines, names alone, and the roles below them. */

import { isKnownAgency } from "../../agency/find.ts";

// Enough for three authors with their roles; a longer line that opens with `By`, or one with a stop, is a sentence.
// By Han Seo-yun | BY  ANN LEE | BYLINE=ANN LEE, as VOA has it | By the Harbor Press | By dpa correspondents |
// By our own correspondent Ann Lee | By JOHN ROE JR.
const BYLINE =
  /^(?:B[Yy]:? {1,2}|BYLINE=)(?:[A-Z\xc0-\xde\u0100-\uffdc]|(?:the|dpa|(?:[a-z]{2,14} ){0,2}[a-z]{0,6}(?:correspondent|reporter|writer)s?) [A-Z]|dpa ).{1,140}(?:[^.]|\b[JS][Rr]\.)$/;

/** Whether a line above the story names its author: `By Han Seo-yun`. */
export function isByline(text: string, start: number, end: number): boolean {
  return text.charAt(start) === "B" && BYLINE.test(text.slice(start, end));
}

// Ann Lee | Ann Lee and Sam Roe | Omar al-Khatib | Ann Lee, The Harbor Press | Ann Lee | Harbor Post; but not The Tram Runs. |
// Selin Erkaya   |15.11.2024 - Update : 15.11.2024, as Anadolu's site has it
const NAME =
  /^(?!B[yY] )[A-ZÀ-ÞĀ-ɏ][\wÀ-ɏ.'’-]{0,20}(?: (?:and |al-|bin |d['’]|del? |(?:de )?la |v[ao]n (?:der )?)?[A-ZÀ-ÞĀ-ɏ][\wÀ-ɏ.'’-]{0,20}){1,6}(?:(?:,| \|) (?:dpa|(?:The )?[A-Z][\w .'’-]{2,60}))?(?: {0,3}\| ?\d\d\.\d[^|]{4,60}\d)?(?<![a-z]{3}\.)$/;

// Rescuers Dig On | Dollar Rises | Quake Hits Mexico | Miners Trapped Again: headlines in capitals have words that names
// do not, verbs above all; but Ann Williams and Sam Roe, Juan Carlos Lopez, Harbor News Service are names.
const HEADLINED =
  /^[^,]* (?:again|after|as|at|for|from|[io]n|into|of|over|to|up|with|(?:die|drop|fall|open|quit|rise|win)s|(?!hans|news|sports)[a-z]+(?:[^\Waeious]|[dhiksv]e)s (?!and)\S+|[a-z]+(?:[cgknpst]|nd|ll|il|[iu]r)ed|stories|dead|missing|(?<=(?:ess|ts) )news)(?!\S)/i;

/** Whether a line can be a name and nothing else. */
export function isName(line: string): boolean {
  return NAME.test(line) && !HEADLINED.test(line);
}

// Ann Lee, The Canadian Press
const BEFORE_AGENCY = /^.+, (?:The )?/;

/** Whether a line is an author's name and an agency: `Ann Lee, The Canadian Press`. */
export function isSigned(line: string): boolean {
  return line.includes(", ") && NAME.test(line) && isKnownAgency(line.replace(BEFORE_AGENCY, ""));
}

// Associated Press Writer | THE CANADIAN PRESS | Staff Writer | AAP Sports Writers= | (Australian Associated Press) |
// Of the Harbor Post | Special to The Canadian Press | For The Associated Press | Harbor Post staff
const ROLE =
  /^\(?(?:O[Ff] |For |Special to )?([Tt]he |THE )?((([A-Z]\w{1,20})(?: [A-Z]\w{1,9})?)(?: [A-Z][A-Za-z]{2,20}){0,3})( staff.{0,10})?[=)]?$/;

// Staff | Staff Writer | Senior Correspondent | Harbor Times | Harbor News Service | Harbor Newspapers, but not Mayor Sues
// Newspapers
const STAFF =
  /^Staff$|^(?:\w*(?:[^\Ws]|ics|ss|Sports|Times) ){0,3}(?:correspondent|editor|newspaper|reporter|writer)s?$|^(?:\w*[^\Ws] ){1,2}(?:bureau|times)$|(?:News|Press) Service$/i;

/** Words for agencies, newspapers and roles, which the names of people do not have: some anywhere, others at the end. */
export const AFFILIATION: RegExp =
  /^The |\b(?:agency|broadcasting|bureau|chronicle|columnist|contributor|correspondents?|courier|daily|dispatch|editor|examiner|foundation|gazette|guardian|herald|inquirer|institute|international|journal|magazine|media|network|news\w*|of|online|post|press|radio|register|reporter|review|sentinel|service|special|staff|telegraph|television|times|tribune|tv|university|weekly|wire|writers?)\b|\b(?:bee|globe|mail|mirror|monitor|observer|standard|star|sun)$/i;

/**
 * Whether a line below a byline gives the authors' role: staff, a newspaper or newspapers' service, or a name that is or
 * begins with an agency's.
 */
export function isRole(line: string): boolean {
  const [, the, all = "", two = "", one = "", staff] = ROLE.exec(line) ?? [];
  if (staff !== undefined || STAFF.test(all)) return true;
  return (the !== undefined && AFFILIATION.test(all)) || [one, two, all].some(isKnownAgency);
}
