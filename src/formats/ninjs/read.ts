/** ninjs items as articles. */

import { refuseType } from "../../check/refuse.ts";
import { assemble, headlineWith } from "../assemble.ts";
import { htmlParagraphs } from "../markup/paragraphs.ts";
import type { DocumentMetadata, Loss, ReadDocument } from "../model.ts";
import { dayIn } from "../story.ts";

/** An item's members, by their names in small letters: ninjs 1, 2 and 3 write them in different ways. */
type Members = ReadonlyMap<string, unknown>;

/** The members that are read into the article or its metadata, or say nothing of their own. */
const READ: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "uri guid version firstcreated versioncreated urgency priority copyrightnotice usageterms ednote language headline headlines title byline by slugline located bodies body_text body_xhtml body_html infosources source associations standard places people organisations charcount wordcount".split(
    " ",
  ),
);

/** Members that say of an article what is said of every one. */
const SAID: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "type text",
  "pubstatus usable",
  "representationtype full",
  "mimetype text/plain",
]);

/**
 * Reads a ninjs item of any version, 1 to 3, as an article.
 *
 * Of several bodies the one in XHTML or HTML is read, since that tells the paragraphs; datelines, credits and end marks
 * are told from its text. What the item says in members that an article has no field for is told in `lost`.
 *
 * @param input - The item, or its JSON.
 * @returns The article, what the item says beside it, and what neither could hold.
 * @throws SyntaxError for what is no JSON.
 * @throws TypeError for JSON that is no object.
 * @example
 * ```ts
 * import { parseNinjs } from "wirecopy/ninjs";
 *
 * const { article, metadata } = parseNinjs({
 *   uri: "urn:x-harbor:1",
 *   versionCreated: "2031-05-01T09:00:00Z",
 *   headlines: [{ value: "Tram line reopens" }],
 *   bodies: [{ contentType: "text/html", value: "<p>SEOUL, May 1 (Yonhap) -- It ran.</p><p>It was full.</p>" }],
 * });
 * article.dateline?.date; // => "2031-05-01"
 * article.paragraphs.map(({ text }) => text); // => ["It ran.", "It was full."]
 * metadata.id; // => "urn:x-harbor:1"
 * ```
 */
export function parseNinjs(input: string | object): ReadDocument {
  const value: unknown = typeof input === "string" ? JSON.parse(input) : input;
  if (typeof value !== "object" || value === null || Array.isArray(value))
    refuseType("input", "a ninjs item", value);
  const members: Members = new Map(
    Object.entries(value as object).map(([name, member]) => [name.toLowerCase(), member]),
  );
  const lost: Loss[] = [];
  const metadata = metadataOf(members);
  const headline = headlineOf(members);
  const byline = stringAt(members, "by") ?? stringAt(members, "byline");
  const date = dayIn(metadata.modified ?? metadata.created);
  const article = assemble(
    {
      ...(date !== undefined && { date }),
      ...(headline !== undefined && { headline }),
      notes: (stringAt(members, "ednote") ?? "").split("\n"),
      ...(byline !== undefined && { byline }),
      paragraphs: paragraphsOf(members),
      related: relatedOf(members),
    },
    lost,
  );
  const said = new Set<unknown>(Object.values(metadata));
  for (const [name, member] of members) {
    if (READ.has(name) || isEmpty(member) || said.has(member)) continue;
    if (SAID.has(`${name} ${String(member)}`)) continue;
    lost.push({
      path: name,
      text: JSON.stringify(member),
      reason: "an article has no field for it",
    });
  }
  return { article, metadata, names: namesOf(members), lost };
}

function isEmpty(value: unknown): boolean {
  if (typeof value !== "object" || value === null)
    return value === undefined || value === null || value === "";
  return Object.keys(value).length === 0;
}

function stringAt(members: Members, name: string): string | undefined {
  const value = members.get(name);
  return typeof value === "string" && value.trim() !== "" ? value : undefined;
}

/** The headline: the title where it only adds markers to it. */
function headlineOf(members: Members): string | undefined {
  const main = textsAt(members, "headlines").find(
    ({ role }) => role === undefined || role === "main",
  );
  const headline =
    stringAt(members, "headline") ?? main?.value ?? textsAt(members, "headlines")[0]?.value;
  return headlineWith(stringAt(members, "title"), headline);
}

/** A text with its role and media type, in any version's spelling. */
interface Text {
  readonly role: string | undefined;
  readonly type: string | undefined;
  readonly value: string;
}

function textsAt(members: Members, name: string): Text[] {
  const list = members.get(name);
  if (!Array.isArray(list)) return [];
  return list.flatMap((one: unknown) => {
    if (typeof one !== "object" || one === null) return [];
    const { role, contentType, contenttype, value } = one as Record<string, unknown>;
    if (typeof value !== "string") return [];
    return [{ role: word(role), type: word(contentType ?? contenttype), value }];
  });
}

function word(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

function paragraphsOf(members: Members): string[] {
  const bodies = textsAt(members, "bodies");
  const marked =
    stringAt(members, "body_xhtml") ??
    stringAt(members, "body_html") ??
    bodies.find(({ type }) => type !== undefined && /html|xml/.test(type))?.value;
  if (marked !== undefined) return htmlParagraphs(marked);
  const plain = stringAt(members, "body_text") ?? bodies[0]?.value ?? "";
  // A body without its media type may be either.
  return /<(?:p|div|br)\b/i.test(plain) ? htmlParagraphs(plain) : plain.split(/\r\n|\r|\n/);
}

/** The headlines of what is associated: a list in ninjs 2 and 3, an object in ninjs 1. */
function relatedOf(members: Members): string[] {
  const given = members.get("associations");
  if (typeof given !== "object" || given === null) return [];
  return Object.values(given).flatMap((one: unknown) => {
    if (typeof one !== "object" || one === null) return [];
    const own: Members = new Map(
      Object.entries(one).map(([name, member]) => [name.toLowerCase(), member]),
    );
    const type = stringAt(own, "type");
    const headline = headlineOf(own);
    return headline === undefined || (type !== undefined && type !== "text") ? [] : [headline];
  });
}

/** Whom and what the item is about; the places of the dateline stand in the text. */
function namesOf(members: Members): ReadDocument["names"] {
  const names: [string, ReadDocument["names"][string]][] = [];
  for (const [member, type] of [
    ["people", "person"],
    ["organisations", "organization"],
    ["places", "place"],
  ] as const) {
    const list = members.get(member);
    if (!Array.isArray(list)) continue;
    for (const one of list as Record<string, unknown>[]) {
      const name = word(one?.["name"]);
      if (name !== undefined && one["rel"] !== "dateline") names.push([name, type]);
    }
  }
  return Object.fromEntries(names);
}

function metadataOf(members: Members): DocumentMetadata {
  const version = Number(members.get("version"));
  const urgency = Number(members.get("urgency") ?? members.get("priority"));
  const source = members.get("infosources");
  const first: unknown = Array.isArray(source) ? source[0] : undefined;
  const provider =
    typeof first === "object" && first !== null
      ? word((first as Record<string, unknown>)["name"])
      : undefined;
  const found: Record<string, unknown> = {
    id: stringAt(members, "uri") ?? stringAt(members, "guid"),
    version: Number.isInteger(version) && version > 0 ? version : undefined,
    language: stringAt(members, "language"),
    slug: stringAt(members, "slugline"),
    urgency: urgency >= 1 && urgency <= 9 ? urgency : undefined,
    created: stringAt(members, "firstcreated") ?? stringAt(members, "contentcreated"),
    modified: stringAt(members, "versioncreated"),
    provider: provider ?? stringAt(members, "source"),
    copyright: stringAt(members, "copyrightnotice") ?? stringAt(members, "copyrightholder"),
    usage: stringAt(members, "usageterms"),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}
