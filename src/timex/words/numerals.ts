/** Numbers in words: `twenty-five`, `two hundred`, `nineteen ninety-six`. */

import { type Lexicon, NUM, numberEntry, ORD, YEAR } from "./lexicon.ts";
import { BLANK, HYPHEN, makeToken, type Token } from "./token.ts";

/** Joins the words of each number in a run into one token. */
export function joinNumerals(run: readonly Token[], lexicon: Lexicon): readonly Token[] {
  if (!run.some((token, index) => index > 0 && inWords(token))) return run;
  const joined: Token[] = [];
  for (const token of run) {
    const last = joined.at(-1);
    const n = last === undefined ? undefined : joinTwo(last, token);
    if (last === undefined || n === undefined) joined.push(token);
    else {
      const kinds = isYear(last, token) ? YEAR : token.kinds & (NUM | ORD);
      const entry = numberEntry(lexicon, kinds);
      const said = { n, value: "", word: "" };
      joined[joined.length - 1] = makeToken(entry, last.start, token.end, last.gap, said);
    }
  }
  return joined;
}

function inWords({ kinds, word }: Token): boolean {
  return (kinds & (NUM | ORD | YEAR)) !== 0 && !/^\d/.test(word);
}

// nineteen ninety(-six) | two thousand ten
function isYear(a: Token, b: Token): boolean {
  if ((a.kinds & YEAR) !== 0) return true;
  return b.n >= 10 && b.n < 100 && (a.n === 2000 || (a.n >= 17 && a.n <= 20));
}

function joinTwo(a: Token, b: Token): number | undefined {
  if ((a.kinds & (NUM | YEAR)) === 0 || (b.gap & (BLANK | HYPHEN)) === 0) return undefined;
  if (!inWords(b) || a.n === 0 || b.n === 0) return undefined;
  // `twenty-second`, but not `20-second`
  if (a.n % 100 >= 20 && a.n % 10 === 0 && b.n < 10 && inWords(a)) return a.n + b.n;
  if ((b.n === 100 || b.n === 1000) && a.n < 1000) return a.n * b.n;
  if (isYear(a, b) && a.n < 100) return a.n * 100 + b.n;
  // Not `85,000 two years ago`.
  return a.n % 100 === 0 && b.n < 100 && inWords(a) ? a.n + b.n : undefined;
}
