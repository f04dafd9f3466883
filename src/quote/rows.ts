/** Tables of words by their kinds. */

/** Words that share the same kinds, separated by blanks. */
export type Row = readonly [kinds: number, words: string];

/** Returns the kinds of each word, from all the rows that contain it. */
export function kindsOf(rows: readonly Row[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const [kinds, words] of rows)
    for (const word of words.split(" ")) found.set(word, kinds | (found.get(word) ?? 0));
  return found;
}
