/**
 * The marks of a hash: the lexicon has a word with it, one that is a head, and one that is a head in small letters.
 * They are in a file without imports, so that bundlers inline them.
 */
export const KNOWN = 1;
export const HEAD = 2;
export const SMALL_HEAD = 4;

/** How many hashes there are. */
export const MARKS: number = 1 << 14;
