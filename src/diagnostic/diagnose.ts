/** Finds everything that looks wrong in an article. */

import type { Scan } from "../block/scan/scan.ts";
import type { Article, Diagnostic, Paragraph } from "../model.ts";
import { checkCharacters } from "./characters.ts";
import { checkDates } from "./dates.ts";
import { checkQuotes } from "./quotes.ts";
import { remarkInto } from "./remark.ts";
import { checkStructure } from "./structure.ts";

/** The diagnostics of an article that was built from a scan, in text order. */
export function diagnose(scan: Scan, article: Article): Diagnostic[] {
  const { text } = scan;
  const diagnostics: Diagnostic[] = [];
  const remark = remarkInto(diagnostics, text);
  checkStructure(scan, article, remark);
  checkDates(scan, article, remark);
  const quotes = checkCharacters(text, remark);
  if (quotes.length > 0) checkQuotes(text, quotes, allParagraphs(article), remark);
  return diagnostics.sort((a, b) => a.start - b.start);
}

/** The paragraphs of the story and of the items of a digest. */
function allParagraphs({ paragraphs, items }: Article): readonly Paragraph[] {
  if (items.length === 0) return paragraphs;
  const all = [...paragraphs];
  for (const item of items) for (const paragraph of item.paragraphs) all.push(paragraph);
  return all;
}
