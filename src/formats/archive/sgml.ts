/** Reads archives in SGML: LDC's Gigaword, Reuters-21578, and the TREC and FBIS collections. */

import { refuse } from "../../check/refuse.ts";
import { monthOf } from "../../date/months.ts";
import { pad } from "../../text/pad.ts";
import { assemble, oneLine } from "../assemble.ts";
import { decodeText } from "../bytes.ts";
import { defined } from "../defined.ts";
import { scanHtml } from "../markup/scan.ts";
import type { DocumentMetadata, Loss, ReadDocument } from "../model.ts";
import { NO_FIELD } from "../reasons.ts";
import { dayIn } from "../time.ts";

/**
 * Parses the documents of an SGML archive into articles: `<DOC id=...>` of LDC's Gigaword, `<REUTERS ...>` of
 * Reuters-21578, and `<DOC><DOCNO>` of the TREC collections, including those of FBIS. Tags may be in any case and need
 * not be closed.
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
  if (found.length === 0) refuse("input", "has no <DOC> or <REUTERS>");
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

/** The attributes of a document, and the text of its elements by their names in lower case. */
interface Document {
  readonly attributes: ReadonlyMap<string, string>;
  readonly elements: Map<string, string>;
}

// Marks in the text of an element where a paragraph or a list item begins or ends.
const BREAK = "\x02";
const BREAKS: ReadonlySet<string> = /* @__PURE__ */ new Set(["p", "d", "fp"]);

/** The documents of an archive, and the text before them. An element that is not closed ends with the one around it. */
function elementsOf(text: string): { documents: Document[]; before: string } {
  const documents: Document[] = [];
  let before = "";
  let path: string[] = [];
  const give = (words: string): void => {
    const elements = documents.at(-1)?.elements;
    const name = path.at(-1) ?? "doc";
    if (elements === undefined) before += words;
    else elements.set(name, (elements.get(name) ?? "") + words);
  };
  scanHtml(text, {
    open(name, attributes) {
      if (name === "doc" || name === "reuters") {
        documents.push({ attributes, elements: new Map() });
        path = [];
      } else if (BREAKS.has(name)) give(BREAK);
      else if (path.length < DEEPEST) path.push(name);
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

/** The elements that are read, or that contain those that are. */
const READ: ReadonlySet<string> = /* @__PURE__ */ new Set(
  (
    "docno docid headline title head h3 ti hl dateline dateli date date1 text body author byline " +
    "topics places people orgs exchanges companies slug keyword"
  ).split(" "),
);

function readDocument({ attributes, elements }: Document): ReadDocument {
  const lost: Loss[] = [];
  const headline = words(elements, "headline", "title", "head", "hl", "ti", "h3");
  const id = attributes.get("id") ?? attributes.get("newid") ?? words(elements, "docno", "docid");
  const created = dateOf(words(elements, "date", "date1")) ?? dateIn(id);
  const dateline = words(elements, "dateline", "dateli");
  const byline = words(elements, "author", "byline");
  const paragraphs = paragraphsOf(elements.get("body") ?? elements.get("text") ?? "");
  if (paragraphs.length === 0)
    lost.push({ path: "text", text: "", reason: "the document has no text" });
  const article = assemble(
    {
      ...(created !== undefined && { date: created }),
      ...(headline !== undefined && { headline }),
      ...(byline !== undefined && { byline }),
      ...(dateline !== undefined && { dateline: `${dateline.replace(/ ?-{1,2}$/, "")} - ` }),
      paragraphs,
    },
    lost,
  );
  for (const [name, inside] of elements) {
    const text = plain(inside);
    const untold = !READ.has(name) || (name === "text" && elements.has("body"));
    if (untold && text !== "") lost.push({ path: name, text, reason: NO_FIELD });
  }
  return {
    article,
    metadata: metadataOf(attributes, elements, id, created),
    names: namesOf(elements),
    lost,
  };
}

function plain(inside: string): string {
  return oneLine(inside.replaceAll(BREAK, " "));
}

/** The text of the first of the named elements that has any. */
function words(
  elements: ReadonlyMap<string, string>,
  ...names: readonly string[]
): string | undefined {
  for (const name of names) {
    const text = plain(elements.get(name) ?? "");
    if (text !== "") return text;
  }
  return undefined;
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

function dateOf(written: string | undefined): string | undefined {
  if (written === undefined) return undefined;
  const [, day, dayMonth, dayYear] = DAY_MONTH.exec(written) ?? [];
  if (day !== undefined) return joined(dayYear, monthOf(dayMonth as string), day);
  const [, monthName, monthDay, monthYear] = MONTH_DAY.exec(written) ?? [];
  if (monthName !== undefined) return joined(monthYear, monthOf(monthName), monthDay);
  const [, long, short, month, rest] = DIGITS.exec(written) ?? [];
  return joined(long ?? short, Number(month), rest) ?? dayIn(written);
}

/** The day in the identifier of a document: `HRB_ENG_20310501.0001`. */
function dateIn(id: string | undefined): string | undefined {
  const [, digits] = /(?:^|[_A-Za-z])((?:19|20)\d{6})[.\d]/.exec(id ?? "") ?? [];
  return dateOf(digits);
}

function joined(
  year: string | undefined,
  month: number,
  day: string | undefined,
): string | undefined {
  if (year === undefined || day === undefined || !(month >= 1 && month <= 12) || Number(day) > 31)
    return undefined;
  // Archives that write years with two digits are from the twentieth century.
  const full = year.length === 4 ? year : `19${year}`;
  return `${full}-${pad(month)}-${pad(day)}`;
}

/** The items of a list: `<TOPICS><D>tram</D></TOPICS>`. */
function listOf(elements: ReadonlyMap<string, string>, name: string): string[] {
  return paragraphsOf(elements.get(name) ?? "");
}

function metadataOf(
  attributes: ReadonlyMap<string, string>,
  elements: ReadonlyMap<string, string>,
  id: string | undefined,
  created: string | undefined,
): DocumentMetadata {
  const keywords = ["topics", "exchanges", "companies"].flatMap((name) => listOf(elements, name));
  return defined<DocumentMetadata>({
    id,
    slug: words(elements, "slug", "keyword"),
    keywords: keywords.length === 0 ? undefined : keywords,
    category: attributes.get("type"),
    created,
  });
}

function namesOf(elements: ReadonlyMap<string, string>): ReadDocument["names"] {
  const types = { people: "person", orgs: "organization", places: "place" } as const;
  return Object.fromEntries(
    Object.entries(types).flatMap(([member, type]) =>
      listOf(elements, member).map((name) => [name, type]),
    ),
  );
}
