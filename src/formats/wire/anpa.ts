/** ANPA 1312: the wire format of North American agencies. */

import { parseArticle } from "../../article/parse.ts";
import { unwrapText } from "../../block/wrap.ts";
import { refuse } from "../../check/refuse.ts";
import { decodeText } from "../bytes.ts";
import type { DocumentMetadata, Loss, ReadDocument } from "../model.ts";
import { defined } from "../story.ts";

// SYN SYN SOH  service, number  US(^_)  format, keyword  CR LF  priority, category  DC1..DC4, keyword line  STX  text  ETX  EOT
const SOH = "\x01";
const STX = "\x02";
const END = /[\x03\x04]/;
// A7787^_glbsm | s0284^_-----
const NUMBER = /^([A-Za-z])(\d{1,5})(?:\x1f|\^_)?([^\r\n]*)/;
// r a^S^Q BC-US--Ethanol-LosingGra 1stLd-Writethru   11-13 1693
const KEYWORDS = /^([a-z]) ([a-z])(?:[\x11-\x14\x1e\x1f]){0,3} ?(.{0,80})$/m;
const TAIL = /\s{1,8}(\d\d-\d\d)(?: {1,3}(\d{1,5}))?\s*$/;

/** How urgent the standard's priority letters are, from 1 to 9. */
const PRIORITIES: Readonly<Record<string, number>> = {
  f: 1,
  b: 2,
  u: 3,
  r: 4,
  d: 5,
  a: 5,
  s: 6,
  w: 7,
};

/**
 * Reads the messages of an ANPA 1312 transmission: header with service level, number, priority, category, keyword and
 * word count; and the text, whose control characters and typographic marks are taken for what they mean.
 *
 * Columns of tables are set apart by blanks. A message without a text is told in the `lost` of the one before.
 *
 * @param input - The transmission; bytes are taken as Windows-1252, which holds ASCII.
 * @returns An article for each message, in their order.
 * @throws RangeError for what has no message.
 * @example
 * ```ts
 * import { parseAnpa } from "wirecopy/anpa";
 *
 * const message =
 *   "\x16\x16\x01a0123\x1f-----\r\nr i\x13\x11 BC-Harbor-Tram     05-01 0042\r\n\x02\x02BC-Harbor-Tram,42<\r\n" +
 *   "^Tram line reopens<\r\n^By ANN LEE=\r\n^Associated Press=\r\n\t   SEOUL (AP) _ It ran.\r\n\t   It was full.\r\n\x03\x04";
 * const [document] = parseAnpa(message);
 * document?.article.headline?.text; // => "Tram line reopens"
 * document?.article.paragraphs.map(({ text }) => text); // => ["It ran.", "It was full."]
 * document?.metadata; // => { slug: "BC-Harbor-Tram", category: "i", urgency: 4, number: "a0123", wordCount: 42 }
 * ```
 */
export function parseAnpa(input: string | Uint8Array): ReadDocument[] {
  const text = decodeText(input, "windows-1252");
  const documents = text.split(SOH).slice(1).map(readMessage);
  if (documents.length === 0) refuse("input", "has no ANPA message: none begins with SOH");
  return documents;
}

function readMessage(message: string): ReadDocument {
  const begin = message.indexOf(STX);
  const header = begin === -1 ? message : message.slice(0, begin);
  const behind = begin === -1 ? "" : message.slice(begin).replace(/^\x02+/, "");
  const end = behind.search(END);
  const body = end === -1 ? behind : behind.slice(0, end);
  const lost: Loss[] = [];
  const article = parseArticle(plainText(body));
  if (body === "") lost.push({ path: "message", text: header.trim(), reason: "has no text" });
  return { article, metadata: metadataOf(header), names: {}, lost };
}

function metadataOf(header: string): DocumentMetadata {
  const [, service = "", digits = ""] = NUMBER.exec(header.trim()) ?? [];
  const [, priority = "", category, words = ""] = KEYWORDS.exec(header.replace(/\r/g, "")) ?? [];
  const tail = TAIL.exec(words);
  const slug = (tail === null ? words : words.slice(0, tail.index)).trim();
  return defined<DocumentMetadata>({
    slug: slug === "" ? undefined : slug,
    category,
    urgency: PRIORITIES[priority],
    number: digits === "" ? undefined : service + digits,
    wordCount: tail?.[2] === undefined ? undefined : Number(tail[2]),
  });
}

// What the standard's typographic marks stand for.
const MARKS: readonly (readonly [RegExp, string])[] = [
  // Spaces of a table's columns, each an en or em wide; they stand in runs.
  [/(?:[\x1c-\x1f]|\^\^|\^_|\^\\)+ ?/g, "  "],
  [/\x10|\^P/g, ""],
  [/``/g, "“"],
  [/''/g, "”"],
  [/[\x05-\x08\x0b\x0e-\x1b\x7f]/g, ""],
];
// The caret that begins a line set by itself, and what ends it: quad left, quad centre, quad right, an advisory.
const LINE_MARK = /^\^(.*?)[<=>]?$/;
// New paragraphs begin with a tab or three blanks.
const INDENTED = /^(?:\t| {2,})/;

/** A line without marks, and whether those say that it stands by itself. */
interface PlainLine {
  readonly text: string;
  readonly closed: boolean;
}

/** The text as wire copy without marks: a line a paragraph, also where it was set in a column. */
function plainText(body: string): string {
  const lines = body.split(/\r\n|\r|\n|\f/).map(plainLine);
  const first = lines.findIndex(({ text, closed }) => text.trim() !== "" && !closed);
  const head = first === -1 ? lines : lines.slice(0, first);
  const story = first === -1 ? [] : lines.slice(first);
  const set = story.map(({ text, closed }) => (closed ? `\n${text}\n` : text)).join("\n");
  return `${head.map(({ text }) => text).join("\n")}\n${unwrapText(set).text}`;
}

function plainLine(line: string): PlainLine {
  const marked = LINE_MARK.exec(line);
  const text = MARKS.reduce((out, [mark, sign]) => out.replace(mark, sign), marked?.[1] ?? line);
  const words = text.replace(/[<=]\s*$/, "").trim();
  const closed = marked !== null || /[<=]\s*$/.test(text);
  return { text: INDENTED.test(line) ? `   ${words}` : words, closed };
}
