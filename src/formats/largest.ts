/** The largest document that is read. */

// A day's package of a large agency has about 10 MB; a document that is larger was made to break a reader, or has no end.
export const LARGEST = 64_000_000;
