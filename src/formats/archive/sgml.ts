/** Reads archives in SGML: LDC's Gigaword, Reuters-21578, RCV1, and the TREC and FBIS collections. */

import { refuse } from "../../check/refuse.ts";
import { fromPlainDate } from "../../date/calendar.ts";
import { monthOf } from "../../date/months.ts";
import { pad } from "../../text/pad.ts";
import { assemble, oneLine } from "../assemble.ts";
import { decodeText } from "../bytes.ts";
import { defined, notEmpty } from "../defined.ts";
import { scanHtml } from "../markup/scan.ts";
import type { DocumentMetadata, Loss, ReadDocument } from "../model.ts";
import { NO_FIELD } from "../reasons.ts";
import { dayIn } from "../time.ts";

/**
 * Parses the documents of an SGML archive into articles: `<DOC id=...>` of LDC's Gigaword, `<REUTERS ...>` of
 * Reuters-21578, `<newsitem itemid=...>` of Reuters' RCV1 and RCV2, and `<DOC><DOCNO>` of the TREC collections, including
 * those of FBIS. Tags may be in any case and need not be closed.
 *
 * Topics and other codes become `keywords` or are reported in `lost`. Lines within a paragraph are joined.
 *
 * @param input - The archive; bytes are decoded as UTF-8 if they are valid UTF-8, and otherwise as Windows-1252.
 * @returns One article for each document, in order.
 * @throws TypeError if `input` is neither a string nor a `Uint8Array`.
 * @throws RangeError if `input` contains no document.
 * @example
 * ```ts
 * import { parseSgml } from "wirecopy/sgml";
 *
 * const [document] = parseSgml(`<DOC id="HRB_ENG_20310501.0001" type="story">
 * <HEADLINE>
 * Tram line reopens
 * </HEADLINE>
 * <DATELINE>
 * Seoul, May 1 (Yonhap)
 * </DATELINE>
 * <TEXT>
 * <P>
 * The tram
 * ran.
 * </P>
 * </TEXT>
 * </DOC>`);
 * document?.metadata; // => { id: "HRB_ENG_20310501.0001", category: "story", created: "2031-05-01" }
 * document?.article.dateline?.agency; // => "Yonhap"
 * document?.article.paragraphs[0]?.text; // => "The tram ran."
 * ```
 */
export function parseSgml(input: string | Uint8Array): ReadDocument[] {
  const { documents: found, before } = elementsOf(decodeText(input, "windows-1252"));
  if (found.length === 0) refuse("input", "has no <DOC>, <REUTERS> or <newsitem>");
  const documents = found.map(readDocument);
  const text = plain(before);
  if (text !== "")
    documents[0]?.lost.unshift({
      path: "before the first document",
      text,
      reason: "is not a document",
    });
  return documents;
}

/** A document of an archive. Names are in lower case. */
interface Document {
  readonly attributes: ReadonlyMap<string, string>;
  /** The text of its elements, by their names. */
  readonly elements: Map<string, string>;
  /** The names of the elements that were read, so that the others can be reported. */
  readonly read: Set<string>;
}

// Marks in the text of an element where a paragraph or a list item begins or ends.
const BREAK = "\x02";
const BREAKS: ReadonlySet<string> = /* @__PURE__ */ new Set(["p", "d", "fp"]);
const DOCUMENTS: ReadonlySet<string> = /* @__PURE__ */ new Set(["doc", "reuters", "newsitem"]);

/** The documents of an archive, and the text before them. An element that is not closed ends with the one around it. */
function elementsOf(text: string): { documents: Document[]; before: string } {
  const documents: Document[] = [];
  let before = "";
  let path: string[] = [];
  const give = (words: string, name = path.at(-1) ?? "doc"): void => {
    const elements = documents.at(-1)?.elements;
    if (elements === undefined) before += words;
    else elements.set(name, (elements.get(name) ?? "") + words);
  };
  scanHtml(text, {
    open(name, attributes) {
      if (DOCUMENTS.has(name)) {
        documents.push({ attributes, elements: new Map(), read: new Set() });
        path = [];
      } else if (BREAKS.has(name)) give(BREAK);
      // <dc element="dc.source" value="Reuters"/>, as RCV1 has it
      else if (name === "dc") give(`${attributes.get("value")}${BREAK}`, attributes.get("element"));
      else if (path.length < DEEPEST) path.push(name);
      // <code code="GTRAM">, as RCV1 has it
      if (name === "code") give(`${BREAK}${attributes.get("code")}${BREAK}`);
    },
    close(name) {
      const at = path.lastIndexOf(name);
      if (BREAKS.has(name)) give(BREAK);
      else if (at !== -1) path.length = at;
    },
    text: (words) => give(words.replace(CONTROLS, "")),
  });
  return { documents, before };
}

// A closing tag is looked for among the open elements, so these are limited; deeper text goes to the deepest one.
const DEEPEST = 512;
const CONTROLS = /[\x00-\x08\x0e-\x1f]/g;

function readDocument(document: Document): ReadDocument {
  const { attributes, elements } = document;
  const lost: Loss[] = [];
  const headline = words(document, "headline", "title", "head", "hl", "ti", "h3");
  const given = attributes.get("itemid") ?? attributes.get("id") ?? attributes.get("newid");
  const id = given ?? words(document, "docno", "docid");
  const created =
    first(document, ["date", "date1", "dc.date.created", "dc.date.published"], dateOf) ??
    dateOf(attributes.get("date") ?? "") ??
    dateIn(id);
  const dateline = words(document, "dateline", "dateli");
  const byline = words(document, "author", "byline");
  const paragraphs = listOf(document, elements.has("body") ? "body" : "text");
  if (paragraphs.length === 0)
    lost.push({ path: "text", text: "", reason: "the document has no text" });
  const article = assemble(
    {
      date: created,
      headline,
      byline,
      // HARBOR CITY 2031-05-01
      dateline: dateline && `${dateline.replace(` ${created}`, "").replace(/ ?-{1,2}$/, "")} - `,
      paragraphs,
    },
    lost,
  );
  const metadata = metadataOf(document, id, created);
  const names = namesOf(document);
  reportRest(document, id, lost);
  return { article, metadata, names, lost };
}

/** Reports the elements that were not read, unless they repeat the identifier or one that was. */
function reportRest({ elements, read }: Document, id: string | undefined, lost: Loss[]): void {
  const said = new Set([id, ...[...read].map((name) => plain(elements.get(name) ?? ""))]);
  for (const [name, inside] of elements) {
    const text = plain(inside);
    if (!read.has(name) && text !== "" && !said.has(text))
      lost.push({ path: name, text, reason: NO_FIELD });
  }
}

function plain(inside: string): string {
  return oneLine(inside.replaceAll(BREAK, " "));
}

/**
 * The value of the first of the named elements that has one. That element counts as read, and so do those of the same
 * value; the others stay unread.
 */
function first(
  { elements, read }: Document,
  names: readonly string[],
  readValue: (text: string) => string | undefined,
): string | undefined {
  const values = names.map((name) => readValue(plain(elements.get(name) ?? "")));
  const value = values.find((one) => one !== undefined);
  names.forEach((name, index) => {
    if (value !== undefined && values[index] === value) read.add(name);
  });
  return value;
}

/** The text of the first of the named elements that has any. */
function words(document: Document, ...names: readonly string[]): string | undefined {
  return first(document, names, (text) => (text === "" ? undefined : text));
}

// An empty line, or an indented one.
const PARTS = /\n(?=[ \t]{2}|[ \t]?\r?\n)/;

/** Splits a text into paragraphs by their tags, or else by blank lines and indents. */
function paragraphsOf(inside: string): string[] {
  const parts = inside.includes(BREAK) ? inside.split(BREAK) : inside.split(PARTS);
  return parts.map(oneLine).filter((part) => part !== "");
}

// 26-FEB-1987 15:01:01.79 | 940301 | 19940301 | May 1, 1994 | 1 May 94
const DAY_MONTH = /^(\d\d?)[ -]([A-Za-z]{3,9})[ -](\d{4}|\d\d)\b/;
const MONTH_DAY = /^([A-Za-z]{3,9})\.? (\d\d?), (\d{4})\b/;
const DIGITS = /^(?:(\d{4})|(\d\d))(\d\d)(\d\d)$/;

function dateOf(written: string): string | undefined {
  const day = dayWritten(written);
  return day === undefined || fromPlainDate(day) === undefined ? undefined : day;
}

/** The day that a text begins with, whether or not the calendar has it. */
function dayWritten(written: string): string | undefined {
  const [, day, dayMonth, dayYear] = DAY_MONTH.exec(written) ?? [];
  if (day !== undefined) return joined(dayYear, monthOf(dayMonth as string), day);
  const [, monthName, monthDay, monthYear] = MONTH_DAY.exec(written) ?? [];
  if (monthName !== undefined) return joined(monthYear, monthOf(monthName), monthDay);
  const [, long, short, month, rest] = DIGITS.exec(written) ?? [];
  return joined(long ?? short, Number(month), rest) ?? dayIn(written);
}

// HRB_ENG_20310501.0001 | AP880212-0001, as TREC has it
const DAY_IN_ID = /(?:^|[_A-Za-z])((?:19|20)\d{6})[.\d]|^(?:AP|WSJ)(\d{6})-\d/;

/** The day in the identifier of a document. */
function dateIn(id: string | undefined): string | undefined {
  const [, long, short] = DAY_IN_ID.exec(id ?? "") ?? [];
  return dateOf(long ?? short ?? "");
}

function joined(
  year: string | undefined,
  month: number,
  day: string | undefined,
): string | undefined {
  if (year === undefined || day === undefined) return undefined;
  // Archives that write years with two digits are from the twentieth century.
  const full = year.length === 4 ? year : `19${year}`;
  return `${full}-${pad(month)}-${pad(day)}`;
}

/** The paragraphs of an element, or the items of a list: `<TOPICS><D>tram</D></TOPICS>`. It counts as read. */
function listOf({ elements, read }: Document, name: string): string[] {
  read.add(name);
  return paragraphsOf(elements.get(name) ?? "");
}

function metadataOf(
  document: Document,
  id: string | undefined,
  created: string | undefined,
): DocumentMetadata {
  const lists = ["topics", "exchanges", "companies", "code"];
  const keywords = lists.flatMap((name) => listOf(document, name));
  return defined<DocumentMetadata>({
    id,
    language: document.attributes.get("xml:lang"),
    slug: words(document, "slug", "keyword"),
    keywords: notEmpty(keywords),
    category: document.attributes.get("type"),
    created,
    provider: words(document, "dc.source", "dc.publisher"),
    copyright: words(document, "copyright"),
  });
}

function namesOf(document: Document): ReadDocument["names"] {
  const types = { people: "person", orgs: "organization", places: "place" } as const;
  return Object.fromEntries(
    Object.entries(types).flatMap(([member, type]) =>
      listOf(document, member).map((name) => [name, type]),
    ),
  );
}
