/** Characters that copy should not have, and quotation marks that do not pair. */

import type { Paragraph } from "../model.ts";
import type { Remark } from "./remark.ts";

const BEYOND_LATIN_1 = /[^\0-\xff]/;
// Everything below the blank that is no tab or line end, the delete, and any half of a surrogate pair.
const SUSPICIOUS = /[^\t-\r -~\x80-\ud7ff\ue000-\uffff]/;
// The same with pairs read as one character, so that only a lone half is left.
const WRONG = /[\0-\x08\x0e-\x1f\x7f\ud800-\udfff]/gu;
// As HTML writes them; the longest names in copy are `&thinsp;` and `&middot;`.
const ENTITY = /&(?:[a-z]{2,8}|#\d{1,7}|#x[\da-f]{1,6});/gi;

/** Remarks on control characters, on surrogates without their other half, and on entities that came from a page. */
export function checkCharacters(text: string, remark: Remark): void {
  if (isSuspicious(text)) {
    for (const { 0: character, index } of text.matchAll(WRONG)) {
      remark(character < "\x80" ? "control-character" : "unpaired-surrogate", index, index + 1);
    }
  }
  if (!text.includes("&")) return;
  for (const { 0: entity, index } of text.matchAll(ENTITY)) {
    remark("html-entity", index, index + entity.length);
  }
}

/**
 * Whether a text may have one. In a text of Latin-1 alone, which engines keep in bytes, looking for each control
 * character in turn takes a third of the time of one regular expression for all.
 */
function isSuspicious(text: string): boolean {
  if (BEYOND_LATIN_1.test(text)) return SUSPICIOUS.test(text);
  for (let unit = 0; unit < 0x20; unit += 1) {
    if ((unit < 9 || unit > 13) && text.includes(String.fromCharCode(unit))) return true;
  }
  return text.includes("\x7f");
}

/**
 * Remarks on paragraphs whose double quotation marks do not pair. A quotation over several paragraphs opens each of
 * them and closes only the last, so an open one is right where the next paragraph opens with a mark.
 */
export function checkQuotes(text: string, paragraphs: readonly Paragraph[], remark: Remark): void {
  const curly = text.includes("“") || text.includes("”");
  for (let index = 0; index < paragraphs.length; index += 1) {
    const { text: words, start } = paragraphs[index] as Paragraph;
    const next = paragraphs[index + 1]?.text.charAt(0);
    const odd = count(words, '"') % 2 === 1 && next !== '"';
    const open = curly ? count(words, "“") - count(words, "”") : 0;
    if (!odd && (open === 0 || (open > 0 && next === "“"))) continue;
    const at = start + words.lastIndexOf(odd ? '"' : open > 0 ? "“" : "”");
    remark("unbalanced-quotes", at, at + 1);
  }
}

function count(words: string, mark: string): number {
  let found = 0;
  for (let at = words.indexOf(mark); at !== -1; at = words.indexOf(mark, at + 1)) found += 1;
  return found;
}
