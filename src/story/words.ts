/** Splits texts into words, for comparing them. */

// 2.14, 2,150, 9:45 | U.S. | words, which U+2019 and the hyphen separate | blanks | signs
const PIECE =
  /\d{1,15}(?:[.,:]\d{1,15}){1,5}|(?:\p{Lu}\.){2,9}|[\p{L}\p{M}\p{N}]+|\s+|[^\p{L}\p{M}\p{N}\s]/gu;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** Splits a text into figures, initials, words, blanks and single signs. Joined, they are the text again. */
export function piecesOf(text: string): string[] {
  return text.match(PIECE) ?? [];
}

/** The words of a text in lower case, without signs. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(WORD) ?? [];
}

// Words that stories share without having anything to do with each other.
const COMMON: ReadonlySet<string> = /* @__PURE__ */ new Set(
  (
    "a about after against all also amid an and are as at be been before but by during for from " +
    "had has have he her his if in into is it its more new no not of off on one or other out " +
    "over said say says she some than that the their they this to two under up was were what " +
    "when which who will with would"
  ).split(" "),
);

/** The distinct words of a text that say what it is about. */
export function topicOf(text: string): Set<string> {
  return new Set(wordsOf(text).filter((word) => word.length > 1 && !COMMON.has(word)));
}

/** The number of elements that two sets share. */
export function sharedCount<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  let count = 0;
  for (const element of few) if (many.has(element)) count += 1;
  return count;
}

/** How alike two sets are (Dice): twice the number of shared elements, divided by the number of all. */
export function likeness<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  return a.size + b.size === 0 ? 0 : (2 * sharedCount(a, b)) / (a.size + b.size);
}
