/** Changes in a recorded spelling only the words that have changed. */

/**
 * Replaces in `recorded` the words in which the canonical spellings `before` and `after` a change differ. It stays as
 * it is if those do not stand there exactly once.
 *
 *     recorded           before               after                  returned
 *     SEOUL (Yonhap) –   SEOUL (Yonhap) --    BUSAN (Yonhap) --      BUSAN (Yonhap) –
 */
export function reword(recorded: string, before: string, after: string): string {
  const old = before.split(/\b/);
  const fresh = after.split(/\b/);
  // The last word is kept, as the neighbor of words that were only added.
  while (old.length > 1 && old.at(-1) === fresh.at(-1)) {
    old.pop();
    fresh.pop();
  }
  let head = 0;
  while (head < old.length - 1 && old[head] === fresh[head]) head += 1;
  const words = old.slice(head).join("");
  const changed = fresh.slice(head).join("");
  // The 1 of `May 1, 2031` stands there once as a word, and again in the year.
  const all = recorded.split(/\b/);
  const at = all.indexOf(words);
  if (at !== -1 && all.lastIndexOf(words) === at) {
    all[at] = changed;
    return all.join("");
  }
  const parts = recorded.split(words);
  return parts.length === 2 ? parts.join(changed) : recorded;
}
