/** How the slug line of AP's copy begins. */

/** The cycle that a story moves in, before its slug: `AM-`, `BC-`, `PM-`; an older wire's number before it: `a0563 BC-`. */
export const CYCLE: RegExp = /^(?:a\d{4} )?(?:AM|BC|PM)-/;
