/** What lines look like that are no lines of the story. Adding one is adding a word to its row, or a row. */

import type { BlockKind } from "./block.ts";

/** What a line can be, the characters that such lines begin with, and what they look like. */
type Row = readonly [BlockKind, string, RegExp];

const LOWER = "abcdefghijklmnopqrstuvwxyz";

const ROWS: readonly Row[] = [
  // Yonhap, KCNA and UPI, typewritten copy, Kyodo, Bernama, ANSA, Xinhua, Reuters until the 1990s, telex, a take, IANS.
  [
    "end",
    "(-#=ERNre",
    /^(?:\(END\)|\(End\)|-0-(?: www\.kcna\.kp.*)?|-30-|###|==Kyodo|-- BERNAMA|--IANS|\(ANSA\)\.|[Rr]euter|REUTER|e(?:nd|nds)|ENDS?|NNNN|\(MORE\))$/,
  ],
  // Enditem | Enditem/al | ENDITEM/AL
  ["end", "E", /^E(?:nditem|NDITEM)(?:\/[A-Za-z]{1,4}){0,2}$/],
  // AP-WF-11-13-31 1509GMT | AAP hs/al | dpa hs al | SOURCE: Harbor Trams
  ["end", "A", /^A(?:P-[A-Z]{2}-\d\d-\d\d-\d\d \d{4}GMT|AP [a-z]{2,4}(?:\/[a-z]{2,4}){0,3})$/],
  ["end", "P", /^PTI(?: [A-Z]{2,4}){1,4}$/],
  ["end", "d", /^dpa(?: [a-z\d]{2,4}){1,5}$/],
  ["end", "S", /^SOURCE:? [A-Z\d][^:]{0,80}$/],
  // (ATTN: UPDATES with details in paras 3-5; ADDS photo) | Eds: ... | (Corrects the date in paragraph 3)
  ["note", "([AE", /^[([]?(?:ATTN|Eds|EDS|E(?:ditor|DITOR)['’]?[sS]['’]? (?:note|NOTE)):/],
  ["note", "(", /^\((?:Adds|Updates|Corrects|Recasts|Refiles|Removes|Rewrites) .*\)$/],
  // (In May 1 story, corrects ...) | (The May 1 story was refiled to ...)
  ["note", "(", /^\((?:In|The|This) [^()]{0,80} (?:corrects?|CORRECTS|refiled) .*\)$/],
  // (STORY CAN END HERE. OPTIONAL MATERIAL FOLLOWS) | AP Photo HS105 | KILL KILL KILL
  ["note", "(", /^\((?:STORY CAN END|OPTIONAL|Begin optional|End optional) .*\)$/],
  // This story has been corrected to show that ...
  [
    "note",
    "T",
    /^This (?:story|article|item) (?:has been|was) (?:corrected|refiled|updated) .{4,300}$/,
  ],
  ["note", "A", /^AP Photos? [A-Z]{2,6}\d/],
  ["note", "KH", /^(?:KILL KILL|HOLD HOLD) /],
  // (Reporting by Ann Lee; Editing by Sam Roe) | - Editing by: Sam Roe | Photo : Hana Corp. | c.2031 Harbor News
  [
    "credit",
    "([-*ACEPRW",
    /^(?:[([*]|- )?(?:(?:(?:Additional r|R)eporting|Writing|Editing|Compiled|Photo) by:?|Photo ?:|Copyright) /,
  ],
  // Reporter: Ann Lee | Editor: Sam Roe, as Antara writes them
  ["credit", "ERT", /^(?:Reporter|Editor|Translator): [A-Z][^:]{2,80}$/],
  ["credit", "c\xa9", /^(?:c\.|\xa9 ?)\d{4} [A-Z]/],
  // VOA's Ann Lee contributed to this report. Some information came from AFP.
  ["credit", "V", /^VOA['’]s .{2,300} contributed to this report\./],
  // Some information for this report came from AP. | --With assistance from Ann Lee. | (By Ann Lee and Sam Roe)
  [
    "credit",
    "S",
    /^Some (?:information|material) (?:for|in) this report (?:came from|was provided by) /,
  ],
  ["credit", "-", /^--With assistance from [A-Z]/],
  ["credit", "(", /^\(By [A-Z][^()]{3,200}\)$/],
  // ((ann@example.org; +82 2 555 0100)) | (Our editorial staff can be reached at ...) | Follow Ann Lee on Twitter: ...
  ["sign-off", "(", /^\((?:\([^() ]*@|Our editorial staff can be reached at )/],
  ["sign-off", "F", /^Follow [A-Z].{2,60} (?:on|at) (?:Twitter|X|https?:)/],
  ["sign-off", "T", /^Tel: ?\+?\d[\d ]{4,20}(?:; ?<?[\w.+-]{1,64}@[\w.-]{3,64}>?)?$/],
  // CONTACT: Ann Byers, +1-555-0100 | - Author: Jonas Vogel, +49 30 5555 0100
  ["sign-off", "C", /^CONTACTS?: ?[A-Z].{2,200}$/],
  ["sign-off", "-", /^- Author: [A-Z].{2,200}$/],
  ["sign-off", "T", /^To contact the (?:reporter|editor)s?\b/],
  // The initials of those who made the copy: al/jd/sr | al-jd/sr
  ["sign-off", LOWER, /^[a-z]{2,4}(?:[/-][a-z]{2,4}){1,4}$/],
  // 101137 GMT Dez 18 | 101137 Dez 18
  ["timestamp", "0123", /^\d{6} (?:GMT )?[A-Z][a-z]{2} \d\d$/],
  [
    "caption",
    "([TIv",
    /^(?:view larger image|[([]?(?:This|In this) (?:(?:file|undated|composite|combined) )?(?:photo|image).*\)$)/,
  ],
  ["rule", "-", /^---+$/],
  // AP's line between a story and what is said of it, and dpa's.
  ["separator", "_*", /^(?:_{3,}|\*(?: \*){2,20})$/],
  // 13:30 September 15, 2021 | All News 17:00 May 30, 2022 | 15:02 | March 4, 2031 | Mar 04, 2031, 09:00 ET
  ["timestamp", "012A", /^(?:All News )?\d\d:\d\d(?: [A-Z][a-z]{2,8} \d\d?, \d{4})?$/],
  [
    "timestamp",
    "ADFJMNOS",
    /^[A-Z][a-z]{2,8}\.? \d\d?, \d{4}(?:,? \d\d?:\d\d ?[A-Za-z.]{0,5}(?: [A-Z]{2,4})?)?$/,
  ],
  // KYODO NEWS - Mar 4, 2031 - 17:32 | PTI | New Delhi | Updated: 04-03-2031 17:32 IST | Source: Xinhua| 2031-03-04 17:32:10|
  [
    "timestamp",
    "KPS",
    /^(?:KYODO NEWS - [A-Z].{4,12}, \d{4} - |PTI \| .{0,60}Updated: |Source: ?[A-Z][^|]{1,30}\| ?\d{4}-\d\d-)/,
  ],
  [
    "navigation",
    "GHLMNORST",
    /^(?:News provided by|Our Standards: The Thomson Reuters Trust Principles\.|Related (?:Articles|Links|Stories)|Go to (?:Contents(?: Go to Navigation)?|Navigation)|HOME (?:All News|TOP)|Latest Headlines|Main Article Right Now|Most (?:Liked|Saved|Viewed (?:All Categories|More|Photos))|Send Feedback|How can we improve\?|Thanks for your feedback!)$/,
  ],
  ["advertisement", "A", /^A(?:dvertisement|DVERTISEMENT)$/],
  // BC-Harbor-Tram, 5th Ld-Writethru | AM--Harbor Tram,0256
  // TAGS: tram, harbor
  ["keywords", "T", /^TAGS?: .{1,300}$/],
  ["keywords", "ABP", /^(?:AM|BC|PM)--?[A-Z][^ ]{1,40}(?:[ ,].{0,60})?$/],
  [
    "keywords",
    "#IK",
    /^(?:#[A-Za-z].*|(?:Issue )?Keywords?(?:: [A-Z][A-Z/ -]{1,60})?|Keyword\(s\))$/,
  ],
  [
    "section",
    "BEINPSW",
    /^(?:BUSINESS|ECONOMY|ENTERTAINMENT|INTERNATIONAL|NATIONAL|POLITICS|SPORTS|WORLD)$/,
  ],
  // dpa's parts that are not for publication, and their links.
  ["section", "T", /^The following information is not (?:intended )?for publication\.?$/],
  [
    "section",
    "#",
    /^##? (?:dpa )?(?:Notebook|NOTEBOOK|Note to editors|Internet(?: links)?|Editorial contacts|(?:dpa )?Contacts)$/,
  ],
  ["navigation", "-", /^- https?:\/\/[^ ]{4,200}$/],
  ["navigation", "-", /^- \[[^\]]{1,200}\]\(https?:/],
  [
    "byline",
    "MNWSO",
    /^(?:(?:Monitoring|News|Web) Desk|Web Report|Staff Reporter|Our Correspondent)$/,
  ],
  // by Ann LEE, as AFP writes it.
  ["byline", "b", /^by [A-Z][\w.'’-]{0,20}(?: [A-Z][\w.'’-]{0,20}){1,3}$/],
];

/** The rows for the lines that begin with a character, in their order: most lines have one or two to be held against. */
export const ROWS_BY_START: ReadonlyMap<string, readonly Row[]> = /* @__PURE__ */ byStart(ROWS);

function byStart(rows: readonly Row[]): Map<string, Row[]> {
  const starts = [...new Set(rows.flatMap(([, start]) => [...start]))];
  return new Map(starts.map((start) => [start, rows.filter((row) => row[1].includes(start))]));
}

/** An end mark behind the last sentence on its line. */
export const GLUED_MARK: RegExp =
  /(?:Enditem|\(END\)|\(ANSA\)\.|Reuter|REUTER|==Kyodo|-0-|EFE|PTI(?: [A-Z]{2,4}){1,4})$/;
