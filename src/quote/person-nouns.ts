/** Nouns for people, by which a phrase says who somebody is. */

/** Ends a phrase for one person whom a pronoun may refer to: `a resident`, `the official`, `her husband`. */
export const SOMEBODY: RegExp =
  /(?:[eo]r|ist|[mw]an|official|aide|chief|resident|ian|attorney|one|mate|husband|wife|son|delegate)$/i;

/** A word that says what somebody is: those of `SOMEBODY`, and offices. */
export function isPersonNoun(word: string): boolean {
  return SOMEBODY.test(word) || OFFICE.test(word);
}

const OFFICE =
  /^(?:analyst|captain|co-?founder|coach|expert|fellow|general|head|judge|nurse|president|scholar|secretary|student|vice-president)$/;
