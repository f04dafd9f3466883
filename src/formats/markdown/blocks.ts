/** Reads Markdown into paragraphs without markup. */

import { oneLine } from "../assemble.ts";
import { NO_LINKS, NO_PICTURES } from "../markup/attributes.ts";
import { decodeHtml } from "../markup/entities.ts";
import type { Loss } from "../model.ts";

/** The title and the paragraphs of a Markdown text. */
export interface MarkdownText {
  /** The first heading of level one. */
  readonly title: string | undefined;
  readonly paragraphs: readonly string[];
}

// ```js | ~~~, but not ```a code span``` at the start of a paragraph
const FENCE = /^ {0,3}(`{3,}(?![^`]*`)|~{3,})/;
// Nothing may follow the fence that closes a block.
const CLOSING_FENCE = /^ {0,3}(`{3,}|~{3,})[ \t]*$/;
const BLANK = /^[ \t]*$/;
const HEADING = /^ {0,3}#{1,6}(?:[ \t]|$)/;
const ITEM = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]/;
const QUOTE = /^ {0,3}>/;
const UNDERLINE = /^ {0,3}(?:=+|-+)[ \t]*$/;
const RULE = /^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;

/** Reads a text's paragraphs; headings, list items and quoted lines become paragraphs, and code blocks are reported. */
export function readBlocks(text: string, lost: Loss[]): MarkdownText {
  const blocks: string[] = [];
  let open: string[] = [];
  let fence: string | undefined;
  let title: string | undefined;
  const end = (): void => {
    const block = open.join("\n");
    const rows = rowsOf(open);
    open = [];
    if (fence !== undefined)
      lost.push({ path: "body", text: block, reason: "a code block is not copy" });
    else if (rows.length > 0) {
      for (const row of rows) blocks.push(plain(row, lost));
      lost.push({
        path: "body",
        text: rows[0] ?? "",
        reason: "wire copy has no tables: rows are paragraphs",
      });
    } else if (title === undefined && /^ {0,3}#[ \t]/.test(block)) title = plain(block, lost);
    else if (block !== "") blocks.push(plain(block, lost));
  };
  for (const line of text.split(/\r?\n/)) {
    const sign = FENCE.exec(line)?.[1];
    if (fence !== undefined) {
      const closes = CLOSING_FENCE.exec(line)?.[1]?.startsWith(fence) === true;
      if (!closes) open.push(line);
      else {
        end();
        fence = undefined;
      }
    } else if (sign !== undefined) {
      end();
      fence = sign;
    } else if (BLANK.test(line)) end();
    else if (open.length > 0 && UNDERLINE.test(line)) {
      const heading = open.join("\n");
      open = [line.includes("=") ? `# ${heading}` : heading];
      end();
    } else if (RULE.test(line)) end();
    else {
      // A table may follow a line of a paragraph.
      if (open.length > 1 && isHead(open.at(-1) ?? "", line)) {
        const head = open.pop() ?? "";
        end();
        open = [head];
      }
      const begins = HEADING.test(line) || ITEM.test(line) || QUOTE.test(line);
      if (begins && !(QUOTE.test(line) && QUOTE.test(open[0] ?? ""))) end();
      open.push(QUOTE.test(line) ? line.replace(/^ {0,3}> ?/, open.length > 0 ? "" : "> ") : line);
      if (HEADING.test(line)) end();
    }
  }
  end();
  return { title, paragraphs: blocks };
}

const CELLS = /(?<!\\)\|/;
// The cells below the head of a table: ---, :-:
const DELIMITER = /^:?-{1,200}:?$/;

/** Whether two lines are the head of a table and the delimiters below it, one for each cell. */
function isHead(head: string, bounds: string): boolean {
  if (!CELLS.test(head)) return false;
  const cells = cellsOf(bounds);
  return cells.length === cellsOf(head).length && cells.every((cell) => DELIMITER.test(cell));
}

/** The rows of a table, with two blanks between their cells; none if the lines are no table. */
function rowsOf(lines: readonly string[]): string[] {
  const [head = "", bounds = "", ...rows] = lines;
  if (!isHead(head, bounds)) return [];
  return [head, ...rows].map((row) =>
    cellsOf(row)
      .filter((cell) => cell !== "")
      .join("  "),
  );
}

/** The cells of a row, without the signs around it. */
function cellsOf(row: string): string[] {
  const cells = row.trim().split(CELLS);
  if (cells[0] === "") cells.shift();
  if (cells.length > 1 && cells.at(-1) === "") cells.pop();
  return cells.map((cell) => cell.trim());
}

// [the words](https://map.example "a title") | ![a red tram](tram.jpg)
const LINK = /( ?!)?\[([^[\]]{0,500})\]\(([^()\s]{0,500})(?:\s([^()]{0,200}))?\)/g;
const QUOTES = /^\s*["']|["']\s*$/g;
// Emphasis around words; underscores within a word are none.
const EMPHASIS = /(\*\*|\*|```|`)(?=\S)([^*`]{1,500})\1/g;
const UNDERLINED = /(?<![\w])(__|_)(?=\S)([^_]{1,500})\1(?!\w)/g;
const LEADING = /^ {0,3}(?:#{1,6}(?:[ \t]|$)|>[ \t]?|[-*+][ \t]|\d{1,9}[.)][ \t])[ \t]*/;
// An escaped character, and a hard line break.
const ESCAPED = /\\([!-/:-@[-`{-~])/g;
const BREAK = /\\\n/g;

/** The words of a block without markup; links' addresses and titles are reported, and so are pictures. */
function plain(block: string, lost: Loss[]): string {
  const kept: string[] = [];
  // CommonMark replaces NUL, so NUL can mark where escaped characters stood.
  const guarded = block.replaceAll("\0", "\ufffd").replace(ESCAPED, (_, sign: string) => {
    kept.push(sign);
    return `\0${kept.length - 1}\0`;
  });
  const restored = (text: string): string =>
    text.replace(/\0(\d{1,9})\0/g, (_, index: string) => kept[Number(index)] ?? "");
  const words = guarded
    .replace(BREAK, "\n")
    .replace(LEADING, "")
    .replace(LINK, (_, picture: string | undefined, text: string, address: string, title = "") => {
      const words = [title.replace(QUOTES, ""), picture === undefined ? "" : text];
      lost.push({ path: "body", text: restored(address), reason: NO_LINKS });
      for (const one of words)
        if (one !== "") lost.push({ path: "body", text: restored(one), reason: NO_PICTURES });
      return picture === undefined ? text : "";
    })
    .replace(EMPHASIS, "$2")
    .replace(UNDERLINED, "$2");
  return oneLine(restored(decodeHtml(words)));
}
