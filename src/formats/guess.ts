/** Guesses the format of a document from its beginning. */

import { ITEM_NUMBER } from "./item-number.ts";

/** The formats that the library reads or writes. */
export type FormatName =
  | "wire"
  | "json"
  | "ninjs"
  | "json-ld"
  | "nitf"
  | "newsml-g2"
  | "markdown"
  | "html"
  | "text"
  | "anpa"
  | "iptc7901"
  | "fbis"
  | "sgml"
  | "nexis"
  | "factiva";

// Enough to recognize a document: XML declarations, comments and license texts may stand before the first element.
const HEAD = 4000;

/** What documents look like, the most certain signs first. */
const ROWS: readonly (readonly [FormatName, RegExp])[] = [
  ["anpa", /^[\0\s]{0,20}\x16{1,8}\x01/],
  ["iptc7901", /^[\0\s]{0,20}\x01/],
  ["json-ld", /^\s{0,20}(?:\[\s{0,20})?\{[\s\S]{0,400}"@(?:context|type|graph)"/],
  // The headline of an article is an object; that of a ninjs item is a text.
  [
    "json",
    /^\s{0,20}(?:\[\s{0,20})?\{[\s\S]{0,4000}(?:"paragraphs"\s?:|"(?:date|head)line"\s?:\s{0,8}\{)/,
  ],
  ["ninjs", /^\s{0,20}(?:\[\s{0,20})?\{/],
  ["nitf", /<nitf[\s>]/],
  ["newsml-g2", /<(?:newsItem|newsMessage|NewsML|packageItem)[\s>]/],
  ["sgml", /<!DOCTYPE lewis|<(?:DOC|REUTERS|newsitem)[\s>]/i],
  ["html", /<!doctype html|<(?:html|article|main|body)[\s>]/i],
  ["markdown", /^---[ \t]{0,4}\r?\n(?:[\w-]{1,40}:[^\n]{0,400}\n){0,20}(?:title|headline):/],
  // 12 of 343 DOCUMENTS | Length: 412 words, or the cover above it
  [
    "nexis",
    /^[ \t\f]{0,99}(?:\d{1,6} of \d{1,6} DOCUMENTS?|Document \d{1,6} of \d{1,6}|LEVEL \d - \d{1,6} OF \d{1,6} STOR(?:Y|IES))[ \t]{0,99}$/m,
  ],
  ["nexis", /^(?:Client\/Matter:|(?:Length|LENGTH):\s{1,4}[\d,]{1,9} words\s{0,9}$)/m],
  // 412 words, and below it 4 March 2031 | WC  412 words
  [
    "factiva",
    /^[\d,]{1,9} (?:words|Wörter|mots|palabras)[ \t]{0,9}\s\n?\d{1,2}\.? \p{L}{3,12} \d{4}\s/mu,
  ],
  ["factiva", /^WC[ \t]{1,20}[\d,]{1,9} words\s/m],
];

/** The format that a document seems to be in; wire copy if it looks like none of the others. */
export function guessFormat(text: string): FormatName {
  const head = text.slice(0, HEAD).replace(/^\ufeff/, "");
  const found = ROWS.find(([, form]) => form.test(head))?.[0];
  return found ?? (isItem(head) ? "fbis" : isPages(text) ? "text" : "wire");
}

/** Whether a text begins with the number of an FBIS item. */
function isItem(text: string): boolean {
  const at = text.search(ITEM_NUMBER);
  return at !== -1 && text.slice(0, at).trim() === "";
}

const HEADER = /^\s{0,8}date \d{4}-\d\d/m;

/** Whether a text is pages of plain text. Wire copy may have form feeds as well, but then it has header lines. */
function isPages(text: string): boolean {
  return text.includes("\n\f\n") && !HEADER.test(text);
}
