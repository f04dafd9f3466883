/** Changes in a recorded spelling only the words that have changed. */

// A word in any script, or a sign
const PART = /[\p{L}\p{N}_]+|[^\p{L}\p{N}_]/gu;

function partsOf(words: string): string[] {
  return words.match(PART) ?? [""];
}

/**
 * Replaces in `recorded` the words in which the canonical spellings `before` and `after` a change differ, with as many
 * of the words before them as they need to stand there exactly once. If they never do, it stays as it is.
 *
 *     recorded           before               after                  returned
 *     SEOUL (Yonhap) –   SEOUL (Yonhap) --    BUSAN (Yonhap) --      BUSAN (Yonhap) –
 */
export function reword(recorded: string, before: string, after: string): string {
  const old = partsOf(before);
  const fresh = partsOf(after);
  // The last word is kept, as the neighbor of words that were only added.
  while (old.length > 1 && old.at(-1) === fresh.at(-1)) {
    old.pop();
    fresh.pop();
  }
  let head = 0;
  while (head < old.length - 1 && old[head] === fresh[head]) head += 1;
  const all = partsOf(recorded);
  for (; head >= 0; head -= 1) {
    const words = old.slice(head).join("");
    const changed = fresh.slice(head).join("");
    // The 1 of `May 1, 2031` stands there once as a word, and again in the year.
    const at = all.indexOf(words);
    if (at !== -1 && all.lastIndexOf(words) === at) {
      all[at] = changed;
      return all.join("");
    }
    const parts = recorded.split(words);
    if (parts.length === 2) return parts.join(changed);
  }
  return recorded;
}
