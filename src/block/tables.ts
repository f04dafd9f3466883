/** The forms of lines that are not part of the story. To add one, add a word to its row, or a new row. */

import type { BlockKind } from "./block.ts";

/** What a line can be, the two letters or the other characters that such lines begin with, and what they look like. */
type Row = readonly [BlockKind, string, RegExp];

const ROWS: readonly Row[] = [
  // The end marks of Yonhap, KCNA and UPI, typewritten copy, ANSA, Reuters until the 1990s, Xinhua (Enditem/al), telex,
  // takes, Xinhua's pages and VNA.
  [
    "end",
    "( - # Re re RE en En EN MO NN \u25a0 . /",
    /^(?:\((?:ends?|more|끝)(?:\/[\w/]{1,40})?\)?(?: [a-z]{1,4}(?:[./][a-z]{1,4}){1,3}| Dow Jones Newswires)?|MORE|-0-(?: .*)?|-30-.{0,30}|#(?: ?#){2}|\(ANSA(?:med)?\)\.|reuter|end(?:s|it(?:em)?(?:\/[a-z]{1,4}){0,2})?\.?|NNNN|\u25a0|\.?\/\.)$/i,
  ],
  // AP-WF-11-13-31 1509GMT | NYT-11-13-31 1509EST | Fin, as Xinhua ends Spanish copy | SOURCE: Harbor Trams
  [
    "end",
    "AP NY Fi SO",
    /^(?:(?:AP|NYT)(?:-[A-Z]{2})?-\d\d-\d\d-\d\d \d{4}(?:GMT|E[DS]T)<?|Fin|SOURCE:? [A-Z\d][^:]{0,80})$/,
  ],
  // (ATTN: UPDATES with details in paras 3-5; ADDS photo) | Eds: ... | EDITOR'S NOTE - ... | ATTENTION - ADDS quotes ///
  // AP Photo HS105 | KILL KILL KILL | Embargoed until 6 p.m. EDT Sunday | EMBARGOED TO 0001 WEDNESDAY | (Except for the
  // headline, this story has not been edited by ...)
  [
    "note",
    "( [ $ Ad AD AP AT Ed ED Em EM En Fo FO HO KI No NO Wi",
    /^(?:[([]?(?:attn|eds|new|editor['’]?s['’]? note)(?::| ?[—–_-].{3,200}$)|attention - .{3,200}$|(?:with )?AP (?:photo|video)s?(?: [a-z]{2,6}\d|\.?$)|kill kill |hold hold |(?:\(?(?:embargoed (?:until|to|for) |except for the headline, |not for (?:publication|release|use) (?:before|until) |note to editors: )|for (?:immediate )?release\b|\$?adv ?\d\d|end adv).{0,120}$)/i,
  ],
  // (Corrects the date in paragraph 3)
  // (The author is a Reuters columnist. The opinions expressed are his own.) | (For other stories on trams, click on ...)
  // (In May 1 story, corrects ...) | (The May 1 story was refiled to ...) | (This version of the story has been corrected to ...)
  // (STORY CAN END HERE. OPTIONAL MATERIAL FOLLOWS) | This story has been corrected to show that ...
  [
    "note",
    "( Th",
    /^(?:This (?:(?:story|article|item) (?:has been|was) (?:corrected|first published|refiled|updated)|version (?:of the story )?(?:corrects|CORRECTS|has been corrected)) .{3,200}$|\((?=.*\)$)(?:(?:Adds|Corrects|New throughout|Re(?:casts|files|leads|moves|peats|writes)|Updates)[ ,;]|The (?:author is|opinions expressed) |Th(?:e|is) (?:report|story) (?:has (?:not )?been|is|was) (?:auto-generat|edit|publish|updat)ed |[A-Z][^()]{0,80} (?:correct(?:ed|s)?|CORRECTS|refile[ds]?) |STORY CAN END|OPTIONAL|(?:[Bb]egin|[Ee]nd) optional |Only the headline ))/,
  ],
  // (Reporting by Ann Lee; Editing by Sam Roe) | - Editing by: Sam Roe | Photo by: Ann Lee
  [
    "credit",
    "( [ - * Ad Re Tr Wr Ed Co Gr Ph",
    /^(?:[([*]{1,2} ?|- )?(?:(?:Additional r|R)eporting|Compiled|Ed(?:it|tit)\w{2,3}|Graphics?|Photo|Translated(?: from [A-Z][a-z]{2,12})?|Writing)(?: and [a-z]{4,12})? [Bb]y:? (?:(?=(?:The )?[A-Z])|(?<=^\W.+))/,
  ],
  // Photo: Hana Corp. | Copyright Harbor News 2031 | (c) Copyright Harbor News 2031 | (c) Reuters Limited 2031
  // (Seoul newsroom; +82 2 555 0100) | (By Ann Lee) | (Reporte de Ana Ruiz; editado por Luis Paz)
  // (This story was produced by the Seoul bureau; Editing by Ann Lee)
  [
    "credit",
    "Ph Co CO ( [",
    /^(?:\(?Photo ?: |\([cC]\) ?(?:\d{4} |Reuters)|[([]?(?:\(c\) )?C(?:opyright|OPYRIGHT) (?=[A-Z\d(©])|\(\(?(?:[A-Z][a-z]+(?: [A-Z][a-z]+)? [Nn]ewsroom ?[;,)+]|This story was (?:produced|written) by |(?:[Bb]y|P[ao]r) [A-Z][^()]{0,200}\)$|[^()]{0,200}[ÉéEe]di[tcçg][^()]{1,15}(?:by|de|p[ao]r|von|:) [A-Z]))/,
  ],
  // Reporter: Ann Lee | Pewarta: Sam Roe, as Antara writes them | -- Editors: Ann Lee, Sam Roe | Source: Xinhua
  // This report by The Canadian Press was first published March 4, 2031. | This is unedited, unformatted feed from ...
  // VOA's Ann Lee contributed to this report. Some information came from AFP. | * Ann Lee contributed to this story from Van.
  // Some information for this report came from AP. | --With assistance from Ann Lee. | c.2031 Harbor News
  // -- Ann Lee, Busan newsroom | -- Busan bureau 512-555-0100 | Distributed by Harbor Content Agency, LLC.
  // With files from The Associated Press | - with AP | (With inputs from agencies)
  // WAM/Ann Lee/Sam Roe | /PRNewswire -- March 4/
  [
    "credit",
    "AP As Al Di ww \xa9 VO So - _ c Ed Pe Re Tr Th — ( wi Wi WA / *",
    /^(?:Some \w+ (?:for|in) this report (?:came from|was provided by) |-- ?(?:.{3,50} [Nn]ewsroom(?! [a-z])|[A-Z(][^\d$]{3,50}\d[\d() .+-]{6,60}$)|(?:(?:VOA['’]s|A(?:P|ssociated Press)|\*) ?.{3,200} contributed(?: to .{3,200})?\.|Source: [A-Z][^:|]{2,90}|All rights reserved\.|Distributed by .{3,200}|www\.kcna\.kp .*|(?:c\. ?\d{4}|\xa9(?: ?\d{4})?) [A-Za-z].{2,200}|This (?:\w+ by The Canadian Press was first published |is (?:an )?unedited).{3,200}\.|(?:(?:--?|—|_) ?)?(?:\(With [Ii]nputs? from [^()]{3,60}\)|[Ww]ith (?:a (?:file|report)|assistance|files) (?:by|from) [A-Z].{3,200}|[Bb]y [A-Z][^,.]{3,60}(?:, .{3,200}@.+)?|(?:Editors?|Penerjemah|Pewarta|Reporter|Translator)(?: ?\/ ?[A-Z][a-z]+)?: [A-Za-z][^:]{0,80}(?:, Editor: [^:]{0,80})?|with (?:[A-Z]{2,4}|Reuters)(?: and (?:[A-Z]{2,4}|Reuters))?)|WAM(?:\/[A-Z][\w .'’-]{2,60}){1,3}|\/PRNewswire[^/]{0,40}\/)$)/,
  ],
  // ((ann@example.org; +82 2 555 0100)) | Follow Ann Lee on Twitter: ...
  // CONTACT: Ann Byers, +1-555-0100 | - Author: Jonas Vogel, +49 30 5555 0100 | To contact the reporter on this story: ...
  [
    "sign-off",
    "( / CO Co Me Fo - Te To",
    /^(?:\(\( ?[^() ]*@|\/?(?:CONTACTS?|(?:Media )?Contacts?|For (?:further|more) information|- Author): ?[A-Z].{3,200}$|Follow [@A-Z].{3,200} (?:on|at) (?:Twitter|X)|Tel: ?\+?\d.{3,200}$|To contact the (?:reporter|editor)s?\b)/,
  ],
  // [1/3]A tram runs ... | Photo courtesy of Harbor Trams March 4, 2031
  [
    "caption",
    "( [ Th Im In Ph vi FI",
    /^(?:\[\d\/\d{1,2}\]|(?:Image|Photo) (?:courtesy of|taken from) .{3,200}[^.]$|view larger image|FILE(?: PHOTO)?(?::| -) |[([]?(?:This|In this) (?:(?:file|undated|composite|combined) )?(?:photo|image).*\)$)/,
  ],
  ["rule", "-", /^---+$/],
  // AP's line between a story and what is said of it, dpa's, Xinhua's.
  ["separator", "_ * - — =", /^(?:--|[=_]{3,}|—{2,4}|[*-](?: [*-]){2,20})$/],
  // KYODO NEWS - Mar 4, 2031 - 17:32 | PTI | New Delhi | Updated: 04-03-2031 17:32 IST | Source: Xinhua| 2031-03-04 17:32:10|
  // 101137 GMT Dez 18 | 1210 GMT May 12, 2031 | 18:20 LOCAL TIME 15:20 GMT
  [
    "timestamp",
    "KY PT AN So 0 1 2 3 4 5 6 7 8 9",
    /^(?:\d{4}(?:\d\d)? (?:GMT )?[A-Z][a-z]{2,8}\.? \d\d?(?:, \d{4})?$|\d\d:\d\d LOCAL TIME \d\d:\d\d GMT$|\d\d-\d\d-\d\d \d{4}[A-Z]{2,3}$|KYODO NEWS - [A-Z].{4,12}, \d{4} - |(?:ANI|PTI) \| .{0,60}Updated: |\d\d? (?:[Mm]in(?:ute)?s?(?: [Rr]ead)?|(?:day|hour|minute)s? ago)$|Source: ?[A-Z][^|]{1,30}\| ?\d{4}-\d\d-)/,
  ],
  // Web pages' own lines
  [
    "navigation",
    "Ne On Ou Pu Re UP Go HO La Ma Mo Se Sh Si So Ho Th Fo Fu To Cl An Vi",
    /^(?:(?:Anadolu Agency website|Click here|(?:Follow|For more|More) (?:AP['’]s|.{0,40}(?:coverage|stories))|Further company coverage|Go to (?:Contents|Navigation)|Most (?:Liked|Read|Saved|Viewed)|Our Standards:|Purchase Licensing Rights|Register for free to Reuters|Share this|Source text|The Associated Press (?:receiv|is sol)).{0,300}|HOME (?:All News|TOP)|How can we improve\?|Latest Headlines|Main Article Right Now|News provided by|On(?:line| the Net):|Send Feedback|Share|Sign up here\.|Thanks for your feedback!|Topics|UPI (?:ARCHIVES|Archives)|Video Player Close)$/,
  ],
  // Related coverage: | READ ALSO: Museum opens
  [
    "navigation",
    "Al AL Re RE Se SE",
    /^(?:also read|re(?:ad (?:also|more|next)|lated(?: (?:articles|coverage|links|news|stories))?)|see also)(?::.{0,300})?$/i,
  ],
  ["advertisement", "Ad AD", /^advertisement(?: · Scroll .*)?$/i],
  // TAGS: tram, harbor
  // (Harbor-Trams-Fares), as Xinhua closes its summaries
  [
    "keywords",
    "( # Is Ke TA ZC",
    /^(?:\([A-ZÀ-Þ][\wÀ-ɏ]{1,20}(?:-[A-ZÀ-Þ][\wÀ-ɏ]{1,20}){1,4}\)|ZCZC(?: .{1,30})?|TAGS?: .{0,300}|#[A-Za-z].*|(?:Issue )?Keywords?(?:: [A-Z][A-Z\d/,() -]{1,80})?|Keyword\(s\))$/,
  ],
  // Headings of pages, and dpa's parts that are not for publication. Contacts | Media Contact: | For further information,
  // please contact:
  [
    "section",
    "BU Co CO EC EN IN In Me NA PO Pr Fo SP WO Th #",
    /^(?:(?:(?:For|Investor|Media|Press) [a-z ,]{0,40})?[Cc](?:ontacts?|ONTACTS?):?|BUSINESS|ECONOMY|ENTERTAINMENT|(?:INTER)?NATIONAL|POLITICS|SPORTS|WORLD|The following information is not (?:intended )?for publication\.?|#{1,3} [A-Za-z][\w -]{2,40})$/,
  ],
  // Web Desk | by Ann LEE, as AFP writes it; by Xinhua writers Li Ming, Jean de la Croix
  [
    "byline",
    "Mo Ne We St Ou by",
    /^(?:(?:Monitoring|News|Web) Desk|Web Report|Staff Reporter|Our Correspondent|by(?: Xinhua writers?)?(?: (?:[A-ZÀ-Þ][^ ]{0,20}|al|and|bin|da|de|del|der|in|la|van|von|with)){2,12})$/,
  ],
];

// Two letters, or any other character.
let rowsByStart: ReadonlyMap<number, readonly Row[]> | undefined;

/** The rows for the lines that begin with two letters, or another character. Most lines have none, others a few. */
function readRows(): Map<number, Row[]> {
  const found = new Map<number, Row[]>();
  for (const row of ROWS)
    for (const start of row[1].split(" ")) {
      const key = start.length > 1 ? pairAt(start, 0) : start.charCodeAt(0);
      found.set(key, [...(found.get(key) ?? []), row]);
    }
  return found;
}

// Small enough that the sum is an integer of 31 bits, which engines look up several times as fast as a larger number.
// Code units beyond it may share a sum with others, whose rows are then tried in vain.
const SECOND = 0x4000;

/** The two code units at `at` as one number; none where there is only one. */
function pairAt(text: string, at: number): number {
  return text.charCodeAt(at) + text.charCodeAt(at + 1) * SECOND;
}

/** The rows that the line at `at` may match. */
export function rowsFor(text: string, at: number): readonly Row[] | undefined {
  rowsByStart ??= readRows();
  return rowsByStart.get(pairAt(text, at)) ?? rowsByStart.get(text.charCodeAt(at));
}
