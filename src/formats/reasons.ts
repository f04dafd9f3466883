/** Reasons of losses that are the same in many formats. */

/** The reason for what an article has and the format does not. */
export const UNPLACED = "the format has no place for it";

/** The reason for what a document has and an article does not. */
export const NO_FIELD = "an article has no field for it";
