/** The parts of the slug line of AP's copy: `BC-Harbor--Tram, 3rd Ld-Writethru,0842`. */

/** The cycle that a story moves in, before its slug: `AM-`, `BC-`, `PM-`; an older wire's number before it: `a0563 BC-`. */
export const CYCLE: RegExp = /^(?:a\d{4} )?(?:AM|BC|PM)-/;

/** The number of the lead, after the slug: `BC-Harbor-Tram, 5th Ld-Writethru`, `BC-US--Harbor Tram 1stLd-Writethru 03-04`. */
export const LEAD_IN_SLUG: RegExp = /(?<=[ ,-])(\d{1,3})(?:st|nd|rd|th)[ -]?Ld\b/i;
