/** schema.org articles as wire articles. */

import { refuseType } from "../../check/refuse.ts";
import { assemble, headlineWith, oneLine } from "../assemble.ts";
import type { DocumentMetadata, Loss, ReadDocument } from "../model.ts";
import { dayIn, defined } from "../story.ts";

type Members = Readonly<Record<string, unknown>>;

/** The members that are read, or that say nothing of their own. */
const READ: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "@context @type @id headline name alternativeHeadline dateline datePublished dateCreated dateModified author creator publisher provider contentLocation locationCreated articleBody text wordCount articleSection keywords inLanguage version isBasedOn copyrightNotice usageInfo correction mentions about url mainEntityOfPage".split(
    " ",
  ),
);
const ARTICLES = /(?:Article|BlogPosting|Report)$/;

/**
 * Reads a schema.org article (NewsArticle, Article, ReportageNewsArticle ...) from JSON-LD: the object itself, a list, or
 * a `@graph` with one in it.
 *
 * @param input - The JSON-LD, parsed or not.
 * @returns The article, what the object says beside it, and what neither could hold.
 * @throws SyntaxError for what is no JSON.
 * @throws TypeError where there is no article in it.
 * @example
 * ```ts
 * import { parseJsonLd } from "wirecopy/json-ld";
 *
 * const { article, metadata } = parseJsonLd({
 *   "@type": "NewsArticle",
 *   headline: "Tram line reopens",
 *   datePublished: "2031-05-01T09:00:00Z",
 *   dateline: "SEOUL, May 1 (Yonhap)",
 *   author: { "@type": "Person", name: "Ann Lee" },
 *   articleBody: "It ran.\n\nIt was full.",
 * });
 * article.byline?.authors; // => ["Ann Lee"]
 * article.dateline?.agency; // => "Yonhap"
 * article.paragraphs.length; // => 2
 * metadata.created; // => "2031-05-01T09:00:00Z"
 * ```
 */
export function parseJsonLd(input: string | object): ReadDocument {
  const value: unknown = typeof input === "string" ? JSON.parse(input) : input;
  const found = articleIn(value) ?? refuseType("input", "JSON-LD with a schema.org article", value);
  const lost: Loss[] = [];
  const headline = headlineWith(
    text(found["alternativeHeadline"]),
    text(found["headline"]) ?? text(found["name"]),
  );
  const created = text(found["datePublished"]) ?? text(found["dateCreated"]);
  const date = dayIn(created) ?? dayIn(text(found["dateModified"]));
  const authors = things(found["author"] ?? found["creator"]).flatMap(
    (one) => text(one["name"]) ?? [],
  );
  const dateline = text(found["dateline"]);
  const article = assemble(
    {
      ...(date !== undefined && { date }),
      ...(headline !== undefined && { headline }),
      notes: texts(found["correction"]),
      ...(authors.length > 0 && { byline: bylineOf(found, authors) }),
      ...(dateline !== undefined && { dateline: `${oneLine(dateline)} -- ` }),
      paragraphs: (text(found["articleBody"]) ?? text(found["text"]) ?? "").split(/\r\n|\r|\n/),
    },
    lost,
  );
  for (const [name, member] of Object.entries(found))
    if (!READ.has(name))
      lost.push({
        path: name,
        text: JSON.stringify(member) ?? "",
        reason: "an article has no field for it",
      });
  return { article, metadata: metadataOf(found, created), names: namesOf(found), lost };
}

/** The article that a value is, or has in a list or graph. */
function articleIn(value: unknown): Members | undefined {
  if (Array.isArray(value)) {
    for (const one of value) {
      const found = articleIn(one);
      if (found !== undefined) return found;
    }
    return undefined;
  }
  if (typeof value !== "object" || value === null) return undefined;
  const members = value as Members;
  const types = texts(members["@type"]);
  return types.some((type) => ARTICLES.test(type)) ? members : articleIn(members["@graph"] ?? []);
}

function text(value: unknown): string | undefined {
  if (typeof value === "number") return String(value);
  return typeof value === "string" && value.trim() !== "" ? value : undefined;
}

function texts(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).flatMap((one: unknown) => text(one) ?? []);
}

/** A member that is one thing or several, each an object or only a name. */
function things(value: unknown): Members[] {
  return (Array.isArray(value) ? value : [value]).flatMap((one: unknown): Members[] => {
    if (typeof one === "string") return [{ name: one }];
    return typeof one === "object" && one !== null ? [one as Members] : [];
  });
}

function bylineOf(found: Members, authors: readonly string[]): string {
  const [first] = things(found["author"] ?? found["creator"]);
  const affiliation = text(things(first?.["affiliation"])[0]?.["name"]);
  const joined = [authors.slice(0, -1).join(", "), authors.at(-1) ?? ""]
    .filter((name) => name !== "")
    .join(" and ");
  return affiliation === undefined ? joined : `${joined}, ${affiliation}`;
}

function metadataOf(found: Members, created: string | undefined): DocumentMetadata {
  const version = Number(found["version"]);
  const keywords = texts(found["keywords"])
    .flatMap((one) => one.split(","))
    .map(oneLine);
  const revises = things(found["isBasedOn"]).flatMap(
    (one) => text(one["@id"]) ?? text(one["name"]) ?? [],
  );
  return defined<DocumentMetadata>({
    id: text(found["@id"]) ?? text(found["url"]),
    version: Number.isInteger(version) && version > 0 ? version : undefined,
    revises: revises.length === 0 ? undefined : revises,
    language: text(found["inLanguage"]),
    keywords: keywords.length === 0 ? undefined : keywords,
    category: texts(found["articleSection"])[0],
    wordCount: Number(found["wordCount"]) > 0 ? Number(found["wordCount"]) : undefined,
    created,
    modified: text(found["dateModified"]),
    provider: text(things(found["publisher"] ?? found["provider"])[0]?.["name"]),
    copyright: text(found["copyrightNotice"]),
    usage: text(found["usageInfo"]),
  });
}

const TYPES: ReadonlyMap<string, ReadDocument["names"][string]> = /* @__PURE__ */ new Map([
  ["Person", "person"],
  ["Organization", "organization"],
  ["Place", "place"],
  ["Thing", "other"],
] as const);

function namesOf(found: Members): ReadDocument["names"] {
  const all = [...things(found["mentions"]), ...things(found["about"])];
  return Object.fromEntries(
    all.flatMap((one) => {
      const name = text(one["name"]);
      return name === undefined ? [] : [[name, TYPES.get(texts(one["@type"])[0] ?? "") ?? "other"]];
    }),
  );
}
