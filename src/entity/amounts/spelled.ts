/** Amounts in words: `three percent`, `two million dollars`, `half a million pounds`. */

import { NUMERALS } from "../lists/cue-bits.ts";
import { NUMBERS } from "../lists/cues.ts";
import { isOn, type Word } from "../words/words.ts";
import type { Amount } from "./amount.ts";
import { measureAt } from "./amounts.ts";
import { numberOfFigure } from "./figure.ts";
import { withMinus } from "./minus.ts";

const NUMBER_WORDS = /* @__PURE__ */ NUMBERS.split(" ");
const MAGNITUDE = /^(?:half-)?(thousand|[bmt]r?illion)$/;
// Whatever else is counted in words, `two crowns` and `three marks` need not be money.
const COINS = /(?:dollar|euro|cent)s?$/;

/** Adds the amounts in a line whose numbers are words. */
export function spelledIn(text: string, line: readonly Word[], amounts: Amount[]): void {
  for (let at = 0; at < line.length; at += 1) {
    if (!isOn(line[at], NUMERALS)) continue;
    const found = spelledAt(text, line, at);
    if (found !== undefined) amounts.push(withMinus(text, found));
  }
}

function spelledAt(text: string, line: readonly Word[], at: number): Amount | undefined {
  const { small, start } = line[at] as Word;
  const number = NUMBER_WORDS.indexOf(small) + 1;
  const article = line[at - 1];
  if (number === 0) {
    const isHalf = small.startsWith("half");
    // a million, a half-million, another half-million
    const from = article?.small === "a" ? article : isHalf ? line[at] : undefined;
    if (from === undefined || isOfLarger(line, at - 1)) return undefined;
    // half a million
    const half = line[at - 2];
    return half?.small === "half"
      ? amountOfWords(text, 0.5, half.start, line[at])
      : amountOfWords(text, isHalf ? 0.5 : 1, from.start, line[at]);
  }
  const next = line[at + 1];
  if (next?.small === "point" || isOfLarger(line, at)) return undefined;
  return amountOfWords(text, number, start, MAGNITUDE.test(next?.small ?? "") ? next : line[at]);
}

// forty six, two point five
const LARGER =
  /^(?:point|hundred|thousand|[bm]illion|(?:twen|thir|for|fif|six|seven|eigh|nine)ty)$/;
// a hundred and five
const HUNDREDS = /(?:hundred|thousand|illion)$/;
// a quarter of a million, one-half of one percent
const FRACTION = /(?:half|quarter|third|\wth)s?$/;

/** Whether what stands before a number makes it part of a larger or smaller one. */
function isOfLarger(line: readonly Word[], at: number): boolean {
  const before = line[at - 1]?.small ?? "";
  const front = line[at - 2]?.small ?? "";
  if (before === "and") return HUNDREDS.test(front);
  return before === "of" ? FRACTION.test(front) : LARGER.test(before);
}

/** The amount that begins at `start` with a number and ends with what it counts, after the number's last word. */
function amountOfWords(
  text: string,
  number: number,
  start: number,
  last: Word | undefined,
): Amount | undefined {
  if (last === undefined) return undefined;
  const magnitude = MAGNITUDE.exec(last.small)?.[1] ?? "";
  const from = last.end + 1;
  const measured = measureAt(text, from, magnitude);
  if (measured === undefined) return undefined;
  const { type, end, unit } = measured;
  // Three Mile Island
  if (!/(?:^| )[a-z]+$|^degree/.test(text.slice(from, end))) return undefined;
  const isMeant =
    magnitude !== "" ||
    type === "percent" ||
    (type === "money" ? COINS.test(text.slice(from, end)) : number > 1);
  return isMeant
    ? { type, start, end, value: numberOfFigure(String(number), magnitude), unit }
    : undefined;
}
