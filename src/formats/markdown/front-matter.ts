/** YAML front matter, as far as articles need it: strings, numbers and lists of strings. */

import { escapeIn } from "../json/escape.ts";

/** A value of front matter. */
export type FrontMatterValue = string | number | readonly string[];

/** The values of front matter, by name. */
export type FrontMatter = Readonly<Record<string, FrontMatterValue>>;

/** Front matter as read, and the text after it. */
export interface ReadFrontMatter {
  readonly values: FrontMatter;
  /** Lines outside this subset of YAML: nested maps, anchors. */
  readonly unread: readonly string[];
  readonly body: string;
}

/** Writes front matter between its rules. Strings are in double quotation marks, which YAML reads as JSON does. */
export function writeFrontMatter(values: FrontMatter): string {
  const lines = Object.entries(values).map(([name, value]) =>
    typeof value === "object"
      ? `${name}: [${value.map(quoted).join(", ")}]`
      : `${name}: ${scalar(value)}`,
  );
  return ["---", ...lines, "---", ""].join("\n");
}

function scalar(value: string | number): string {
  return typeof value === "number" ? String(value) : quoted(value);
}

// JSON leaves these unescaped, but YAML takes them for line breaks or refuses them.
const UNSAFE = /[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g;

function quoted(text: string): string {
  return escapeIn(JSON.stringify(text), UNSAFE);
}

const RULE = /^---[ \t]*$/;
// In YAML, three dots end a document as well.
const CLOSING = /^(?:---|\.\.\.)[ \t]*$/;
// title: Tram line reopens | "title": ... | title:Tram line reopens, but not https://map.example
const PAIR = /^"?([\w-]{1,60})"?:(?!\/\/)(.*)$/;
// Names that tell front matter from a text that merely has rules in it.
const KNOWN = /^"?(?:title|headline|date|author|byline|dateline)"?:/i;
const INDENT = /^[ \t]{1,8}(?=[\w"])/;
const ITEM = /^[ \t]*-[ \t](.*)$/;
const INDENTED = /^[ \t]+\S/;
const COMMENT = /^[ \t]*(?:#|$)/;

/** Adds the rule that opens front matter, if only that is missing. */
function opened(lines: readonly string[]): readonly string[] {
  if (!KNOWN.test(lines[0] ?? "")) return lines;
  const end = lines.findIndex((line) => !isMatter(line));
  return RULE.test(lines[end] ?? "") ? ["---", ...lines] : lines;
}

/** Whether a line can stand in front matter. A blank line cannot: it ends front matter that has no closing rule. */
function isMatter(line: string): boolean {
  return PAIR.test(line) || ITEM.test(line) || INDENTED.test(line) || line.startsWith("#");
}

// Announces a block of text, folded or not, on the lines below.
const BLOCK = /^[>|][+-]?$/;

/**
 * Reads the front matter of a text; a text without any is all body. Front matter without its opening or closing rule
 * goes on as long as its lines look like front matter. If all of it is indented, the indent is ignored.
 */
export function readFrontMatter(text: string): ReadFrontMatter {
  const written = opened(text.replace(/^\s+(?=---)/, "").split(/\r?\n/));
  if (!RULE.test(written[0] ?? "")) return { values: {}, unread: [], body: text };
  const indent = (INDENT.exec(written[1] ?? "") ?? [""])[0];
  const lines = written.map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line));
  const rule = lines.findIndex((line, at) => at > 0 && CLOSING.test(line));
  const end = rule === -1 ? lines.findIndex((line, at) => at > 0 && !isMatter(line)) : rule;
  const after = end === -1 ? lines.length : end;
  if (rule === -1 && !lines.slice(1, after).some((line) => KNOWN.test(line)))
    return { values: {}, unread: [], body: text };
  const values = new Map<string, FrontMatterValue>();
  const unread: string[] = [];
  // The lines below the last name: the items of a list, or a block of text.
  let below: string[] = [];
  let name = "";
  let form: "value" | "block" | "list" = "value";
  const close = (): void => {
    if (below.length > 0) values.set(name, form === "block" ? below.join(" ") : below);
    below = [];
  };
  for (const line of lines.slice(1, after)) {
    const pair = PAIR.exec(line);
    const item = ITEM.exec(line)?.[1];
    if (pair !== null) {
      close();
      name = pair[1] as string;
      const written = (pair[2] ?? "").trim();
      form = BLOCK.test(written) ? "block" : written === "" ? "list" : "value";
      values.set(name, form === "value" ? scalarIn(written) : "");
    } else if (form === "block" && INDENTED.test(line)) below.push(line.trim());
    else if (form === "list" && item !== undefined) below.push(String(scalarIn(item)));
    else if (!COMMENT.test(line)) unread.push(line.trim());
  }
  close();
  const body = written.slice(rule === -1 ? after : after + 1).join("\n");
  return { values: Object.fromEntries(values), unread, body };
}

// 4, but not 007: with a zero before it, a number is more likely a name or a code, and would not be written so again.
const NUMBER = /^(?:0|-?[1-9]\d{0,14})$/;
// 'The mayor''s tram' # a comment
const SINGLE = /^'((?:[^']|'')*)'(?:[ \t]+#.*)?$/;
const DOUBLE = /^("(?:[^"\\]|\\.)*"|\[[^\]]*\])(?:[ \t]+#.*)?$/;

function scalarIn(written: string): FrontMatterValue {
  const text = written.trim();
  if (NUMBER.test(text)) return Number(text);
  const single = SINGLE.exec(text)?.[1];
  if (single !== undefined) return single.replaceAll("''", "'");
  if (text.startsWith('"') || text.startsWith("[")) {
    const written = DOUBLE.exec(text)?.[1] ?? text;
    return jsonIn(text) ?? jsonIn(written) ?? listOf(written);
  }
  const comment = text.search(/[ \t]#/);
  return comment === -1 ? text : text.slice(0, comment).trim();
}

/** A string or a list of strings in double quotation marks, which JSON and YAML write the same way. */
function jsonIn(text: string): FrontMatterValue | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value.map(String) : String(value);
  } catch {
    return undefined;
  }
}

/** A list whose items are not in double quotation marks: `[tram, harbor]`. */
function listOf(text: string): FrontMatterValue {
  if (!text.startsWith("[") || !text.endsWith("]")) return text;
  return text
    .slice(1, -1)
    .split(",")
    .map((word) => word.trim().replace(/^(['"])(.*)\1$/, "$2"))
    .filter((word) => word !== "");
}
