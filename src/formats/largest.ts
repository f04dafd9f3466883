/** The size of the largest document that is read. */

// A large agency's package for one day is about 10 MB; a larger document was made to break a reader, or never ends.
export const LARGEST = 64_000_000;
