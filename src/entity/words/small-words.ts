/** Which words occur in a text in lowercase, found on request. */

import { isPlainLetter } from "../../text/words.ts";

// After this many searches all words of the text are collected, so that time stays linear.
const MOST_LOOKED_FOR = 24;

/** Returns a function that tells whether a lowercase word occurs in a text with no letter on either side. */
export function smallWordsOf(text: string): (word: string) => boolean {
  const asked = new Map<string, boolean>();
  let words: ReadonlySet<string> | undefined;
  return (word) => {
    if (words !== undefined) return words.has(word);
    let found = asked.get(word);
    if (found === undefined) {
      if (asked.size === MOST_LOOKED_FOR)
        words = new Set(text.match(/(?<![A-Za-z])[a-z]{2,}(?![A-Za-z])/g));
      found = words?.has(word) ?? (/^[a-z]{2,}$/.test(word) && stands(text, word));
      asked.set(word, found);
    }
    return found;
  };
}

function stands(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (
      !isPlainLetter(text.charCodeAt(at - 1)) &&
      !isPlainLetter(text.charCodeAt(at + word.length))
    )
      return true;
  return false;
}
