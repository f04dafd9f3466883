/** Indexes of stock exchanges that a figure is part of, or that are called as the exchange is. */

import { isDigit } from "../../text/words.ts";
import type { Word } from "./words.ts";

const NUMBERED =
  /^(?:FTSE (?:100|250|350)|CAC 40|DAX 30|Nikkei (?:225|300)|S&P (?:100|400|500|600)|(?:Stoxx|STOXX) (?:50|600)|Nifty 50|Russell (?:1000|2000|3000)|CSI 300|ASX 200|(?:KOSPI|Kospi) (?:100|200)|(?:KOSDAQ|Kosdaq) 150|(?:Ibex|IBEX) 35|TSX 60|Nasdaq 100)$/;
const NAMES = /^(?:KOSDAQ|Kosdaq)$/;
// The CAC 40 points higher: what is counted.
const COUNTED = /^(?:points?|percent|pct|per|%)$/;

/** Whether the figure at `at` is part of the index before it: `FTSE 100`. */
export function isIndexFigure(line: readonly Word[], at: number): boolean {
  const { text } = line[at] as Word;
  const isShort = text.length > 1 && text.length < 5;
  return (
    isShort &&
    NUMBERED.test(`${line[at - 1]?.text} ${text}`) &&
    !COUNTED.test(line[at + 1]?.text ?? "")
  );
}

/** Whether a name is an index's. */
export function isIndex(name: string): boolean {
  return isDigit(name.charCodeAt(name.length - 1))
    ? NUMBERED.test(name)
    : name.length === 6 && NAMES.test(name);
}
