/** Writes articles as NewsML-G2 news items. */

import type { Article, ArticleInit, DeepReadonly, Entity } from "../../model.ts";
import { bodyOf, wordCount } from "../body.ts";
import { nameOf } from "../document-name.ts";
import { attributes, element, said } from "../escape.ts";
import { entityLosses, foundLosses } from "../found-losses.ts";
import { givenArticle } from "../given.ts";
import { givenMetadata } from "../given-metadata.ts";
import { authorsText, datelineWords, decksOf, markedHeadline } from "../heading.ts";
import { dayLosses, lossesOf, markupLosses } from "../losses.ts";
import { metadataLosses, valueLosses } from "../metadata-losses.ts";
import { isWhole, LEAST_URGENT, languageTag } from "../metadata-values.ts";
import type {
  DocumentMetadata,
  DocumentMetadataInit,
  Loss,
  WriteDocumentOptions,
  WrittenDocument,
} from "../model.ts";
import { pubStatusOf } from "../status.ts";
import { timeOf, versionTime } from "../time.ts";
import { uriOf } from "../uri.ts";
import { SUMMARY, UNKNOWN_PROVIDER, UNKNOWN_TIME } from "./codes.ts";

const CARRIED: readonly (keyof DocumentMetadata)[] = [
  "id",
  "version",
  "revises",
  "language",
  "slug",
  "keywords",
  "urgency",
  "service",
  "created",
  "modified",
  "provider",
  "copyright",
  "usage",
];

/** NewsML-G2's names for the types of entities. */
const TYPES: ReadonlyMap<Entity["type"], string> = /* @__PURE__ */ new Map([
  ["person", "cpnat:person"],
  ["organization", "cpnat:organisation"],
  ["place", "cpnat:geoArea"],
  ["other", "cpnat:abstract"],
]);

/**
 * Writes an article as a NewsML-G2 news item at power conformance, with its text as XHTML.
 *
 * `headline` is the headline without its markers, and `title` the headline with them; decks become descriptions. The
 * dateline is in `dateline` and, as written, at the start of the body. Entities become `subject` elements. If the
 * version's time is not known, it is the first moment of the article's day in UTC, or that of its creation on the same
 * day or later; if there is no day either, it is `0001-01-01T00:00:00Z`, since the standard requires one.
 *
 * @param article - A parsed article, edited or not, or an object with any of its fields.
 * @param options - What to include besides the article.
 * @returns The news item, as text to be encoded in UTF-8, and everything that it has no place for.
 * @throws RangeError or TypeError if the article has an invalid value, or an option the wrong type; the error's `path`
 *   names the field.
 * @example
 * ```ts
 * import { parseNewsmlG2, serializeNewsmlG2 } from "wirecopy/newsml-g2";
 *
 * const article = parseArticle("(LEAD) Tram line reopens\nSEOUL, May 1 (Yonhap) -- It ran.\n");
 * const { output } = serializeNewsmlG2(article, { metadata: { id: "urn:newsml:harbor:1", language: "en" } });
 * output.includes("<dateline>SEOUL, May 1 (Yonhap)</dateline>"); // => true
 * parseNewsmlG2(output)[0]?.article.headline?.markers[0]?.kind; // => "lead"
 * ```
 */
export function serializeNewsmlG2(
  article: Article | ArticleInit,
  options: WriteDocumentOptions = {},
): WrittenDocument<string> {
  const story = givenArticle(article, options);
  const { entities = [] } = options;
  const metadata = givenMetadata(story, options);
  const { id } = metadata;
  const language = languageTag(metadata);
  const version = isWhole(metadata.version) ? metadata.version : 1;
  const output = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" standard="NewsML-G2" standardversion="2.34" conformance="power"${attributes({ guid: id ?? nameOf(story), version, "xml:lang": language })}>`,
    '<catalogRef href="http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_38.xml"/>',
    ...rights(metadata),
    ...itemMeta(story, metadata),
    ...contentMeta(story, metadata, entities),
    "<contentSet>",
    ...inlineXml(story),
    "</contentSet>",
    "</newsItem>",
  ];
  return {
    output: `${output.join("\n")}\n`,
    lost: [
      ...lossesOf(story, ["notes", "byline", "markers"], metadata.slug),
      ...metadataLosses(metadata, CARRIED, { wordCount: wordCount(bodyOf(story)) }),
      ...foundLosses(options, ["entities"]),
      ...entityLosses(
        entities,
        ({ type }) => TYPES.has(type),
        () => [],
      ),
      ...valueLosses(metadata),
      ...blankLosses(metadata),
      ...dayLosses(story, versionTime(story, metadata)),
      ...markupLosses(story),
    ],
  };
}

// The blanks that names, keywords and slugs cannot have.
const BLANKS = /[\t\n\r]/g;

/** A name or keyword with plain spaces, the only blanks that the standard allows in one. */
function oneBlank(text: string): string {
  return text.replace(BLANKS, " ");
}

function blankLosses({ provider, service, slug, keywords }: DocumentMetadataInit): Loss[] {
  return Object.entries({ provider, service, slug, keywords: keywords?.join(", ") }).flatMap(
    ([name, text = ""]) =>
      text === oneBlank(text)
        ? []
        : [
            {
              path: `metadata.${name}`,
              text,
              reason: "a tab or line break is written as a space",
            },
          ],
  );
}

function rights({ copyright, usage }: DocumentMetadataInit): string[] {
  if (copyright === undefined && usage === undefined) return [];
  return [
    "<rightsInfo>",
    ...said("copyrightNotice", copyright),
    ...said("usageTerms", usage),
    "</rightsInfo>",
  ];
}

function itemMeta(article: Article, metadata: DocumentMetadataInit): string[] {
  const { created, provider, service, revises = [] } = metadata;
  const literal = provider ?? article.dateline?.agency ?? UNKNOWN_PROVIDER;
  return [
    "<itemMeta>",
    '<itemClass qcode="ninat:text"/>',
    `<provider${attributes({ literal: oneBlank(literal) })}/>`,
    element("versionCreated", versionTime(article, metadata) ?? timeOf(created) ?? UNKNOWN_TIME),
    ...said("firstCreated", timeOf(created)),
    `<pubStatus qcode="stat:${pubStatusOf(article, metadata)}"/>`,
    ...(service === undefined
      ? []
      : [
          `<service${attributes({ uri: uriOf(service) })}>${element("name", oneBlank(service))}</service>`,
        ]),
    ...said("title", markedHeadline(article)),
    ...article.notes.map(({ raw }) => element("edNote", raw)),
    ...revises.map((residref) => `<link rel="irel:derivedFrom"${attributes({ residref })}/>`),
    "</itemMeta>",
  ];
}

function contentMeta(
  article: Article,
  metadata: DocumentMetadataInit,
  entities: readonly DeepReadonly<Entity>[],
): string[] {
  const { headline, dateline } = article;
  const { urgency, slug, keywords = [] } = metadata;
  const language = languageTag(metadata);
  return [
    "<contentMeta>",
    ...(!isWhole(urgency, LEAST_URGENT) ? [] : [element("urgency", String(urgency))]),
    ...(dateline?.places ?? []).map(({ name }) => concept("located", name)),
    ...(dateline?.agency === undefined
      ? []
      : [`<infoSource${attributes({ literal: oneBlank(dateline.agency) })}/>`]),
    ...(language === undefined ? [] : [`<language${attributes({ tag: language })}/>`]),
    ...keywords.map((word) => element("keyword", oneBlank(word))),
    ...entities.flatMap(({ type, name }) => {
      const nature = TYPES.get(type);
      return nature === undefined ? [] : [concept("subject", name, nature)];
    }),
    ...said("slugline", slug && oneBlank(slug)),
    ...said("headline", headline?.text),
    ...decksOf(article).map(({ text }) => element("description", text, { role: SUMMARY })),
    ...said("dateline", datelineWords(article)),
    ...said("by", authorsText(article)),
    "</contentMeta>",
  ];
}

/** An element that identifies a place or a subject by its name. */
function concept(tag: string, name: string, type?: string): string {
  const literal = oneBlank(name);
  return `<${tag}${attributes({ type, literal })}>${element("name", literal)}</${tag}>`;
}

function inlineXml(article: Article): string[] {
  const body = bodyOf(article);
  return [
    `<inlineXML contenttype="application/xhtml+xml"${attributes({ wordcount: wordCount(body) })}>`,
    '<html xmlns="http://www.w3.org/1999/xhtml">',
    `<head>${element("title", article.headline?.text ?? "")}</head>`,
    "<body>",
    ...body.map((text) => element("p", text)),
    "</body>",
    "</html>",
    "</inlineXML>",
  ];
}
