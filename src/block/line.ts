/** What a line is by itself, regardless of its position. */

import { CYCLE } from "../agency/cycle.ts";
import { isKnownAgency } from "../agency/find.ts";
import type { BlockKind } from "./block.ts";
import { formOf } from "./tables.ts";
import { isTimeLine } from "./time-line.ts";

// .
const STOP = 0x2e;
// Two addresses; a longer line with an @ in it is a sentence.
const LONGEST_ADDRESS = 100;
// BSS/Corr/AL/1345 hrs
const LONGEST_DESK = 30;
// syhan@example.org, ann.lee@example.org | Ann Lee in Seoul at +82-2-555-0100 or ann.lee@example.org | (Ann Lee can be reached at ...) | Ann Lee (ann@example.org)
const ADDRESS =
  /^\(?(?:(?!B[Yy] )[A-Z][\w .'’-]{1,60} (?:at (?:[+(][\d() -]{6,24} or )?|\())?[\w.+-]{1,64}@[\w.-]{3,64}(?:[,;] ?[\w.+-]{1,64}@[\w.-]{3,64})?\)?;?$/;
// Ann Lee in Busan contributed reporting. | ... contributed to this report.
const CONTRIBUTED =
  / contributed (?:reporting|to (?:this|the) (?:article|report|story))[.) -]{0,3}$/;
// ... contributed to this report from Busan | Ana Ruiz contribuyó con este despacho. Only lines that have the words before
// the tail are tried.
const CONTRIBUTED_FROM =
  / contributed to this report(?: from [A-Z][^.,]{1,40}|\. Some (?:information|material) .{3,80})[.) -]{0,3}$/;
const CONTRIBUYO =
  /(?<!\S)(?!El |L[ao]s? )[A-ZÀ-Þ]\S{1,20} [A-ZÀ-Þ]\S{1,20} contribuy(?:ó|eron) (?:con|en) este (?:despacho|informe|reportaje)\.?$/;
// Lee reported from Busan. | Lee reported from Busan. Associated Press writers Ann Byers and Sam Roe contributed.
const REPORTED =
  /^[A-Z]\S{1,20} (?:and [A-Z]\S{1,20} )?reported from (?:[A-Z][\w ,.'’-]{1,60}|(?!\S{1,60} that ).{9,300} contributed)\.$/;
// Get the day's news with the Harbor newsletter. Sign up here.
const ASKING = /^(?:Explore|Get|Jumpstart|Keep|Look|Make|Read|Stay|Track|Your) /;
// Ann Lee wrote this story for Learning English. Sam Roe was the editor. | The Associated Press reported this story. Ann Lee
// adapted it for Learning English.
const LEARNING =
  /^[^,]{3,100} (?:adapted|produced|reported|wrote) (?:it|this (?:article|lesson|report|story)) for (?:VOA )?Learning English\./;
// Lee is a corps member for The Associated Press/Report for America. ... to report on undercovered issues.
const CORPS =
  /^.{2,60} is a corps member for .{0,40}Report for America\b.{3,300}undercovered issues\.$/;
// What such remarks end with, which is looked for first since that is cheaper.
const REMARKS: readonly { tail: string; kind: BlockKind; form: RegExp }[] = [
  { tail: "issues.", kind: "credit", form: CORPS },
  { tail: "editor.", kind: "credit", form: LEARNING },
  { tail: "English.", kind: "credit", form: LEARNING },
  { tail: "newsletter. Sign up here.", kind: "navigation", form: ASKING },
];
const LONGEST_CREDIT = 400;
// An agency, with what closes its stories: ==Kyodo | -- BERNAMA | PTI AL HS | (PTI) AL HS | AFP al/jd/sr | BSS/Corr/AL/1345 hrs |
// (SDA/hs) | //Petra// AL | (Hina) al; or without: (Yonhap) | (AFP, dpa) | The Canadian Press
const DESK =
  /^(--|={1,4}|[—–-]|MORE(?= ))? ?[([/]{0,2}(?:T(?:he|HE) )?(?!B[Yy] )([A-Za-z][A-Za-z./ -]{1,40}?)(?:, [A-Za-z, ]{2,30})?[)\]/]{0,2}( ?\/?[a-z]{2,4}(?:[/-][a-z]{1,4}){1,4}\/?|\/[a-z]{2,4}|(?<=dpa)(?: [a-z][a-z\d]{1,4}){1,5}|(?<=\(Hina\))(?: [a-z]{2,4}){1,2}|(?: ?\/| {1,2})(?:[A-Z]{2,3}|C(?:ORR|orr))(?:[ /-]{1,2}[A-Z]{2,3}){0,5}(?:[ /]{1,2}\d{4} ?(?:hrs|HRS)?)?)?\)?$/;
// Reuters ran on. AP/al: words before a slash or hyphen that a sentence has
const SENTENCE = /^.{0,30}[a-z](?:\.| [a-z]{1,12}) .{0,30}[/-]/;
// Ann Lee, The Canadian Press
const BEFORE_AGENCY = /^.+, (?:The )?/;

/** The kind of the line `[start, end)`, or `undefined` if it is part of the story. */
export function lineKind(text: string, start: number, end: number): BlockKind | undefined {
  const kind = formOf(text, start, end);
  if (kind !== undefined || end - start > LONGEST_CREDIT) return kind;
  const line = text.slice(start, end);
  if (CONTRIBUTED.test(line) || REPORTED.test(line) || isContributed(line)) return "credit";
  const stopped = text.charCodeAt(end - 1) === STOP;
  // One letter of the last word is looked at first, since that is cheaper.
  if (stopped)
    for (const { tail, kind, form } of REMARKS)
      if (line.endsWith(tail) && form.test(line)) return kind;
  // Looking for what every link has is cheaper.
  const linked = !stopped && (line.includes(":") || line.includes("www."));
  if (linked && LINK.test(line)) return "navigation";
  if (line.length > LONGEST_ADDRESS) return undefined;
  if (isTimeLine(line)) return "timestamp";
  if (line.length <= LONGEST_DESK) {
    if (INITIALS.test(line)) return "sign-off";
    const [, dash, name = "", codes = ""] = DESK.exec(line) ?? [];
    const alone = codes === "" || isKnownAgency(codes.slice(1));
    // An agency's name alone is a credit; with a dash or the initials of its desk it ends the story.
    if (isKnownAgency(name) && !SENTENCE.test(line))
      return dash === undefined && alone ? "credit" : "end";
  }
  if (stopped) return undefined;
  if (line.includes("@") && ADDRESS.test(line)) return "sign-off";
  return isSigned(line) ? "credit" : undefined;
}

/** Whether a line is an author's name and an agency: `Ann Lee, The Canadian Press`. */
export function isSigned(line: string): boolean {
  return line.includes(", ") && NAME.test(line) && isKnownAgency(line.replace(BEFORE_AGENCY, ""));
}

function isContributed(line: string): boolean {
  if (!line.includes("contribu")) return false;
  return CONTRIBUTED_FROM.test(line) || CONTRIBUYO.test(line);
}

// Harbor Authority: http://www.example.org | Graphic on trams: link.reuters.com/abc12d | View original content: https://example.org/1.html | - https://example.org
const LINK = /^(?:[^.!?]|\.\S){0,90}\b(?:https?:|www\.|link\.reuters\.)[^ ]{3,200}$/;

// The initials or numbers of those who made the copy: 9417**2050 | al/jd/sr | /al/jd/sr | al/jd (AFP, dpa) | al/jd AFP |
// al-jd/sr | AL/JD | AL // JD | al | Jh tm, as Interfax has them | A.L., as WAFA has them
const INITIALS =
  /^(?:[A-Z]{1,4}(?: ?[./]{1,2} ?[A-Z]{1,4}){1,2}\.?|\/?[a-z]{2,4}(?:(?:\/ ?|[.-])[a-z]{1,4}){1,5}(?:\/|\d\d| AFP| \([^()]{2,20}\))?|[a-z]{2}|[A-Za-z][a-z] [a-z]{2}|\d{4}\*\*\d{4})$/;

const LONGEST_SLUG = 100;
// What agencies write above a headline, besides AP's slugs. Words with digits or hyphens, in capitals or in several parts:
// MH-FRAUD | BSS-14 | nL5N0SF1AB | HARBOR-TRAM (UPDATE 2): digits or a hyphen, so no word of a heading |
// BOM12 TRAM-FRAUD | BOM12 NATION LD FRAUD | BOM12 MH-TRAM-LD FRAUD | LD ALL TRAM | us-harbor-tram,lead | Harbor/Trams/ |
// HARBOR * TRAMS |
// Harbor-Trams, 1st Ld | BKN--Harbor-Trams, Box,0150, but not US--China talks resume | Accra | above a time of filing
// Numbers on the wire, and of pages: AFP0123 4 WWW 0250 FRA-TRAM | eca0124 3 i 93  dpa 1888 | a0412 | a0412 r i |
// UPI  11-03-31  09:14 aes | 12 | =adv | BFN, as FBIS has it | bc-harbor-trams 1stld | r hrb
const ABOVE_HEADLINE =
  /^(?:(?=\S{0,30}[\d/-])n?[A-Z\d][A-Z\d,./-]{2,40}(?: \([A-Z\d, ]{2,20}\))?|[A-Z]{3}\d{1,3} (?:[A-Z-]{4,30}(?:-LD [A-Z -]+)?|[A-Z -]{2,20} LD [A-Z -]{3,30})|LD [A-Z\d -]{4,30}|[\w.]{1,20}(?:[/,-][\w.]{0,20}){2,8}|[A-Z]{2,20}(?: \* [A-Z]{2,20}){1,5}|[A-Z]\w{1,20}(?:-[A-Z]\w{1,20}){1,3}, \d\w\w Ld\b.{0,30}|[A-Z]{2,3}--(?:\S*-[A-Z]|.*, ?(?:Box|\d\w+ ?Ld|\d{3,4}$)).*|[A-Z][a-z]{2,20} \||[A-Z]{3}\d{4} \d [A-Z]{3} \d{4} [^.]+|[a-z]{3}\d{4} \d [^.]{2,20} dpa \d{4}|a\d{4} ?-{0,4}(?: [a-z]){0,3}|UPI {1,3}\d\d-.*|bc-[a-z-]{3,40}(?: \d[a-z]{2}ld)?|[b-hj-z] [b-df-hj-np-tv-xz]{3}|\d\d?|=[a-z]{3}|BFN)$/;
// Fields of a header: TITLE=HARBOR / TRAMS | BYLINE=, without a name | VOICED AT:, as VOA has them | Article Type:BFN |
// Language: English | Document Number: FBIS-HRB-31-042 | FBIS-HRB-31-042  Daily Report  4 Mar 2031 | "drhrb042_k_31004" |
// Moscow INTERFAX in English 1215 GMT 4 Mar 31, as FBIS has them | INDEX: Environment, Business, as CP has it
const FIELD =
  /^(?:BYLINE=(?:.{0,3}$|[^A-Z]).*|(?:CONTENT|DATE|DATELINE|EDITOR|NUMBER|TITLE|TYPE)=.*|VOICED AT:.*|Article Type: ?[A-Z]{2,4}|Language: (?:English| \w{3,20})|(?:Document Number|Publish Date): [\w/-]{8,20}|FBIS-[A-Z]{3}-\d\d-.{3,40} \d{4}|"\w{4,12}_\w_\d{5}"|INDEX: [A-Z][a-z]{2,20}(?:, [A-Z][a-z]{2,20}){0,8}|[A-Z][\w' .-]{2,40} in [A-Z][a-z]{2,15} \d{4} GMT \d\d? [A-Z][a-z]{2} \d\d)$/;
// LDC's archives: AFP_ENG_20310304.0440 | APW20310304.0440 NEWS STORY 03/04/2031 18:20:00 | NEWS STORY |
// A0412 &Cx1f; taf-z | A0412 Cx1f hrb-q s q Cx13 Cx11 BC-HARBOR | s a &Cx13;  &Cx11;  BC-Harbor-Trams 03-04 0412
const ARCHIVED =
  /^(?:[A-Z]{3}(?:_[A-Z]{3}_\d{8}\.\d{4}|\d{8}\.\d{4} .{6,60})|NEWS STORY|MISCELLANEOUS TEXT.{0,20}|(?:[A-Za-z]\d{4}|[a-z] [a-z]) &?Cx1.*)$/;

/** Whether a line above the story is its slug, its number on the wire or a field of its header. */
export function isSlug(text: string, start: number, end: number): boolean {
  if (end - start > LONGEST_SLUG) return false;
  const line = text.slice(start, end);
  return CYCLE.test(line) || ABOVE_HEADLINE.test(line) || FIELD.test(line) || ARCHIVED.test(line);
}

// Enough for three authors with their roles; a longer line that opens with `By`, or one with a stop, is a sentence.
// By Han Seo-yun | BY  ANN LEE | BYLINE=ANN LEE, as VOA has it | By the Harbor Press | By dpa correspondents |
// By our own correspondent Ann Lee | By JOHN ROE JR.
const BYLINE =
  /^(?:B[Yy]:? {1,2}|BYLINE=)(?:[A-Z\xc0-\xde\u0100-\uffdc]|(?:the|dpa|(?:[a-z]{2,14} ){0,2}[a-z]{0,6}(?:correspondent|reporter|writer)s?) [A-Z]|dpa ).{1,140}(?:[^.]|\b[JS][Rr]\.)$/;
// Ann Lee | Ann Lee and Sam Roe | Omar al-Khatib | Ann Lee, The Harbor Press | Ann Lee | Harbor Post; but not The Tram Runs. |
// Selin Erkaya   |15.11.2024 - Update : 15.11.2024, as Anadolu's site has it
const NAME =
  /^(?!B[yY] )[A-ZÀ-ÞĀ-ɏ][\wÀ-ɏ.'’-]{0,20}(?: (?:and |al-|bin |d['’]|del? |(?:de )?la |v[ao]n (?:der )?)?[A-ZÀ-ÞĀ-ɏ][\wÀ-ɏ.'’-]{0,20}){1,6}(?:(?:,| \|) (?:dpa|(?:The )?[A-Z][\w .'’-]{2,60}))?(?: {0,3}\| ?\d\d\.\d[^|]{4,60}\d)?(?<![a-z]{3}\.)$/;

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
export function isRole(text: string, start: number, end: number): boolean {
  const [, the, all = "", two = "", one = "", staff] = ROLE.exec(text.slice(start, end)) ?? [];
  if (staff !== undefined || STAFF.test(all)) return true;
  return (the !== undefined && AFFILIATION.test(all)) || [one, two, all].some(isKnownAgency);
}

/** Whether a line above the story names its author: `By Han Seo-yun`. */
export function isByline(text: string, start: number, end: number): boolean {
  return text.charAt(start) === "B" && BYLINE.test(text.slice(start, end));
}

// Rescuers Dig On | Dollar Rises | Quake Hits Mexico | Miners Trapped Again: headlines in capitals have words that names
// do not, verbs above all; but Ann Williams and Sam Roe, Juan Carlos Lopez, Harbor News Service are names.
const HEADLINED =
  /^[^,]* (?:again|after|as|at|for|from|[io]n|into|of|over|to|up|with|(?:die|drop|fall|open|quit|rise|win)s|(?!hans|news|sports)[a-z]+(?:[^\Waeious]|[dhiksv]e)s (?!and)\S+|[a-z]+(?:[cgknpst]|nd|ll|il|[iu]r)ed|stories|dead|missing|(?<=(?:ess|ts) )news)(?!\S)/i;

/** Whether a line can be a name and nothing else. */
export function isName(text: string, start: number, end: number): boolean {
  const line = text.slice(start, end);
  return NAME.test(line) && !HEADLINED.test(line);
}
