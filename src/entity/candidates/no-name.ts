/** Capitalized words that name nobody: `MPs`, `FY26`, the `QC` after a name, a ticker. */

import { GIVEN } from "../words/form-bits.ts";
import { isCapital, isKnownAs, textAt, type Word, wordBefore } from "../words/words.ts";

/**
 * Whether a word is the plural of a short form, a fiscal year, a rating of debt or an age, which name nobody: `MPs`,
 * `SUVs`, `FY26`, `BB-plus`, `Baa1`, `Six-year-old`.
 */
export function isNobody(text: string): boolean {
  return text.length < 10 ? /[as\d]$/.test(text) && MANY.test(text) : text.endsWith("-year-old");
}

const MANY =
  /^(?:[A-Z]{2,4}s|FY\d{2,4}|[ABC]aa?[1-3]|[ABC]aa|[AC]a|[A-D]{1,3}-(?:[Pp]lus|[Mm]inus))$/;

/** Whether a word stands for an honour, a seat or a degree after a person's name: Ann Lee `QC`, Bob Hill `MP`. */
export function isAfterName(line: readonly Word[], at: number): boolean {
  const [before, word] = [wordBefore(line, at), line[at]];
  if (word?.shape !== "CAPITALS" || !HONOURS.test(word.text) || isCapital(line[at + 1]))
    return false;
  if (isCapital(before)) return isKnownAs(wordBefore(line, at, 2), GIVEN);
  // Femi Hill, SAN, | Femi Hill (SAN)
  return (
    isCapital(wordBefore(line, at, 2)) &&
    isCapital(wordBefore(line, at, 3)) &&
    /^(?:,,|\(\))$/.test(textAt(line, at - 1) + textAt(line, at + 1)) &&
    word.text !== "MD"
  );
}

const HONOURS = /^(?:[QK]C|MS?P|MEP|[MOCDK]BE|CMG|FRS|MD|SAN)$/;

/** Whether a word is a ticker with its exchange after a stop: `Northgate NGT.N`, `<NGTb.ST>`. */
export function hasExchange(line: readonly Word[], at: number): boolean {
  const stop = line[at + 1];
  const exchange = line[at + 2];
  return (
    stop?.text === "." &&
    stop.start === line[at]?.end &&
    exchange?.start === stop.end &&
    /^[A-Z]{1,2}$/.test(exchange.text)
  );
}
