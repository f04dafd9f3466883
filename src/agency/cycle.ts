/** The parts of the slug line of AP's copy: `BC-Harbor--Tram, 3rd Ld-Writethru,0842`. */

/**
 * What comes before a story's slug: the cycle that it moves in, `AM-`, `BC-` or `PM-`, or `AP-` online. An older wire has
 * its number and letters before that: `a0563 BC-`, `r a BC-`, `U I BC-`, `a0563 r a BC-`. AP's mark can be left before it.
 */
export const CYCLE: RegExp = /^\^?(?:a\d{4} )?(?:[A-Za-z] [A-Za-z] )?(?:A[MP]|BC|PM)-/;

/** The number of the lead, after the slug: `BC-Harbor-Tram, 5th Ld-Writethru`, `BC-US--Harbor Tram 1stLd-Writethru 03-04`. */
export const LEAD_IN_SLUG: RegExp = /(?<=[ ,-])(\d{1,3})(?:st|nd|rd|th)[ -]?Ld\b/i;
