/** Finds double quotation marks that do not pair. */

import type { Paragraph } from "../model.ts";
import type { Remark } from "./remark.ts";

// A 12" screen | 6'2" tall, but not "class of 2012"
const INCHES = /\D\d{1,3}"[ -]/;

/**
 * Remarks on paragraphs whose double quotation marks do not pair. `quotes` has the positions of the text's marks.
 *
 * A quotation over several paragraphs opens each of them and closes only the last, so an open one is right if the next
 * paragraph opens with a mark.
 */
export function checkQuotes(
  text: string,
  quotes: readonly number[],
  paragraphs: readonly Paragraph[],
  remark: Remark,
): void {
  let next = 0;
  for (let index = 0; next < quotes.length && index < paragraphs.length; index += 1) {
    const { start, end, text: words } = paragraphs[index] as Paragraph;
    let straight = 0;
    let open = 0;
    for (let at = quotes[next]; at !== undefined && at < end; at = quotes[next]) {
      const mark = at < start ? "" : text.charAt(at);
      if (mark === '"') straight += 1;
      else if (mark === "“") open += 1;
      else if (mark === "”") open -= 1;
      next += 1;
    }
    const odd = straight % 2 === 1 && !INCHES.test(words);
    const mark = odd ? '"' : open > 0 ? "“" : open < 0 ? "”" : "";
    if (mark === "" || (open >= 0 && paragraphs[index + 1]?.text.startsWith(mark))) continue;
    const last = text.lastIndexOf(mark, end - 1);
    remark("unbalanced-quotes", last, last + 1);
  }
}
