/** Assembles an article from the parts that a document keeps in separate fields. */

import { parseArticle } from "../article/parse.ts";
import type { BlockKind } from "../block/block.ts";
import { isByline } from "../block/line/author.ts";
import { lineKind } from "../block/line/kind.ts";
import { fromPlainDate } from "../date/calendar.ts";
import { readDateline } from "../dateline/read.ts";
import { serializeDateline } from "../dateline/serialize.ts";
import { draftHeadline } from "../headline/draft.ts";
import { parseHeadline } from "../headline/parse.ts";
import { spellHeadline } from "../headline/spell.ts";
import type { Article, Dateline, DatelineInit, HeadlineInit, PlainDate } from "../model.ts";
import type { Loss } from "./model.ts";

/** The parts of an article that a reader found. Datelines, credits and end marks are recognized in the paragraphs. */
export interface Parts {
  date?: PlainDate | undefined;
  headline?: HeadlineInit | undefined;
  /** The decks: lines under the headline that sum up the story. They are read as such only above a dateline. */
  decks?: readonly string[];
  notes?: readonly string[];
  /** The byline as written, with or without `By`. */
  byline?: string | undefined;
  /** A dateline to put before the first paragraph if that has none. */
  dateline?: DatelineInit | undefined;
  paragraphs: readonly string[];
  related?: readonly string[];
}

/**
 * Assembles an article: composes a text with one part per line and parses it, so that a credit, an address or an end
 * mark among a document's paragraphs becomes a node of that kind. A part that does not read back as itself is reported
 * in `lost`. Paragraphs are never left out. Decks that wire copy would not read as such are lost or become the first
 * paragraphs, as `decksElse` says.
 */
export function assemble(
  parts: Parts,
  lost: Loss[],
  decksElse: "lost" | "paragraphs" = "lost",
): Article {
  const decks = (parts.decks ?? []).map(oneLine).filter((text) => text !== "");
  const losses: Loss[] = [];
  const article = assembled(parts, decks, losses);
  if (readsDecks(article, decks)) {
    for (const one of losses) lost.push(one);
    return article;
  }
  if (decksElse === "paragraphs")
    return assembled({ ...parts, paragraphs: [...decks, ...parts.paragraphs] }, [], lost);
  for (const text of decks)
    lost.push({ path: "decks", text, reason: "wire copy has decks only above a dateline" });
  return assembled(parts, [], lost);
}

/** Whether an article has exactly the given decks. */
function readsDecks({ furniture }: Article, decks: readonly string[]): boolean {
  const read = furniture.filter(({ kind }) => kind === "deck");
  return read.length === decks.length && read.every(({ text }, index) => text === decks[index]);
}

function assembled(parts: Parts, decks: readonly string[], lost: Loss[]): Article {
  const headline = parts.headline === undefined ? "" : headlineText(parts.headline);
  const byline = parts.byline === undefined ? "" : bylineText(parts.byline);
  // Some systems keep the byline in its own field and repeat it at the start of the text.
  const isRepeated = (text: string): boolean => byline !== "" && bylineText(text) === byline;
  const paragraphs = parts.paragraphs
    .map(oneLine)
    .filter((text, index) => text !== "" && !(index < 3 && isRepeated(text)));
  const related = (parts.related ?? []).map(oneLine).flatMap((text) => ["-", text]);
  const opening = datelineText(parts, paragraphs[0], lost);
  const isDated = datelineOf(opening + (paragraphs[0] ?? "")) !== undefined;
  const isSigned = headline !== "" && isByline(byline, 0, byline.length);
  const notes = (parts.notes ?? []).map(oneLine).map((note) => noteText(note, isDated || isSigned));
  const body =
    paragraphs.length === 0 ? [opening] : [opening + paragraphs[0], ...paragraphs.slice(1)];
  const date = dateText(parts, lost);
  const lines = [`${date}${headline}`, ...decks, ...notes, byline, ...body, ...related];
  const article = parseArticle(
    lines
      .filter((text) => text.trim() !== "")
      .map((text) => `${text.trimEnd()}\n`)
      .join(""),
  );
  reportMisread(article, headline, byline, notes, lost);
  reportDecks(article, decks, paragraphs, lost);
  return article;
}

/** The beginning of the header, with the date; a day that the calendar does not have is reported and left out. */
function dateText({ date }: Parts, lost: Loss[]): string {
  if (date === undefined) return "";
  if (fromPlainDate(date) !== undefined) return ` date ${date} `;
  lost.push({ path: "date", text: date, reason: "the calendar has no such day" });
  return "";
}

/** The headline to parse: the title if it is the headline with its markers, or if there is no other headline. */
export function headlineWith(
  title: string | undefined,
  headline: string | undefined,
): string | undefined {
  if (headline === undefined) return title;
  const words = oneLine(headline);
  return title !== undefined && parseHeadline(oneLine(title)).text === words
    ? oneLine(title)
    : words;
}

/** Joins the lines of a text, since a node of wire copy is on one line. Blanks within a line stay. */
export function oneLine(text: string): string {
  if (!BREAK.test(text)) return text.trim();
  return text
    .split(BREAK)
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join(" ");
}

const BREAK = /\r\n|\r|\n/;

function headlineText(headline: HeadlineInit): string {
  const text = typeof headline === "string" ? headline : spelled(headline);
  return oneLine(text);
}

/** The headline with its markers, or only its words if the markers cannot be written. */
function spelled(headline: Exclude<HeadlineInit, string>): string {
  try {
    const draft = draftHeadline({ ...headline, text: oneLine(headline.text) }, "headline");
    return spellHeadline(draft, "headline");
  } catch {
    return headline.text;
  }
}

const BY = /^by:? /i;

/** The byline with `By`, except for a desk, which takes none. */
function bylineText(byline: string): string {
  const text = oneLine(byline);
  const words = text.replace(BY, "");
  const isDesk = words === text && kindOf(text) === "byline";
  return isDesk || words === "" ? text : `By ${words}`;
}

/**
 * The notes in a text: one on each line, but a line that begins with a small letter goes on with the note above it, unless
 * that has ended, or begins so too.
 */
export function notesIn(text: string): string[] {
  const notes: string[] = [];
  for (const line of text.split(BREAK)) {
    const above = notes.at(-1);
    const goesOn = above && !ENDED.test(above) && SMALL.test(line) && !isNote(line);
    if (goesOn) notes[notes.length - 1] = `${above} ${line}`;
    else notes.push(line);
  }
  return notes;
}

const SMALL = /^\p{Ll}/u;
const ENDED = /^\p{Ll}|(?<!\.\p{Lu})\.$|\)$/u;
const IN_BRACKETS = /^\((.*)\)$/;

/**
 * The note, with a label if it would not be read as one without. Brackets alone are enough only if the story `isOpened`:
 * above its byline or its dateline.
 */
function noteText(note: string, isOpened: boolean): string {
  const isEnough = note === "" || (isOpened && IN_BRACKETS.test(note)) || isNote(note);
  return isEnough ? note : `(ATTN: ${note.replace(IN_BRACKETS, "$1")})`;
}

/** Whether a line reads as a note by itself. */
function isNote(line: string): boolean {
  return kindOf(line) === "note";
}

/** The dateline to put before the first paragraph; empty if that has one, or if this one would not be read as one. */
function datelineText({ dateline }: Parts, first: string | undefined, lost: Loss[]): string {
  if (dateline === undefined) return "";
  const spelling = spelledDateline(dateline);
  const own = first === undefined ? undefined : datelineOf(first);
  if (own !== undefined) {
    if (!saysSame(own.raw, spelling))
      lost.push({ path: "dateline", text: spelling, reason: "the text opens with another" });
    return "";
  }
  const words = `${spelling}${first ?? "The"}`;
  if (datelineOf(words)?.raw.trim() === spelling.trim()) return spelling;
  lost.push({ path: "dateline", text: spelling, reason: "wire copy has no such dateline" });
  return "";
}

function spelledDateline(dateline: DatelineInit): string {
  if (typeof dateline === "string") return `${oneLine(dateline)} `;
  try {
    return serializeDateline(dateline);
  } catch {
    return dateline.places
      .map((place) => (typeof place === "string" ? place : place.name))
      .join("/");
  }
}

function datelineOf(line: string): Dateline | undefined {
  return readDateline(line, 0, line.length);
}

function kindOf(line: string): BlockKind | undefined {
  return lineKind(line, 0, line.length);
}

const SIGNS = /[^\p{L}\p{N}]/gu;

/**
 * Whether two datelines say the same: the letters and digits of one begin with those of the other, or `own` has all of
 * the other's places.
 */
function saysSame(own: string, other: string): boolean {
  const [a, b] = [own, other].map(lettersOf) as [string, string];
  if (a.startsWith(b) || b.startsWith(a)) return true;
  const places = datelineOf(`${other}The`)?.places ?? [];
  return places.length > 0 && places.every(({ name }) => a.includes(lettersOf(name)));
}

function lettersOf(text: string): string {
  return text.replace(SIGNS, "").toLowerCase();
}

/** Reports the parts that did not read back as themselves. */
function reportMisread(
  article: Article,
  headline: string,
  byline: string,
  notes: readonly string[],
  lost: Loss[],
): void {
  const reason = "does not read back as such in wire copy; its words are in the text";
  if (headline === "" && article.headline !== undefined)
    lost.push({
      path: "paragraphs[0]",
      text: article.headline.raw,
      reason: "reads as the headline in wire copy, since the document has none",
    });
  if (headline !== "" && article.headline?.raw !== headline)
    lost.push({ path: "headline", text: headline, reason });
  if (byline !== "" && article.byline?.raw !== byline)
    lost.push({ path: "byline", text: byline, reason });
  const read = new Set(article.notes.map(({ raw }) => raw));
  notes.forEach((text, index) => {
    if (text !== "" && !read.has(text)) lost.push({ path: `notes[${index}]`, text, reason });
  });
}

/** Reports the paragraphs that read as decks, because one below them opens with a dateline, as in a digest. */
function reportDecks(
  { furniture }: Article,
  decks: readonly string[],
  paragraphs: readonly string[],
  lost: Loss[],
): void {
  for (const { kind, text } of furniture) {
    const index = paragraphs.indexOf(text);
    if (kind !== "deck" || index === -1 || decks.includes(text)) continue;
    const reason = "reads as a deck in wire copy, since a dateline stands below it";
    lost.push({ path: `paragraphs[${index}]`, text, reason });
  }
}
