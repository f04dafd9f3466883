/** Nouns for those who speak: people and bodies. */

/** Ends a phrase for one person whom a pronoun may refer to: `a resident`, `the official`, `her husband`. */
export const SOMEBODY: RegExp =
  /(?:[eo]r|\w{3}ist|[mw]an|official|aide|chief|resident|ian|attorney|\b(?:any|every|some)?one|mate|husband|wife|\b(?:grand|per|spokesper|step)?son|delegate)$/i;

const OTHERS =
  /^(?:analyst|candidate|co-?founder|coach|executive|expert|fellow|friend|judge|laureate|mechanic|nurse|parent|pilot|priest|scholar|student)$/;

/** Those who speak for an office: `an EU commissioner`. */
export const OFFICE: RegExp =
  /^(?:attorney|boss|captain|commissioner|coroner|deputy|envoy|general|head|president|representative|secretary|vice-president|(?:administrat|ambassad|chancell|councill?|direct|govern|inspect|legislat|may|prosecut|treasur)[eo]r)$/;

/** Whether a word says what somebody is. */
export function isPersonNoun(word: string): boolean {
  return SOMEBODY.test(word) || OTHERS.test(word) || OFFICE.test(word);
}

/** Companies and things, whose nouns are like those for people: `a Seoul retailer`, `a banner`. */
export const NO_PERSON: RegExp =
  /(?:bann|brew|broadcast|carri|cent|chapt|contract|develop|export|import|insur|lend|lett|mak|manufactur|numb|operat|ord|pap|post|produc|publish|refin|regulat|retail|shipp|stick|suppli|voiceov)[eo]r$/;

/** A body that has a name: `the news agency, Xinhua`, `Kova, a group based in Oslo`. */
export const BODY: RegExp =
  /^(?:agency|body|charity|company|daily|firm|group|institute|network|newspaper|organi[sz]ation|tank|watchdog)$/;

/** Words for several people. */
export const PEOPLE: RegExp = /(?:[^s]s|ice)$|^(?:crew|people|staff)$/;
