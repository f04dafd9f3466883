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
  const inItems = items.flatMap((item) => item.paragraphs);
  checkQuotes(text, items.length === 0 ? paragraphs : [...paragraphs, ...inItems], remark);
  checkCharacters(text, remark);
  return diagnostics.sort((a, b) => a.start - b.start);
}
