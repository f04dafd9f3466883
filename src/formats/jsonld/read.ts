/** Reads schema.org articles as wire articles. */

import { refuse, refuseType } from "../../check/refuse.ts";
import type { Members } from "../../check/values.ts";
import type { NameKind } from "../../model.ts";
import { assemble, headlineWith, oneLine } from "../assemble.ts";
import { defined, notEmpty } from "../defined.ts";
import { jsonOf, listOf, reportOthers, reportValue, textOf } from "../json/members.ts";
import { attributeLossesIn } from "../markup/attributes.ts";
import { htmlParagraphs } from "../markup/paragraphs.ts";
import type { DocumentMetadata, Loss, ReadDocument } from "../model.ts";
import { dayIn } from "../time.ts";
import { type Graph, graphOf } from "./graph.ts";

/** The members that are read, or that say nothing of their own. */
const READ: ReadonlySet<string> = /* @__PURE__ */ new Set(
  (
    "@context @graph @type @id headline alternativeHeadline abstract dateline datePublished " +
    "dateModified author publisher contentLocation articleBody wordCount articleSection keywords " +
    "inLanguage version isBasedOn copyrightNotice usageInfo correction mentions about identifier"
  ).split(" "),
);

/** Those of them that are read if they are a text, and reported in any other form. */
const TEXTS = [
  ...["@id", "headline", "alternativeHeadline", "dateline", "datePublished", "dateModified"],
  ...["articleBody", "inLanguage", "copyrightNotice", "usageInfo"],
];
/** Those that are read if they are a number. */
const NUMBERS = ["version", "wordCount"];

/** Refuses a value without an article, and names what it has instead: `Recipe`. */
function refuseOther(graph: Graph, value: unknown): never {
  const types = graph.others().flatMap((node) => textOf(node["@type"]) ?? []);
  if (types.length === 0) refuseType("input", "JSON-LD with a schema.org article", value);
  const [first] = types;
  const more = types.length > 1 ? ` and ${types.length - 1} more` : "";
  return refuse("input", `has no schema.org article, only ${first}${more}`, TypeError);
}

/** The members of a person, an organization or another thing that are read, or that say nothing of their own. */
const THING = ["@type", "@id", "name"];

/** Members, each with the substitute to use if it is missing. */
const INSTEAD: readonly (readonly [string, string])[] = [
  ["headline", "name"],
  ["datePublished", "dateCreated"],
  ["author", "creator"],
  ["publisher", "provider"],
  ["contentLocation", "locationCreated"],
  ["articleBody", "text"],
  ["@id", "url"],
];

/**
 * Parses a schema.org article (NewsArticle, Article, ReportageNewsArticle and others) from JSON-LD: the object itself,
 * or a list or `@graph` that contains one. References within a graph are followed.
 *
 * Members that a wire article has no field for, including those of its authors and mentions, and other objects of the
 * list or graph are reported in `lost`.
 *
 * @param input - The JSON-LD, parsed or as text; bytes are decoded as UTF-8.
 * @returns The article, the metadata of the object, and everything that has no place in either.
 * @throws SyntaxError if `input` is not JSON.
 * @throws TypeError if it contains no article.
 * @throws RangeError if the JSON is more than 64 levels deep, or bytes are invalid in their encoding.
 * @example
 * ```ts
 * import { parseJsonLd } from "wirecopy/json-ld";
 *
 * const { article, metadata, lost } = parseJsonLd({
 *   "@type": "NewsArticle",
 *   headline: "Tram line reopens",
 *   datePublished: "2031-05-01T09:00:00Z",
 *   dateline: "SEOUL, May 1 (Yonhap)",
 *   author: { "@type": "Person", name: "Ann Lee", url: "https://harbor.example/lee" },
 *   articleBody: "It ran.\n\nIt was full.",
 * });
 * article.byline?.authors; // => ["Ann Lee"]
 * article.dateline?.agency; // => "Yonhap"
 * article.paragraphs.length; // => 2
 * metadata.created; // => "2031-05-01T09:00:00Z"
 * lost[0]?.path; // => "author.url"
 * ```
 */
export function parseJsonLd(input: string | Uint8Array | object): ReadDocument {
  const value = jsonOf(input);
  const graph = graphOf(value);
  const written = graph.article ?? refuseOther(graph, value);
  const found = withStandIns(written);
  const lost: Loss[] = [];
  const title = textOf(found["alternativeHeadline"]);
  const headline = headlineWith(title, textOf(found["headline"]));
  const created = textOf(found["datePublished"]);
  const date = dayIn(created) ?? dayIn(textOf(found["dateModified"]));
  const byline = bylineOf(graph, found, lost);
  const dateline = textOf(found["dateline"]);
  const names = namesOf(graph, found, lost);
  const metadata = metadataOf(graph, found, lost);
  const body = textOf(found["articleBody"]) ?? "";
  if (isMarkup(body)) for (const one of attributeLossesIn("articleBody", body)) lost.push(one);
  const article = assemble(
    {
      date,
      headline,
      decks: textsIn(found, "abstract", lost),
      notes: textsIn(found, "correction", lost),
      byline,
      dateline: dateline && `${oneLine(dateline)} --`,
      paragraphs: paragraphsOf(body),
    },
    lost,
  );
  if (title !== undefined && oneLine(title) !== headline && title !== found["headline"])
    reportValue("alternativeHeadline", title, lost);
  const places = new Set(article.dateline?.places.map(({ name }) => name));
  for (const { path, members } of graph.things(found, "contentLocation"))
    if (!places.has(textOf(members["name"]) ?? "")) reportValue(path, members, lost);
  for (const [name, member] of Object.entries(found))
    if (!READ.has(name) || isUnread(name, member)) reportValue(name, member, lost);
  for (const other of graph.others()) reportValue(textOf(other["@id"]) ?? "@graph", other, lost);
  return { article, metadata, names, lost };
}

/** The article with missing members filled in from their substitutes; substitutes that say the same are left out. */
function withStandIns(written: Members): Members {
  const found: Record<string, unknown> = { ...written };
  for (const [name, other] of INSTEAD) {
    if (found[name] === undefined) found[name] = found[other];
    if (JSON.stringify(found[name]) === JSON.stringify(found[other])) delete found[other];
  }
  // The page that an article stands on says nothing new if it has the article's address.
  const page = found["mainEntityOfPage"];
  const address = textOf(page) ?? textOf((page as Members | undefined)?.["@id"]);
  if (address !== undefined && (address === found["@id"] || address === found["url"]))
    delete found["mainEntityOfPage"];
  return found;
}

// Some sites put markup in `articleBody`.
const TAG = /<(?:p|div|br)\b/i;

function isMarkup(body: string): boolean {
  return TAG.test(body) && /<\/(?:p|div)>|<br ?\/?>/i.test(body);
}

function paragraphsOf(body: string): string[] {
  return isMarkup(body) ? htmlParagraphs(body) : body.split(/\r\n|\r|\n/);
}

/** Whether a member that is read has a form in which it is not: a text that is an object, or a list. */
function isUnread(name: string, member: unknown): boolean {
  return TEXTS.includes(name)
    ? textOf(member) === undefined
    : NUMBERS.includes(name) && numberOf(member) === undefined;
}

/** The texts in a member: a text, or a list of which the rest is reported. */
function textsIn(found: Members, name: string, lost: Loss[]): string[] {
  return listOf(found[name]).flatMap((one) => {
    const text = textOf(one);
    if (text === undefined) reportValue(name, one, lost);
    return text ?? [];
  });
}

/** The authors joined into a byline, with the first affiliation; any other is reported. */
function bylineOf(graph: Graph, found: Members, lost: Loss[]): string | undefined {
  const authors = graph.things(found, "author").flatMap(({ path, members }) => {
    const name = textOf(members["name"]);
    reportOthers(path, members, ["@type", "@id", "name", "affiliation"], lost);
    const [affiliation, ...others] = graph.things(members, "affiliation");
    if (affiliation !== undefined)
      reportOthers(`${path}.affiliation`, affiliation.members, THING, lost);
    for (const other of others) {
      reportValue(`${path}.${other.path}`, other.members["name"], lost);
      reportOthers(`${path}.${other.path}`, other.members, THING, lost);
    }
    if (name === undefined) reportValue(path, members, lost);
    const of = textOf(affiliation?.members["name"]);
    return name === undefined ? [] : [{ path, name, of }];
  });
  if (authors.length === 0) return undefined;
  const [shared] = authors.flatMap(({ of }) => of ?? []);
  for (const { path, of } of authors)
    if (of !== undefined && of !== shared) reportValue(`${path}.affiliation`, of, lost);
  const names = authors.map(({ name }) => name);
  const joined = [names.slice(0, -1).join(", "), names.at(-1)].filter(Boolean).join(" and ");
  return shared === undefined ? joined : `${joined}, ${shared}`;
}

function metadataOf(graph: Graph, found: Members, lost: Loss[]): DocumentMetadata {
  const keywords = graph.things(found, "keywords").flatMap(({ path, members }) => {
    const name = textOf(members["name"]);
    reportOthers(path, members, name === undefined ? [] : THING, lost);
    // Keywords are a list, or a text with commas.
    return Array.isArray(found["keywords"]) ? (name ?? []) : (name?.split(",") ?? []);
  });
  const revises = graph.things(found, "isBasedOn").flatMap(({ path, members }) => {
    const name = textOf(members["@id"]) === undefined ? "name" : "@id";
    reportOthers(path, members, ["@type", name], lost);
    return textOf(members[name]) ?? [];
  });
  const [publisher, ...others] = graph.things(found, "publisher");
  if (publisher !== undefined) reportOthers(publisher.path, publisher.members, THING, lost);
  for (const { path, members } of others) reportValue(path, members, lost);
  const sections = textsIn(found, "articleSection", lost);
  for (const section of sections.slice(1)) reportValue("articleSection", section, lost);
  let slug: string | undefined;
  for (const { path, members } of graph.things(found, "identifier")) {
    const value = members["propertyID"] === "slug" ? textOf(members["value"]) : undefined;
    slug ??= value;
    if (value === undefined || value !== slug) reportValue(path, members, lost);
  }
  return defined<DocumentMetadata>({
    id: textOf(found["@id"]),
    version: numberOf(found["version"]),
    revises: notEmpty(revises),
    language: textOf(found["inLanguage"]),
    slug,
    keywords: notEmpty(keywords.map(oneLine)),
    category: sections[0],
    wordCount: numberOf(found["wordCount"]),
    created: textOf(found["datePublished"]),
    modified: textOf(found["dateModified"]),
    provider: textOf(publisher?.members["name"]),
    copyright: textOf(found["copyrightNotice"]),
    usage: textOf(found["usageInfo"]),
  });
}

function numberOf(value: unknown): number | undefined {
  const text = textOf(value);
  return text === undefined || !Number.isFinite(Number(text)) ? undefined : Number(text);
}

const TYPES: ReadonlyMap<string, NameKind> = /* @__PURE__ */ new Map([
  ["Person", "person"],
  ["Organization", "organization"],
  ["NewsMediaOrganization", "organization"],
  ["Corporation", "organization"],
  ["GovernmentOrganization", "organization"],
  ["Place", "place"],
  ["City", "place"],
  ["Country", "place"],
] as const);

/** The people and things that the article is about; what else the document says of them is reported. */
function namesOf(graph: Graph, found: Members, lost: Loss[]): ReadDocument["names"] {
  const all = [...graph.things(found, "mentions"), ...graph.things(found, "about")];
  return Object.fromEntries(
    all.flatMap(({ path, members }) => {
      const name = textOf(members["name"]);
      if (name === undefined) {
        reportValue(path, members, lost);
        return [];
      }
      reportOthers(path, members, THING, lost);
      const type = listOf(members["@type"]).flatMap((one) => TYPES.get(textOf(one) ?? "") ?? [])[0];
      return [[name, type ?? "other"]];
    }),
  );
}
