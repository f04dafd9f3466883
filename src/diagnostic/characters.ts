/** Finds characters that copy should not have, and its quotation marks. */

import { allMatches } from "../text/match.ts";
import type { Remark } from "./remark.ts";

const BEYOND_LATIN_1 = /[^\0-\xff]/;
// Double quotation marks, control characters other than tabs and line ends, and halves of surrogate pairs. The control
// characters are those of WRONG and of CONTROLS as well.
const NOTABLE = /["“”\0-\x08\x0e-\x1f\x7f\ud800-\udfff]/g;
// Rows of one of the same without the quotation marks. Pairs are read as one character, so that only lone halves match.
const WRONG = /([\0-\x08\x0e-\x1f\x7f\ud800-\udfff])\1*/gu;
// As HTML and SGML write entities; the longest names in copy are `&thinsp;` and `&middot;`, archives have `&UR;` and `&QL;`.
// AT&T; S&P; are none.
const ENTITY = /&(?:[A-Za-z]{2,9}|#\d{1,9}|#[xX][\dA-Fa-f]{1,9});/g;

// cafÃ©, itâ€™s: UTF-8 that was read as Latin letters. Their first letters are rare enough to look for.
const DOUBLE = /Ã[\x80-\xbf]|â€/;

/**
 * Remarks on control characters, surrogates without their other half, entities from web pages, and letters that were
 * encoded twice. Returns the positions of the double quotation marks, which are found on the way.
 */
export function checkCharacters(text: string, remark: Remark): number[] {
  const quotes: number[] = [];
  const isWide = BEYOND_LATIN_1.test(text);
  const suspicious = isWide ? lookAtAll(text, quotes) : lookForEach(text, quotes);
  if (suspicious) {
    for (const { 0: row, index } of allMatches(WRONG, text)) {
      remark(row < "\x80" ? "control-character" : "unpaired-surrogate", index, index + row.length);
    }
  }
  if (text.includes("&")) {
    for (const { 0: entity, index } of allMatches(ENTITY, text)) {
      remark("html-entity", index, index + entity.length);
    }
  }
  if (text.includes("Ã") || (isWide && text.includes("â€"))) {
    const double = DOUBLE.exec(text);
    if (double) remark("double-encoding", double.index, double.index + double[0].length);
  }
  return quotes;
}

/** Collects the quotation marks, and returns whether there are other characters to look at again. */
function lookAtAll(text: string, quotes: number[]): boolean {
  let suspicious = false;
  for (NOTABLE.lastIndex = 0; NOTABLE.test(text); ) {
    const at = NOTABLE.lastIndex - 1;
    if ('"“”'.includes(text.charAt(at))) quotes.push(at);
    else suspicious = true;
  }
  return suspicious;
}

// The control characters among the Latin letters of NOTABLE.
const CONTROLS: readonly string[] =
  /* @__PURE__ */ "\0\x01\x02\x03\x04\x05\x06\x07\x08\x0e\x0f\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19\x1a\x1b\x1c\x1d\x1e\x1f\x7f".split(
    "",
  );
// Fits into a processor's cache, so that searching a piece again costs no more than the first time.
const PIECE = 0x8000;

/**
 * Does the same for a text in Latin-1, which engines store as bytes. There, a search for each character in turn takes a
 * fifth of the time of one regular expression for all.
 */
function lookForEach(text: string, quotes: number[]): boolean {
  for (let at = text.indexOf('"'); at !== -1; at = text.indexOf('"', at + 1)) quotes.push(at);
  for (let from = 0; from < text.length; from += PIECE) {
    const piece = text.slice(from, from + PIECE);
    for (const sign of CONTROLS) if (piece.includes(sign)) return true;
  }
  return false;
}
