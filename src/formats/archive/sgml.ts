/** Archives in SGML: LDC's Gigaword, Reuters-21578, TREC's and FBIS collections. */

import { refuse } from "../../check/refuse.ts";
import { monthOf } from "../../date/months.ts";
import { assemble, oneLine } from "../assemble.ts";
import { decodeText } from "../bytes.ts";
import { decodeHtml } from "../markup/entities.ts";
import type { DocumentMetadata, Loss, ReadDocument } from "../model.ts";
import { dayIn, defined } from "../story.ts";

// A document begins with one of these tags and ends with its own end.
const BEGIN = /<(DOC|REUTERS)\b([^>]{0,400})>/gi;
const ATTRIBUTE = /([\w-]{1,40})\s?=\s?"?([^"\s>]{1,100})"?/g;

/**
 * Reads the documents of an SGML archive, each as an article: `<DOC id=...>` of LDC's Gigaword, `<REUTERS ...>` of
 * Reuters-21578, `<DOC><DOCNO>` of TREC's collections, FBIS's among them. Tags may be in any case and need not be closed.
 *
 * Topics and other codes are `keywords` or are told in `lost`. Lines within a paragraph are joined.
 *
 * @param input - The archive; bytes are taken as UTF-8, or as Windows-1252 where they are not.
 * @returns An article for each document, in their order.
 * @throws RangeError for what has no document.
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
  const text = decoded(input);
  const begins = [...text.matchAll(BEGIN)];
  if (begins.length === 0) refuse("input", "has no <DOC> or <REUTERS>");
  return begins.map((begin, index) => {
    const from = begin.index + begin[0].length;
    return readDocument(begin, text.slice(from, begins[index + 1]?.index ?? text.length));
  });
}

function decoded(input: string | Uint8Array): string {
  try {
    return decodeText(input);
  } catch {
    return decodeText(input, "windows-1252");
  }
}

/** The elements that are read, or that hold those that are. */
const READ: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "doc reuters docno docid headline title head h3 ti hl dateline dateli date date1 text body p d author byline topics places people orgs exchanges companies slug f fp keyword graphic".split(
    " ",
  ),
);

/** An element's name in small letters and what is in it, tags and all. */
type Elements = ReadonlyMap<string, string>;

function readDocument(begin: RegExpMatchArray, body: string): ReadDocument {
  const attributes = new Map(
    [...(begin[2] ?? "").matchAll(ATTRIBUTE)].map(([, name = "", value = ""]) => [
      name.toLowerCase(),
      value,
    ]),
  );
  const elements = elementsOf(body);
  const lost: Loss[] = [];
  const headline = words(elements, "headline", "title", "head", "hl", "h3", "ti");
  const id = attributes.get("id") ?? attributes.get("newid") ?? words(elements, "docno", "docid");
  const created = dateOf(words(elements, "date", "date1")) ?? dateIn(id);
  const dateline = words(elements, "dateline", "dateli");
  const byline = words(elements, "author", "byline");
  const article = assemble(
    {
      ...(created !== undefined && { date: created }),
      ...(headline !== undefined && { headline }),
      ...(byline !== undefined && { byline }),
      ...(dateline !== undefined && { dateline: closedDateline(dateline) }),
      paragraphs: paragraphsOf(elements.get("body") ?? elements.get("text") ?? "", lost),
    },
    lost,
  );
  for (const [name, inside] of elements) {
    const text = plain(inside);
    if (!READ.has(name) && text !== "")
      lost.push({ path: name, text, reason: "an article has no field for it" });
  }
  return {
    article,
    metadata: metadataOf(attributes, elements, id, created),
    names: namesOf(elements),
    lost,
  };
}

const TAG = /<(\/?)([A-Za-z][\w.-]{0,30})\b[^>]{0,400}>/g;

/** The elements by name, the first of each; one that is not closed ends where the next of its kind begins. */
function elementsOf(body: string): Elements {
  const found = new Map<string, string>();
  const open = new Map<string, number>();
  for (const tag of body.matchAll(TAG)) {
    const [all, slash, written = ""] = tag;
    const name = written.toLowerCase();
    const from = open.get(name);
    if (from !== undefined && !found.has(name)) found.set(name, body.slice(from, tag.index));
    if (slash === "" && !found.has(name)) open.set(name, tag.index + all.length);
  }
  for (const [name, from] of open) if (!found.has(name)) found.set(name, body.slice(from));
  return found;
}

function plain(inside: string): string {
  return oneLine(decodeHtml(inside.replace(TAG, " ")).replace(CONTROLS, ""));
}

const CONTROLS = /[\x00-\x08\x0e-\x1f]/g;

function words(elements: Elements, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const text = plain(elements.get(name) ?? "");
    if (text !== "") return text;
  }
  return undefined;
}

// Reuters closes a dateline within its text; archives that keep it apart often leave the dash out.
function closedDateline(dateline: string): string {
  const text = dateline.replace(/[\s-]+$/, "");
  return `${text} - `;
}

const PARAGRAPH = /<\/?p\b[^>]{0,40}>/gi;

/** Paragraphs by their tags, or else by blank lines and indents. */
function paragraphsOf(inside: string, lost: Loss[]): string[] {
  const text = inside.replace(
    /<(TITLE|DATELINE|AUTHOR|HEADLINE|H3|TI|F|FP|FIG|DATE1)\b[^>]{0,200}>[\s\S]{0,4000}?<\/\1>/gi,
    "",
  );
  const parts =
    text.search(PARAGRAPH) === -1 ? text.split(/\n\s*\n|\n(?=[ \t]{2,}\S)/) : text.split(PARAGRAPH);
  const paragraphs = parts.map(plain).filter((part) => part !== "");
  if (paragraphs.length === 0)
    lost.push({ path: "text", text: "", reason: "the document has no text" });
  return paragraphs;
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

/** The day in a document's number: `HRB_ENG_20310501.0001`. */
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
  // Archives with two digits are of the twentieth century.
  const full = year.length === 4 ? year : `19${year}`;
  return `${full}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}`;
}

const LIST = /<D\b[^>]{0,20}>([^<]{1,100})/gi;

function listOf(elements: Elements, name: string): string[] {
  return [...(elements.get(name) ?? "").matchAll(LIST)].map(([, word = ""]) => oneLine(word));
}

function metadataOf(
  attributes: ReadonlyMap<string, string>,
  elements: Elements,
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

function namesOf(elements: Elements): ReadDocument["names"] {
  const types = { people: "person", orgs: "organization", places: "place" } as const;
  return Object.fromEntries(
    Object.entries(types).flatMap(([member, type]) =>
      listOf(elements, member).map((name) => [name, type]),
    ),
  );
}
