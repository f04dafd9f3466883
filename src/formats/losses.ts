/** Losses of an article's own parts. */

import type { Article } from "../model.ts";
import { bodyLines, contactsOf, signOffsAbove } from "./body.ts";
import { isUnwritable } from "./escape.ts";
import { decksOf } from "./heading.ts";
import type { Loss } from "./model.ts";
import { dayIn } from "./time.ts";

/** The parts that some formats have no place for. */
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
  deck: "a deck needs a headline, and there is none",
  furniture: "page furniture is not part of the story",
  trailing: "text after the end mark is not part of the story",
  items: "written as paragraphs, not marked as stories of a digest",
  markers: "the format has no place for headline markers",
};

/**
 * The losses of an article in a format that has a place only for the given parts. `slug` is the slug that the document
 * has: the line that gave it is not lost.
 */
export function lossesOf(article: Article, carried: readonly Part[], slug?: string): Loss[] {
  const lost: Loss[] = [];
  const report = (part: Part | "deck", path: string, text: string): void => {
    if (part === "deck" || !carried.includes(part))
      lost.push({ path, text, reason: REASONS[part] });
  };
  article.headline?.markers.forEach(({ label }, index) => {
    report("markers", `headline.markers[${index}]`, label);
  });
  article.notes.forEach(({ raw }, index) => {
    report("notes", `notes[${index}]`, raw);
  });
  if (article.byline !== undefined) report("byline", "byline", article.byline.raw);
  article.items.forEach(({ headline }, index) => {
    report("items", `items[${index}]`, headline?.raw ?? "");
  });
  if (article.end !== undefined) report("end", "end", article.end.text);
  const signed = signOffsAbove(article);
  article.signOffs.slice(signed).forEach(({ text }, index) => {
    report("end", `signOffs[${signed + index}]`, text);
  });
  article.related.forEach(({ raw, number }, index) => {
    report("related", `related[${index}]`, raw);
    if (number !== undefined && carried.includes("related"))
      lost.push({
        path: `related[${index}].number`,
        text: String(number),
        reason: "the format has no place for the numbers of a list",
      });
  });
  const written = new Set([...decksOf(article), ...contactsOf(article)]);
  article.furniture.forEach((piece, index) => {
    if (!written.has(piece) && piece.text !== slug)
      report(piece.kind === "deck" ? "deck" : "furniture", `furniture[${index}]`, piece.text);
  });
  article.trailing.forEach(({ text }, index) => {
    report("trailing", `trailing[${index}]`, text);
  });
  return lost;
}

/** The loss of the header's date if the document is dated another day. */
export function dayLosses({ date }: Article, written: string | undefined): Loss[] {
  if (date === undefined || written === undefined || dayIn(written) === date) return [];
  return [{ path: "date", text: date, reason: `the document is dated ${written}` }];
}

const RUN = /[ \t]{2}|\t/;

/** The losses of texts in markup, which cannot hold controls and collapses runs of blanks. */
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
    ...bodyLines(article).map(({ path = "paragraphs", text }): [string, string] => [path, text]),
  ];
  return texts.flatMap(([path, text = ""]) => {
    if (isUnwritable(text))
      return [{ path, text, reason: "markup cannot hold control characters: written as U+FFFD" }];
    return RUN.test(text)
      ? [{ path, text, reason: "markup collapses a run of blanks into one" }]
      : [];
  });
}
