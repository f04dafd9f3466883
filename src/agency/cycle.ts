/** How the slug line of AP's copy begins. */

/** The cycle that a story moves in, before its slug: AM-, BC-, PM-. */
export const CYCLE: RegExp = /^(?:AM|BC|PM)-/;
