/** Why something could not come along, where that is the same in many formats. */

/** The reason of a loss that the format has no element for. */
export const UNPLACED = "the format has no place for it";
