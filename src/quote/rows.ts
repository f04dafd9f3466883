/** Tables of words by what they are. */

/** Words that are of the same kinds, a blank between them. */
export type Row = readonly [kinds: number, words: string];

/** What each word is by all the rows that it stands in. */
export function kindsOf(rows: readonly Row[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const [kinds, words] of rows)
    for (const word of words.split(" ")) found.set(word, kinds | (found.get(word) ?? 0));
  return found;
}
