/** The minus before an amount: `-3.5 percent`, `minus $5 million`. */

import type { Amount } from "./amount.ts";

// (-0.2% | by -3.5 percent, but not: 10 -12 percent | 2-3% | a dash that begins a line
// of minus 2 degrees | Minus 2 degrees, but not: plus or minus 3 points | $5 million minus $1 million
const MINUS =
  /(?:(?:(?<!\d) |\()[-\u2212]|(?:^|\. |\b(?:and|at|by|even|from|hit|is|of|to|was|were) )[Mm]inus )$/;
// `from minus `, and the character before it
const LONGEST = 12;

/** Returns an amount with the minus before it, if there is one. */
export function withMinus(text: string, amount: Amount): Amount {
  const { start, value } = amount;
  if (value === undefined) return amount;
  const before = text.slice(Math.max(0, start - LONGEST), start);
  if (!MINUS.test(before)) return amount;
  const length = before.endsWith(" ") ? "minus ".length : 1;
  return { ...amount, start: start - length, value: -value };
}
