/** The lists of `parts.ts`, as bits. */

/** The forms of companies and the kinds of bodies that end a name. */
export const COMPANY_FORMS: number = 1;
/** Kinds of bodies that say what they are for. None is a given name or a surname. */
export const BODY_HEADS: number = 1 << 1;
/** Words that begin the names of institutions. */
export const INSTITUTIONS: number = 1 << 2;
/** Buildings where things happen. */
export const BUILDINGS: number = 1 << 3;
/** The last words of the names of cities and counties. */
export const COUNTIES: number = 1 << 4;
/** The last words of the names of fires. */
export const FIRES: number = 1 << 5;
/** Words that begin the names of storms. */
export const STORMS: number = 1 << 6;
/** How strong a storm is, before those words. */
export const STRENGTHS: number = 1 << 7;
/** Family names of China, Korea and Vietnam, which come first. */
export const EASTERN: number = 1 << 8;
/** The last words of the names of leagues and cups. */
export const LEAGUES: number = 1 << 9;
/** Grounds that people are called too. */
export const GROUNDS: number = 1 << 10;
/** Forms that are no part of what a company is called. */
export const LEGAL_FORMS: number = 1 << 11;
/** What can follow `and` or `&` in the name of a firm: Harbor and Sons. */
export const FIRM_FORMS: number = 1 << 12;
/** The last words of the names of what is called `the company`. */
export const COMPANIES: number = 1 << 13;
