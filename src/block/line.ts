/** What a line is by itself, wherever it stands. */

import { isKnownAgency } from "../agency/find.ts";
import { matchAt } from "../text/match.ts";
import type { BlockKind } from "./block.ts";
import { LINES, LONGEST_LINE } from "./tables.ts";

// An author's address, or two of them; a longer line with an @ in it is a sentence.
const LONGEST_ADDRESS = 100;

// What a line is by how it begins, a bracket before it or not: first a note, then a credit, then a caption.
const OPENING =
  /[([]?(?:(ATTN|Eds|EDS|E(?:ditor|DITOR)['’]?[sS]['’]? (?:note|NOTE)):|((?:Additional r|R)eporting by |(?:Writing|Editing|Compiled|Photo) by |Photo ?: |Copyright )|(view larger image|(?:This|In this) (?:(?:file|undated|composite|combined) )?(?:photo|image)))/y;
// (Corrects the date in paragraph 3)
const NOTE_VERB = /\((?:Adds|Updates|Corrects|Recasts|Refiles|Removes|Rewrites) /y;
// 13:30 September 15, 2021 | All News 17:00 May 30, 2022
const TIMESTAMP = /(?:All News )?\d\d:\d\d [A-Z][a-z]{2,8} \d\d?, \d{4}(?=\s|$)/y;
// syhan@example.org, ann.lee@example.org
const ADDRESS = /^[\w.+-]{1,64}@[\w.-]{3,64}(?:[,;] ?[\w.+-]{1,64}@[\w.-]{3,64})?$/;
// A rule between the stories of a digest.
const RULE = /---+(?=\s|$)/y;

/** What the line `[start, end)` is when it is no line of the story, `undefined` when it is one. */
export function lineKind(text: string, start: number, end: number): BlockKind | undefined {
  const kind = kindByOpening(text, start, end);
  if (kind !== undefined || end - start > LONGEST_ADDRESS) return kind;
  const line = text.slice(start, end);
  if (line.length <= LONGEST_LINE) {
    const known = LINES.get(line) ?? (isKnownAgency(bare(line)) ? "credit" : undefined);
    if (known !== undefined) return known;
  }
  return line.includes("@") && ADDRESS.test(line) ? "sign-off" : undefined;
}

function kindByOpening(text: string, start: number, end: number): BlockKind | undefined {
  const first = text.charCodeAt(start);
  if (first === 0x2d) return endsAt(RULE, text, start, end) ? "rule" : undefined;
  if (first === 0x23)
    return /#[A-Za-z]/.test(text.slice(start, start + 2)) ? "keywords" : undefined;
  if (first < 0x3a && first > 0x2f)
    return endsAt(TIMESTAMP, text, start, end) ? "timestamp" : undefined;
  const opening = matchAt(OPENING, text, start);
  if (opening === null) {
    if (first === 0x41 && endsAt(TIMESTAMP, text, start, end)) return "timestamp";
    return isClosed(text, start, end) && matchAt(NOTE_VERB, text, start) !== null
      ? "note"
      : undefined;
  }
  if (opening[1] !== undefined) return "note";
  if (opening[2] !== undefined) return "credit";
  return opening[3]?.startsWith("v") || text.charAt(end - 1) === ")" ? "caption" : undefined;
}

function endsAt(expression: RegExp, text: string, start: number, end: number): boolean {
  return matchAt(expression, text, start)?.[0].length === end - start;
}

function isClosed(text: string, start: number, end: number): boolean {
  return text.charCodeAt(start) === 0x28 && text.charCodeAt(end - 1) === 0x29;
}

/** `(Yonhap)` without its parentheses. */
function bare(line: string): string {
  return isClosed(line, 0, line.length) ? line.slice(1, -1) : line;
}

// Three authors with their roles; a longer line that opens with `By`, or one with a stop, is a sentence.
const BYLINE = /^By [A-Z\xc0-\xde].{1,140}[^.]$/;

/** Whether a line above the story names its author: `By Han Seo-yun`. */
export function isByline(text: string, start: number, end: number): boolean {
  return text.startsWith("By ", start) && end - start < 150 && BYLINE.test(text.slice(start, end));
}
