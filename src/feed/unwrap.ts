/** Rejoins the paragraphs of hard-wrapped copy: the public function. */

import { type UnwrappedText, unwrapArticle, type WrappedBreak } from "../block/wrap/unwrap.ts";
import { string } from "../check/values.ts";
import { createSplitter } from "./split.ts";

/**
 * Rejoins the paragraphs of hard-wrapped copy, the form in which older wires transmit it.
 *
 * A line break is removed where the next line's first word would not have fitted on the line before. A word with a
 * hyphen at the line's end keeps the hyphen: `Asia-` and `Pacific` become `Asia-Pacific`. Rows of tables, and short lines
 * below a colon, such as results, stay apart. Copy that already has one paragraph per line is returned unchanged.
 * Each article of a feed that begins at its header line is rejoined by itself.
 *
 * @param text - The text of one article or of many.
 * @returns The rejoined text, for `parseArticle` or `parseFeed`, and the line breaks, for `rewrapText`.
 * @throws TypeError if `text` is not a string.
 * @example
 * ```ts
 * const wrapped = "   The first tram ran Tuesday in Incheon, when the\ncity reopened its old line.\n   It was full.\n";
 * unwrapText(wrapped).text;
 * // => "   The first tram ran Tuesday in Incheon, when the city reopened its old line.\n   It was full.\n"
 * rewrapText(unwrapText(wrapped)) === wrapped; // => true
 * ```
 */
export function unwrapText(text: string): UnwrappedText {
  string(text, "text");
  const parts: string[] = [];
  const breaks: WrappedBreak[] = [];
  let length = 0;
  for (const article of createSplitter().finish(text)) {
    const rejoined = unwrapArticle(article);
    parts.push(rejoined.text);
    for (const { offset, was } of rejoined.breaks) breaks.push({ offset: length + offset, was });
    length += rejoined.text.length;
  }
  return { text: parts.join(""), breaks };
}
