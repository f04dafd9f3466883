/** What lines look like that are no lines of the story. Adding one is adding a word to its row, or a row. */

import type { BlockKind } from "./block.ts";

/** What a line can be, the one or two characters that such lines begin with, and what they look like. */
type Row = readonly [BlockKind, string, RegExp];

const LOWER = "a b c d e f g h i j k l m n o p q r s t u v w x y z";

const ROWS: readonly Row[] = [
  // Yonhap, KCNA and UPI, typewritten copy, Kyodo, Bernama, ANSA, Xinhua, Reuters until the 1990s, telex, a take, IANS.
  [
    "end",
    "(E (M (A -0 -3 -- ## == Re re RE en EN NN",
    /^(?:\(END\)|\(End\)|-0-(?: www\.kcna\.kp.*)?|-30-|###|==Kyodo|-- BERNAMA|--IANS|\(ANSA\)\.|[Rr]euter|REUTER|e(?:nd|nds)|ENDS?|NNNN|\(MORE\))$/,
  ],
  // Enditem | Enditem/al | ENDITEM/AL
  ["end", "En EN", /^E(?:nditem|NDITEM)(?:\/[A-Za-z]{1,4}){0,2}$/],
  // AP-WF-11-13-31 1509GMT | AAP hs/al | dpa hs al | SOURCE: Harbor Trams
  ["end", "AP AA", /^A(?:P-[A-Z]{2}-\d\d-\d\d-\d\d \d{4}GMT|AP [a-z]{2,4}(?:\/[a-z]{2,4}){0,3})$/],
  ["end", "PT", /^PTI(?: [A-Z]{2,4}){1,4}$/],
  ["end", "dp", /^dpa(?: [a-z\d]{2,4}){1,5}$/],
  ["end", "SO", /^SOURCE:? [A-Z\d][^:]{0,80}$/],
  // (ATTN: UPDATES with details in paras 3-5; ADDS photo) | Eds: ... | (Corrects the date in paragraph 3)
  [
    "note",
    "(A (E [A [E AT Ed ED",
    /^[([]?(?:ATTN|Eds|EDS|E(?:ditor|DITOR)['’]?[sS]['’]? (?:note|NOTE)):/,
  ],
  ["note", "(A (U (C (R", /^\((?:Adds|Updates|Corrects|Recasts|Refiles|Removes|Rewrites) .*\)$/],
  // (In May 1 story, corrects ...) | (The May 1 story was refiled to ...)
  ["note", "(I (T", /^\((?:In|The|This) [^()]{0,80} (?:corrects?|CORRECTS|refiled) .*\)$/],
  // (STORY CAN END HERE. OPTIONAL MATERIAL FOLLOWS) | AP Photo HS105 | KILL KILL KILL
  ["note", "(S (O (B (E", /^\((?:STORY CAN END|OPTIONAL|Begin optional|End optional) .*\)$/],
  // This story has been corrected to show that ...
  [
    "note",
    "Th",
    /^This (?:story|article|item) (?:has been|was) (?:corrected|refiled|updated) .{4,300}$/,
  ],
  ["note", "AP", /^AP Photos? [A-Z]{2,6}\d/],
  ["note", "KI HO", /^(?:KILL KILL|HOLD HOLD) /],
  // (Reporting by Ann Lee; Editing by Sam Roe) | - Editing by: Sam Roe | Photo : Hana Corp. | c.2031 Harbor News
  [
    "credit",
    "( [ - * Ad Re Wr Ed Co Ph",
    /^(?:[([*]|- )?(?:(?:(?:Additional r|R)eporting|Writing|Editing|Compiled|Photo) by:?|Photo ?:|Copyright) /,
  ],
  // Reporter: Ann Lee | Editor: Sam Roe, as Antara writes them
  ["credit", "Ed Re Tr", /^(?:Reporter|Editor|Translator): [A-Z][^:]{2,80}$/],
  ["credit", "c. \xa9", /^(?:c\.|\xa9 ?)\d{4} [A-Z]/],
  // VOA's Ann Lee contributed to this report. Some information came from AFP.
  ["credit", "VO", /^VOA['’]s .{2,300} contributed to this report\./],
  // Some information for this report came from AP. | --With assistance from Ann Lee. | (By Ann Lee and Sam Roe)
  [
    "credit",
    "So",
    /^Some (?:information|material) (?:for|in) this report (?:came from|was provided by) /,
  ],
  ["credit", "--", /^--With assistance from [A-Z]/],
  ["credit", "(B", /^\(By [A-Z][^()]{3,200}\)$/],
  // ((ann@example.org; +82 2 555 0100)) | (Our editorial staff can be reached at ...) | Follow Ann Lee on Twitter: ...
  ["sign-off", "(( (O", /^\((?:\([^() ]*@|Our editorial staff can be reached at )/],
  ["sign-off", "Fo", /^Follow [A-Z].{2,60} (?:on|at) (?:Twitter|X|https?:)/],
  ["sign-off", "Te", /^Tel: ?\+?\d[\d ]{4,20}(?:; ?<?[\w.+-]{1,64}@[\w.-]{3,64}>?)?$/],
  // CONTACT: Ann Byers, +1-555-0100 | - Author: Jonas Vogel, +49 30 5555 0100
  ["sign-off", "CO", /^CONTACTS?: ?[A-Z].{2,200}$/],
  ["sign-off", "-", /^- Author: [A-Z].{2,200}$/],
  ["sign-off", "To", /^To contact the (?:reporter|editor)s?\b/],
  // The initials of those who made the copy: al/jd/sr | al-jd/sr
  ["sign-off", LOWER, /^[a-z]{2,4}(?:[/-][a-z]{2,4}){1,4}$/],
  // 101137 GMT Dez 18 | 101137 Dez 18
  ["timestamp", "0 1 2 3", /^\d{6} (?:GMT )?[A-Z][a-z]{2} \d\d$/],
  [
    "caption",
    "( [ Th In vi",
    /^(?:view larger image|[([]?(?:This|In this) (?:(?:file|undated|composite|combined) )?(?:photo|image).*\)$)/,
  ],
  ["rule", "--", /^---+$/],
  // AP's line between a story and what is said of it, and dpa's.
  ["separator", "_ *", /^(?:_{3,}|\*(?: \*){2,20})$/],
  // 13:30 September 15, 2021 | All News 17:00 May 30, 2022 | 15:02 | March 4, 2031 | Mar 04, 2031, 09:00 ET
  ["timestamp", "0 1 2 Al", /^(?:All News )?\d\d:\d\d(?: [A-Z][a-z]{2,8} \d\d?, \d{4})?$/],
  [
    "timestamp",
    "Ja Fe Ma Ap Ju Au Se Oc No De",
    /^[A-Z][a-z]{2,8}\.? \d\d?, \d{4}(?:,? \d\d?:\d\d ?[A-Za-z.]{0,5}(?: [A-Z]{2,4})?)?$/,
  ],
  // KYODO NEWS - Mar 4, 2031 - 17:32 | PTI | New Delhi | Updated: 04-03-2031 17:32 IST | Source: Xinhua| 2031-03-04 17:32:10|
  [
    "timestamp",
    "KY PT So",
    /^(?:KYODO NEWS - [A-Z].{4,12}, \d{4} - |PTI \| .{0,60}Updated: |Source: ?[A-Z][^|]{1,30}\| ?\d{4}-\d\d-)/,
  ],
  [
    "navigation",
    "Ne Ou Re Go HO La Ma Mo Se Ho Th",
    /^(?:News provided by|Our Standards: The Thomson Reuters Trust Principles\.|Related (?:Articles|Links|Stories)|Go to (?:Contents(?: Go to Navigation)?|Navigation)|HOME (?:All News|TOP)|Latest Headlines|Main Article Right Now|Most (?:Liked|Saved|Viewed (?:All Categories|More|Photos))|Send Feedback|How can we improve\?|Thanks for your feedback!)$/,
  ],
  ["advertisement", "Ad AD", /^A(?:dvertisement|DVERTISEMENT)$/],
  // BC-Harbor-Tram, 5th Ld-Writethru | AM--Harbor Tram,0256
  // TAGS: tram, harbor
  ["keywords", "TA", /^TAGS?: .{1,300}$/],
  ["keywords", "AM BC PM", /^(?:AM|BC|PM)--?[A-Z][^ ]{1,40}(?:[ ,].{0,60})?$/],
  [
    "keywords",
    "# Is Ke",
    /^(?:#[A-Za-z].*|(?:Issue )?Keywords?(?:: [A-Z][A-Z/ -]{1,60})?|Keyword\(s\))$/,
  ],
  [
    "section",
    "BU EC EN IN NA PO SP WO",
    /^(?:BUSINESS|ECONOMY|ENTERTAINMENT|INTERNATIONAL|NATIONAL|POLITICS|SPORTS|WORLD)$/,
  ],
  // dpa's parts that are not for publication, and their links.
  ["section", "Th", /^The following information is not (?:intended )?for publication\.?$/],
  [
    "section",
    "#",
    /^##? (?:dpa )?(?:Notebook|NOTEBOOK|Note to editors|Internet(?: links)?|Editorial contacts|(?:dpa )?Contacts)$/,
  ],
  ["navigation", "-", /^- https?:\/\/[^ ]{4,200}$/],
  ["navigation", "-", /^- \[[^\]]{1,200}\]\(https?:/],
  [
    "byline",
    "Mo Ne We St Ou",
    /^(?:(?:Monitoring|News|Web) Desk|Web Report|Staff Reporter|Our Correspondent)$/,
  ],
  // by Ann LEE, as AFP writes it.
  ["byline", "by", /^by [A-Z][\w.'’-]{0,20}(?: [A-Z][\w.'’-]{0,20}){1,3}$/],
];

// Behind every code unit.
const SECOND = 0x10000;

/**
 * The rows for the lines that begin with a character, by its code unit, and with two, by the sum of the first one's and
 * the second one's times `SECOND`. Most lines have no row, and the others one or two, to be held against.
 */
const ROWS_BY_START: ReadonlyMap<number, readonly Row[]> = /* @__PURE__ */ byStart(ROWS);

function byStart(rows: readonly Row[]): Map<number, Row[]> {
  const starts = new Set(rows.flatMap(([, all]) => all.split(" ")));
  return new Map(
    [...starts].map((start) => [
      keyOf(start, 0),
      rows.filter(([, all]) => all.split(" ").some((one) => start.startsWith(one))),
    ]),
  );
}

function keyOf(text: string, at: number): number {
  const second = text.charCodeAt(at + 1);
  return text.charCodeAt(at) + (second >= 0 ? second * SECOND : 0);
}

/** The rows that the line at `at` may be one of. */
export function rowsFor(text: string, at: number): readonly Row[] | undefined {
  return ROWS_BY_START.get(keyOf(text, at)) ?? ROWS_BY_START.get(text.charCodeAt(at));
}

/** An end mark behind the last sentence on its line. */
export const GLUED_MARK: RegExp =
  /(?:Enditem|\(END\)|\(ANSA\)\.|Reuter|REUTER|==Kyodo|-0-|EFE|PTI(?: [A-Z]{2,4}){1,4})$/;
