/** How lists of words and cities are packed: what the library reads by and tools/names.mjs writes by. */

/** The digits of base 64. */
export const DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";

/** About one of `2 ** WORD_BITS` words that are not on a list matches it by chance. */
export const WORD_BITS = 8;
/** The bits for names, on which more depends than on words. */
export const NAME_BITS = 13;
/** The bits for regions and towns, which a word in capitals is easily taken for. */
export const REGION_BITS = 14;
/** The bits for cities, each of which has a place on the map. */
export const CITY_BITS = 14;
/** The bits for events, which weigh most. */
export const EVENT_BITS = 15;
/** The bits for common words, which are looked up most. */
export const COMMON_BITS = 10;

/** A block has the numbers below `2 ** bits` times `2 ** BLOCK`, which are `2 ** BLOCK` on average. */
export const BLOCK = 8;
/** No block has so many numbers. */
export const MOST = 512;

/** The first so many countries have one digit; the rarer ones have a second, after one of the last four. */
export const COMMONEST = 60;
/** Boxes of countries have edges at so many steps around the world, and half as far from pole to pole. */
export const EDGES = 64;
/** At most so many steps lead from one side of a box to the other. */
export const STEPS = 512;
