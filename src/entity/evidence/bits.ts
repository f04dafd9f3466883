/** What is seen of a name at once, as bits: most reasons can hold only where a bit is there. */

/** One word; several. */
export const SINGLE: number = 1;
export const SEVERAL: number = 1 << 1;
/** In a report of sport. */
export const IN_SPORT: number = 1 << 2;
/** Behind a little word: `of`, `their`, `by`. */
export const LITTLE_BEFORE: number = 1 << 3;
/** Behind, or before, a word that is on a list that tells something there; `'s` is one. */
export const LISTED_BEFORE: number = 1 << 4;
export const LISTED_BEHIND: number = 1 << 5;
/** Before a comma, a bracket, a figure. */
export const COMMA_BEHIND: number = 1 << 6;
export const BRACKET_BEHIND: number = 1 << 7;
export const FIGURE_BEHIND: number = 1 << 8;
/** Behind a bracket, a comma. */
export const BRACKET_BEFORE: number = 1 << 9;
export const COMMA_BEFORE: number = 1 << 10;
/** Before `is a`, `was the`, or the same with a comma. */
export const CALLED: number = 1 << 11;
/** All of a line; in a line that begins with a figure, or with a word in capitals. */
export const LINE: number = 1 << 12;
export const IN_ROW: number = 1 << 13;
export const BEHIND_CAPITALS: number = 1 << 14;
/** Behind a title of its own. */
export const TITLED: number = 1 << 15;
/** First in its line, with what heads a row or a list behind it. */
export const HEADS_ROW: number = 1 << 16;
/** Behind `the`; behind `of`, `to` or `from`. */
export const THE_BEFORE: number = 1 << 17;
export const TOWARDS: number = 1 << 18;
/** Neither first in its line nor in its sentence; or first in its sentence. */
export const INSIDE: number = 1 << 19;
export const OPENING: number = 1 << 20;
/** Known as an organization. */
export const KNOWN: number = 1 << 21;
/** In a report of a sport of teams; of single contestants. */
export const OF_TEAMS: number = 1 << 22;
export const OF_SINGLES: number = 1 << 23;
/** Beginning or ending with a word of `parts.ts`, or ending with what an office is for. */
export const PARTED: number = 1 << 24;
/** Behind a quotation mark. */
export const QUOTE_BEFORE: number = 1 << 25;
// Of a name by itself: no table asks for one of these and for what stands around, whose numbers they have.

/** A place; a state; beginning with a given name; beginning, ending with a word that anybody uses. */
export const PLACED: number = 1 << 3;
export const STATED: number = 1 << 4;
export const GIVEN_FIRST: number = 1 << 5;
export const WORD_FIRST: number = 1 << 6;
export const WORD_LAST: number = 1 << 7;
/** Ending with a family name; a currency; a known event. */
export const FAMILY_LAST: number = 1 << 8;
export const CURRENCY: number = 1 << 9;
export const EVENT: number = 1 << 10;
/** Two words; more. */
export const PAIR: number = 1 << 11;
export const MORE: number = 1 << 12;
/** Beginning, ending with a word that is on a list; beginning or ending as places do. */
export const LISTED_FIRST: number = 1 << 13;
export const LISTED_LAST: number = 1 << 14;
export const PLACE_LIKE: number = 1 << 15;
/** Beginning or ending in capitals. */
export const LOUD: number = 1 << 16;
/** With a sign or a figure, or with a letter by itself in front. */
export const SIGNED: number = 1 << 17;
/** A nationality; that or a people, or what can be one. */
export const NATIONAL: number = 1 << 18;
export const OF_PEOPLE: number = 1 << 19;
