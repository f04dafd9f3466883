/** How wide wrapped lines are: typewriters and terminals had 60 to 80 columns. */

/** The fewest columns that a line has which goes on below. */
export const NARROWEST = 40;
/** The most columns: no wire wrapped at more. */
export const WIDEST = 100;
