/** Figures and their magnitudes: `1,200`, `3.5`, `2-1/2`, `14.1 billion`, `20bn`. */

import { matchAt } from "../../text/match.ts";

/** A figure as it is written, its magnitude, which can be empty, and where they end. */
export interface Figure {
  readonly digits: string;
  readonly magnitude: string;
  readonly end: number;
}

// 1,200 | 10,00,000 | 3.5 | 3/4 | 2-1/2 | 2 11/16 | 4.37-3/4, as grain is priced
const NUMBER =
  /(?:(?:\d{1,15}(?:,\d{3}|,\d{2}(?=,)){0,5}(?:\.\d\d(?=-| (?:1\/2|[13]\/4)(?! (?:full|hour|of|price|way|year))))?[ -])?(?:1\/2|[12]\/3|[123]\/4|[1-4]\/5|[15]\/6|[1-6]\/7|[1-7]\/8|\d\/10|\d\d?\/(?:16|32|64))(?![\d/])|\d{1,15}(?:,\d{3}|,\d{2}(?=,)){0,5}(?:\.\d{1,6})?)/y;
// $3 Billion | $1.3 BLN | 30 mln | 20bn | 4.5m | 500 lakh crore
const MAGNITUDE =
  /[ -]?(thousand|[MBTmbt]r?(?:illion|l?n)|[MBT]R?(?:ILLION|L?N)|(?:lakh )?crore|lakh|(?<=\d)[kmbtKMBT])s?(?![\w.]\d|[A-Za-z])/y;

/** Reads the figure at an offset. */
export function figureAt(text: string, at: number): Figure | undefined {
  const digits = matchAt(NUMBER, text, at)?.[0];
  if (digits === undefined) return undefined;
  const end = at + digits.length;
  const [whole, magnitude] = matchAt(MAGNITUDE, text, end) ?? ["", ""];
  return { digits, magnitude: magnitude as string, end: end + whole.length };
}

// By the whole word, or else by its first letter: k, m, mn, mln, million
const MAGNITUDES: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  lakh: 1e5,
  m: 1e6,
  crore: 1e7,
  b: 1e9,
  t: 1e12,
  "lakh crore": 1e12,
};

/** The number that digits and a magnitude stand for. */
export function numberOfFigure(digits: string, magnitude = ""): number {
  const number = valueIn(digits.replaceAll(",", ""));
  if (magnitude === "") return number;
  // 1.1 million is 1100000, not 1100000.0000000001.
  const word = magnitude.toLowerCase();
  const times = MAGNITUDES[word] ?? MAGNITUDES[word.charAt(0)] ?? 1;
  return Number((number * times).toPrecision(12));
}

/** The value of digits, which can have a fraction: `2 1/2`, `2-1/2`, `1/2`; after cents it is one of a cent. */
function valueIn(digits: string): number {
  const value = Number(digits);
  if (!Number.isNaN(value)) return value;
  const [under = 0, over = 0, whole = 0] = digits.split(/[ /-]/).map(Number).reverse();
  const part = over / under;
  // 4.37-3/4 is 4.3775, not 4.377500000000001.
  return digits.includes(".") ? Number((whole + part / 100).toPrecision(12)) : whole + part;
}
