/** Writes articles as schema.org NewsArticle. */

import { refuse, refuseType } from "../../check/refuse.ts";
import type { Article, ArticleInit, DeepReadonly, Entity, EntityDetail } from "../../model.ts";
import { bodyOf, wordCount } from "../body.ts";
import { defined, notEmpty } from "../defined.ts";
import { nameOf } from "../document-name.ts";
import { entityLosses, foundLosses } from "../found-losses.ts";
import { givenArticle } from "../given.ts";
import { givenMetadata } from "../given-metadata.ts";
import { datelineWords, decksOf, markedHeadline } from "../heading.ts";
import { escapeIn } from "../json/escape.ts";
import { dayLosses, lossesOf } from "../losses.ts";
import { languageLosses, metadataLosses } from "../metadata-losses.ts";
import { languageTag } from "../metadata-values.ts";
import type { DocumentMetadata, Loss, WriteDocumentOptions, WrittenDocument } from "../model.ts";
import { UNPLACED } from "../reasons.ts";
import { dayOf } from "../time.ts";

/** A schema.org thing: its type and members. */
export interface JsonLdThing {
  /** The name of the type. */
  "@type": string;
  /** The other members. */
  [member: string]: unknown;
}

/** A schema.org NewsArticle. */
export interface NewsArticle extends JsonLdThing {
  /** The vocabulary. */
  "@context": "https://schema.org";
  /** The type. */
  "@type": "NewsArticle";
  /** The identifier of the article. */
  "@id": string;
  /** The headline, without markers. */
  headline?: string;
  /** The headline with its markers. */
  alternativeHeadline?: string;
  /** The dateline as written, without the separator. */
  dateline?: string;
  /** The paragraphs, with blank lines between them. */
  articleBody: string;
}

const CARRIED: readonly (keyof DocumentMetadata)[] = [
  "id",
  "version",
  "revises",
  "language",
  "slug",
  "keywords",
  "category",
  "created",
  "modified",
  "provider",
  "copyright",
  "usage",
];

/**
 * Writes an article as a schema.org NewsArticle, for JSON-LD.
 *
 * `headline` is the headline without its markers, and `alternativeHeadline` the headline with them; decks become the
 * `abstract`. The dateline is in `dateline` and, as written, at the start of the body. Notes to editors become the
 * `correction` if the article is marked as one, and are lost otherwise. Entities become `mentions`.
 *
 * @param article - A parsed article, edited or not, or an object with any of its fields.
 * @param options - What to include besides the article.
 * @returns The NewsArticle, and everything that it has no place for.
 * @throws RangeError or TypeError if the article has an invalid value, or an option the wrong type; the error's `path`
 *   names the field.
 * @example
 * ```ts
 * import { serializeJsonLd } from "wirecopy/json-ld";
 *
 * const article = parseArticle("Tram line reopens\nBy Ann Lee\nSEOUL, May 1 (Yonhap) -- It ran.\n", { date: "2031-05-01" });
 * const { output } = serializeJsonLd(article);
 * output.dateline; // => "SEOUL, May 1 (Yonhap)"
 * output["author"]; // => [{ "@type": "Person", name: "Ann Lee" }]
 * output["datePublished"]; // => "2031-05-01"
 * ```
 */
export function serializeJsonLd(
  article: Article | ArticleInit,
  options: WriteDocumentOptions = {},
): WrittenDocument<NewsArticle> {
  const story = givenArticle(article, options);
  const { entities = [] } = options;
  const metadata = givenMetadata(story, options);
  const { headline, byline, dateline } = story;
  const body = bodyOf(story);
  const words = wordCount(body);
  const agency = metadata.provider ?? dateline?.agency;
  const corrects = headline?.markers.some(({ kind }) => kind === "correction");
  const { slug, keywords = [] } = metadata;
  const output = defined<NewsArticle>({
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    "@id": metadata.id ?? nameOf(story),
    headline: headline?.text,
    alternativeHeadline: markedHeadline(story),
    abstract: notEmpty(decksOf(story).map(({ text }) => text)),
    dateline: datelineWords(story),
    datePublished: metadata.created ?? dayOf(story),
    dateModified: metadata.modified,
    author: byline?.authors.map((name) => authorOf(name, byline.affiliation)),
    publisher: agency === undefined ? undefined : thing("NewsMediaOrganization", { name: agency }),
    contentLocation: notEmpty((dateline?.places ?? []).map(filedAt)),
    articleBody: body.join("\n\n"),
    wordCount: words,
    articleSection: metadata.category,
    keywords: notEmpty(keywords),
    inLanguage: languageTag(metadata),
    version: metadata.version,
    identifier:
      slug === undefined ? undefined : thing("PropertyValue", { propertyID: "slug", value: slug }),
    isBasedOn: metadata.revises,
    copyrightNotice: metadata.copyright,
    usageInfo: metadata.usage,
    correction: corrects ? notEmpty(story.notes.map(({ raw }) => raw)) : undefined,
    mentions: notEmpty(entities.filter(isNamed).map(mentionOf)),
  });
  const carried = corrects
    ? (["byline", "markers", "notes"] as const)
    : (["byline", "markers"] as const);
  return {
    output,
    lost: [
      ...lossesOf(story, carried, slug),
      ...metadataLosses(metadata, CARRIED, { wordCount: words }),
      ...languageLosses(metadata),
      ...foundLosses(options, ["entities"]),
      ...entityLosses(entities, isNamed, ({ type }) =>
        type === "place" ? [...WRITTEN, "country"] : WRITTEN,
      ),
      ...placeLosses(story),
      ...dayLosses(story, metadata.created),
    ],
  };
}

/** The details that are written of every entity that has them. */
const WRITTEN = [
  "title",
  "affiliation",
  "nationality",
  "acronym",
  "latitude",
  "longitude",
] as const satisfies readonly EntityDetail[];

/** The losses of the byline's places: an author is written with an affiliation, but without a place. */
function placeLosses({ byline }: Article): Loss[] {
  return (byline?.places ?? []).map((text, index) => ({
    path: `byline.places[${index}]`,
    text,
    reason: UNPLACED,
  }));
}

function thing(type: string, members: Readonly<Record<string, unknown>>): JsonLdThing {
  return defined<JsonLdThing>({ "@type": type, ...members });
}

/** The author as a thing: a person, or the desk or agency that signed. */
function authorOf(name: string, affiliation: string | undefined): JsonLdThing {
  const desk = /\b(?:Press|Desk|News|Agency|Staff|Reuters|AFP|AP)\b/.test(name);
  if (desk) return thing("Organization", { name });
  const member =
    affiliation === undefined ? undefined : thing("Organization", { name: affiliation });
  return thing("Person", { name, affiliation: member });
}

function filedAt({
  name,
  region,
  country,
}: NonNullable<Article["dateline"]>["places"][number]): JsonLdThing {
  const address = { addressRegion: region, addressCountry: country };
  const known = region !== undefined || country !== undefined;
  return thing("Place", { name, address: known ? thing("PostalAddress", address) : undefined });
}

const TYPES: ReadonlyMap<Entity["type"], string> = /* @__PURE__ */ new Map([
  ["person", "Person"],
  ["organization", "Organization"],
  ["place", "Place"],
  ["other", "Thing"],
]);

function isNamed({ type }: DeepReadonly<Entity>): boolean {
  return TYPES.has(type);
}

function mentionOf(entity: DeepReadonly<Entity>): JsonLdThing {
  return thing(TYPES.get(entity.type) as string, { name: entity.name, ...detailsOf(entity) });
}

function detailsOf(entity: DeepReadonly<Entity>): Record<string, unknown> {
  switch (entity.type) {
    case "person": {
      const { title, affiliation, nationality } = entity;
      return {
        jobTitle: title,
        affiliation: affiliation && thing("Organization", { name: affiliation }),
        nationality: nationality && thing("Country", { identifier: nationality }),
      };
    }
    case "organization":
      return { alternateName: entity.acronym };
    case "place": {
      const { country, latitude, longitude } = entity;
      const geo = latitude !== undefined && longitude !== undefined;
      return {
        address: country && thing("PostalAddress", { addressCountry: country }),
        geo: geo ? thing("GeoCoordinates", { latitude, longitude }) : undefined,
      };
    }
    default:
      return {};
  }
}

// Characters that could end a script element, begin a comment in it, or break a line of JavaScript.
const UNSAFE = /[<>&\u2028\u2029]/g;

// Members of what may be passed by mistake; schema.org has neither.
const MISTAKEN = [
  ["paragraphs", "an article"],
  ["lost", "a document with its losses"],
] as const;

/**
 * Writes a JSON-LD value as a `script` element for the head of a page, escaped so that nothing in it can close the
 * element.
 *
 * @param value - A NewsArticle, or any JSON value.
 * @returns The element, as HTML.
 * @throws TypeError if `value` cannot be written as JSON, or is an article that was not serialized, or what
 *   `serializeJsonLd` returns instead of its `output`.
 * @example
 * ```ts
 * import { jsonLdScript } from "wirecopy/json-ld";
 *
 * jsonLdScript({ headline: "</script>" });
 * // => '<script type="application/ld+json">{"headline":"\\u003c/script\\u003e"}</script>'
 * ```
 */
export function jsonLdScript(value: unknown): string {
  const json: string | undefined = JSON.stringify(value);
  if (json === undefined) refuseType("value", "a JSON value", value);
  for (const [member, what] of MISTAKEN)
    if (Object.hasOwn(Object(value), member))
      refuse("value", `is ${what}; pass serializeJsonLd(article).output`, TypeError);
  return `<script type="application/ld+json">${escapeIn(json, UNSAFE)}</script>`;
}
