/**
 * The lists of `cues.ts`, as bits, so that one number says which lists a word is on.
 *
 * Only constants of files without imports are inlined in bundles, so that they have a file of their own.
 */

/** Titles and roles, before a person's name. */
export const TITLES: number = 1;
/** Titles that are part of capitalized names of offices, and are taken off the front of a name. */
export const OFFICES: number = 1 << 1;
/** The last words of organizations' names, or their first words before `of`. */
export const ORGANIZATIONS: number = 1 << 2;
/** The last words of places' names. */
export const PLACES: number = 1 << 3;
/** The first words of places' names. */
export const BEFORE_PLACES: number = 1 << 4;
/** The last words of the names of events, laws and prizes. */
export const OTHERS: number = 1 << 5;
/** Verbs of saying, after a name. */
export const SAYING: number = 1 << 6;
/** Verbs of contests, after a team. */
export const CONTEST: number = 1 << 7;
/** Prepositions of place. */
export const WHERE: number = 1 << 8;
/** Capitalized words that are not names. */
export const NO_NAMES: number = 1 << 9;
/** The first words of organizations' names. */
export const BEFORE_ORGANIZATIONS: number = 1 << 10;
/** Words that mark a sports report. */
export const SPORT: number = 1 << 11;
/** Words from sports of single contestants. */
export const SINGLES: number = 1 << 12;
/** Words from team sports. */
export const TEAMS: number = 1 << 13;
/** Words that offices and ministries share: a name after them need not be a person's. */
export const PORTFOLIOS: number = 1 << 14;
/** Nouns before the name of an organization that say what it is. */
export const SORTS: number = 1 << 15;
/** What an organization has, after its name. */
export const BELONGINGS: number = 1 << 16;
/** Nouns that refer to people without their names: `the president`. */
export const ROLE_NOUNS: number = 1 << 17;
/** Nouns that refer to organizations without their names: `the ministry`. */
export const BODY_NOUNS: number = 1 << 18;
/** Words after the name of a place. */
export const AFTER_PLACES: number = 1 << 19;
/** Words before `of` and the name of a place. */
export const PLACES_OF: number = 1 << 20;
/** Words after the name of an organization that somebody speaks or works for. */
export const STAFF: number = 1 << 21;
/** Words before `in`, `of`, `by`, `for`, `at` or `with` and the name of a company. */
export const DEALINGS: number = 1 << 22;
/** What prices do, before the amount. */
export const MOVES: number = 1 << 23;
/** What a person has, after the name and `'s`. */
export const OWN: number = 1 << 24;
/** Offices that are followed by their fields: `Minister of`. */
export const OFFICE_HEADS: number = 1 << 25;
/** Words before such an office that belong to it. */
export const OFFICE_FRONTS: number = 1 << 26;
/** The fields of offices and bodies. These words are nobody's name, and on no list of common words. */
export const FIELDS: number = 1 << 27;
/** Words that belong to the office after them: Crown Prince, First Lady, Assistant Secretary. */
export const TITLE_FRONTS: number = 1 << 28;
/** Lowercase words inside or before a family name. */
export const PARTICLES: number = 1 << 29;
/** Words between rivals. */
export const RIVALS: number = 1 << 30;
/** Numbers in words, which amounts can begin with. */
export const NUMERALS: number = 1 << 31;
