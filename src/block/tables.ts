/** What lines look like that are no lines of the story. Adding one is adding a word to its row, or a row. */

import type { BlockKind } from "./block.ts";

/** What a line can be, the characters that such lines begin with, and what they look like. */
type Row = readonly [BlockKind, string, RegExp];

const ROWS: readonly Row[] = [
  // Yonhap, KCNA and UPI, typewritten copy, Kyodo, Bernama, ANSA, Xinhua, Reuters until the 1990s, telex, a take.
  [
    "end",
    "(-#=ERN",
    /^(?:\(END\)|\(End\)|-3?0-|###|==Kyodo|-- BERNAMA|\(ANSA\)\.|Enditem|Reuter|REUTER|ENDS|NNNN|\(MORE\))$/,
  ],
  // (ATTN: UPDATES with details in paras 3-5; ADDS photo) | Eds: ... | (Corrects the date in paragraph 3)
  ["note", "([AE", /^[([]?(?:ATTN|Eds|EDS|E(?:ditor|DITOR)['’]?[sS]['’]? (?:note|NOTE)):/],
  ["note", "(", /^\((?:Adds|Updates|Corrects|Recasts|Refiles|Removes|Rewrites) .*\)$/],
  // (Reporting by Ann Lee; Editing by Sam Roe) | Photo : Hana Corp.
  [
    "credit",
    "([ACEPRW",
    /^[([]?(?:(?:Additional r|R)eporting by|(?:Writing|Editing|Compiled|Photo) by|Photo ?:|Copyright) /,
  ],
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
