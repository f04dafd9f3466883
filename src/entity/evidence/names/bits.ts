/** What is seen at a glance of a name by itself, as bits, after those of `../bits.ts`. */

/** With a sign or a figure in it, or with a single letter in front. */
export const SIGNED: number = 1 << 7;
/** Ending with a word on a list. */
export const LISTED_LAST: number = 1 << 8;
/** More than two words. */
export const MORE: number = 1 << 9;
/** Beginning with a word on a list. */
export const LISTED_FIRST: number = 1 << 10;
/** Beginning with a common word. */
export const WORD_FIRST: number = 1 << 11;
/** A place. */
export const PLACED: number = 1 << 12;
/** Two words. */
export const PAIR: number = 1 << 13;
/** Beginning or ending in capitals. */
export const LOUD: number = 1 << 14;
/** Ending with a common word. */
export const WORD_LAST: number = 1 << 15;
/** Beginning with a given name. */
export const GIVEN_FIRST: number = 1 << 16;
/** Ending with a family name. */
export const FAMILY_LAST: number = 1 << 17;
/** A state. */
export const STATED: number = 1 << 18;
/** A currency. */
export const CURRENCY: number = 1 << 19;
/** A nationality. */
export const NATIONAL: number = 1 << 20;
/** A nationality or a people, or what may be one. */
export const OF_PEOPLE: number = 1 << 21;
/** A known event, law, index or product. */
export const EVENT: number = 1 << 22;
/** Beginning or ending as places do. */
export const PLACE_LIKE: number = 1 << 23;
