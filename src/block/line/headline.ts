/** Which lines can be headlines. */

/** The longest headline in the archives we measured has 160 code units, including markers. */
export const LONGEST_HEADLINE = 200;

// A stop, comma or semicolon, which no headline ends with unless the stop belongs to an abbreviation; below the stop of
// a digest's story, Xinhua's keywords and end mark: ... in May. (Harbor-Trams) Enditem
const SENTENCE_END = /[.,]["”]?(?: \(\w+-[^()]+\)(?: Enditem)?)?$|;$/;

// The characters that such an end can have, as the last one of Enditem.
const LAST = '.,"”);m';

// ... over the U.S. | ... of Hana Corp. | ...
export const ABBREVIATION: RegExp =
  /(?:\.[A-Za-z]?|[ (](?:corp|inc|co|ltd|gov|sen|rep|dept|jr|sr|st|no|gen))\.$/i;

/** Whether a line reads like a headline: it is short and does not end as a sentence does. */
export function isHeadline(text: string, start: number, end: number): boolean {
  if (end - start > LONGEST_HEADLINE) return false;
  // Most headlines end with a letter, and so does only one kind of sentence.
  if (!LAST.includes(text.charAt(end - 1))) return true;
  const line = text.slice(start, end);
  return !SENTENCE_END.test(line) || ABBREVIATION.test(line);
}
