/**
 * What is seen of a name at a glance, as bits. Most evidence can apply only to names with certain bits.
 *
 * Those that most rows need come first: their numbers are short. `names/bits.ts` and `around/bits.ts` have further ones,
 * from the same number on, since no table asks for both.
 */

/** Several words. */
export const SEVERAL: number = 1;
/** One word. */
export const SINGLE: number = 1 << 1;
/** On no list of places. */
export const UNPLACED: number = 1 << 2;
/** No country. */
export const NO_COUNTRY: number = 1 << 3;
/** In a sports report. */
export const IN_SPORT: number = 1 << 4;
/** In no sports report. */
export const OUT_OF_SPORT: number = 1 << 5;
/** A known organization. */
export const KNOWN: number = 1 << 6;
