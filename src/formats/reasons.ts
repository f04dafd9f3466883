/** Why something could not come along, where that is the same in many formats. */

/** The reason of what an article has and the format no element for. */
export const UNPLACED = "the format has no place for it";

/** The reason of what a document has and an article has no field for. */
export const UNTOLD = "an article has no field for it";
