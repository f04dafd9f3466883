/** A document of a news database: its fields by what they mean, and the article and metadata that they give. */

import { refuse } from "../../check/refuse.ts";
import type { NameKind } from "../../model.ts";
import { assemble, oneLine } from "../assemble.ts";
import { decodeText } from "../bytes.ts";
import { defined, notEmpty } from "../defined.ts";
import type { DocumentMetadata, Loss, ReadDocument } from "../model.ts";
import { createSignSplitter, type Sign } from "../pieces/signs.ts";
import { NO_FIELD } from "../reasons.ts";
import { languageOf } from "./languages.ts";
import { readClock, readMoment } from "./moment.ts";
import { type Listed, namesIn } from "./name-forms.ts";

/** What a field gives; the words of any `other` are lost. */
export type Role =
  | "headline"
  | "deck"
  | "byline"
  | "dateline"
  | "category"
  | "length"
  | "date"
  | "time"
  | "loaded"
  | "provider"
  | "id"
  | "language"
  | "copyright"
  | "keywords"
  | "people"
  | "organizations"
  | "places"
  | "text"
  | "other";

/** A field of a document, under the name that the database has for it. */
export interface Field {
  readonly name: string;
  readonly role: Role;
  /** Its words; line breaks within them mean nothing. */
  readonly text: string;
}

/** A document's fields and paragraphs, and what is in neither of them. */
export interface DatabaseRecord {
  readonly fields: readonly Field[];
  readonly paragraphs: readonly string[];
  readonly lost: Loss[];
}

/** The terms that a field lists, and whether the database says more of them: codes, or how relevant they are. */
export interface Terms {
  readonly terms: readonly string[];
  readonly hasMore: boolean;
}

/** How the documents of a database are told apart and read. */
export interface Database {
  readonly sign: Sign;
  recordOf(text: string): DatabaseRecord;
  termsOf(text: string): Terms;
}

/** Reads the documents of an export; what comes after the last one is lost with it. */
export function readExport(
  input: string | Uint8Array,
  { sign, recordOf, termsOf }: Database,
): ReadDocument[] {
  const splitter = createSignSplitter(sign);
  const pieces = [...splitter.push(decodeText(input, "windows-1252")), ...splitter.finish()];
  const documents = pieces
    .filter(({ text, outside }) => text.trim() !== "" && !outside)
    .map(({ text }) => readRecord(recordOf(text), termsOf));
  if (documents.length === 0) refuse("input", "has no words");
  for (const { text, outside } of pieces)
    if (outside) lose(documents.at(-1)?.lost, "after the last document", text);
  return documents;
}

/** Reports words that have no place in a document, if there are any. */
export function lose(
  lost: Loss[] | undefined,
  path: string,
  words = "",
  reason: string = NO_FIELD,
): void {
  const text = oneLine(words);
  if (text !== "") lost?.push({ path, text, reason });
}

/** The fields that give one thing each, by what they give, and what is lost. */
interface Reading {
  readonly single: ReadonlyMap<Role, Field>;
  readonly lost: Loss[];
}

const KINDS: Readonly<Partial<Record<Role, NameKind>>> = {
  people: "person",
  organizations: "organization",
  places: "place",
};
const LISTS: ReadonlySet<Role> = /* @__PURE__ */ new Set([
  "deck",
  "keywords",
  "people",
  "organizations",
  "places",
]);

/** Makes an article and its metadata of a record. Whatever has no place in them is lost, under the name of its field. */
function readRecord(
  { fields, paragraphs, lost }: DatabaseRecord,
  termsOf: Database["termsOf"],
): ReadDocument {
  const reading: Reading = { single: singleIn(fields, lost), lost };
  const decks = fields.filter(({ role }) => role === "deck").map(({ text }) => text);
  const { keywords, listed } = termsIn(fields, termsOf, lost);
  const { day, created } = createdIn(reading);
  reportLoaded(reading, day);
  const metadata = defined<DocumentMetadata>({
    id: textOf(reading, "id"),
    language: readFrom(reading, "language", languageOf),
    keywords: notEmpty([...new Set(keywords)]),
    category: textOf(reading, "category"),
    wordCount: readFrom(reading, "length", countIn),
    created,
    provider: textOf(reading, "provider"),
    copyright: textOf(reading, "copyright"),
  });
  const article = assemble(
    {
      date: day,
      headline: textOf(reading, "headline"),
      decks,
      byline: textOf(reading, "byline"),
      dateline: datelineOf(textOf(reading, "dateline")),
      paragraphs,
    },
    lost,
  );
  return { article, metadata, names: namesIn(article.source ?? "", listed), lost };
}

/** The first field of each role that gives one thing; the others are lost unless they say the same. */
function singleIn(fields: readonly Field[], lost: Loss[]): Map<Role, Field> {
  const single = new Map<Role, Field>();
  for (const field of fields) {
    const text = oneLine(field.text);
    const before = single.get(field.role);
    if (LISTS.has(field.role)) continue;
    if (field.role === "other" || (before !== undefined && before.text !== text))
      lose(lost, field.name, text);
    else if (text !== "") single.set(field.role, { ...field, text });
  }
  return single;
}

function textOf({ single }: Reading, role: Role): string | undefined {
  return single.get(role)?.text;
}

/** What a field gives; it is lost if its text gives nothing. */
function readFrom<T>(
  { single, lost }: Reading,
  role: Role,
  read: (text: string) => T | undefined,
): T | undefined {
  const field = single.get(role);
  const value = field && read(field.text);
  if (field !== undefined && value === undefined) lose(lost, field.name, field.text);
  return value;
}

/** The day and the time of a document; the words around them are lost. */
function createdIn(reading: Reading): { day?: string; created?: string } {
  const { single, lost } = reading;
  const moment = readFrom(reading, "date", readMoment);
  lose(lost, single.get("date")?.name ?? "", moment?.rest);
  const clock = readClock(textOf(reading, "time") ?? "");
  const isTimed = moment !== undefined && moment.time === "" && clock.time !== "";
  const unread = isTimed ? clock.rest : textOf(reading, "time");
  lose(lost, single.get("time")?.name ?? "", unread);
  if (moment === undefined) return {};
  return { day: moment.day, created: moment.day + (isTimed ? clock.time : moment.time) };
}

/**
 * The day on which the database took a document in is lost, unless it is the document's own: the copy was not written or
 * changed then.
 */
function reportLoaded(reading: Reading, day: string | undefined): void {
  const field = reading.single.get("loaded");
  const loaded = readMoment(field?.text ?? "");
  if (loaded === undefined || loaded.day !== day || loaded.time !== "" || loaded.rest !== "")
    lose(reading.lost, field?.name ?? "", field?.text);
}

const WORD = /[\p{L}\p{N}]/u;
const TERMS_ONLY = "only its terms are read, without their codes and how relevant they are";

/** The terms of all fields that list some: keywords, and names by their kinds. */
function termsIn(
  fields: readonly Field[],
  termsOf: Database["termsOf"],
  lost: Loss[],
): { keywords: string[]; listed: Listed[] } {
  const keywords: string[] = [];
  const listed: Listed[] = [];
  for (const { name, role, text } of fields) {
    const kind = KINDS[role];
    if (kind === undefined && role !== "keywords") continue;
    const { terms, hasMore } = termsOf(oneLine(text));
    const read = terms.filter((term) => WORD.test(term));
    if (kind === undefined) for (const term of read) keywords.push(term);
    else for (const term of read) listed.push([term, kind]);
    if (hasMore || read.length < terms.length) lose(lost, name, text, TERMS_ONLY);
  }
  return { keywords, listed };
}

// 412 words | 1,012 Wörter
const COUNT =
  /^(\d{1,3}(?:[,.]\d{3}){0,2}|\d{1,9}) (?:words?|Wörter|mots|palabras|parole|palavras)$/i;

/** The number of words that a database counted; `undefined` for anything else. */
export function countIn(text: string): number | undefined {
  const digits = COUNT.exec(text.trim())?.[1];
  return digits === undefined ? undefined : Number(digits.replace(/[,.]/g, ""));
}

// SEOUL South Korea, which copy writes with a comma
const CITY = /^(\p{Lu}[\p{Lu}.'’ -]*) (?=\p{Lu}\p{Ll})/u;

/** A dateline as copy has it before the first paragraph. */
function datelineOf(written: string | undefined): string | undefined {
  if (written === undefined) return undefined;
  return `${written.replace(CITY, "$1, ").replace(/ ?-{1,2}$/, "")} - `;
}
