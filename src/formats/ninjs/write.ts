/** Writes articles as ninjs items. */

import { BREAKS } from "../../article/note.ts";
import { oneOf } from "../../check/values.ts";
import type { Article, ArticleInit, DeepReadonly, Entity, PlaceEntity } from "../../model.ts";
import { bodyOf, wordCount } from "../body.ts";
import { defined, notEmpty } from "../defined.ts";
import { nameOf } from "../document-name.ts";
import { escapeText } from "../escape.ts";
import { entityLosses, foundLosses } from "../found-losses.ts";
import { givenArticle } from "../given.ts";
import { givenMetadata } from "../given-metadata.ts";
import { authorsText, decksOf, markedHeadline } from "../heading.ts";
import { dayLosses, lossesOf } from "../losses.ts";
import { metadataLosses, valueLosses } from "../metadata-losses.ts";
import { isWhole, LEAST_URGENT, languageTag } from "../metadata-values.ts";
import type { DocumentMetadata, Loss, WriteDocumentOptions, WrittenDocument } from "../model.ts";
import { pubStatusOf } from "../status.ts";
import { timeOf, versionTime } from "../time.ts";
import { uriOf } from "../uri.ts";
import type { Ninjs2, Ninjs3, NinjsConcept, NinjsShared, NinjsText } from "./model.ts";

/** Options for writing an article as ninjs. */
export interface NinjsOptions extends WriteDocumentOptions {
  /** The version of the standard; `"3.0"` by default. */
  version?: "2.1" | "3.0" | undefined;
}

/** Options for writing an article as ninjs 2. */
export interface Ninjs2Options extends NinjsOptions {
  /** The version of the standard. */
  version: "2.1";
}

/**
 * Writes an article as an item of ninjs, IPTC's News in JSON, in version 3.0 or 2.1.
 *
 * `headlines` contains the headline without its markers, and the decks; `title` is the headline with its markers.
 * `bodies` contains the text twice: as plain text with blank lines between paragraphs, and as XHTML. It opens with the
 * dateline as written, since ninjs has no field for one, and ends with addresses and credits. The first place of the
 * dateline becomes `located`, and its agency an info source. A day without a time of day becomes the first moment of
 * that day in UTC, or that of its creation on the same day or later. An article without an `id` gets one that is derived
 * from its text.
 *
 * @param article - A parsed article, edited or not, or an object with any of its fields.
 * @param options - What to include besides the article; entities become `people`, `organisations`, `places` and
 *   `subjects`.
 * @returns The item, and everything that ninjs has no place for.
 * @throws RangeError or TypeError if the article has an invalid value, or an option the wrong type; the error's `path`
 *   names the field.
 * @example
 * ```ts
 * import { serializeNinjs } from "wirecopy/ninjs";
 *
 * const article = parseArticle("(LEAD) Tram line reopens\nBy Ann Lee\nSEOUL, May 1 (Yonhap) -- It ran.\n(END)\n");
 * const { output, lost } = serializeNinjs(article, { metadata: { id: "urn:x-harbor:1" } });
 * output.headlines; // => [{ role: "main", value: "Tram line reopens" }]
 * output.by; // => "Ann Lee"
 * output.bodies?.[0]?.value; // => "SEOUL, May 1 (Yonhap) -- It ran."
 * lost.map(({ path, text }) => `${path} ${text}`); // => ["end (END)"]
 * ```
 */
export function serializeNinjs(
  article: Article | ArticleInit,
  options: Ninjs2Options,
): WrittenDocument<Ninjs2>;
export function serializeNinjs(
  article: Article | ArticleInit,
  options?: NinjsOptions,
): WrittenDocument<Ninjs3>;
export function serializeNinjs(
  article: Article | ArticleInit,
  options: NinjsOptions = {},
): WrittenDocument<Ninjs2 | Ninjs3> {
  const story = givenArticle(article, options, " version");
  const { version = "3.0" } = options;
  const metadata = givenMetadata(story, options);
  oneOf(version, "options.version", ["3.0", "2.1"]);
  const { created, copyright, usage, provider } = metadata;
  // Each note is on one line, since a line break parts it from the next.
  const note = story.notes.map(({ raw }) => raw.replace(BREAKS, " ")).join("\n");
  const sources = [...new Set([provider, story.dateline?.agency])].flatMap((name) =>
    name === undefined ? [] : [{ name }],
  );
  const status = pubStatusOf(story, metadata);
  const item: Ninjs3 = {
    ...sharedOf(story, { ...options, metadata }, version),
    ...defined<Partial<Ninjs3>>({
      firstCreated: timeOf(created),
      versionCreated: versionTime(story, metadata),
      pubStatus: status === "usable" ? undefined : status,
      copyrightNotice: copyright,
      usageTerms: usage,
      edNote: note === "" ? undefined : note,
      infoSources: notEmpty(sources),
    }),
  };
  return {
    output: version === "3.0" ? item : (inSmallLetters(item) as Ninjs2),
    lost: lossesOfNinjs(story, { ...options, metadata }),
  };
}

/** The item with the names of its members in lower case, as ninjs 2 spells them. */
function inSmallLetters(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inSmallLetters);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name.toLowerCase(), inSmallLetters(member)]),
  );
}

function sharedOf(article: Article, options: NinjsOptions, standard: string): NinjsShared {
  const { metadata = {}, entities = [] } = options;
  const { headline, dateline, related } = article;
  const { id, version, urgency, keywords = [] } = metadata;
  const uri = id === undefined ? nameOf(article) : uriOf(id);
  return defined<NinjsShared>({
    uri,
    type: "text",
    version: isWhole(version) ? String(version) : undefined,
    urgency: isWhole(urgency, LEAST_URGENT) ? urgency : undefined,
    language: languageTag(metadata),
    title: markedHeadline(article),
    headlines: headline && [
      { role: "main", value: headline.text },
      ...decksOf(article).map(({ text }) => ({ role: "deck", value: text })),
    ],
    by: authorsText(article),
    slugline: metadata.slug,
    located: dateline?.places[0]?.name,
    bodies: bodiesOf(bodyOf(article)),
    people: notEmpty(mentioned(entities, "person")),
    organisations: notEmpty(mentioned(entities, "organization")),
    places: notEmpty(placesOf(article, entities)),
    subjects: notEmpty([
      ...keywords.map((name) => ({ name, rel: "keyword" })),
      ...mentioned(entities, "other"),
    ]),
    associations: notEmpty(
      related.map(({ raw }, index) => ({
        name: `related${index + 1}`,
        uri: `${uri}${uri.includes("#") ? "." : "#"}related${index + 1}`,
        type: "text",
        headlines: [{ role: "main", value: raw }],
      })),
    ),
    standard: {
      name: "ninjs",
      version: standard,
      schema: `http://www.iptc.org/std/ninjs/ninjs-schema_${standard}.json#`,
    },
  });
}

function bodiesOf(paragraphs: readonly string[]): NinjsText[] {
  const plain = paragraphs.join("\n\n");
  const markup = paragraphs.map((text) => `<p>${escapeText(text)}</p>`).join("");
  const counts = { wordCount: wordCount(paragraphs), charCount: plain.length };
  return [
    { role: "main", contentType: "text/plain", ...counts, value: plain },
    { role: "main", contentType: "application/xhtml+xml", ...counts, value: markup },
  ];
}

function mentioned(
  entities: readonly DeepReadonly<Entity>[],
  type: Entity["type"],
): NinjsConcept[] {
  return entities
    .filter((entity) => entity.type === type)
    .map(({ name }) => ({ name, rel: "mentioned" }));
}

/** The places of the dateline, and those that the text names. */
function placesOf(
  { dateline }: Article,
  entities: readonly DeepReadonly<Entity>[],
): NinjsConcept[] {
  const filed = (dateline?.places ?? []).map(({ name }) => ({ name, rel: "dateline" }));
  return [...filed, ...entities.filter((entity) => entity.type === "place").map(placeOf)];
}

function placeOf({ name, latitude, longitude }: DeepReadonly<PlaceEntity>): NinjsConcept {
  return {
    name,
    rel: "mentioned",
    ...(latitude !== undefined &&
      longitude !== undefined && {
        geoJSON: { type: "Point" as const, coordinates: [longitude, latitude] as [number, number] },
      }),
  };
}

const CARRIED: readonly (keyof DocumentMetadata)[] = [
  "id",
  "version",
  "language",
  "slug",
  "keywords",
  "urgency",
  "created",
  "modified",
  "provider",
  "copyright",
  "usage",
];

function lossesOfNinjs(article: Article, options: NinjsOptions): Loss[] {
  const { metadata = {} } = options;
  return [
    ...lossesOf(article, ["notes", "byline", "related", "markers"], metadata.slug),
    ...metadataLosses(metadata, CARRIED, { wordCount: wordCount(bodyOf(article)) }),
    ...foundLosses(options, ["entities"]),
    ...entityLosses(
      options.entities ?? [],
      ({ type }) => NAMED.has(type),
      ({ type }) => (type === "place" ? ["latitude", "longitude"] : []),
    ),
    ...valueLosses(metadata),
    ...dayLosses(article, versionTime(article, metadata)),
  ];
}

const NAMED: ReadonlySet<Entity["type"]> = /* @__PURE__ */ new Set([
  "person",
  "organization",
  "place",
  "other",
] as const);
