/** Where two articles say different things. */

import { sameByline } from "../article/byline.ts";
import { sameNote } from "../article/note.ts";
import { sameDateline } from "../dateline/draft.ts";
import { sameHeadline } from "../headline/draft.ts";
import type { ArticleDraft, FurnitureDraft, StoryDraft, TextDraft } from "./draft.ts";

/** The path of the first field that two articles differ in; `undefined` where they say the same. */
export function firstDifference(a: ArticleDraft, b: ArticleDraft): string | undefined {
  if (a.date !== b.date) return "date";
  return (
    storyDifference(a, b, "") ??
    listDifference(a.notes, b.notes, sameNote, "notes") ??
    (same(a.byline, b.byline, sameByline) ? undefined : "byline") ??
    itemsDifference(a.items, b.items) ??
    listDifference(a.signOffs, b.signOffs, sameText, "signOffs") ??
    listDifference(a.credits, b.credits, sameText, "credits") ??
    (same(a.end, b.end, sameText) ? undefined : "end") ??
    listDifference(a.related, b.related, sameHeadline, "related") ??
    listDifference(a.trailing, b.trailing, sameText, "trailing") ??
    listDifference(a.furniture, b.furniture, sameFurniture, "furniture")
  );
}

function itemsDifference(
  a: readonly StoryDraft[],
  b: readonly StoryDraft[],
): string | undefined {
  const fewer = Math.min(a.length, b.length);
  for (let index = 0; index < fewer; index += 1) {
    const path = storyDifference(a[index] as StoryDraft, b[index] as StoryDraft, `items[${index}].`);
    if (path !== undefined) return path;
  }
  return a.length === b.length ? undefined : `items[${fewer}]`;
}

/** Whether two stories of a digest say the same. */
export function sameStory(a: StoryDraft, b: StoryDraft): boolean {
  return storyDifference(a, b, "") === undefined;
}

function storyDifference(a: StoryDraft, b: StoryDraft, path: string): string | undefined {
  if (!same(a.headline, b.headline, sameHeadline)) return `${path}headline`;
  if (!same(a.dateline, b.dateline, sameDateline)) return `${path}dateline`;
  return listDifference(a.paragraphs, b.paragraphs, sameText, `${path}paragraphs`);
}

function listDifference<T>(
  a: readonly T[],
  b: readonly T[],
  equal: (a: T, b: T) => boolean,
  path: string,
): string | undefined {
  const fewer = Math.min(a.length, b.length);
  for (let index = 0; index < fewer; index += 1) {
    if (!equal(a[index] as T, b[index] as T)) return `${path}[${index}]`;
  }
  return a.length === b.length ? undefined : `${path}[${fewer}]`;
}

/** Whether both are there and equal, or neither is there. */
export function same<T>(
  a: T | undefined,
  b: T | undefined,
  equal: (a: T, b: T) => boolean,
): boolean {
  return a === undefined || b === undefined ? a === b : equal(a, b);
}

/** Whether two nodes of plain words say the same. */
export function sameText(a: TextDraft, b: TextDraft): boolean {
  return a.text === b.text;
}

/** Whether two pieces of furniture say the same; one without its kind is of any. */
export function sameFurniture(a: FurnitureDraft, b: FurnitureDraft): boolean {
  return a.text === b.text && (a.kind === undefined || b.kind === undefined || a.kind === b.kind);
}
