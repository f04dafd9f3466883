/** Lines that are known word for word. Adding one is adding a word to its row. */

import type { BlockKind } from "./block.ts";

/** What a line can be by its words alone, and those words, with bars between the lines. */
const ROWS: readonly (readonly [BlockKind, string])[] = [
  // Yonhap, KCNA and UPI, typewritten copy, Kyodo, Bernama, ANSA, Xinhua, Reuters until the 1990s, telex, a take.
  [
    "end",
    "(END)|(End)|-0-|-30-|###|==Kyodo|-- BERNAMA|(ANSA).|Enditem|Reuter|REUTER|ENDS|NNNN|(MORE)",
  ],
  [
    "navigation",
    "Go to Contents Go to Navigation|Go to Contents|Go to Navigation|HOME All News|HOME TOP|Latest Headlines|Main Article Right Now|Most Liked|Most Saved|Most Viewed All Categories|Most Viewed More|Most Viewed Photos|Send Feedback|How can we improve?|Thanks for your feedback!",
  ],
  ["advertisement", "Advertisement|ADVERTISEMENT"],
  ["keywords", "Keyword|Keywords|Keyword(s)|Issue Keywords"],
  ["section", "BUSINESS|ECONOMY|ENTERTAINMENT|INTERNATIONAL|NATIONAL|POLITICS|SPORTS|WORLD"],
  ["byline", "Monitoring Desk|News Desk|Web Desk|Web Report|Staff Reporter|Our Correspondent"],
];

/** The longest line of the table. */
export const LONGEST_LINE = 31;

/** What a line of the table is. */
export const LINES: ReadonlyMap<string, BlockKind> = /* @__PURE__ */ linesOf(ROWS);

function linesOf(rows: typeof ROWS): Map<string, BlockKind> {
  return new Map(rows.flatMap(([kind, row]) => row.split("|").map((line) => [line, kind])));
}

/** End marks that can stand behind the last sentence on its line. */
export const GLUED_MARKS: readonly string[] = ["Enditem", "(END)", "Reuter", "REUTER", "==Kyodo"];
