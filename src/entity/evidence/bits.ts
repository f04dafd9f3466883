/**
 * What is seen of a name at a glance, as bits. Most evidence can apply only to names with certain bits.
 *
 * Those that most rows need come first: their numbers are short.
 */

// Of a name by itself, and of its mentions too.

/** Several words. */
export const SEVERAL: number = 1;
/** One word. */
export const SINGLE: number = 1 << 1;
/** In a sports report. */
export const IN_SPORT: number = 1 << 2;
/** A known organization. */
export const KNOWN: number = 1 << 3;

// Of a mention: what is around the name.

/** Before a comma. */
export const COMMA_AFTER: number = 1 << 4;
/** Before a word on one of the lists that matter after a name, or before `'s` or a hyphen. */
export const LISTED_AFTER: number = 1 << 5;
/** In a report on a team sport. */
export const OF_TEAMS: number = 1 << 6;
/** On no list, and after no title. */
export const UNKNOWN: number = 1 << 7;
/** After a small word: `of`, `their`, `by`. */
export const LITTLE_BEFORE: number = 1 << 8;
/** After a word on one of the lists that matter before a name. */
export const LISTED_BEFORE: number = 1 << 9;
/** After a bracket. */
export const BRACKET_BEFORE: number = 1 << 10;
/** After `the`. */
export const THE_BEFORE: number = 1 << 11;
/** Before a figure. */
export const FIGURE_AFTER: number = 1 << 12;
/** Before a bracket. */
export const BRACKET_AFTER: number = 1 << 13;
/** After `of`, `to` or `from`. */
export const TOWARDS: number = 1 << 14;
/** After a comma. */
export const COMMA_BEFORE: number = 1 << 15;
/** Beginning or ending with a word of `parts.ts`, or ending with a field. */
export const PARTED: number = 1 << 16;
/** First neither in its line nor in its sentence. */
export const INSIDE: number = 1 << 17;
/** Before `is a`, `was the` or the like, or a comma and an article. */
export const CALLED: number = 1 << 18;
/** After a quotation mark. */
export const QUOTE_BEFORE: number = 1 << 19;
/** First in its line, and followed by what the heads of rows and lists, or teams in fixtures, have after them. */
export const HEADS_ROW: number = 1 << 20;
/** First in its sentence. */
export const OPENING: number = 1 << 21;
/** The whole line. */
export const LINE: number = 1 << 22;
/** After a title that was taken off its front. */
export const TITLED: number = 1 << 23;
/** In a line that begins with a word in capitals. */
export const AFTER_CAPITALS: number = 1 << 24;
/** Unknown, and beside a phrase of `phrases.ts`. */
export const PHRASED: number = 1 << 25;
/** In a report on a sport of single contestants. */
export const OF_SINGLES: number = 1 << 26;
/** In a line that begins with a figure. */
export const IN_ROW: number = 1 << 27;

// Of a name by itself. No table asks both for these and for what is around a name, so that they have the same numbers.

/** More than two words. */
export const MORE: number = 1 << 4;
/** With a sign or a figure in it, or with a single letter in front. */
export const SIGNED: number = 1 << 5;
/** Ending with a word on a list. */
export const LISTED_LAST: number = 1 << 6;
/** Beginning with a word on a list. */
export const LISTED_FIRST: number = 1 << 7;
/** A place. */
export const PLACED: number = 1 << 8;
/** Beginning with a common word. */
export const WORD_FIRST: number = 1 << 9;
/** Beginning or ending in capitals. */
export const LOUD: number = 1 << 10;
/** Two words. */
export const PAIR: number = 1 << 11;
/** Ending with a common word. */
export const WORD_LAST: number = 1 << 12;
/** Beginning with a given name. */
export const GIVEN_FIRST: number = 1 << 13;
/** Ending with a family name. */
export const FAMILY_LAST: number = 1 << 14;
/** A state. */
export const STATED: number = 1 << 15;
/** A currency. */
export const CURRENCY: number = 1 << 16;
/** A nationality. */
export const NATIONAL: number = 1 << 17;
/** A nationality or a people, or what may be one. */
export const OF_PEOPLE: number = 1 << 18;
/** A known event, law, index or product. */
export const EVENT: number = 1 << 19;
/** Beginning or ending as places do. */
export const PLACE_LIKE: number = 1 << 20;
