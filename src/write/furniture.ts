/** Where page furniture stands in an article: in a text that is edited, and in one that is written anew. */

import { lineKind } from "../block/line/kind.ts";
import { isSlug } from "../block/line/slug.ts";
import { isPlacedTime } from "../block/line/time.ts";
import { endsLikeCaption } from "../block/near/caption.ts";
import { CATCHLINE } from "../block/near/catchline.ts";
import { SECTION } from "../block/near/frame.ts";
import { kindBelow } from "../block/near/heading.ts";
import { countAboveEnd } from "../block/near/signed.ts";
import type { ArticleDraft, FurnitureDraft } from "./draft.ts";

/**
 * Where a piece of furniture stands: a slug line above the headline; a deck, and a time with its place, between headline
 * and story; all other below the story, unless such a piece comes after it.
 */
export function placeOf(piece: FurnitureDraft): "slug" | "above" | "below" {
  if (piece.kind === "deck" || isPlacedTime(piece.text)) return "above";
  const form =
    piece.kind === "keywords" ? CATCHLINE : piece.kind === "section" ? SECTION : undefined;
  const isAbove = isSlugLine(piece) || form?.test(piece.text);
  return isAbove ? "slug" : "below";
}

/** Whether a piece of furniture is a slug line: `BC-US--Harbor Tram, 1st Ld-Writethru`. */
export function isSlugLine({ text }: FurnitureDraft): boolean {
  return lineKind(text, 0, text.length) === undefined && isSlug(text, 0, text.length);
}

/** The lines of furniture in a text that is written anew, by where they stand. */
export interface FurnitureParts {
  /** Above the header. */
  readonly top: readonly string[];
  /** Between the headline and the story. */
  readonly above: readonly string[];
  /** Above the last paragraph. */
  readonly within: readonly string[];
  /** Below the story. */
  readonly below: readonly string[];
  /** Below the contacts. */
  readonly last: readonly string[];
}

/** Parts an article's furniture, which stays in order. */
export function partFurniture(draft: ArticleDraft): FurnitureParts {
  const { date, furniture, paragraphs } = draft;
  let from = 0;
  const linesTo = (end: number): string[] => {
    const lines = furniture.slice(from, end).map(({ text }) => text);
    from = Math.max(from, end);
    return lines;
  };
  // A slug cannot stand above a header with a date.
  const slugs = furniture.findIndex((one) => date !== undefined || placeOf(one) !== "slug");
  return {
    top: linesTo(slugs === -1 ? furniture.length : slugs),
    above: linesTo(countAbove(furniture)),
    within: linesTo(
      paragraphs.length > 1 ? furniture.map(needsStoryBelow).lastIndexOf(true) + 1 : 0,
    ),
    below: linesTo(contactsAt(draft) + 1 || furniture.length),
    last: linesTo(furniture.length),
  };
}

/** How many pieces of furniture stand above the story. */
function countAbove(furniture: readonly FurnitureDraft[]): number {
  return furniture.map((one) => placeOf(one) !== "below").lastIndexOf(true) + 1;
}

/**
 * Whether a piece of furniture would end the story, or be a paragraph, if the story did not go on below it: (MORE) is an
 * end mark, and so would be the end of `It runs daily. — AFP`.
 */
function needsStoryBelow({ text }: FurnitureDraft): boolean {
  const end = text.length;
  return lineKind(text, 0, end) === "end" || endsLikeCaption({ text, start: 0, end });
}

/** How many of the sign-offs stand above the end mark; the others are initials below it, `RKS ANB`. */
export function signOffsAbove(draft: ArticleDraft): number {
  return countAboveEnd(draft.signOffs, draft.end !== undefined, contactsAt(draft) >= 0);
}

/** The index of the heading that the sign-offs stand below, or -1. Only there, names and numbers are sign-offs. */
export function contactsAt({ furniture }: ArticleDraft): number {
  const heading = furniture.map(isContacts).lastIndexOf(true);
  return heading < countAbove(furniture) ? -1 : heading;
}

/** Whether names and numbers below a piece of furniture are sign-offs. */
function isContacts({ text }: FurnitureDraft): boolean {
  return kindBelow(lineKind(text, 0, text.length), text) === "sign-off";
}
