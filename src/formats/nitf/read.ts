/** Reads articles from NITF documents. */

import { refuse } from "../../check/refuse.ts";
import { fromPlainDate } from "../../date/calendar.ts";
import { AP_MONTHS } from "../../date/months.ts";
import { readDay } from "../../date/written.ts";
import { assemble, headlineWith, oneLine, type Parts } from "../assemble.ts";
import { decodeText } from "../bytes.ts";
import { defined, notEmpty } from "../defined.ts";
import { withoutDash } from "../heading.ts";
import { xmlByline, xmlParagraphs } from "../markup/paragraphs.ts";
import {
  attributeOf,
  elementsOf,
  find,
  findAll,
  textOf,
  wordsIn,
  type XmlElement,
} from "../markup/tree.ts";
import { type Structure, unreadIn } from "../markup/unread.ts";
import { readXml } from "../markup/xml.ts";
import { LEAST_URGENT, wholeIn } from "../metadata-values.ts";
import type { DocumentMetadata, Loss, ReadDocument } from "../model.ts";
import { NO_FIELD } from "../reasons.ts";
import { dayIn, dayOfMetadata, extendedTime } from "../time.ts";

/**
 * Parses an NITF document, of any version 3, into an article.
 *
 * The dateline is read from the text if it is there, and otherwise from the `dateline` element. Media and everything
 * else that an article has no field for are reported in `lost`.
 *
 * @param input - The document; bytes are decoded as the XML declaration says.
 * @returns The article, the metadata of the document, and everything that has no place in either.
 * @throws TypeError if `input` is neither a string nor a `Uint8Array`.
 * @throws RangeError if `input` is not well-formed XML or not NITF; the error's `offset` gives the position.
 * @example
 * ```ts
 * import { parseNitf } from "wirecopy/nitf";
 *
 * const { article, metadata } = parseNitf(`<nitf><head><docdata><urgency ed-urg="3"/></docdata></head><body>
 *   <body.head><hedline><hl1>Tram line reopens</hl1></hedline><byline>By ANN LEE<byttl>Harbor News</byttl></byline></body.head>
 *   <body.content><p>SEOUL (AP) — It ran.</p><p>It was <em>full</em>.</p></body.content></body></nitf>`);
 * article.headline?.text; // => "Tram line reopens"
 * article.byline?.affiliation; // => "Harbor News"
 * article.paragraphs.map(({ text }) => text); // => ["It ran.", "It was full."]
 * metadata.urgency; // => 3
 * ```
 */
export function parseNitf(input: string | Uint8Array): ReadDocument {
  const root = readXml(decodeText(input));
  if (root.name !== "nitf") refuse("input", `is not NITF: its element is <${root.name}>`);
  const read = readNitf(root);
  return { ...read, lost: [...read.lost, ...unreadIn(root, read, STRUCTURE)] };
}

/** The parts of an NITF document that are not reported. */
export const STRUCTURE: Structure = {
  content: /* @__PURE__ */ new Set(["body.content", "body.end", "abstract"]),
  attributes: /* @__PURE__ */ new Set([
    "id",
    "class",
    "style",
    "nitf@version",
    "change.date",
    "change.time",
    "noteclass",
    "date.issue@norm",
    "story.date@norm",
    "docdata@management-status=usable",
    "tobject@tobject.type=news",
    "pubdata@unit-of-measure=word",
    "meta@name=category",
    "meta@name=categoria",
    "meta@name=service",
    "meta@name=created",
  ]),
};

/** The story of an NITF document. */
export interface NitfStory extends Omit<Parts, "date" | "headline"> {
  readonly headline?: string | undefined;
  /** Content that an article has no field for. */
  readonly lost: Loss[];
}

function readNitf(root: XmlElement): ReadDocument {
  const docdata = find(root, "head", "docdata");
  const top = find(root, "body", "body.head");
  const metadata = metadataOf(root, docdata, top);
  const { headline, lost, ...parts } = nitfStory(root);
  const date =
    dayOfMetadata(metadata) ?? dayIn(attributeOf(find(top, "dateline", "story.date"), "norm"));
  const misread: Loss[] = [];
  const article = assemble({ ...parts, date, headline }, misread);
  return { article, metadata, names: namesOf(docdata), lost: [...misread, ...lost] };
}

/** Reads the story of an `nitf` element. */
export function nitfStory(root: XmlElement): NitfStory {
  const docdata = find(root, "head", "docdata");
  const top = find(root, "body", "body.head");
  const [main, ...lines] = findAll(find(top, "hedline"), "hl1", "hl2");
  const first = main && wordsIn(main);
  const headline = headlineWith(wordsIn(find(root, "head", "title")), first);
  const shown = new Set([first, headline]);
  const linesOf = (name: string): string[] =>
    lines
      .filter((node) => node.name === name)
      .flatMap((node) => wordsIn(node) ?? [])
      .filter((text) => !shown.has(text));
  const byline = bylineOf(find(top, "byline"));
  const dateline = datelineOf(find(top, "dateline"));
  // In the head of the body, the content belongs to a note.
  const ofNotes = new Set(findAll(top, "body.content"));
  const contents = findAll(find(root, "body"), "body.content").filter((node) => !ofNotes.has(node));
  const ends = findAll(find(root, "body", "body.end"), "tagline", "bibliography");
  const left = [
    ...contents.flatMap((content) => findAll(content, "media", "nitf-table")),
    ...findAll(top, "abstract"),
  ];
  return {
    headline,
    decks: linesOf("hl2"),
    notes: notesOf(top, docdata),
    byline,
    dateline,
    paragraphs: [
      ...contents.flatMap((node) => xmlParagraphs(node, ["media", "nitf-table"])),
      ...ends.flatMap((node) => xmlParagraphs(node)),
    ],
    lost: [
      ...linesOf("hl1").map((text) => ({ path: "body.head/hedline/hl1", text, reason: NO_FIELD })),
      ...left.flatMap((node) => {
        const text = wordsIn(node);
        return text === undefined ? [] : [{ path: node.name, text, reason: NO_FIELD }];
      }),
    ],
  };
}

function bylineOf(byline: XmlElement | undefined): string | undefined {
  const title = wordsIn(find(byline, "byttl"));
  const names = xmlByline(byline, ["byttl"]);
  // Desks sign with initials (`gr/bp`), which are not names of authors.
  if (names === undefined || /^[a-z]{2,4}(?:\/[a-z]{2,4}){0,3}$/.test(names)) return undefined;
  return title === undefined ? names : `${names.replace(/,$/, "")}, ${title}`;
}

/**
 * The dateline as wire copy writes it: its places and its day, then the agency in parentheses, which may stand anywhere
 * in it.
 */
function datelineOf(dateline: XmlElement | undefined): string | undefined {
  if (dateline === undefined) return undefined;
  const around = textAround(dateline);
  const agency = AGENCY.exec(around)?.[0];
  const locations = findAll(dateline, "location");
  const places =
    locations.length === 0
      ? writtenPlace(around.replace(AGENCY, ""))
      : locations.flatMap((node) => placeOf(node) ?? []);
  if (places.length === 0) return undefined;
  const where = places.join("/").replace(/,$/, "");
  const day = hasDay(where) ? undefined : dayWords(find(dateline, "story.date"));
  return `${where}${day === undefined ? "" : `, ${day}`}${agency === undefined ? "" : ` ${agency}`} -- `;
}

/** Whether the words of a dateline name its day: `PARIS, March 4`. */
function hasDay(words: string): boolean {
  return [...words.matchAll(/[\p{L}\d]+/gu)].some(
    ({ index }) => readDay(words, index) !== undefined,
  );
}

/** The day as datelines write it: in the document's own words, `17 November`, or else its norm as `Nov. 17`. */
function dayWords(date: XmlElement | undefined): string | undefined {
  const words = wordsIn(date) ?? "";
  if (/[a-z]/i.test(words) && readDay(words, 0)?.end === words.length) return words;
  const norm = dayIn(attributeOf(date, "norm"));
  // No day for a norm that the calendar does not have.
  const day = norm === undefined ? readDay(words, 0) : fromPlainDate(norm);
  const month = day && AP_MONTHS.split(" ")[day.month - 1];
  return month && `${month} ${day.day}`;
}

// (AP) | (AFP/APP)
const AGENCY = /\([^()]{2,40}\)/;

/** The text directly in an element, without that of its child elements. */
function textAround({ children }: XmlElement): string {
  return children.filter((child) => typeof child === "string").join(" ");
}

// The name before `, South Korea` or ` (AP)`.
const CITY = /^[^,(]+/;

/** A location as datelines write it: the city in capitals, and its region or state after a comma. */
function placeOf(location: XmlElement): string | undefined {
  const city = wordsIn(find(location, "city"));
  const region = wordsIn(find(location, "region")) ?? wordsIn(find(location, "state"));
  if (city === undefined) {
    return elementsOf(location).length > 0 ? undefined : writtenPlace(textOf(location))[0];
  }
  return region === undefined ? city.toUpperCase() : `${city.toUpperCase()}, ${region}`;
}

/** A place written as plain text, with the city in capitals; empty if there are no words. */
function writtenPlace(text: string): string[] {
  const place = withoutDash(oneLine(text)).trim();
  return place === "" ? [] : [place.replace(CITY, (name) => name.toUpperCase())];
}

function notesOf(top: XmlElement | undefined, docdata: XmlElement | undefined): string[] {
  const messages = findAll(docdata, "ed-msg").flatMap((node) => attributeOf(node, "info") ?? []);
  return [...findAll(top, "note").flatMap((node) => xmlParagraphs(node)), ...messages];
}

function metadataOf(
  root: XmlElement,
  docdata: XmlElement | undefined,
  top: XmlElement | undefined,
): DocumentMetadata {
  const meta = new Map(
    findAll(find(root, "head"), "meta").map((node) => [
      attributeOf(node, "name"),
      attributeOf(node, "content"),
    ]),
  );
  const [slug, ...keywords] = findAll(find(docdata, "key-list"), "keyword").flatMap(
    (node) => attributeOf(node, "key") ?? [],
  );
  const pubdata = find(root, "head", "pubdata");
  const length =
    attributeOf(pubdata, "unit-of-measure") === "word"
      ? wholeIn(attributeOf(pubdata, "item-length"))
      : undefined;
  const issued = attributeOf(find(docdata, "date.issue"), "norm");
  return defined<DocumentMetadata>({
    id: attributeOf(find(docdata, "doc-id"), "id-string"),
    language: attributeOf(root, "baselang"),
    slug,
    keywords: notEmpty(keywords),
    category: meta.get("category") ?? meta.get("categoria"),
    urgency: wholeIn(attributeOf(find(docdata, "urgency"), "ed-urg"), LEAST_URGENT),
    service: meta.get("service"),
    number: attributeOf(find(docdata, "du-key"), "key"),
    wordCount: length,
    created: meta.get("created"),
    modified: timeIn(issued),
    provider: wordsIn(find(top, "distributor")) ?? attributeOf(find(docdata, "doc-id"), "regsrc"),
    copyright:
      attributeOf(find(docdata, "doc.copyright"), "holder") ?? wordsIn(find(top, "rights")),
  });
}

/** A time in ISO 8601's extended form: `2031-05-01T09:00:00Z`; only the day if there is no time. */
function timeIn(norm: string | undefined): string | undefined {
  const isExtended = /^\d{4}-\d\d-\d\dT/.test(norm ?? "");
  return extendedTime(norm) ?? (isExtended ? norm : (dayIn(norm) ?? norm));
}

function namesOf(docdata: XmlElement | undefined): ReadDocument["names"] {
  const types = { person: "person", org: "organization", location: "place" } as const;
  const about = findAll(find(docdata, "identified-content"), "person", "org", "location");
  return Object.fromEntries(
    about.flatMap((node) => {
      const name = wordsIn(node);
      return name === undefined ? [] : [[name, types[node.name as keyof typeof types]]];
    }),
  );
}
