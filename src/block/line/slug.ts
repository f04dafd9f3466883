/** What agencies write above a headline: slugs, numbers on the wire, the fields of a header. */

import { CYCLE } from "../../agency/cycle.ts";

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
// A0412 &Cx1f; taf-z | A0412 Cx1f hrb-q s q Cx13 Cx11 BC-HARBOR | s a &Cx13;  &Cx11;  BC-Harbor-Trams 03-04 0412 |
// BA0214 3 OVR 115 BER0021, as Reuters had it | rw AM-TRAMS 03-04 0142, as UPI had it, with tabs
const ARCHIVED =
  /^(?:[A-Z]{3}(?:_[A-Z]{3}_\d{8}\.\d{4}|\d{8}\.\d{4} .{6,60})|NEWS STORY|MISCELLANEOUS TEXT.{0,20}|(?:[A-Za-z]\d{4}|[a-z] [a-z]) &?Cx1.*|[A-Z]{2}\d{4} \d [A-Z]{3} \d{3,4} [A-Z\d-]{3,20}|[a-z]{2}[ \t](?:[AP]M|BC)-[A-Z][A-Z\d-]{2,40}[ \t]\d\d-.{1,20})$/;

/** Whether a line above the story is its slug, its number on the wire or a field of its header. */
export function isSlug(text: string, start: number, end: number): boolean {
  if (end - start > LONGEST_SLUG) return false;
  const line = text.slice(start, end);
  return CYCLE.test(line) || ABOVE_HEADLINE.test(line) || FIELD.test(line) || ARCHIVED.test(line);
}
