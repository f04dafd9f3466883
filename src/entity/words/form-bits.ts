/** What else is known about a word, as bits. */

/** A common word. */
export const COMMON: number = 1;
/** A common word, its plural, or a compound of such words. */
export const PLAIN: number = 1 << 1;
/** A word that is on the list of common words, rather than common by its ending. */
export const LISTED: number = 1 << 2;
/** A given name. */
export const GIVEN: number = 1 << 3;
/** A family name. */
export const FAMILY: number = 1 << 4;
/** A given name, or a word with one before its hyphen. */
export const GIVEN_FRONT: number = 1 << 5;
/** A family name, or a word with one before its hyphen. */
export const FAMILY_FRONT: number = 1 << 6;
/** What the people or things of a country are called. */
export const NATION: number = 1 << 7;
/** The name of a country. */
export const COUNTRY: number = 1 << 8;
/** The first word of a country's name of several words. */
export const COUNTRY_FRONT: number = 1 << 9;
/** A people, a faith or the like. */
export const PEOPLE: number = 1 << 10;
/** A word that can begin the name of a state. */
export const STATE_FRONT: number = 1 << 11;
/** The first word of a known name that is not written as names are. */
export const ODD_FRONT: number = 1 << 12;
