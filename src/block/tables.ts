/** What lines look like that are no lines of the story. Adding one is adding a word to its row, or a row. */

import type { BlockKind } from "./block.ts";

/** What a line can be, the characters that such lines begin with, and what they look like. */
type Row = readonly [BlockKind, string, RegExp];

const ROWS: readonly Row[] = [
  // Yonhap, KCNA and UPI, typewritten copy, Kyodo, Bernama, ANSA, Xinhua, Reuters until the 1990s, telex, a take.
  [
    "end",
    "(-#=ERNr",
    /^(?:\(END\)|\(End\)|-0-(?: www\.kcna\.kp.*)?|-30-|###|==Kyodo|-- BERNAMA|\(ANSA\)\.|Enditem|[Rr]euter|REUTER|ENDS|NNNN|\(MORE\))$/,
  ],
  // AP-WF-11-13-31 1509GMT | dpa hs al | SOURCE: Harbor Trams
  ["end", "A", /^AP-[A-Z]{2}-\d\d-\d\d-\d\d \d{4}GMT$/],
  ["end", "d", /^dpa(?: [a-z]{2,4}){1,4}$/],
  ["end", "S", /^SOURCE:? [A-Z\d][^:]{0,80}$/],
  // (ATTN: UPDATES with details in paras 3-5; ADDS photo) | Eds: ... | (Corrects the date in paragraph 3)
  ["note", "([AE", /^[([]?(?:ATTN|Eds|EDS|E(?:ditor|DITOR)['’]?[sS]['’]? (?:note|NOTE)):/],
  ["note", "(", /^\((?:Adds|Updates|Corrects|Recasts|Refiles|Removes|Rewrites) .*\)$/],
  // (In May 1 story, corrects ...) | (The May 1 story was refiled to ...)
  ["note", "(", /^\((?:In|The|This) [^()]{0,80} (?:corrects?|refiled) .*\)$/],
  // (STORY CAN END HERE. OPTIONAL MATERIAL FOLLOWS) | AP Photo HS105 | KILL KILL KILL
  ["note", "(", /^\((?:STORY CAN END|OPTIONAL|Begin optional|End optional) .*\)$/],
  ["note", "A", /^AP Photos? [A-Z]{2,6}\d/],
  ["note", "KH", /^(?:KILL KILL|HOLD HOLD) /],
  // (Reporting by Ann Lee; Editing by Sam Roe) | - Editing by: Sam Roe | Photo : Hana Corp. | c.2031 Harbor News
  [
    "credit",
    "([-ACEPRW",
    /^(?:[([]|- )?(?:(?:(?:Additional r|R)eporting|Writing|Editing|Compiled|Photo) by:?|Photo ?:|Copyright) /,
  ],
  ["credit", "c", /^c\.\d{4} [A-Z]/],
  // Associated Press writer Ann Lee in Paris contributed to this report.
  [
    "credit",
    "AR",
    /^(?:A(?:P|FP|ssociated Press)|Reuters) (?:writer|reporter|correspondent|journalist)s? .{2,300} contributed to this report\.$/,
  ],
  // ((ann@example.org; +82 2 555 0100))
  ["sign-off", "(", /^\(\([^() ]*@/],
  // 101137 GMT Dez 18
  ["timestamp", "0123", /^\d{6} GMT [A-Z][a-z]{2} \d\d$/],
  [
    "caption",
    "([TIv",
    /^(?:view larger image|[([]?(?:This|In this) (?:(?:file|undated|composite|combined) )?(?:photo|image).*\)$)/,
  ],
  ["rule", "-", /^---+$/],
  // 13:30 September 15, 2021 | All News 17:00 May 30, 2022
  ["timestamp", "012A", /^(?:All News )?\d\d:\d\d [A-Z][a-z]{2,8} \d\d?, \d{4}$/],
  [
    "navigation",
    "GHLMST",
    /^(?:Go to (?:Contents(?: Go to Navigation)?|Navigation)|HOME (?:All News|TOP)|Latest Headlines|Main Article Right Now|Most (?:Liked|Saved|Viewed (?:All Categories|More|Photos))|Send Feedback|How can we improve\?|Thanks for your feedback!)$/,
  ],
  ["advertisement", "A", /^A(?:dvertisement|DVERTISEMENT)$/],
  // BC-Harbor-Tram, 5th Ld-Writethru | AM--Harbor Tram,0256
  ["keywords", "ABP", /^(?:AM|BC|PM)--?[A-Z][^ ]{1,40}(?:[ ,].{0,60})?$/],
  ["keywords", "#IK", /^(?:#[A-Za-z].*|(?:Issue )?Keywords?|Keyword\(s\))$/],
  [
    "section",
    "BEINPSW",
    /^(?:BUSINESS|ECONOMY|ENTERTAINMENT|INTERNATIONAL|NATIONAL|POLITICS|SPORTS|WORLD)$/,
  ],
  [
    "byline",
    "MNWSO",
    /^(?:(?:Monitoring|News|Web) Desk|Web Report|Staff Reporter|Our Correspondent)$/,
  ],
];

/** The rows for the lines that begin with a character, in their order: most lines have one or two to be held against. */
export const ROWS_BY_START: ReadonlyMap<string, readonly Row[]> = /* @__PURE__ */ byStart(ROWS);

function byStart(rows: readonly Row[]): Map<string, Row[]> {
  const starts = [...new Set(rows.flatMap(([, start]) => [...start]))];
  return new Map(starts.map((start) => [start, rows.filter((row) => row[1].includes(start))]));
}

/** An end mark behind the last sentence on its line. */
export const GLUED_MARK: RegExp = /(?:Enditem|\(END\)|Reuter|REUTER|==Kyodo)$/;
