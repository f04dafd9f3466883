/** What a line is by itself, wherever it stands. */

import { isKnownAgency } from "../agency/find.ts";
import { matchAt, matchEnd } from "../text/match.ts";
import type { BlockKind } from "./block.ts";
import { LINES, LONGEST_LINE } from "./tables.ts";

// An author's address, or two of them; a longer line with an @ in it is a sentence.
const LONGEST_ADDRESS = 100;

// What every line begins with that can be told by its opening; most lines of a story begin with another letter.
const FIRST = "-#([0123456789AECPRTIWv";
// #Incheon
const TAG = /#[A-Za-z]/;
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
  const first = text.charAt(start);
  if (!FIRST.includes(first)) return undefined;
  if (first === "-") return endsAt(RULE, text, start, end) ? "rule" : undefined;
  if (first === "#") return TAG.test(text.slice(start, start + 2)) ? "keywords" : undefined;
  if (endsAt(TIMESTAMP, text, start, end)) return "timestamp";
  const closed = text.charAt(end - 1) === ")";
  if ("TI".includes(first) && !closed) return undefined;
  const opening = matchAt(OPENING, text, start);
  if (opening === null) {
    return closed && matchEnd(NOTE_VERB, text, start) > start ? "note" : undefined;
  }
  if (opening[1] !== undefined) return "note";
  if (opening[2] !== undefined) return "credit";
  return closed || first === "v" ? "caption" : undefined;
}

function endsAt(expression: RegExp, text: string, start: number, end: number): boolean {
  return matchEnd(expression, text, start) === end;
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
