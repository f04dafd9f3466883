/** Reads FBIS items: foreign broadcasts and newspapers as the Foreign Broadcast Information Service sent them out. */

import { parseArticle } from "../../article/parse.ts";
import { unwrapArticle } from "../../block/wrap/unwrap.ts";
import { refuse } from "../../check/refuse.ts";
import type { Article } from "../../model.ts";
import { decodeText } from "../bytes.ts";
import { defined, notEmpty } from "../defined.ts";
import { ITEM_NUMBER } from "../item-number.ts";
import type { DocumentMetadata, Loss, ReadDocument } from "../model.ts";

/**
 * Parses the items of an FBIS collection into articles, in the form of the wire that the MUC-3 and MUC-4 collections
 * preserve: a number on a line of its own, then a text in capitals, hard-wrapped or not, that opens with a dateline and
 * remarks in brackets: `LIMA, 20 AUG 88 (EFE) -- [SPEECH] [PRESIDENT ALAN GARCIA] [TEXT] ...`.
 *
 * The remarks up to `[TEXT]` or `[EXCERPTS]` are not part of the text: the kind of item becomes its `category`, and the
 * speaker its `keywords`. Brackets after them stay in the text. For collections in SGML, use `parseSgml`.
 *
 * @param input - One item or a collection; bytes are decoded as UTF-8 if they are valid UTF-8, and otherwise as
 *   Windows-1252, a superset of ASCII.
 * @returns One article for each item, in order.
 * @throws TypeError if `input` is neither a string nor a `Uint8Array`.
 * @throws RangeError if `input` contains no words.
 * @example
 * ```ts
 * import { parseFbis } from "wirecopy/fbis";
 *
 * const [item] = parseFbis(`HRB-MUC3-0001 (NOSC)
 *
 *      HARBOR CITY (SOUTH KOREA), 1 MAY 31 (YONHAP) -- [REPORT] [ANN LEE] [TEXT]
 * THE OLD TRAM LINE [SHUT SINCE 1968] REOPENED TODAY.
 *      IT WAS FULL.
 * `);
 * item?.article.dateline?.date; // => "2031-05-01"
 * item?.article.paragraphs.map(({ text }) => text);
 * // => ["THE OLD TRAM LINE [SHUT SINCE 1968] REOPENED TODAY.", "IT WAS FULL."]
 * item?.metadata;
 * // => { id: "HRB-MUC3-0001", keywords: ["ANN LEE"], category: "REPORT; TEXT", created: "2031-05-01", provider: "NOSC" }
 * ```
 */
export function parseFbis(input: string | Uint8Array): ReadDocument[] {
  const text = decodeText(input, "windows-1252");
  const numbers = [...text.matchAll(ITEM_NUMBER)];
  const before = text.slice(0, numbers[0]?.index);
  if (before.trim() === "" && numbers.length === 0) refuse("input", "has no words");
  if (numbers.length === 0) return [readItem(text, {})];
  const documents = numbers.map((number, index) => {
    const body = text.slice(number.index + number[0].length, numbers[index + 1]?.index);
    const [, id, provider] = number;
    return readItem(body, defined<DocumentMetadata>({ id, provider }));
  });
  const lost: Loss = {
    path: "before the first item",
    text: before.trim(),
    reason: "is not an item",
  };
  if (lost.text !== "") documents[0]?.lost.unshift(lost);
  return documents;
}

function readItem(body: string, { id, provider }: DocumentMetadata): ReadDocument {
  const text = rejoined(body);
  const read = parseArticle(text);
  const { end, remarks } = remarksIn(text, read);
  const article =
    remarks.length === 0 ? read : parseArticle(text.slice(0, storyStart(read)) + text.slice(end));
  const kinds = remarks.filter(isKind);
  const keywords = remarks.filter((remark) => !isKind(remark));
  const metadata = defined<DocumentMetadata>({
    id,
    keywords: notEmpty(keywords),
    category: kinds.length === 0 ? undefined : kinds.join("; "),
    created: article.dateline?.date,
    provider,
  });
  return { article, metadata, names: {}, lost: [] };
}

// No wire wrapped lines at more than this.
const WIDEST = 100;
const INDENTED = /^[ \t]{2,}\S/;

/** The text with one paragraph per line; in hard-wrapped text, paragraphs are indented or follow blank lines. */
function rejoined(body: string): string {
  const lines = body.split(/\r\n|\r|\n/);
  if (lines.some((line) => line.length > WIDEST)) return body;
  if (!lines.some((line) => INDENTED.test(line))) return unwrapArticle(body).text;
  const paragraphs: string[] = [];
  let open = false;
  for (const line of lines) {
    const words = line.trim();
    if (words !== "" && open && !INDENTED.test(line))
      paragraphs.push(`${paragraphs.pop() ?? ""} ${words}`);
    else if (words !== "") paragraphs.push(words);
    open = words !== "";
  }
  return paragraphs.map((paragraph) => `${paragraph}\n`).join("");
}

/** Where the words after the dateline begin. */
function storyStart({ paragraphs, headline }: Article): number {
  return headline === undefined ? (paragraphs[0]?.start ?? 0) : 0;
}

/** Remarks that say how much of the item is given; the words after them are the item's own. */
const EXTENT = /^(?:TEXT|EXCERPTS?|SUMMARY|CONTINUED|PASSAGE OMITTED)$/;
/** Remarks that say what kind of item it is. */
const KIND =
  /^(?:ARTICLE|COMMENTARY|COMMUNIQUE|EDITORIAL(?: REPORT)?|FEATURE|INTERVIEW|LETTER|NEWS CONFERENCE|REPORT|SPEECH|STATEMENT|STATION COMMENTARY)$/;

function isKind(remark: string): boolean {
  return EXTENT.test(remark) || KIND.test(remark);
}

// [HARBOR PRESS COMMITTEE, HAPRECO]
const REMARK = /\[([^[\]\n]{1,200})\][ \t]*/y;

/** The remarks before the words of an item, and where they end: after the last one that says how much is given. */
function remarksIn(text: string, article: Article): { end: number; remarks: string[] } {
  REMARK.lastIndex = storyStart(article);
  const all: { remark: string; end: number }[] = [];
  for (let found = REMARK.exec(text); found !== null; found = REMARK.exec(text))
    all.push({ remark: (found[1] as string).trim(), end: REMARK.lastIndex });
  let last = all.length;
  while (last > 0 && !EXTENT.test(all[last - 1]?.remark ?? "")) last -= 1;
  // Without such a remark, only the first ones count, as long as they name a kind.
  if (last === 0) while (KIND.test(all[last]?.remark ?? "")) last += 1;
  const remarks = all.slice(0, last);
  return { end: remarks.at(-1)?.end ?? 0, remarks: remarks.map(({ remark }) => remark) };
}
