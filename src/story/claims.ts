/** Checks what a note to editors says was changed against what was changed. */

import { type NoteAction, noteActions } from "../desk/actions.ts";
import type { Article } from "../model.ts";
import type { FieldChange, NoteClaim, ParagraphChange } from "./model.ts";

/** The parts of a story that a note can name, and their fields. The lede is the first paragraph. */
const PARTS: readonly (readonly [RegExp, FieldChange["field"] | "lede"])[] = [
  [/\b(?:headline|title|hed)\b/i, "headline"],
  [/\b(?:lead|lede|intro)\b/i, "lede"],
  [/\b(?:byline|reporter)\b/i, "byline"],
  [/\b(?:dateline)\b/i, "dateline"],
  [/\b(?:sign-?off|e-?mail|contact)\b/i, "signOffs"],
];

// What these verbs name is in the version before.
const REMOVES = /^(?:deletes|drops|omits|removes|shortens|trims)$/;

/** The paragraphs of both versions, and which of them changed, counted from 0. */
interface Counted {
  readonly before: number;
  readonly after: number;
  readonly changed: ReadonlySet<number>;
  readonly dropped: ReadonlySet<number>;
}

/** The claims in a version's notes. A note that the version before has too is left out: it announces older changes. */
export function noteClaims(
  before: Article,
  { notes, paragraphs: texts }: Article,
  fields: readonly FieldChange[],
  paragraphs: readonly ParagraphChange[],
): NoteClaim[] {
  const changed = new Set<number>();
  const dropped = new Set<number>();
  for (const change of paragraphs)
    if (change.kind === "dropped") dropped.add(change.from);
    else if (change.kind !== "kept") changed.add(change.to);
  const counted = { before: before.paragraphs.length, after: texts.length, changed, dropped };
  const old = new Set(before.notes.map(({ text }) => text));
  const added = notes.filter(({ text }) => !old.has(text));
  return added.flatMap((note) =>
    noteActions(note).map((action) => {
      const found = isFound(action, fields, counted);
      return found === undefined ? { action } : { action, found };
    }),
  );
}

/**
 * Whether every paragraph that an action names was changed, or else the part that it names; undefined if the text
 * cannot show it.
 */
function isFound(
  { verb, object, paragraphs, last = 0 }: NoteAction,
  fields: readonly FieldChange[],
  { before, after, changed, dropped }: Counted,
): boolean | undefined {
  const gone = REMOVES.test(verb) ? dropped : new Set<number>();
  if (paragraphs.length > 0 || last > 0)
    return (
      paragraphs.every((number) => changed.has(number - 1) || gone.has(number - 1)) &&
      (closing(last, after).every((at) => changed.has(at)) ||
        closing(last, before).every((at) => gone.has(at)))
    );
  const parts = PARTS.filter(([words]) => words.test(object)).map(([, part]) => part);
  if (parts.length > 0)
    return parts.every((part) =>
      part === "lede" ? changed.has(0) : fields.some(({ field }) => field === part),
    );
  if (/\bthroughout\b/i.test(object)) return changed.size > 1;
  if (verb === "trims" || verb === "deletes") return dropped.size > 0;
  return undefined;
}

/** The places of the last paragraphs of a version. */
function closing(last: number, count: number): number[] {
  return Array.from({ length: Math.min(last, count) }, (_, index) => count - 1 - index);
}
