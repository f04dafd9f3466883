/** The minus before an amount: `-3.5 percent`, `minus $5 million`. */

import type { Amount } from "./amount.ts";

// (-0.2% | by -3.5 percent | of minus 2 degrees, but not: plus or minus 3 points | 2-3% | a dash that begins a line
const MINUS = /(?:[ (][-\u2212]|(?<!plus or)\s[Mm]inus )$/;
// `plus or minus `
const LONGEST = 14;

/** Returns an amount with the minus before it, if there is one. */
export function withMinus(text: string, amount: Amount): Amount {
  const { start, value } = amount;
  if (value === undefined) return amount;
  const minus = MINUS.exec(text.slice(Math.max(0, start - LONGEST), start))?.[0];
  return minus === undefined
    ? amount
    : { ...amount, start: start - minus.length + 1, value: -value };
}
