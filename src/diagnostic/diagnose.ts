/** All that looks wrong in an article. */

import type { Scan } from "../block/scan.ts";
import type { Article, Diagnostic } from "../model.ts";
import { checkCharacters, checkQuotes } from "./characters.ts";
import { checkDates } from "./dates.ts";
import { remarkInto } from "./remark.ts";
import { checkStructure } from "./structure.ts";

/** The diagnostics of an article that was built from a scan, in the order of their places. */
export function diagnose(scan: Scan, article: Article): Diagnostic[] {
  const { text } = scan;
  const { paragraphs, items } = article;
  const diagnostics: Diagnostic[] = [];
  const remark = remarkInto(diagnostics, text);
  checkStructure(scan, article, remark);
  checkDates(scan, article, remark);
  checkQuotes(text, paragraphs, remark);
  // A digest's stories stand on their own; their texts are looked at one by one.
  for (const item of items) checkQuotes(text, item.paragraphs, remark);
  checkCharacters(text, remark);
  return diagnostics.sort((a, b) => a.start - b.start);
}
