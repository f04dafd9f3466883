/** An article as other formats take it: a body of paragraphs, and what of it they have no place for. */

import { kindBelow } from "../block/below.ts";
import { fromPlainDate } from "../date/calendar.ts";
import type { Article, DigestItem, Entity, Furniture } from "../model.ts";
import { isUnwritable } from "./escape.ts";
import type { DocumentMetadata, Loss, WriteDocumentOptions } from "./model.ts";
import { NOWHERE } from "./origin.ts";

/** A stretch of a body's paragraph, and where it was read. */
export interface BodyPiece {
  readonly text: string;
  readonly start: number;
}

/** A paragraph of a body, of one stretch or several: a dateline and its lede. */
export interface BodyLine {
  readonly text: string;
  readonly pieces: readonly BodyPiece[];
}

/**
 * The paragraphs of the body, in their order: the first one with the dateline as written, a digest's stories, then
 * credits and addresses, which papers print below the text.
 */
export function bodyLines(article: Article): BodyLine[] {
  const { items, credits, signOffs } = article;
  return [
    ...storyOf(article),
    ...items.flatMap((item) => [
      ...(item.headline === undefined
        ? []
        : [lineOf([{ text: item.headline.raw, start: item.headline.start }])]),
      ...storyOf(item),
    ]),
    ...[...contactsOf(article), ...signOffs, ...credits]
      .sort((a, b) => a.start - b.start)
      .map((node) => lineOf([node])),
  ];
}

/** The headings above addresses, without which a name below them would read as a paragraph. */
function contactsOf({ furniture, signOffs }: Article): Furniture[] {
  return signOffs.length === 0
    ? []
    : furniture.filter(({ kind, text }) => kindBelow(kind, text) === "sign-off");
}

/** The texts of the body's paragraphs. */
export function bodyOf(article: Article): string[] {
  return bodyLines(article).map(({ text }) => text);
}

function storyOf({ dateline, paragraphs }: DigestItem): BodyLine[] {
  if (dateline === undefined) return paragraphs.map((node) => lineOf([node]));
  const { raw, start } = dateline;
  const [lede, ...rest] = paragraphs;
  if (lede === undefined) return [lineOf([{ text: raw.trimEnd(), start }])];
  // A dateline that stood on a line of its own has no blank behind it.
  const apart = start + raw.length !== lede.start && raw.trimEnd() === raw;
  const first = [{ text: raw, start }, ...(apart ? [{ text: " ", start: NOWHERE }] : []), lede];
  return [lineOf(first), ...rest.map((node) => lineOf([node]))];
}

function lineOf(pieces: readonly BodyPiece[]): BodyLine {
  return { text: pieces.map(({ text }) => text).join(""), pieces };
}

/** The parts that a format can have a place for. */
export type Part =
  | "notes"
  | "byline"
  | "end"
  | "related"
  | "furniture"
  | "trailing"
  | "items"
  | "markers";

const REASONS: Readonly<Record<Part | "deck", string>> = {
  notes: "the format has no place for notes to editors",
  byline: "the format has no place for a byline",
  end: "the format has no place for an end mark",
  related: "the format has no place for related headlines",
  deck: "a deck stands under a headline, and there is none",
  furniture: "page furniture is no part of the story",
  trailing: "what stands behind the end mark is no part of the story",
  items: "written as paragraphs; that they are stories of a digest is not told",
  markers: "the format has no place for headline markers",
};

/** What of an article is lost in a format that has a place for the given parts only. */
export function lossesOf(article: Article, carried: readonly Part[]): Loss[] {
  const lost: Loss[] = [];
  const tell = (part: Part | "deck", path: string, text: string): void => {
    if (part === "deck" || !carried.includes(part))
      lost.push({ path, text, reason: REASONS[part] });
  };
  article.headline?.markers.forEach(({ label }, index) => {
    tell("markers", `headline.markers[${index}]`, label);
  });
  article.notes.forEach(({ raw }, index) => {
    tell("notes", `notes[${index}]`, raw);
  });
  if (article.byline !== undefined) tell("byline", "byline", article.byline.raw);
  article.items.forEach(({ headline }, index) => {
    tell("items", `items[${index}]`, headline?.raw ?? "");
  });
  if (article.end !== undefined) tell("end", "end", article.end.text);
  article.related.forEach(({ raw, number }, index) => {
    tell("related", `related[${index}]`, raw);
    if (number !== undefined && carried.includes("related"))
      lost.push({
        path: `related[${index}].number`,
        text: String(number),
        reason: "the format has no place for the numbers of a list",
      });
  });
  const written = new Set([...decksOf(article), ...contactsOf(article)]);
  article.furniture.forEach((piece, index) => {
    if (!written.has(piece))
      tell(piece.kind === "deck" ? "deck" : "furniture", `furniture[${index}]`, piece.text);
  });
  article.trailing.forEach(({ text }, index) => {
    tell("trailing", `trailing[${index}]`, text);
  });
  return lost;
}

/** The lines between an article's headline and its text that sum it up; every format has a place for them. */
export function decksOf({ headline, furniture }: Article): Furniture[] {
  return headline === undefined ? [] : furniture.filter(({ kind }) => kind === "deck");
}

/** The authors and what they are, without `By`. */
export function authorsText({ byline }: Article): string | undefined {
  return byline?.raw.replace(/^by:? /i, "").replace(/\r?\n/g, ", ");
}

const SEPARATOR = " \xa0\t.=_:|–—-";

/** A dateline as written, without the separator behind it. */
export function datelineWords({ dateline }: Article): string | undefined {
  if (dateline === undefined) return undefined;
  const { raw } = dateline;
  let end = raw.length;
  while (end > 0 && SEPARATOR.includes(raw.charAt(end - 1))) end -= 1;
  return raw.slice(0, end);
}

/** A headline with its markers as one line, where it has any. */
export function markedHeadline({ headline }: Article): string | undefined {
  return headline === undefined || headline.markers.length === 0
    ? undefined
    : headline.raw.replace(/\s+/g, " ");
}

/** The day that an article is of: its header's, which tells the year of its dateline, or else its dateline's. */
export function dayOf({ dateline, date }: Article): string | undefined {
  return date ?? dateline?.date;
}

/** The loss of a header's date, where a document says another day. */
export function dayLosses({ date }: Article, written: string | undefined): Loss[] {
  if (date === undefined || written === undefined || dayIn(written) === date) return [];
  return [{ path: "date", text: date, reason: `the document is dated ${written}` }];
}

const TIME =
  /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d):([0-5]\d)(:[0-5]\d(?:\.\d{1,9})?)?(?:(Z)|([+-]\d\d):?([0-5]\d)))?$/;

// No place's clock is further from UTC than this, in minutes, nor may a time of XML Schema be.
const FARTHEST = 14 * 60;

/**
 * A time as RFC 3339 writes it, with seconds and zone; a bare day is its first moment in UTC. `undefined` for what is no
 * time, or has no zone.
 */
export function timeOf(written: string | undefined): string | undefined {
  const [, day, hour, minute, second = ":00", utc, hours, minutes] = TIME.exec(written ?? "") ?? [];
  if (day === undefined || fromPlainDate(day) === undefined || Number(hour ?? 0) > 23)
    return undefined;
  if (Math.abs(Number(hours ?? 0)) * 60 + Number(minutes ?? 0) > FARTHEST) return undefined;
  if (hour === undefined) return `${day}T00:00:00Z`;
  return `${day}T${hour}:${minute}${second}${utc ?? `${hours}:${minutes}`}`;
}

/** The day of a time as ISO 8601 or as NITF writes it, where it is one. */
export function dayIn(written: string | undefined): string | undefined {
  const day = /^(\d{4})-?(\d\d)-?(\d\d)/.exec(written ?? "");
  return day === null ? undefined : `${day[1]}-${day[2]}-${day[3]}`;
}

/** A record without the members that are `undefined`. */
export function defined<T extends object>(members: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(
    Object.entries(members).filter(([, value]) => value !== undefined),
  ) as T;
}

const RUN = /[ \t]{2}|\t/;

/** The losses of texts in markup: controls, which it cannot write, and runs of blanks, which it reads as one. */
export function markupLosses(article: Article): Loss[] {
  const { headline, byline, notes } = article;
  const decks = new Set(decksOf(article));
  const texts: [string, string | undefined][] = [
    ["headline", headline?.text],
    ...article.furniture.flatMap((piece, index): [string, string][] =>
      decks.has(piece) ? [[`furniture[${index}]`, piece.text]] : [],
    ),
    ["byline", byline?.raw],
    ...notes.map(({ raw }, index): [string, string] => [`notes[${index}]`, raw]),
    ...bodyOf(article).map((text, index): [string, string] => [`body[${index}]`, text]),
  ];
  return texts.flatMap(([path, text = ""]) => {
    if (isUnwritable(text))
      return [{ path, text, reason: "markup has no control characters: U+FFFD stands for them" }];
    return RUN.test(text) ? [{ path, text, reason: "markup reads a run of blanks as one" }] : [];
  });
}

/** The losses of metadata that a format has no place for. */
export function metadataLosses(
  metadata: DocumentMetadata,
  carried: readonly (keyof DocumentMetadata)[],
): Loss[] {
  return (Object.keys(metadata) as (keyof DocumentMetadata)[])
    .filter((name) => !carried.includes(name) && metadata[name] !== undefined)
    .map((name) => ({
      path: `metadata.${name}`,
      text: String(metadata[name]),
      reason: UNPLACED,
    }));
}

/** The losses of values that a format has a place for, but not for such. */
export function valueLosses(metadata: DocumentMetadata, leastUrgent = 9): Loss[] {
  const { created, modified, version, urgency } = metadata;
  const lost: Loss[] = [];
  const tell = (name: keyof DocumentMetadata, reason: string): void => {
    lost.push({ path: `metadata.${name}`, text: String(metadata[name]), reason });
  };
  if (created !== undefined && timeOf(created) === undefined) tell("created", NO_TIME);
  if (modified !== undefined && timeOf(modified) === undefined) tell("modified", NO_TIME);
  if (version !== undefined && !isWhole(version)) tell("version", "is no whole number from 1");
  if (urgency !== undefined && !isWhole(urgency, leastUrgent))
    tell("urgency", `is no whole number from 1 to ${leastUrgent}`);
  return lost;
}

const NO_TIME = "is no day, and no ISO 8601 time with its zone";

/** Whether a value is a whole number from 1. */
export function isWhole(
  value: number | undefined,
  most: number = Number.MAX_SAFE_INTEGER,
): value is number {
  return Number.isInteger(value) && (value as number) >= 1 && (value as number) <= most;
}

/** The reason of a loss that the format has no element for. */
export const UNPLACED = "the format has no place for it";

/** The losses of dates and quotations, and of entities, in a format that has no place for them. */
export function foundLosses(
  options: WriteDocumentOptions,
  marked: readonly ("dates" | "quotes" | "entities")[],
): Loss[] {
  return (["entities", "dates", "quotes"] as const)
    .filter((name) => !marked.includes(name))
    .flatMap((name) =>
      (options[name] ?? []).map((one, index) => ({
        path: `${name}[${index}]`,
        text: "name" in one ? one.name : one.text,
        reason: UNPLACED,
      })),
    );
}

/** What is known of an entity beside its name. */
type EntityDetail = "title" | "age" | "acronym" | "country" | "latitude" | "longitude";

/** Everything that may be known of one. */
export const ENTITY_DETAILS: readonly EntityDetail[] = [
  "title",
  "age",
  "acronym",
  "country",
  "latitude",
  "longitude",
];

/** The losses of entities in a format that names some kinds of them only, with some details. */
export function entityLosses(
  entities: readonly Entity[],
  isNamed: (entity: Entity) => boolean,
  kept: (entity: Entity) => readonly EntityDetail[],
): Loss[] {
  return entities.flatMap((entity, index) => {
    const path = `entities[${index}]`;
    if (!isNamed(entity)) return [{ path, text: entity.name, reason: UNPLACED }];
    const details = ENTITY_DETAILS.filter((name) => !kept(entity).includes(name));
    return details.flatMap((name) =>
      entity[name] === undefined
        ? []
        : [{ path: `${path}.${name}`, text: String(entity[name]), reason: UNPLACED }],
    );
  });
}

/** How many words a text has, as an editor counts: stretches between blanks. */
export function wordCount(paragraphs: readonly string[]): number {
  return paragraphs.reduce(
    (sum, text) => sum + text.split(/\s+/).filter((word) => word !== "").length,
    0,
  );
}

/** A name for an article that has none: a hash of its words (FNV-1a, 32 bits), the same for the same words. */
export function nameOf(article: Article): string {
  const { date, headline, notes, byline, end, related } = article;
  const spelled = [headline, ...notes, byline, ...related].map((node) => node?.raw);
  const text = [date, ...spelled, ...bodyOf(article), end?.text].join("\n");
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1)
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return `urn:x-wirecopy:${(hash >>> 0).toString(16).padStart(8, "0")}-${text.length}`;
}
