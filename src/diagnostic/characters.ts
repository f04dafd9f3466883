/** Characters that copy should not have, and where its quotation marks stand. */

import type { Remark } from "./remark.ts";

const BEYOND_LATIN_1 = /[^\0-\xff]/;
// Double quotation marks, everything below the blank that is no tab or line end, the delete, any half of a pair.
const NOTABLE = /["“”\0-\x08\x0e-\x1f\x7f\ud800-\udfff]/g;
// The same without the marks and with pairs read as one character, so that only a lone half is left.
const WRONG = /[\0-\x08\x0e-\x1f\x7f\ud800-\udfff]/gu;
// As HTML writes them; the longest names in copy are `&thinsp;` and `&middot;`.
const ENTITY = /&(?:[a-z]{2,8}|#\d{1,7}|#x[\da-f]{1,6});/gi;

/**
 * Remarks on control characters, on surrogates without their other half, and on entities that came from a page.
 * Gives the places of the double quotation marks, which it comes by on the way.
 */
export function checkCharacters(text: string, remark: Remark): number[] {
  const quotes: number[] = [];
  const suspicious = BEYOND_LATIN_1.test(text)
    ? lookAtAll(text, quotes)
    : lookForEach(text, quotes);
  if (suspicious) {
    for (const { 0: character, index } of text.matchAll(WRONG)) {
      remark(character < "\x80" ? "control-character" : "unpaired-surrogate", index, index + 1);
    }
  }
  if (text.includes("&")) {
    for (const { 0: entity, index } of text.matchAll(ENTITY)) {
      remark("html-entity", index, index + entity.length);
    }
  }
  return quotes;
}

/** Collects the quotation marks; says whether there is any other character to look at again. */
function lookAtAll(text: string, quotes: number[]): boolean {
  let suspicious = false;
  for (NOTABLE.lastIndex = 0; NOTABLE.test(text); ) {
    const at = NOTABLE.lastIndex - 1;
    if ('"“”'.includes(text.charAt(at))) quotes.push(at);
    else suspicious = true;
  }
  return suspicious;
}

// What fits a processor's cache, so that looking again costs what looking did.
const PIECE = 0x8000;

/**
 * The same for a text of Latin-1 alone, which engines keep in bytes: there, looking for each character in turn takes
 * a fifth of the time of one regular expression for all.
 */
function lookForEach(text: string, quotes: number[]): boolean {
  for (let at = text.indexOf('"'); at !== -1; at = text.indexOf('"', at + 1)) quotes.push(at);
  for (let from = 0; from < text.length; from += PIECE) {
    const piece = text.slice(from, from + PIECE);
    if (piece.includes("\x7f")) return true;
    for (let unit = 0; unit < 0x20; unit += 1)
      if ((unit < 9 || unit > 13) && piece.includes(String.fromCharCode(unit))) return true;
  }
  return false;
}
