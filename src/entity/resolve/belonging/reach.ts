/** How far from a name what is said of people is read. */

/** So much of the text is searched before a name, and after it. */
export const REACH: number = 90;
/** A title has at most so many words. */
export const MOST_WORDS: number = 5;
/** No role has more letters. */
export const LONGEST_ROLE: number = 20;
