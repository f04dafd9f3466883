/** Nouns for people, by which a phrase says who somebody is. */

/** Ends a phrase for one person whom a pronoun may refer to: `a resident`, `the official`, `her husband`. */
export const SOMEBODY: RegExp =
  /(?:[eo]r|ist|[mw]an|official|aide|chief|resident|ian|attorney|one|mate|husband|wife|son|delegate)$/i;

/** A word that says what somebody is: those of `SOMEBODY`, and others. */
export function isPersonNoun(word: string): boolean {
  return SOMEBODY.test(word) || OTHERS.test(word);
}

const OTHERS =
  /^(?:analyst|candidate|captain|co-?founder|coach|deputy|envoy|executive|expert|fellow|friend|general|head|judge|laureate|mechanic|nurse|parent|pilot|president|priest|representative|scholar|secretary|student|vice-president)$/;
