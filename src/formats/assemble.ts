/** From the parts that a document keeps apart to an article with its text. */

import { parseArticle } from "../article/parse.ts";
import { serializeDateline } from "../dateline/serialize.ts";
import { draftHeadline, spellHeadline } from "../headline/draft.ts";
import { parseHeadline } from "../headline/parse.ts";
import type { Article, DatelineInit, HeadlineInit, PlainDate } from "../model.ts";
import type { Loss } from "./model.ts";

/** What a reader found of an article; the paragraphs' own words tell datelines, credits and end marks. */
export interface Parts {
  date?: PlainDate;
  headline?: HeadlineInit;
  notes?: readonly string[];
  /** The byline as written, with or without `By`. */
  byline?: string;
  /** A dateline to put before the first paragraph, where that has none. */
  dateline?: DatelineInit;
  paragraphs: readonly string[];
  related?: readonly string[];
}

/**
 * An article of the given parts: its text is composed a part a line and read, so that what stands in the paragraphs of a
 * document, a credit, an address, an end mark, becomes the node that it is. A part that does not read back as itself is
 * told among the losses; its words are in the article's text all the same.
 */
export function assemble(parts: Parts, lost: Loss[]): Article {
  const headline = parts.headline === undefined ? "" : headlineText(parts.headline);
  const byline = parts.byline === undefined ? "" : bylineText(parts.byline);
  // Some systems keep the byline in its own field and at the head of the text.
  const isByline = (text: string): boolean => byline !== "" && bylineText(text) === byline;
  const paragraphs = parts.paragraphs
    .map(oneLine)
    .filter((text, index) => text !== "" && !(index < 3 && isByline(text)));
  const notes = (parts.notes ?? []).map(oneLine).map(noteText);
  const related = (parts.related ?? []).map(oneLine);
  const body = [datelineText(parts, paragraphs[0]) + (paragraphs[0] ?? ""), ...paragraphs.slice(1)];
  const header = parts.date === undefined ? headline : ` date ${parts.date} ${headline}`.trimEnd();
  const lines = [header, ...notes, byline, ...body, ...related.flatMap((text) => ["-", text])];
  const article = parseArticle(
    lines
      .filter((text) => text !== "")
      .map((text) => `${text}\n`)
      .join(""),
  );
  tellMisread(article, headline, byline, notes, lost);
  return article;
}

/** The headline to read: the title, where it says the same with markers. */
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

/** A text as one line: what a document breaks, wire copy runs on. */
export function oneLine(text: string): string {
  return text.replace(BREAKS, " ").trim();
}

const BREAKS = /[\s\0]+/g;

function headlineText(headline: HeadlineInit): string {
  const text = typeof headline === "string" ? headline : spelled(headline);
  return oneLine(text);
}

/** The headline with its markers, or its bare words where those cannot be written. */
function spelled(headline: Exclude<HeadlineInit, string>): string {
  try {
    return spellHeadline(
      draftHeadline({ ...headline, text: oneLine(headline.text) }, "related"),
      "related",
    );
  } catch {
    return headline.text;
  }
}

const BY = /^by:? /i;
const DESK = /^(?:Monitoring|News|Web) Desk$|^Staff Reporter$/;

function bylineText(byline: string): string {
  const text = oneLine(byline);
  if (text === "" || DESK.test(text)) return text;
  return `By ${text.replace(BY, "")}`;
}

const LABELLED = /^(?:\(|(?:Eds|EDS|ATTN|Editor['’]s note):)/i;

function noteText(note: string): string {
  return note === "" || LABELLED.test(note) ? note : `(ATTN: ${note})`;
}

/** The dateline to put before the first paragraph: none where it opens with one. */
function datelineText({ dateline }: Parts, first: string | undefined): string {
  if (dateline === undefined || first === undefined) return "";
  if (parseArticle(`Headline\n${first}`).dateline !== undefined) return "";
  try {
    return typeof dateline === "string" ? dateline : serializeDateline(dateline);
  } catch {
    return "";
  }
}

function tellMisread(
  article: Article,
  headline: string,
  byline: string,
  notes: readonly string[],
  lost: Loss[],
): void {
  const reason = "does not read back as such in wire copy; its words are in the text";
  if (headline !== "" && article.headline?.raw !== headline)
    lost.push({ path: "headline", text: headline, reason });
  if (byline !== "" && article.byline?.raw !== byline)
    lost.push({ path: "byline", text: byline, reason });
  notes.forEach((text, index) => {
    if (text !== "" && !article.notes.some(({ raw }) => raw === text))
      lost.push({ path: `notes[${index}]`, text, reason });
  });
}
