/** Writes articles as NITF documents. */

import type {
  Article,
  ArticleInit,
  Byline,
  Dateline,
  DateMention,
  DeepReadonly,
  Entity,
  Furniture,
  Place,
  Quote,
} from "../../model.ts";
import { countryName } from "../../place/country-name.ts";
import { nameOf } from "../document-name.ts";
import { attributes, element, escapeText, said } from "../escape.ts";
import { entityLosses } from "../found-losses.ts";
import { givenArticle } from "../given.ts";
import { givenMetadata } from "../given-metadata.ts";
import { bylineLines, decksOf, markedHeadline } from "../heading.ts";
import { type Annotation, annotatedBody } from "../inline.ts";
import { dayLosses, lossesOf, markupLosses } from "../losses.ts";
import { metadataLosses, valueLosses } from "../metadata-losses.ts";
import { isWhole, languageTag } from "../metadata-values.ts";
import type {
  DocumentMetadata,
  DocumentMetadataInit,
  Loss,
  WriteDocumentOptions,
  WrittenDocument,
} from "../model.ts";
import { UNPLACED } from "../reasons.ts";
import { statusOf } from "../status.ts";
import { dayOf, timeOrDayOf } from "../time.ts";

const CARRIED: readonly (keyof DocumentMetadata)[] = [
  "id",
  "language",
  "slug",
  "keywords",
  "category",
  "urgency",
  "service",
  "number",
  "wordCount",
  "created",
  "modified",
  "provider",
  "copyright",
];

/**
 * Writes an article as an NITF document: IPTC's News Industry Text Format 3.6.
 *
 * `hl1` is the headline without its markers, and the title of the document is the headline with them; decks become
 * `hl2`. The dateline is in `dateline`, with its places and day marked up, and, as written, before the first paragraph.
 * Notes to editors become `note` elements. People, organizations and places passed as `entities` are marked up in the
 * text, as are dates (`chron`) and quotations (`q`). Addresses and credits follow the body.
 *
 * @param article - A parsed article, edited or not, or an object with any of its fields.
 * @param options - What to include besides the article, and what to mark up in its text.
 * @returns The document, as text to be encoded in UTF-8, and everything that NITF has no place for.
 * @throws RangeError or TypeError if the article has an invalid value, or an option the wrong type; the error's `path`
 *   names the field.
 * @example
 * ```ts
 * import { serializeNitf } from "wirecopy/nitf";
 *
 * const article = parseArticle("Tram line reopens\nSEOUL, May 1 (Yonhap) -- Ann Lee rode it.\n(END)\n");
 * const { output, lost } = serializeNitf(article, { entities: extractEntities(article) });
 * output.includes("<hl1>Tram line reopens</hl1>"); // => true
 * output.includes("<p><location>SEOUL</location>, May 1 (<org>Yonhap</org>) -- <person>Ann Lee</person> rode it.</p>"); // => true
 * lost.map(({ path }) => path); // => ["end", "entities[0].country", "entities[0].latitude", "entities[0].longitude"]
 * ```
 */
export function serializeNitf(
  article: Article | ArticleInit,
  options: WriteDocumentOptions = {},
): WrittenDocument<string> {
  const story = givenArticle(article, options);
  const { entities = [] } = options;
  const metadata = givenMetadata(story, options);
  const kept = entities.filter(isMarked);
  const body = annotatedBody(story, annotationsOf(options, kept));
  const output = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<nitf version="-//IPTC//DTD NITF 3.6//EN"${attributes({ baselang: languageTag(metadata) })}>`,
    ...head(story, metadata, kept),
    "<body>",
    ...bodyHead(story, metadata),
    "<body.content>",
    ...body.lines.map((text) => `<p>${text}</p>`),
    "</body.content>",
    "</body>",
    "</nitf>",
  ];
  return {
    output: `${output.join("\n")}\n`,
    lost: [
      ...lossesOf(story, ["notes", "byline", "markers"], metadata.slug),
      ...metadataLosses(metadata, CARRIED),
      ...entityLosses(entities, isMarked, () => []),
      // Entities are listed in the head too, so none is lost if it cannot be marked in the text.
      ...body.lost.filter(({ path }) => !path.startsWith("entities")),
      ...reportLosses(options.quotes ?? []),
      ...normLosses(options.dates ?? [], body.lost),
      ...dayLosses(story, timeOrDayOf(metadata.modified)),
      ...markupLosses(story),
      ...valueLosses(metadata, NITF_LEAST_URGENT),
      ...unkeptLosses(metadata),
    ],
  };
}

/** Whether NITF has an element for this type of entity. */
function isMarked({ type }: DeepReadonly<Entity>): boolean {
  return TAGS.has(type);
}

// The DTD has no urgency of 9; a document that goes beyond it is read all the same.
const NITF_LEAST_URGENT = 8;

function reportLosses(quotes: readonly DeepReadonly<Quote>[]): Loss[] {
  return quotes.flatMap(({ kind, text, speaker }, index) => {
    const path = `quotes[${index}]`;
    if (!QUOTE_TAGS.has(kind)) return [{ path, text, reason: UNPLACED }];
    return speaker === undefined
      ? []
      : [{ path: `${path}.speaker`, text: speaker.text, reason: UNPLACED }];
  });
}

/** The losses of marked dates: NITF normalizes only days, and times with their offsets from UTC. */
function normLosses(dates: readonly DateMention[], reported: readonly Loss[]): Loss[] {
  const unmarked = new Set(reported.map(({ path }) => path));
  return dates.flatMap((date, index) => {
    const path = `dates[${index}]`;
    if (unmarked.has(path)) return [];
    const { value, mod, zone, range } = date;
    const kept = normOf(date);
    const parts = [
      ["value", kept ? undefined : value],
      ["mod", mod],
      ["zone", kept && zone?.offset ? undefined : zone?.name],
      ["range", range && `${range.begin}/${range.end}`],
    ] as const;
    return parts.flatMap(([name, text]) =>
      text ? { path: `${path}.${name}`, text, reason: UNPLACED } : [],
    );
  });
}

/** A day or a time as NITF normalizes it; `undefined` for a month, a duration or a recurring time. */
function normOf({ value, zone }: Pick<DateMention, "value" | "zone">): string | undefined {
  const [, day, minute, second = ":00"] = NORMAL.exec(value) ?? [];
  return day && norm(minute ? `${day}T${minute}${second}${zone?.offset ?? ""}` : day);
}

const NORMAL = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d)(:\d\d)?)?$/;

/** The losses of metadata that would read back as something else: NITF's first keyword is the slug. */
function unkeptLosses({ slug, keywords = [], wordCount }: DocumentMetadataInit): Loss[] {
  const lost: Loss[] = [];
  if (slug === undefined && keywords.length > 0)
    lost.push({
      path: "metadata.keywords",
      text: keywords.join(", "),
      reason: "without a slug, the first keyword is used as one",
    });
  if (wordCount !== undefined && !isWhole(wordCount))
    lost.push({
      path: "metadata.wordCount",
      text: String(wordCount),
      reason: "is not a whole number",
    });
  return lost;
}

const TAGS: ReadonlyMap<Entity["type"], string> = /* @__PURE__ */ new Map([
  ["person", "person"],
  ["organization", "org"],
  ["place", "location"],
]);

function annotationsOf(
  { dates = [], quotes = [] }: WriteDocumentOptions,
  entities: readonly DeepReadonly<Entity>[],
): Annotation[] {
  const around = (name: string, values: Record<string, string | undefined> = {}) => ({
    open: `<${name}${attributes(values)}>`,
    close: `</${name}>`,
    isText: name !== "q",
  });
  return [
    ...entities.flatMap(({ type, name, mentions }, index) =>
      mentions.map(({ start, end, text: words }) => ({
        ...{ start, end, words, path: `entities[${index}]`, text: name },
        ...around(TAGS.get(type) as string),
      })),
    ),
    ...dates.map(({ start, end, text, ...date }, index) => ({
      ...{ start, end, words: text, path: `dates[${index}]`, text },
      ...around("chron", { norm: normOf(date) }),
    })),
    ...quotes.flatMap(({ start, end, text, kind }, index) => {
      const tag = QUOTE_TAGS.get(kind);
      return tag === undefined
        ? []
        : [{ start, end, words: text, path: `quotes[${index}]`, text, ...around(tag) }];
    }),
  ];
}

// NITF has no element for reported speech.
const QUOTE_TAGS: ReadonlyMap<Quote["kind"], string> = /* @__PURE__ */ new Map([
  ["direct", "q"],
  ["fragment", "q"],
  ["title", "object.title"],
]);

function head(
  article: Article,
  metadata: DocumentMetadataInit,
  entities: readonly DeepReadonly<Entity>[],
): string[] {
  const title = markedHeadline(article) ?? article.headline?.text;
  const { service, category, created, wordCount } = metadata;
  const meta = { service, category, created: timeOrDayOf(created) };
  return [
    "<head>",
    ...said("title", title),
    ...Object.entries(meta).flatMap(([name, content]) =>
      content === undefined ? [] : [`<meta${attributes({ name, content })}/>`],
    ),
    ...docdata(article, metadata, entities),
    ...(!isWhole(wordCount)
      ? []
      : [`<pubdata${attributes({ "item-length": wordCount, "unit-of-measure": "word" })}/>`]),
    "</head>",
  ];
}

function docdata(
  article: Article,
  metadata: DocumentMetadataInit,
  entities: readonly DeepReadonly<Entity>[],
): string[] {
  const { urgency, number, slug, keywords = [], copyright, provider, modified, created } = metadata;
  const issued = timeOrDayOf(modified) ?? dayOf(article) ?? timeOrDayOf(created);
  const words = slug === undefined ? keywords : [slug, ...keywords];
  const about = entities.map(({ type, name }) => element(TAGS.get(type) as string, name));
  return [
    `<docdata${attributes({ "management-status": statusOf(article, metadata) })}>`,
    `<doc-id${attributes({ regsrc: provider, "id-string": metadata.id ?? nameOf(article) })}/>`,
    ...property(
      "urgency",
      "ed-urg",
      isWhole(urgency, NITF_LEAST_URGENT) ? String(urgency) : undefined,
    ),
    ...property("date.issue", "norm", issued && norm(issued)),
    ...property("du-key", "key", number),
    ...property("doc.copyright", "holder", copyright),
    ...(words.length === 0
      ? []
      : ["<key-list>", ...words.flatMap((key) => property("keyword", "key", key)), "</key-list>"]),
    ...(about.length === 0 ? [] : [`<identified-content>${about.join("")}</identified-content>`]),
    "</docdata>",
  ];
}

/** An element with its value in an attribute, or none if there is no value. */
function property(name: string, attribute: string, value: string | undefined): string[] {
  return value === undefined ? [] : [`<${name}${attributes({ [attribute]: value })}/>`];
}

/** A time as NITF normalizes it, `20310501T090000Z`; a day remains a day. */
function norm(time: string): string {
  return time
    .replace(/\.\d+/, "")
    .replace(/[-:](?=\d\d(?:\D|\d\d|$))/g, (sign, at: number) =>
      at > 10 && sign === "-" ? sign : "",
    );
}

function bodyHead(article: Article, { provider }: DocumentMetadataInit): string[] {
  const { headline, byline, dateline, notes } = article;
  const agency = provider ?? dateline?.agency;
  return [
    "<body.head>",
    ...(headline === undefined ? [] : [hedline(headline.text, decksOf(article))]),
    ...notes.map(
      ({ raw }) =>
        `<note noteclass="editorsnote"><body.content>${element("p", raw)}</body.content></note>`,
    ),
    ...(byline === undefined ? [] : [bylineElement(byline)]),
    ...said("distributor", agency),
    ...(dateline === undefined ? [] : [datelineElement(dateline)]),
    "</body.head>",
  ];
}

function hedline(text: string, decks: readonly Furniture[]): string {
  const lines = [element("hl1", text), ...decks.map((deck) => element("hl2", deck.text))];
  return `<hedline>${lines.join("")}</hedline>`;
}

/**
 * The first line of the byline as written, with each author in a `person`, and in `byttl` what of the affiliation does
 * not stand between the authors: `by Xinhua writers Ann Lee`.
 */
function bylineElement({ raw, authors, affiliation }: Byline): string {
  let [left = ""] = bylineLines(raw);
  if (affiliation !== undefined && left.endsWith(affiliation))
    left = left.slice(0, -affiliation.length).replace(/,\s*$/, "");
  let line = "";
  let around = "";
  for (const author of authors) {
    const at = left.indexOf(author);
    if (at === -1) continue;
    around += `${left.slice(0, at)}\n`;
    line += escapeText(left.slice(0, at)) + element("person", author);
    left = left.slice(at + author.length);
  }
  around += left;
  line += escapeText(left);
  const roles = (affiliation ?? "").split("; ").filter((role) => !around.includes(role));
  const title = roles.length === 0 ? "" : ` ${element("byttl", roles.join("; "))}`;
  return `<byline>${line}${title}</byline>`;
}

function datelineElement({ places, date }: Dateline): string {
  const day = date === undefined ? [] : [element("story.date", date, { norm: norm(date) })];
  return `<dateline>${[...places.map(locationElement), ...day].join("")}</dateline>`;
}

function locationElement({ name, region, country }: Place): string {
  const parts = [
    element("city", name),
    ...said("region", region),
    ...(country === undefined
      ? []
      : [element("country", countryName(country) ?? "", { "iso-cc": country })]),
  ];
  return `<location>${parts.join("")}</location>`;
}
