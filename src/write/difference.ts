/** Finds where two articles say different things. */

import { sameByline } from "../article/byline-draft.ts";
import { sameNote } from "../article/note.ts";
import { sameDateline } from "../dateline/draft.ts";
import { sameHeadline } from "../headline/draft.ts";
import {
  type ArticleDraft,
  type FurnitureDraft,
  type StoryDraft,
  TEXTS,
  type TextDraft,
} from "./draft.ts";

/**
 * The path of a field in which two articles differ; `undefined` if they say the same. A field of `a` that `b` lacks
 * comes before one that only `b` has, since the latter is most often what the lacking field was read as.
 */
export function firstDifference(a: ArticleDraft, b: ArticleDraft): string | undefined {
  const all = [
    nodeDifference(a.date, b.date, Object.is, "date"),
    ...storyDifferences(a, b, ""),
    listDifference(a.notes, b.notes, sameNote, "notes"),
    nodeDifference(a.byline, b.byline, sameByline, "byline"),
    ...itemsDifferences(a.items, b.items),
    nodeDifference(a.end, b.end, sameText, "end"),
    listDifference(a.related, b.related, sameHeadline, "related"),
    ...TEXTS.map((name) => listDifference(a[name], b[name], sameText, name)),
    listDifference(a.furniture, b.furniture, sameFurniture, "furniture"),
  ].filter((difference) => difference !== undefined);
  return (all.find(({ lacking }) => lacking) ?? all[0])?.path;
}

interface Difference {
  readonly path: string;
  /** Whether `a` says something there, and not only `b`. */
  readonly lacking: boolean;
}

function itemsDifferences(
  a: readonly StoryDraft[],
  b: readonly StoryDraft[],
): (Difference | undefined)[] {
  const inside = a.flatMap((item, index) => {
    const other = b[index];
    return other === undefined ? [] : storyDifferences(item, other, `items[${index}].`);
  });
  return [...inside, listDifference(a, b, () => true, "items")];
}

function storyDifferences(a: StoryDraft, b: StoryDraft, path: string): (Difference | undefined)[] {
  return [
    nodeDifference(a.headline, b.headline, sameHeadline, `${path}headline`),
    nodeDifference(a.dateline, b.dateline, sameDateline, `${path}dateline`),
    listDifference(a.paragraphs, b.paragraphs, sameText, `${path}paragraphs`),
  ];
}

function nodeDifference<T>(
  a: T | undefined,
  b: T | undefined,
  equal: (a: T, b: T) => boolean,
  path: string,
): Difference | undefined {
  return same(a, b, equal) ? undefined : { path, lacking: a !== undefined };
}

function listDifference<T>(
  a: readonly T[],
  b: readonly T[],
  equal: (a: T, b: T) => boolean,
  path: string,
): Difference | undefined {
  const longer = Math.max(a.length, b.length);
  for (let index = 0; index < longer; index += 1) {
    const lacking = index < a.length;
    if (lacking && index < b.length && equal(a[index] as T, b[index] as T)) continue;
    return { path: `${path}[${index}]`, lacking };
  }
  return undefined;
}

/** Whether two stories of a digest say the same. */
export function sameStory(a: StoryDraft, b: StoryDraft): boolean {
  return storyDifferences(a, b, "").every((difference) => difference === undefined);
}

/** Whether both values are present and equal, or both are absent. */
function same<T>(a: T | undefined, b: T | undefined, equal: (a: T, b: T) => boolean): boolean {
  return a === undefined || b === undefined ? a === b : equal(a, b);
}

/** Whether two nodes of plain words say the same. */
export function sameText(a: TextDraft, b: TextDraft): boolean {
  return a.text === b.text;
}

/** Whether two pieces of furniture say the same. One without a kind matches any kind. */
export function sameFurniture(a: FurnitureDraft, b: FurnitureDraft): boolean {
  return a.text === b.text && (a.kind === undefined || b.kind === undefined || a.kind === b.kind);
}
