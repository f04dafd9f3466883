/** Reads documents that Factiva exports as text. */

import { FACTIVA_END } from "../export-signs.ts";
import type { Loss, ReadDocument } from "../model.ts";
import { FACTIVA } from "../pieces/signs.ts";
import { blocksOf, paragraphsOf } from "./blocks.ts";
import { languageOf } from "./languages.ts";
import { readMoment } from "./moment.ts";
import {
  countIn,
  type DatabaseRecord,
  type Field,
  lose,
  type Role,
  readExport,
  type Terms,
} from "./record.ts";

/**
 * Parses the documents of an export of Factiva into articles: with its tags (`HD`, `LP`, `TD`) or without them, each
 * ending with the line that has its accession number.
 *
 * Companies and regions become `names`, subjects and industries `keywords`; their codes are reported in `lost`, like all
 * else that neither the article nor its metadata can hold. Lines within a paragraph are joined.
 *
 * @param input - The export; bytes are decoded as UTF-8 if they are valid UTF-8, and otherwise as Windows-1252.
 * @returns One article for each document, in order.
 * @throws TypeError if `input` is neither a string nor a `Uint8Array`.
 * @throws RangeError if `input` contains no words.
 * @example
 * ```ts
 * import { parseFactiva } from "wirecopy/factiva";
 *
 * const [document] = parseFactiva(`Tram line reopens
 * By Ann Lee
 * 42 words
 * 1 May 2031
 * 17:15 GMT
 * Harbor News
 * HARBOR
 * English
 * (c) 2031 Harbor Press
 *
 * SEOUL, May 1 (Yonhap) - The old tram line
 * reopened on Thursday.
 *
 * Document HARBOR0020310501en51001abc
 * `);
 * document?.article.paragraphs[0]?.text; // => "The old tram line reopened on Thursday."
 * document?.metadata;
 * // => {
 * //   id: "HARBOR0020310501en51001abc", language: "en", wordCount: 42, created: "2031-05-01T17:15:00Z",
 * //   provider: "Harbor News", copyright: "(c) 2031 Harbor Press",
 * // }
 * document?.lost.map(({ path, text }) => `${path}: ${text}`); // => ["SC: HARBOR"]
 * ```
 */
export function parseFactiva(input: string | Uint8Array): ReadDocument[] {
  return readExport(input, { sign: FACTIVA, recordOf, termsOf });
}

/** What the fields give, by their tags. A document without tags has those up to the copyright, each on its own line. */
const TAGS: Readonly<Record<string, Role>> = {
  SE: "category",
  CLM: "other",
  HD: "headline",
  BY: "byline",
  CR: "other",
  WC: "length",
  PD: "date",
  ET: "time",
  SN: "provider",
  SC: "other",
  ED: "other",
  PG: "other",
  VOL: "other",
  LA: "language",
  CY: "copyright",
  LP: "text",
  TD: "text",
  CX: "other",
  CT: "other",
  ART: "other",
  RF: "other",
  CO: "organizations",
  IN: "keywords",
  NS: "keywords",
  RE: "places",
  DE: "other",
  FDS: "other",
  RIC: "other",
  RST: "other",
  IPC: "other",
  IPD: "other",
  PUB: "other",
  AN: "id",
};

// "HD  Tram line reopens" or "LP" alone; a word in capitals has a single blank after it.
const TAG = /^([A-Z]{2,3})(?:[ \t]{2,}|\t|[ \t]?$)/;
// "PUB Harbor LLC", since tags take four columns
const LONG_TAG = /^([A-Z]{3}) (?=\S)/;
// (c) 2031 Factiva, Inc. All rights reserved. | Page 2 of 9 © 2031 Factiva, Inc.
const FOOTER =
  /^\s*(?:Page \d{1,6}(?: of \d{1,6})? {0,9})?(?:\(c\)|©|copyright) ?\d{4} factiva\b|^\s*Page \d{1,6} of \d{1,6}\s*$/i;
const COPYRIGHT = /^(?:\(c\)|©|copyright\b)/i;

/** The fields and paragraphs of a document. */
function recordOf(piece: string): DatabaseRecord {
  const lost: Loss[] = [];
  const [end] = piece.matchAll(FACTIVA_END);
  const text = piece.slice(0, end?.index).replaceAll("\f", "\n");
  const all = text.split(/\r\n|\r|\n/);
  for (const line of all) if (FOOTER.test(line)) lose(lost, "footer", line);
  const lines = all.filter((line) => !FOOTER.test(line));
  const isTagged = lines.some((line) => tagOf(line) === "HD");
  const { fields, body } = isTagged ? tagged(lines, lost) : untagged(lines);
  const id: Field = { name: "AN", role: "id", text: end?.[2] ?? "" };
  return { fields: [id, ...fields], paragraphs: paragraphsOf(blocksOf(body)), lost };
}

interface Parts {
  readonly fields: readonly Field[];
  /** The lines of the text. */
  readonly body: readonly string[];
}

function tagOf(line: string, form: RegExp = TAG): string | undefined {
  const [, tag = ""] = form.exec(line) ?? [];
  return Object.hasOwn(TAGS, tag) ? tag : undefined;
}

/** Reads fields that begin with tags and go on in the lines below. */
function tagged(lines: readonly string[], lost: Loss[]): Parts {
  const fields: { name: string; role: Role; lines: string[] }[] = [];
  const body: string[] = [];
  const before: string[] = [];
  lines.forEach((line, index) => {
    const last = fields.at(-1);
    const inText = last?.role === "text";
    // The text has words in capitals, such as PUB, with one blank after them.
    const form = inText || TAG.test(line) ? TAG : LONG_TAG;
    const tag = tagOf(line, form);
    const isTag = tag !== undefined && (!inText || endsText(line, lines[index - 1]));
    const role = isTag ? (TAGS[tag] as Role) : last?.role;
    // What is beside a tag is as far right as what is below it.
    const words = isTag ? line.replace(form, (sign) => " ".repeat(sign.length)) : line;
    if (isTag) fields.push({ name: tag, role: TAGS[tag] as Role, lines: [] });
    if (isTag && role === "text") body.push("");
    const into = role === "text" ? body : (fields.at(-1)?.lines ?? before);
    into.push(words);
  });
  lose(lost, "before the document", before.join("\n"));
  const rest = fields.filter(({ role }) => role !== "text");
  return { fields: rest.map((field) => ({ ...field, text: field.lines.join("\n") })), body };
}

const ORDER = /* @__PURE__ */ Object.keys(TAGS);

/** Whether a line with a tag ends the text above it: one of those that come after it, and not a word of the text. */
function endsText(line: string, above = ""): boolean {
  const tag = tagOf(line) ?? "";
  const isApart = tag === "TD" || above.trim() === "" || line.includes(" : ");
  return isApart && ORDER.indexOf(tag) > ORDER.indexOf("LP");
}

// The lines from the number of words to the copyright, and how long these are.
const MOST_LINES = 12;
const LONGEST_LINE = 60;

/** Reads a document whose fields have no tags, but an order: the number of words and the day are in the middle. */
function untagged(lines: readonly string[]): Parts {
  const rows = lines.flatMap((line, index) => (line.trim() === "" ? [] : [{ line, index }]));
  const texts = rows.map(({ line }) => line.trim());
  const count = texts.findIndex(
    (text, index) =>
      countIn(text) !== undefined && readMoment(texts[index + 1] ?? "") !== undefined,
  );
  if (count === -1) {
    const first = rows[0]?.index ?? 0;
    return { fields: [field("HD", texts.slice(0, 1))], body: lines.slice(first + 1) };
  }
  const near = texts.slice(count, count + MOST_LINES);
  // A copyright below a paragraph is part of the text.
  const long = near.findIndex((text) => text.length > LONGEST_LINE);
  const found = near.findIndex((text) => COPYRIGHT.test(text));
  const rights = long !== -1 && long < found ? -1 : found;
  // Up to the blank line after the copyright, or after the day.
  const last = rows[count + Math.max(1, rights)]?.index ?? 0;
  let end = last;
  while (lines[end]?.trim() && end - last < MOST_LINES) end += 1;
  const below = rows
    .filter(({ index }, at) => at >= count && index < end)
    .map(({ line }) => line.trim());
  const isSplit = lines[(rows[0]?.index ?? 0) + 1]?.trim() === "";
  const fields = [...headFields(texts.slice(0, count), isSplit), ...sourceFields(below, rights)];
  return withPublisher({ fields, body: lines.slice(end) });
}

/** The publisher may stand alone below the text, as the copyright names it: `Harbor Press`. */
function withPublisher({ fields, body }: Parts): Parts {
  const last = body.filter((line) => line.trim() !== "").at(-1) ?? "";
  const rights = fields.find(({ name }) => name === "CY")?.text ?? "";
  if (last === "" || !rights.endsWith(` ${last.trim()}`)) return { fields, body };
  const end = body.lastIndexOf(last);
  return { fields: [...fields, field("PUB", [last.trim()])], body: body.slice(0, end) };
}

function field(name: string, lines: readonly string[]): Field {
  return { name, role: TAGS[name] ?? "other", text: lines.join("\n") };
}

const BY = /^by\b/i;
// Ann Lee | Ann B. Lee
const NAME = /^\p{Lu}[\p{L}.'’-]{1,30}(?: \p{Lu}[\p{L}.'’-]{0,30}){1,3}$/u;
// Exports are not wrapped at less.
const FULL = 60;

/** The section, the headline, which may take several lines, and the byline and credit below it. */
function headFields(lines: readonly string[], isSplit: boolean): Field[] {
  const by = lines.findIndex((line, index) => index > 0 && BY.test(line));
  const [above = "", last = ""] = lines.slice(-2);
  const isName = by === -1 && lines.length > 1 && NAME.test(last) && last.length < above.length;
  const end = isName ? lines.length - 1 : by === -1 ? lines.length : by;
  const [first = "", second = ""] = lines;
  const isWrapped = first.length + 1 + (second.split(" ", 1)[0] ?? "").length > FULL;
  const hasSection = end > 1 && (isSplit || !isWrapped);
  return [
    field("SE", hasSection ? [first] : []),
    field("HD", lines.slice(Number(hasSection), end)),
    field("BY", lines.slice(end, end + 1)),
    field("CR", lines.slice(end + 1)),
  ];
}

/** What the lines below the headline are, by their looks. Of two of a kind, the second is an edition. */
const LOOKS: readonly (readonly [string, (line: string) => boolean])[] = [
  ["WC", (line) => countIn(line) !== undefined],
  ["PD", (line) => readMoment(line) !== undefined],
  ["ET", (line) => /^\d{1,2}:\d\d\b/.test(line)],
  ["LA", (line) => languageOf(line) !== undefined],
  ["VOL", (line) => /^vol(?:ume)?\b/i.test(line)],
  ["PG", (line) => /^[A-Z]{0,2}\d{1,4}(?:[,-]|$)/.test(line)],
  ["SN", () => true],
  ["SC", (line) => /^[A-Z][A-Z\d]{1,11}$/.test(line)],
  ["ED", () => true],
];

/** The lines from the number of words on; the copyright begins at `rights`. */
function sourceFields(lines: readonly string[], rights: number): Field[] {
  const end = rights === -1 ? lines.length : rights;
  const seen = new Set<string>();
  const fields = lines.slice(0, end).map((line) => {
    const [name = "ED"] = LOOKS.find(([one, looks]) => !seen.has(one) && looks(line)) ?? [];
    seen.add(name);
    return field(name, [line]);
  });
  return [...fields, field("CY", lines.slice(end))];
}

// gtram : Trams, or the code alone
const CODE = /^(?:[^\s:]{1,20} : |[a-z\d]{2,8}$)/;

/** The terms of a field, without their codes: `gtram : Trams | gcity : Cities`. */
function termsOf(text: string): Terms {
  const all = text.split("|").map((term) => term.trim());
  const terms = all.map((term) => term.replace(CODE, "")).filter((term) => term !== "");
  return { terms, hasMore: all.some((term) => CODE.test(term)) };
}
