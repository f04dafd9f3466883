/** Guesses which word was meant by a mistyped one, or by one that other tools use. */

// What the commands, options and findings are also called.
const OTHER_WORDS = Object.entries({
  check: ["validate", "lint", "verify"],
  convert: ["export", "import", "transform"],
  date: ["reference", "anchor"],
  dates: ["times", "timex", "timexes"],
  diff: ["compare"],
  entities: ["names", "people", "persons", "organizations", "places", "ner"],
  extract: ["names", "entities", "dates", "quotes", "find"],
  format: ["fmt", "pretty"],
  html: ["htm", "xhtml"],
  "json-ld": ["jsonld", "schema.org"],
  markdown: ["md", "commonmark"],
  parse: ["read"],
  quotes: ["quotations", "speech"],
  to: ["format"],
});

// Most slips have no more wrong letters than this; in short words they have fewer.
const MOST = 2;

/** The word that was probably meant; `undefined` if none is near. */
export function nearest(word: string, words: readonly string[]): string | undefined {
  const called = OTHER_WORDS.find(([one, others]) => words.includes(one) && others.includes(word));
  if (called !== undefined) return called[0];
  const far = Math.min(MOST, Math.floor(word.length / 2));
  let best: string | undefined;
  let least = far + 1;
  for (const one of words) {
    const distance = one.startsWith(word) && word.length > 2 ? 1 : distanceOf(word, one);
    if (distance < least) [best, least] = [one, distance];
  }
  return best;
}

/** Asks whether another word was meant, for the end of a message; empty if none is near. */
export function didYouMean(word: string, words: readonly string[]): string {
  const meant = nearest(word.toLowerCase(), words);
  return meant === undefined ? "" : `; did you mean ${meant}?`;
}

/** How many letters must be inserted, removed, changed or swapped to turn one word into the other. */
function distanceOf(a: string, b: string): number {
  // Each row has the distances of one more letter of `a` to the beginnings of `b`.
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, at) => at)];
  const at = (row: number, column: number): number => rows[row]?.[column] ?? 0;
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    rows.push(row);
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) least = Math.min(least, at(i - 2, j - 2) + 1);
      row.push(least);
    }
  }
  return at(a.length, b.length);
}
