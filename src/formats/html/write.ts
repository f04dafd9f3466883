/** Writes articles as semantic HTML. */

import { closingIn, markersIn } from "../../headline/parse.ts";
import type {
  Article,
  ArticleInit,
  DateMention,
  DeepReadonly,
  Entity,
  Headline,
} from "../../model.ts";
import { endOf } from "../body.ts";
import { attributes, element } from "../escape.ts";
import { ENTITY_DETAILS, entityLosses } from "../found-losses.ts";
import { givenArticle } from "../given.ts";
import { givenMetadata } from "../given-metadata.ts";
import { authorsText, decksOf } from "../heading.ts";
import { type Annotation, annotatedBody } from "../inline.ts";
import { dayLosses, lossesOf, markupLosses } from "../losses.ts";
import { languageLosses, metadataLosses } from "../metadata-losses.ts";
import { languageTag } from "../metadata-values.ts";
import type {
  DocumentMetadata,
  DocumentMetadataInit,
  WriteDocumentOptions,
  WrittenDocument,
} from "../model.ts";
import { dayOf } from "../time.ts";

const CARRIED: readonly (keyof DocumentMetadata)[] = [
  "id",
  "language",
  "slug",
  "created",
  "modified",
];

/**
 * Writes an article as an HTML `article` element: headline, decks, byline, filing time, paragraphs, and a footer with
 * notes to editors, end mark and related headlines. All text is escaped.
 *
 * Dates passed as `dates` become `time` elements with their values and offsets from UTC, and titles of works become `cite`. Other quotations
 * and names become `span` elements with a class for their kind, since `q` would add a second pair of quotation marks.
 *
 * @param article - A parsed article, edited or not, or an object with any of its fields.
 * @param options - What to include besides the article, and what to mark up in its text.
 * @returns The element, and everything that HTML has no place for.
 * @throws RangeError or TypeError if the article has an invalid value, or an option the wrong type; the error's `path`
 *   names the field.
 * @example
 * ```ts
 * import { serializeHtml } from "wirecopy/html";
 *
 * const article = parseArticle("(LEAD) Tram & ferry\nSEOUL, May 1 (Yonhap) -- It ran.\n", { date: "2031-05-01" });
 * serializeHtml(article).output;
 * // => '<article>\n<header>\n<p class="markers"><b>(LEAD)</b></p>\n<h1>Tram &amp; ferry</h1>\n<time datetime="2031-05-01">2031-05-01</time>\n</header>\n<p>SEOUL, May 1 (Yonhap) -- It ran.</p>\n</article>\n'
 * ```
 */
export function serializeHtml(
  article: Article | ArticleInit,
  options: WriteDocumentOptions = {},
): WrittenDocument<string> {
  const story = givenArticle(article, options);
  const metadata = givenMetadata(story, options);
  const body = annotatedBody(story, annotationsOf(options));
  const output = [
    `<article${attributes({ id: metadata.id, lang: languageTag(metadata), "data-slug": metadata.slug })}>`,
    ...header(story, metadata),
    ...body.lines.map((text) => `<p>${text}</p>`),
    ...footer(story),
    "</article>",
  ];
  return {
    output: `${output.join("\n")}\n`,
    lost: [
      ...lossesOf(story, ["notes", "byline", "end", "related", "markers"], metadata.slug),
      ...metadataLosses(metadata, CARRIED),
      ...languageLosses(metadata),
      ...body.lost,
      ...entityLosses(
        options.entities ?? [],
        ({ mentions }) => mentions.length > 0,
        () => ENTITY_DETAILS,
      ),
      ...dayLosses(story, metadata.modified ?? metadata.created),
      ...markupLosses(story),
    ],
  };
}

function annotationsOf({
  dates = [],
  quotes = [],
  entities = [],
}: WriteDocumentOptions): Annotation[] {
  const around = (name: string, values: Readonly<Record<string, string | undefined>>) => ({
    open: `<${name}${attributes(values)}>`,
    close: `</${name}>`,
  });
  return [
    ...entities.flatMap((entity, index) =>
      entity.mentions.map(({ start, end, text: words }) => ({
        ...{ start, end, words, path: `entities[${index}]`, text: entity.name },
        ...around("span", { class: entity.type, ...dataOf(entity) }),
      })),
    ),
    ...dates.map(({ start, end, text, ...date }, index) => ({
      ...{ start, end, words: text, path: `dates[${index}]`, text },
      ...around("time", timeOf(date)),
    })),
    ...quotes.map(({ start, end, text, kind, speaker }, index) => ({
      ...{ start, end, words: text, path: `quotes[${index}]`, text },
      ...around(kind === "title" ? "cite" : "span", {
        class: kind === "title" ? undefined : kind,
        "data-speaker": speaker?.text,
      }),
    })),
  ];
}

/** The value of a date, as attributes. HTML allows only some of TIMEX3's values in `datetime`, and no modifiers. */
function timeOf({
  value,
  mod,
  zone,
  range,
}: Pick<DateMention, "value" | "mod" | "zone" | "range">): Record<string, string | undefined> {
  const time = value + (zone?.offset ?? "");
  return {
    [HTML_TIME.test(time) ? "datetime" : "data-value"]: time,
    "data-mod": mod,
    "data-zone": zone?.name,
    "data-range": range && `${range.begin}/${range.end}`,
  };
}

/** The name and details of an entity, as attributes. */
function dataOf(entity: DeepReadonly<Entity>): Record<string, string | undefined> {
  const known = (["name", ...ENTITY_DETAILS] as const).filter((name) => entity[name] !== undefined);
  return Object.fromEntries(known.map((name) => [`data-${name}`, String(entity[name])]));
}

const HTML_TIME =
  /^(?:\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?:[+-]\d\d:\d\d)?)?)?|-W\d\d)?|P\d{1,6}[DW]|PT\d{1,6}[HMS])$/;

function header(article: Article, { created, modified }: DocumentMetadataInit): string[] {
  const { headline } = article;
  const above = markersIn(headline?.raw ?? "");
  const markers = above
    .map((marker) => element("b", marker.trim()) + (/\s$/.test(marker) ? " " : ""))
    .join("");
  const by = authorsText(article);
  const day = modified === undefined && created === undefined ? dayOf(article) : undefined;
  return [
    "<header>",
    ...(markers === "" ? [] : [`<p class="markers">${markers.trimEnd()}</p>`]),
    ...(headline === undefined ? [] : [element("h1", wordsOf(headline))]),
    ...decksOf(article).map(({ text }) => element("p", text, { class: "deck" })),
    ...(by === undefined ? [] : [element("address", by)]),
    ...timeElement(day, undefined),
    ...timeElement(modified, "modified"),
    ...timeElement(created, "created"),
    "</header>",
  ];
}

/** The words of a headline, with the marker behind them if there is one: `Tram line reopens (Update2)`. */
function wordsOf({ raw, text }: Headline): string {
  return text + closingIn(raw)[0].replace(/\s{0,9}<$/, "");
}

/** A `time` element, with what happened at that time as its class. */
function timeElement(datetime: string | undefined, what: string | undefined): string[] {
  return datetime === undefined ? [] : [element("time", datetime, { class: what, datetime })];
}

function footer(article: Article): string[] {
  const { notes, related } = article;
  const lines = [
    ...notes.map(({ raw }) => element("p", raw, { class: "note" })),
    ...endOf(article).map((text) => element("p", text, { class: "end" })),
    ...(related.length === 0
      ? []
      : [`<ul class="related">${related.map(({ raw }) => element("li", raw)).join("")}</ul>`]),
  ];
  return lines.length === 0 ? [] : ["<footer>", ...lines, "</footer>"];
}
