/** Nouns for those who speak: people, offices and bodies. */

/** Ends a phrase for one person whom a pronoun may refer to: `a resident`, `the official`, `her husband`. */
const SOMEBODY =
  /(?:[eo]r|ist|[mw]an|official|aide|chief|resident|ian|attorney|\b(?:any|every|some)?one|mate|husband|wife|\b(?:grand|per|spokesper|step)?son|delegate)$/i;

// Things whose names are like those of people.
const THING =
  /\b(?:answer|banner|center|chapter|climate|computer|cover|disaster|error|estimate|factor|fl[iy]er|(?:news)?letter|list|manslaughter|matter|motor|murder|number|offer|order|(?:news)?paper|poster|power|register|river|rumor|sensor|sticker|summer|terror|tower|trailer|transfer|twist|voice-?over|water|weather|winter)s?$/i;

const OTHERS =
  /^(?:analyst|co-?founder|coach|fellow|friend|head|laureate|mechanic|nurse|parent|pilot|priest|scholar)$/;

/** Those who speak for an office, also in the plural: `an EU commissioner`. */
const OFFICE =
  /^(?:\w{3,12}(?:[eo]r|ist)s|(?:advis|commission|lawmak|lawy|lead|minist|offic)er|(?:administrat|ambassad|chancell|council{1,2}|govern|inspect|legislat|may|prosecut|senat|treasur)[eo]r|(?:admiral|aide|attorney|candidate|captain|colonel|consul|coroner|deput(?:y|ie)|employee|envoy|executive|expert|general|judge|lieutenant|magistrate|nominee|official|opponent|president|relative|representative|secretary|sergeant|sheriff|student|vice-president)s?|(?:chair|congress|spokes)(?:people|person|(?:wo)?m[ae]n)|authorities|chief|police|troops)$/i;

/** Whether words end in a noun for one person. */
export function isSomebody(words: string): boolean {
  return SOMEBODY.test(words) && !THING.test(words);
}

/** Whether a word says what somebody is. */
export function isPersonNoun(word: string): boolean {
  return (
    isSomebody(word) || OTHERS.test(word) || (isOffice(word) && !/(?:s|ie|police)$/.test(word))
  );
}

/** Whether a word names the office of a speaker without a name. */
export function isOffice(word: string): boolean {
  return OFFICE.test(word) && !THING.test(word);
}

/** A body that has a name: `the news agency, Xinhua`, `Kova, a group based in Oslo`. */
export const BODY: RegExp =
  /^(?:agency|body|charity|company|daily|firm|group|institute|network|newspaper|organi[sz]ation|tank|watchdog)$/;

/** A company, whose noun is like those for people: `a Seoul retailer`. */
export const COMPANY: RegExp =
  /(?:brew|broadcast|carri|contract|develop|export|import|insur|lend|mak|manufactur|operat|produc|publish|refin|regulat|retail|shipp|suppli)[eo]r$/;

/** Words for several people. */
export const PEOPLE: RegExp = /(?:[^s]s|ice|ia|sion|ment)$|^(?:crew|people|staff)$/;
