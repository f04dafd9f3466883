/** Reads articles from NewsML-G2 and NewsML 1 documents. */

import { refuse } from "../../check/refuse.ts";
import type { NameKind } from "../../model.ts";
import { assemble, headlineWith, oneLine } from "../assemble.ts";
import { decodeText } from "../bytes.ts";
import { defined, notEmpty } from "../defined.ts";
import { withoutDash } from "../heading.ts";
import { htmlParagraphs, xmlByline, xmlParagraphs } from "../markup/paragraphs.ts";
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
import { STRUCTURE as NITF, type NitfStory, nitfStory } from "../nitf/read.ts";
import { NO_FIELD } from "../reasons.ts";
import { dayOfMetadata, extendedTime } from "../time.ts";
import { SUMMARY, UNKNOWN_PROVIDER, UNKNOWN_TIME } from "./codes.ts";

/**
 * Parses the text items of a NewsML-G2 document (a `newsItem`, or a `newsMessage` with several) or of a NewsML 1
 * document into articles.
 *
 * The text is read from XHTML, NITF or plain text within the item. Pictures and other items without text are reported
 * in `lost` of the first article. Content that an item refers to elsewhere is not fetched.
 *
 * @param input - The document; bytes are decoded as the XML declaration says.
 * @returns One article for each item with text, in order.
 * @throws TypeError if `input` is neither a string nor a `Uint8Array`.
 * @throws RangeError if `input` is not well-formed XML or has no item with text; the error's `offset` gives the
 *   position.
 * @example
 * ```ts
 * import { parseNewsmlG2 } from "wirecopy/newsml-g2";
 *
 * const [item] = parseNewsmlG2(`<newsItem guid="urn:1" version="2" xml:lang="en"><itemMeta>
 *   <versionCreated>2031-05-01T09:00:00Z</versionCreated></itemMeta><contentMeta><urgency>4</urgency>
 *   <headline>Tram line reopens</headline><by>Ann Lee</by></contentMeta><contentSet><inlineXML>
 *   <html><body><p>SEOUL, May 1 (Yonhap) -- It ran.</p></body></html></inlineXML></contentSet></newsItem>`);
 * item?.article.dateline?.date; // => "2031-05-01"
 * item?.article.byline?.authors; // => ["Ann Lee"]
 * item?.metadata; // => { id: "urn:1", version: 2, language: "en", urgency: 4, modified: "2031-05-01T09:00:00Z" }
 * ```
 */
export function parseNewsmlG2(input: string | Uint8Array): ReadDocument[] {
  const { documents, lost } = readNewsml(input);
  const [first] = documents;
  if (first === undefined) refuse("input", "has no news item with text");
  for (const one of lost) first.lost.push(one);
  return documents;
}

/** Returns the articles of a document, and the losses of its items without text. */
export function readNewsml(input: string | Uint8Array): {
  documents: ReadDocument[];
  lost: Loss[];
} {
  const root = readXml(decodeText(input));
  const items = root.name === "newsItem" ? [root] : findAll(root, "newsItem");
  const old =
    root.name === "NewsItem" ? [root] : root.name === "NewsML" ? findAll(root, "NewsItem") : [];
  const lost: Loss[] = [];
  const documents = [
    ...items.flatMap((item) => readItem(item, lost)),
    ...old.flatMap((item) => readOldItem(item, lost)),
  ];
  return { documents, lost };
}

/** What was read from an item: the parts of its article, its metadata, names and losses. */
interface DocumentParts {
  readonly metadata: DocumentMetadata;
  readonly headline: string | undefined;
  readonly decks?: readonly string[];
  readonly notes?: readonly string[];
  readonly byline: string | undefined;
  readonly dateline?: NitfStory["dateline"];
  readonly paragraphs: readonly string[];
  readonly names: ReadDocument["names"];
  readonly lost: Loss[];
}

function documentOf({ metadata, names, lost, ...parts }: DocumentParts): ReadDocument {
  const article = assemble({ date: dayOfMetadata(metadata), ...parts }, lost);
  return { article, metadata, names, lost };
}

/** Reads an item of NewsML-G2; one without text is added to `without`. */
function readItem(item: XmlElement, without: Loss[]): ReadDocument[] {
  const meta = find(item, "itemMeta");
  const content = find(item, "contentMeta");
  const [main, ...others] = elementsOf(content ?? item).filter(({ name }) => name === "headline");
  const texts = textsOf(find(item, "contentSet"));
  const story = texts.find(({ paragraphs }) => paragraphs.length > 0) ?? texts[0];
  if (story === undefined) {
    const text = wordsIn(main) ?? attributeOf(item, "guid") ?? "";
    without.push({ path: "newsItem", text, reason: "has no text of its own" });
    return [];
  }
  const otherHeadlines = others.flatMap((node) => wordsIn(node) ?? []);
  const creditline = wordsIn(find(content, "creditline"));
  const read = documentOf({
    metadata: metadataOf(item, meta, content),
    headline: headlineWith(wordsIn(find(meta, "title")), wordsIn(main) ?? story.headline),
    decks: [
      ...elementsOf(content ?? item)
        .filter((node) => node.name === "description" && attributeOf(node, "role") === SUMMARY)
        .flatMap((node) => wordsIn(node) ?? []),
      ...(story.decks ?? []),
    ],
    notes: [
      ...elementsOf(meta ?? item)
        .filter(({ name }) => name === "edNote")
        .map((node) => xmlParagraphs(node).join(" ")),
      ...(story.notes ?? []),
    ],
    byline: xmlByline(find(content, "by")) ?? story.byline,
    dateline: datelineOf(find(content, "dateline"), story.paragraphs) ?? story.dateline,
    paragraphs: story.paragraphs,
    names: namesOf(content ?? item),
    lost: [
      ...story.lost,
      ...otherTexts(texts, story),
      ...otherHeadlines.map((text) => ({ path: "contentMeta/headline", text, reason: NO_FIELD })),
      ...(creditline === undefined
        ? []
        : [{ path: "contentMeta/creditline", text: creditline, reason: NO_FIELD }]),
    ],
  });
  return [{ ...read, lost: [...read.lost, ...unreadIn(item, read, STRUCTURE)] }];
}

/** The parts of an XHTML document that are not reported. */
const XHTML: Structure = {
  content: /* @__PURE__ */ new Set(["body", "script", "style"]),
  apart: /* @__PURE__ */ new Set(["header"]),
  attributes: /* @__PURE__ */ new Set([
    "class",
    "id",
    "lang",
    "dir",
    "meta@charset",
    "meta@http-equiv",
  ]),
};

const STRUCTURE: Structure = {
  within: { nitf: NITF, html: XHTML },
  // The version's time is in the metadata, or says that no time is known.
  content: /* @__PURE__ */ new Set(["contentSet", "versionCreated"]),
  attributes: /* @__PURE__ */ new Set([
    "id",
    "dir",
    "standard",
    "standardversion",
    "conformance",
    "catalogRef@href",
    "itemClass@qcode=ninat:text",
    "pubStatus@qcode=stat:usable",
    "service@uri",
    `provider@literal=${UNKNOWN_PROVIDER}`,
    `description@role=${SUMMARY}`,
    "link@rel=irel:derivedFrom",
    "subject@type=cpnat:person",
    "subject@type=cpnat:organisation",
    "subject@type=cpnat:geoArea",
  ]),
};

/** The dateline that stands beside the text; `undefined` if a paragraph begins with it. */
function datelineOf(
  node: XmlElement | undefined,
  paragraphs: readonly string[],
): string | undefined {
  const words = wordsIn(node);
  const text = words && withoutDash(words);
  return text === undefined || paragraphs.some((paragraph) => paragraph.startsWith(text))
    ? undefined
    : `${text} -- `;
}

/** The texts of an item's contents, without pictures and the like. */
function textsOf(set: XmlElement | undefined): NitfStory[] {
  const content = set === undefined ? [] : elementsOf(set);
  return content.flatMap((node) => {
    if (node.name === "inlineXML") return [inXml(node)];
    return node.name === "inlineData" ? [{ paragraphs: inData(node), lost: [] }] : [];
  });
}

function inXml(node: XmlElement): NitfStory {
  const [nitf] = findAll(node, "nitf");
  if (nitf !== undefined) return nitfStory(nitf);
  const [html] = findAll(node, "html");
  const [body = node] = findAll(node, "body");
  const skipped = ["head", "title", "script", "style"];
  // The header of a document is not part of its text: it has the headline, byline, date and subjects.
  return {
    paragraphs: xmlParagraphs(body, html === undefined ? skipped : [...skipped, "header"]),
    lost: [],
  };
}

/** The losses of contents that differ from the one that was read. */
function otherTexts(texts: readonly NitfStory[], read: NitfStory): Loss[] {
  const said = wordsOf(read);
  return texts
    .filter((text) => wordsOf(text) !== said)
    .map(({ paragraphs }) => ({
      path: "contentSet",
      text: paragraphs.join("\n"),
      reason: NO_FIELD,
    }));
}

function wordsOf({ paragraphs }: NitfStory): string {
  return paragraphs.join("").replace(/\s+/g, "");
}

/** The paragraphs of plain text, in which some agencies put markup. */
function inData(node: XmlElement): string[] {
  const text = textOf(node);
  return /<p[\s>]/i.test(text) ? htmlParagraphs(text) : text.split(/\r\n|\r|\n/).map(oneLine);
}

function metadataOf(
  item: XmlElement,
  meta: XmlElement | undefined,
  content: XmlElement | undefined,
): DocumentMetadata {
  const version = attributeOf(item, "version");
  const urgency = wordsIn(find(content, "urgency"));
  const rights = find(item, "rightsInfo");
  const provider = find(meta, "provider");
  const words = elementsOf(content ?? item)
    .filter(({ name }) => name === "keyword")
    .flatMap((node) => wordsIn(node) ?? []);
  const links = findAll(meta, "link").filter(
    (node) => attributeOf(node, "rel") === "irel:derivedFrom",
  );
  const revises = links.flatMap(
    (node) => attributeOf(node, "residref") ?? attributeOf(node, "guidref") ?? [],
  );
  const service = find(meta, "service");
  return defined<DocumentMetadata>({
    id: attributeOf(item, "guid"),
    version: wholeIn(version),
    revises: notEmpty(revises),
    language: attributeOf(item, "xml:lang") ?? attributeOf(find(content, "language"), "tag"),
    slug: wordsIn(find(content, "slugline")),
    keywords: notEmpty(words),
    urgency: wholeIn(urgency, LEAST_URGENT),
    service:
      wordsIn(find(service, "name")) ??
      attributeOf(service, "literal") ??
      attributeOf(service, "qcode"),
    wordCount: wholeIn(attributeOf(find(item, "contentSet", "inlineXML"), "wordcount")),
    created: wordsIn(find(meta, "firstCreated")),
    modified: known(wordsIn(find(meta, "versionCreated"))),
    provider: known(
      attributeOf(provider, "literal") ?? wordsIn(provider) ?? attributeOf(provider, "qcode"),
    ),
    copyright: wordsIn(find(rights, "copyrightNotice")),
    usage: wordsIn(find(rights, "usageTerms")),
  });
}

/** The time or the provider, unless it says that none is known. */
function known(text: string | undefined): string | undefined {
  return text === UNKNOWN_TIME || text === UNKNOWN_PROVIDER ? undefined : text;
}

const TYPES: readonly (readonly [RegExp, NameKind])[] = [
  [/person$/i, "person"],
  [/organi[sz]ation$/i, "organization"],
  [/(?:geoArea|city|country|place)$/i, "place"],
];

function namesOf(content: XmlElement): ReadDocument["names"] {
  const subjects = elementsOf(content).filter(({ name }) => name === "subject");
  return Object.fromEntries(
    subjects.flatMap((node) => {
      const type = attributeOf(node, "type") ?? "";
      const kind = TYPES.find(([form]) => form.test(type))?.[1];
      const name = wordsIn(find(node, "name")) ?? attributeOf(node, "literal");
      return kind === undefined || name === undefined ? [] : [[name, kind]];
    }),
  );
}

/** Reads an item of NewsML 1; one without text is added to `without`. */
function readOldItem(item: XmlElement, without: Loss[]): ReadDocument[] {
  const lines = findAll(item, "NewsLines")[0];
  const headline = wordsIn(find(lines, "HeadLine"));
  const stories = findAll(item, "DataContent").map(inXml);
  const paragraphs = stories.flatMap((story) => story.paragraphs);
  if (paragraphs.length === 0) {
    without.push({ path: "NewsItem", text: headline ?? "", reason: "has no text of its own" });
    return [];
  }
  const management = find(item, "NewsManagement");
  const id = findAll(item, "NewsIdentifier")[0];
  const version = wordsIn(find(id, "RevisionId"));
  const urgency = attributeOf(find(management, "Urgency"), "FormalName");
  const [story] = stories.filter(({ byline, dateline }) => byline ?? dateline);
  const read = documentOf({
    metadata: defined<DocumentMetadata>({
      id: wordsIn(find(id, "PublicIdentifier")),
      version: wholeIn(version),
      language: attributeOf(findAll(item, "Language")[0], "FormalName"),
      slug: wordsIn(findAll(item, "NameLabel")[0]) ?? wordsIn(find(lines, "SlugLine")),
      urgency: wholeIn(urgency, LEAST_URGENT),
      created: timeIn(wordsIn(find(management, "FirstCreated"))),
      modified: timeIn(wordsIn(find(management, "ThisRevisionCreated"))),
      provider: attributeOf(find(findAll(item, "Provider")[0], "Party"), "FormalName"),
      copyright: wordsIn(find(lines, "CopyrightLine")),
    }),
    headline: headline ?? stories.find((one) => one.headline)?.headline,
    notes: stories.flatMap(({ notes = [] }) => notes),
    byline: xmlByline(find(lines, "ByLine")) ?? story?.byline,
    dateline: datelineOf(find(lines, "DateLine"), paragraphs) ?? story?.dateline,
    paragraphs,
    names: {},
    lost: stories.flatMap(({ lost }) => lost),
  });
  return [{ ...read, lost: [...read.lost, ...unreadIn(item, read, OLD)] }];
}

/** The parts of a NewsML 1 item that are not reported. */
const OLD: Structure = {
  within: { nitf: NITF, html: XHTML },
  // The metadata has these times in another spelling.
  content: /* @__PURE__ */ new Set(["DataContent", "FirstCreated", "ThisRevisionCreated"]),
  attributes: /* @__PURE__ */ new Set([
    "Duid",
    "Euid",
    "NewsItemType@FormalName=News",
    "Status@FormalName=Usable",
    "MediaType@FormalName=Text",
    "Format@FormalName=NITF",
    "Format@FormalName=XHTML",
  ]),
};

/** A time in ISO 8601's extended form, or as written. */
function timeIn(words: string | undefined): string | undefined {
  return extendedTime(words) ?? words;
}
