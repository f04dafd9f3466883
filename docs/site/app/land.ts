/** The coastlines as an SVG path. The build inserts Natural Earth's (public domain, from the package world-atlas). */

export const LAND = "";
