/** Known names that are not written as names are: `Save the Children`, `Schalke 04`, `al Qaeda`, `Major League Soccer`. */

import { knowledge } from "../lists/knowledge.ts";
import { ODD_FRONT } from "../words/forms.ts";
import type { Word } from "../words/words.ts";

// Lloyd's of London: marks count too.
const MOST_WORDS = 5;

/** Where such a name that begins at `at` ends; `at` if there is none. */
export function oddEnd(text: string, line: readonly Word[], at: number): number {
  const { known, start } = line[at] as Word;
  if ((known & ODD_FRONT) === 0) return at;
  const { organizations, others } = knowledge();
  for (let to = Math.min(at + MOST_WORDS, line.length); to > at + 1; to -= 1) {
    const name = text.slice(start, (line[to - 1] as Word).end);
    if (organizations.has(name) || others.has(name)) return to;
  }
  return at;
}
