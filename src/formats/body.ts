/** The body of an article as other formats take it: its paragraphs in order. */

import { kindBelow } from "../block/near/heading.ts";
import { countAboveEnd } from "../block/near/signed.ts";
import type { Article, DigestItem, Furniture } from "../model.ts";
import { NOWHERE } from "./origin.ts";

/** A stretch of a body paragraph, where it was read, and the field that it was given in. */
export interface BodyPiece {
  readonly text: string;
  readonly start: number;
  readonly path?: string;
}

/** A paragraph of the body: one stretch, or several, such as a dateline and its lede. */
export interface BodyLine {
  readonly text: string;
  readonly pieces: readonly BodyPiece[];
  /** The field of its last stretch: that of the lede if a dateline stands before it. */
  readonly path: string | undefined;
}

/**
 * The paragraphs of the body, in order: the story, with its dateline as written, the stories of a digest, and then
 * addresses and credits, which newspapers print below the text.
 */
export function bodyLines(article: Article): BodyLine[] {
  const { items, credits, signOffs } = article;
  return [
    ...storyOf(article, ""),
    ...items.flatMap((item, index) => {
      const path = `items[${index}].`;
      const { raw: text = "", start = NOWHERE } = item.headline ?? {};
      return [
        ...(text === "" ? [] : [lineOf([{ text, start, path: `${path}headline` }])]),
        ...storyOf(item, path),
      ];
    }),
    ...[...contactsOf(article), ...signOffs.slice(0, signOffsAbove(article)), ...credits]
      .sort((a, b) => a.start - b.start)
      .map((node) => lineOf([node])),
  ];
}

/** The headings above addresses. Without its heading, a name in an address would be read as a paragraph. */
export function contactsOf({ furniture, signOffs }: Article): Furniture[] {
  return signOffs.length === 0
    ? []
    : furniture.filter(({ kind, text }) => kindBelow(kind, text) === "sign-off");
}

/** How many of the sign-offs stand above the end mark; the others are initials below it. */
export function signOffsAbove(article: Article): number {
  const isHeaded = contactsOf(article).length > 0;
  return countAboveEnd(article.signOffs, article.end !== undefined, isHeaded);
}

/** The end mark and the initials below it. */
export function endOf(article: Article): string[] {
  const { end, signOffs } = article;
  const below = signOffs.slice(signOffsAbove(article));
  return [...(end === undefined ? [] : [end]), ...below].map(({ text }) => text);
}

/** The texts of the body's paragraphs. */
export function bodyOf(article: Article): string[] {
  return bodyLines(article).map(({ text }) => text);
}

function storyOf({ dateline, paragraphs }: DigestItem, path: string): BodyLine[] {
  if (dateline === undefined) return paragraphs.map((node) => lineOf([node]));
  const { raw, start } = dateline;
  const [lede, ...rest] = paragraphs;
  if (lede === undefined)
    return [lineOf([{ text: raw.trimEnd(), start, path: `${path}dateline` }])];
  // A dateline on a line of its own has no blank after it.
  const apart = start + raw.length !== lede.start && raw.trimEnd() === raw;
  const first = [{ text: raw, start }, ...(apart ? [{ text: " ", start: NOWHERE }] : []), lede];
  return [lineOf(first), ...rest.map((node) => lineOf([node]))];
}

function lineOf(pieces: readonly BodyPiece[]): BodyLine {
  return { text: pieces.map(({ text }) => text).join(""), pieces, path: pieces.at(-1)?.path };
}

/** The number of words, counted as editors do: stretches between blanks. */
export function wordCount(paragraphs: readonly string[]): number {
  return paragraphs.reduce(
    (sum, text) => sum + text.split(/\s+/).filter((word) => word !== "").length,
    0,
  );
}
