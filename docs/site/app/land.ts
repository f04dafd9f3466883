/** The coastlines, as an SVG path; the build puts Natural Earth's here (public domain, from the package world-atlas). */

export const LAND = "";
