/** What is seen at a glance around a mention of a name, as bits, after those of `../bits.ts`. */

/** In a report on a team sport. */
export const OF_TEAMS: number = 1 << 7;
/** Before a word on one of the lists that matter after a name, or before `'s` or a hyphen. */
export const LISTED_AFTER: number = 1 << 8;
/** Before a comma. */
export const COMMA_AFTER: number = 1 << 9;
/** No nationality. */
export const NO_NATION: number = 1 << 10;
/** On no list, and after no title. */
export const UNKNOWN: number = 1 << 11;
/** After a small word: `of`, `their`, `by`. */
export const LITTLE_BEFORE: number = 1 << 12;
/** After a word on one of the lists that matter before a name. */
export const LISTED_BEFORE: number = 1 << 13;
/** After a bracket. */
export const BRACKET_BEFORE: number = 1 << 14;
/** Before a figure. */
export const FIGURE_AFTER: number = 1 << 15;
/** Before a bracket. */
export const BRACKET_AFTER: number = 1 << 16;
/** After `the`. */
export const THE_BEFORE: number = 1 << 17;
/** After `of`, `to` or `from`. */
export const TOWARDS: number = 1 << 18;
/** After a comma. */
export const COMMA_BEFORE: number = 1 << 19;
/** First neither in its line nor in its sentence. */
export const INSIDE: number = 1 << 20;
/** Before `is a`, `was the` or the like, or a comma and an article. */
export const CALLED: number = 1 << 21;
/** Beginning or ending with a word of `parts.ts`, or ending with a field. */
export const PARTED: number = 1 << 22;
/** After a quotation mark. */
export const QUOTE_BEFORE: number = 1 << 23;
/** First in its line, and followed by what the heads of rows and lists, or teams in fixtures, have after them. */
export const HEADS_ROW: number = 1 << 24;
/** In a line that begins with a word in capitals. */
export const AFTER_CAPITALS: number = 1 << 25;
/** First in its sentence. */
export const OPENING: number = 1 << 26;
/** The whole line. */
export const LINE: number = 1 << 27;
/** After a title that was taken off its front. */
export const TITLED: number = 1 << 28;
/** Unknown, and beside a phrase of `phrases.ts`. */
export const PHRASED: number = 1 << 29;
/** In a report on a sport of single contestants. */
export const OF_SINGLES: number = 1 << 30;
/** In a line that begins with a figure. */
export const IN_ROW: number = 1 << 31;
