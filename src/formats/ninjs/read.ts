/** Reads articles from ninjs items. */

import { refuse } from "../../check/refuse.ts";
import type { Members } from "../../check/values.ts";
import type { Dateline, NameKind } from "../../model.ts";
import { assemble, headlineWith, notesIn, oneLine } from "../assemble.ts";
import { defined, notEmpty } from "../defined.ts";
import {
  isMembers,
  jsonOf,
  listOf,
  reportOthers,
  reportValue,
  requireMembers,
  textOf,
} from "../json/members.ts";
import { LEAST_URGENT, wholeIn } from "../metadata-values.ts";
import type { DocumentMetadata, Loss, ReadDocument } from "../model.ts";
import { pubStatusOf } from "../status.ts";
import { dayOfMetadata } from "../time.ts";
import { idOf } from "../uri.ts";
import { headlinesOf, mainBody } from "./body.ts";
import { type Item, itemOf } from "./item.ts";

/**
 * Parses a ninjs item of any version, 1 to 3, into an article.
 *
 * If there are several bodies, the one in XHTML or HTML determines the paragraphs; datelines, credits and end marks are
 * recognized in its text. Members that an article has no field for are reported in `lost`, including those of list
 * items.
 *
 * @param input - The item as an object or as JSON; bytes are decoded as UTF-8.
 * @returns The article, the metadata of the item, and everything that has no place in either.
 * @throws SyntaxError if `input` is not JSON.
 * @throws TypeError if the JSON is not an object.
 * @throws RangeError if the object has no member of a ninjs item, the JSON is more than 64 levels deep, or bytes are
 *   invalid in their encoding.
 * @example
 * ```ts
 * import { parseNinjs } from "wirecopy/ninjs";
 *
 * const { article, metadata, lost } = parseNinjs({
 *   uri: "urn:x-harbor:1",
 *   versionCreated: "2031-05-01T09:00:00Z",
 *   headlines: [{ value: "Tram line reopens" }],
 *   bodies: [{ contentType: "text/html", value: "<p>SEOUL, May 1 (Yonhap) -- It ran.</p><p>It was full.</p>" }],
 *   people: [{ name: "Ann Lee", uri: "urn:x-harbor:lee" }],
 * });
 * article.dateline?.date; // => "2031-05-01"
 * article.paragraphs.map(({ text }) => text); // => ["It ran.", "It was full."]
 * metadata.id; // => "urn:x-harbor:1"
 * lost; // => [{ path: "people[0].uri", text: "urn:x-harbor:lee", reason: "an article has no field for it" }]
 * ```
 */
export function parseNinjs(input: string | Uint8Array | object): ReadDocument {
  const item = itemOf(requireMembers(jsonOf(input), "a ninjs item"));
  const lost: Loss[] = [];
  const { main: headline, decks } = headlinesOf(item, lost);
  const title = item.text("title");
  const { paragraphs, words } = mainBody(item, headline, lost);
  const metadata = metadataOf(item, words);
  const byline = item.text("by", "byline");
  const date = dayOfMetadata(metadata);
  const full = headlineWith(title, headline);
  const related = relatedOf(item, lost);
  const article = assemble(
    {
      date,
      headline: full,
      decks,
      notes: notesIn(item.text("ednote") ?? ""),
      byline,
      paragraphs,
      related,
    },
    lost,
  );
  const names = namesOf(item, article.dateline, lost);
  if (title !== undefined && full !== oneLine(title) && headline !== title) item.giveBack("title");
  // If the dateline names the same place, nothing is lost.
  const located = item.text("located");
  if (located !== undefined && !article.dateline?.places.some(({ name }) => name === located))
    item.giveBack("located");
  reportSources(item, article.dateline?.agency, lost);
  const standard = item.value("standard");
  const isNinjs = isMembers(standard) && standard["name"] === "ninjs";
  reportOthers("standard", standard, isNinjs ? ["name", "version", "schema"] : [], lost);
  // What the article says itself is in its markers and notes.
  if (item.text("pubstatus") !== pubStatusOf(article, metadata)) item.giveBack("pubstatus");
  // The number of characters says nothing new.
  item.value("charcount");
  if (!item.isKnown()) refuse("input", "has no member of a ninjs item");
  item.reportRest(lost);
  return { article, metadata, names, lost };
}

/** The headlines of associated items: a list in ninjs 2 and 3, an object in ninjs 1. All else in them is reported. */
function relatedOf(item: Item, lost: Loss[]): string[] {
  const given = item.value("associations");
  const entries: [string, unknown][] = Array.isArray(given)
    ? given.map((one: unknown, index) => [`associations[${index}]`, one])
    : Object.entries(typeof given === "object" && given !== null ? given : {}).map(
        ([name, one]) => [`associations.${name}`, one],
      );
  return entries.flatMap(([path, one]) => {
    const own = typeof one === "object" && one !== null ? itemOf(one as Members) : undefined;
    const type = own?.text("type");
    const said = own && headlinesOf(own, lost);
    for (const deck of said?.decks ?? []) reportValue(`${path}.headlines`, deck, lost);
    const headline = own && headlineWith(own.text("title"), said?.main);
    if (headline === undefined || (type !== undefined && type !== "text")) {
      reportValue(path, one, lost);
      return [];
    }
    // The name and URI that the library gives a related headline say nothing of their own.
    const written = /[#.]related\d+$/.test(textOf((one as Members)["uri"]) ?? "");
    const known = ["headline", "headlines", "title", "type"];
    reportOthers(path, one, written ? [...known, "name", "uri"] : known, lost);
    return [headline];
  });
}

/** The people and things that the item is about. Places of the dateline are in the text, keywords in the metadata. */
function namesOf(item: Item, dateline: Dateline | undefined, lost: Loss[]): ReadDocument["names"] {
  const names = new Map<string, NameKind>();
  const isFiled = (name: string): boolean =>
    dateline?.places.some((place) => place.name === name) ?? false;
  for (const [member, type] of CONCEPTS)
    listOf(item.value(member)).forEach((one, index) => {
      const name = isMembers(one) ? textOf(one["name"]) : undefined;
      const rel = isMembers(one) ? one["rel"] : undefined;
      let known = rel === "mentioned" ? ["name", "rel"] : ["name"];
      if (name === undefined) known = [];
      else if (rel === "dateline" && isFiled(name)) known = ["name", "rel"];
      else if (rel === "keyword" && type === "other") known = ["name", "rel"];
      else if (rel === "mentioned" || type !== "other") names.set(name, type);
      else known = [];
      const path = `${member}[${index}]`;
      if (known.length === 0) reportValue(path, one, lost);
      else reportOthers(path, one, known, lost);
    });
  return Object.fromEntries(names);
}

/** The members for what an item is about, as ninjs 2 and 3 spell them, and as ninjs 1 does. */
const CONCEPTS: readonly (readonly [string, NameKind])[] = [
  ["people", "person"],
  ["person", "person"],
  ["organisations", "organization"],
  ["organisation", "organization"],
  ["places", "place"],
  ["place", "place"],
  ["subjects", "other"],
  ["subject", "other"],
];

function metadataOf(item: Item, words: string | undefined): DocumentMetadata {
  const version = wholeAt(item, ["version"], Number.MAX_SAFE_INTEGER);
  const [source] = listOf(item.value("infosources"));
  const provider = textOf((source as Members | undefined)?.["name"]);
  const keywords = [
    ...item
      .list("subjects")
      .flatMap(({ rel, name }) => (rel === "keyword" ? (textOf(name) ?? []) : [])),
    ...item.texts("keywords"),
  ];
  const id = item.text("uri", "guid");
  return defined<DocumentMetadata>({
    id: id === undefined ? undefined : idOf(id),
    version,
    language: item.text("language"),
    slug: item.text("slugline"),
    keywords: notEmpty(keywords),
    urgency: wholeAt(item, ["urgency", "priority"], LEAST_URGENT),
    wordCount: wholeIn(words),
    created: item.text("firstcreated", "contentcreated"),
    modified: item.text("versioncreated"),
    provider: provider ?? item.text("source"),
    copyright: item.text("copyrightnotice", "copyrightholder"),
    usage: item.text("usageterms"),
  });
}

/** Reports the sources that are neither the provider nor the agency of the dateline, which is in the text. */
function reportSources(item: Item, agency: string | undefined, lost: Loss[]): void {
  listOf(item.value("infosources")).forEach((one, index) => {
    const name = isMembers(one) ? textOf(one["name"]) : undefined;
    const known = name !== undefined && (index === 0 || name === agency);
    reportOthers(`infosources[${index}]`, one, known ? ["name"] : [], lost);
  });
}

/** A whole number from 1 to `most`; any other value counts as unread. */
function wholeAt(item: Item, names: readonly string[], most: number): number | undefined {
  const value = wholeIn(item.text(...names), most);
  if (value !== undefined) return value;
  for (const name of names) item.giveBack(name);
  return undefined;
}
