/** Finds what an article lacks, and what stands where it should not. */

import { mentionsAgency } from "../agency/find.ts";
import { isDamaged, isLikeHeader } from "../block/header.ts";
import { isParted } from "../block/near/neighbors.ts";
import type { Scan } from "../block/scan/scan.ts";
import { NARROWEST, WIDEST } from "../block/wrap/columns.ts";
import { readDateline } from "../dateline/read.ts";
import type { Article, EditorsNote, Headline, Paragraph, TextNode } from "../model.ts";
import { checkDamage } from "./damage.ts";
import type { Remark } from "./remark.ts";

/** Remarks on the article's parts. */
export function checkStructure(scan: Scan, article: Article, remark: Remark): void {
  const { text, header, first, last, orphans } = scan;
  const { headline, notes, dateline, end, paragraphs, items, related, trailing } = article;
  if (first === text.length) {
    remark("empty-text", 0, text.length);
    return;
  }
  const lede = paragraphs[0];
  if (!header) remark("no-header", first, first);
  const opening = header ?? headline;
  if (opening && isDamaged(text, opening.start))
    remark("damaged-header", opening.start, opening.end);
  if (headline) checkBrackets(headline, remark);
  else remark("no-headline", first, first);
  for (const note of notes) checkBrackets(note, remark);
  if (!dateline && lede) remark("no-dateline", lede.start, lede.start);
  if (!end) remark("no-end-mark", last, last);
  checkStory(text, article, remark);
  for (const item of items) checkStory(text, item, remark);
  for (const entry of related) {
    checkMarkers(entry, remark);
    if (entry.text === "") remark("broken-related-list", entry.start, entry.end);
  }
  for (const { start, end: after } of orphans) remark("broken-related-list", start, after);
  const tail = trailing.at(-1);
  if (tail) remark("text-after-end", (trailing[0] ?? tail).start, tail.end);
  for (const line of paragraphs) checkLine(line, remark);
  for (const line of trailing) checkLine(line, remark);
  if (lede && looksWrapped(text, paragraphs, dateline?.raw ?? ""))
    remark("hard-wrapped", lede.start, lede.start);
}

// Fewer wrapped lines than this, or a smaller share of the lines that end no sentence, may be a list.
const FEWEST = 3;
const SHARE = 0.5;

/**
 * Whether no line of a story is long, and most of those that end no sentence go on in lower case right below, as
 * `unwrapText` rejoins them. The first one begins with the dateline, its `opening`.
 */
function looksWrapped(text: string, paragraphs: readonly Paragraph[], opening: string): boolean {
  let wrapped = 0;
  let opened = 0;
  let before = "";
  let last = 0;
  for (const { text: line, start, end } of paragraphs) {
    if (line.length > WIDEST) return false;
    if (before.length > NARROWEST && !'.!?:")”'.includes(before.slice(-1))) {
      opened += 1;
      if (/^[a-z]/.test(line) && !isParted(text, last, start)) wrapped += 1;
    }
    before = before === "" ? opening + line : line;
    last = end;
  }
  return wrapped >= FEWEST && wrapped > opened * SHARE;
}

function checkStory(
  text: string,
  { dateline, headline }: Pick<Article, "dateline" | "headline">,
  remark: Remark,
): void {
  if (headline) checkMarkers(headline, remark);
  if (dateline === undefined) return;
  checkDamage(text, dateline, remark);
  if (dateline.agency === undefined || mentionsAgency(dateline.agency)) return;
  remark("unknown-agency", dateline.start, dateline.end);
}

/** Remarks on a headline or note with an open bracket, as in `(LEAD Tram line reopens`; lists have `1)`. */
function checkBrackets({ raw, start, end }: Headline | EditorsNote, remark: Remark): void {
  if (countOf("(", raw) > countOf(")", raw)) remark("unbalanced-brackets", start, end);
}

function countOf(sign: string, text: string): number {
  let count = 0;
  for (let at = text.indexOf(sign); at !== -1; at = text.indexOf(sign, at + 1)) count += 1;
  return count;
}

function checkMarkers({ markers, start, end }: Headline, remark: Remark): void {
  for (const { kind } of markers) {
    if (kind === "unknown") remark("unknown-marker", start, end);
  }
}

// SEOUL, March 4 (Yonhap) -- The tram ran. | Berlin (dpa) - The tram ran. | Panaji, May 1 (PTI) The tram ran.
const LIKE_DATELINE = /^(?:[A-Z]{2}|(?:[A-Z\d][^ (]* ){1,6}\(\w{2,12}\) ?[^ a-z])/;

function checkLine({ text, start, end }: TextNode, remark: Remark): void {
  if (isLikeHeader(text, 0)) remark("second-header", start, end);
  const dateline = LIKE_DATELINE.test(text) ? readDateline(text, 0, text.length) : undefined;
  if (dateline?.agency !== undefined && mentionsAgency(dateline.agency))
    remark("second-dateline", start, start + dateline.end);
}
