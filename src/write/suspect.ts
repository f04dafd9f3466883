/**
 * Finds the field that keeps an article from being written. Each node is read by itself, in the same way as it will be
 * read in the text, since a node that reads as something else changes others too: a note that does not read as one
 * becomes the headline, and the headline a paragraph.
 */

import { spellByline } from "../article/byline.ts";
import { spellNote } from "../article/note.ts";
import type { BlockKind } from "../block/block.ts";
import { isByline, lineKind } from "../block/line.ts";
import { isCaption } from "../block/look.ts";
import { readDateline } from "../dateline/read.ts";
import type { ArticleDraft, StoryDraft } from "./draft.ts";

/** A field that does not read as what it is even by itself, and what to do about it. */
export interface Suspect {
  readonly path: string;
  readonly why: string;
}

/** The fields that do not read as what they are even by themselves, in the order of the text. */
export function suspectsIn(draft: ArticleDraft): Suspect[] {
  const { notes, byline, items, signOffs, credits, end, furniture } = draft;
  const found: Suspect[] = [];
  notes.forEach((note, index) => {
    const path = `notes[${index}]`;
    if (kindOf(spellNote(note, path)) === "note") return;
    const why =
      note.label === undefined
        ? UNLABELLED
        : `"${note.label}" is not a note label such as ATTN or Eds`;
    found.push({ path, why });
  });
  if (byline !== undefined && !readsAsByline(spellByline(byline, "byline")))
    found.push({ path: "byline", why: NO_BYLINE });
  const story = (one: StoryDraft, path: string): void => {
    one.paragraphs.forEach(({ text }, index) => {
      const why = whyNoParagraph(text, one, index);
      if (why !== undefined) found.push({ path: `${path}paragraphs[${index}]`, why });
    });
  };
  story(draft, "");
  for (const [index, item] of items.entries()) story(item, `items[${index}].`);
  const agency = draft.dateline?.agency ?? "";
  for (const [index, { text, kind = furnitureKind(text, agency) }] of furniture.entries())
    if (kind !== "deck" && (kind === undefined || furnitureKind(text, agency) !== kind))
      found.push({ path: `furniture[${index}]`, why: `does not read as "${kind ?? "furniture"}"` });
  for (const [index, { text }] of signOffs.entries())
    if (kindOf(text) !== "sign-off")
      found.push({ path: `signOffs[${index}]`, why: "does not read as an author's address" });
  for (const [index, { text }] of credits.entries())
    if (kindOf(text) !== "credit") found.push({ path: `credits[${index}]`, why: NO_CREDIT });
  if (end !== undefined && kindOf(end.text) !== "end")
    found.push({ path: "end", why: "does not read as an end mark such as (END)" });
  return found;
}

const UNLABELLED = 'does not read as a note: give it a label, as in { label: "ATTN", text }';
const NO_BYLINE =
  "does not read as a byline: names begin with a capital Latin letter and end without a period";
const NO_CREDIT = "does not read as a credit such as (Reporting by Ann Lee)";

function kindOf(text: string): BlockKind | undefined {
  return lineKind(text, 0, text.length);
}

function furnitureKind(text: string, agency: string): BlockKind | undefined {
  return isCaption(text, 0, text.length, agency) ? "caption" : kindOf(text);
}

function readsAsByline(text: string): boolean {
  // The role of the authors may stand on a line below.
  const first = text.split(/\r?\n/, 1)[0] as string;
  return kindOf(first) === "byline" || isByline(first, 0, first.length);
}

/** Where to give a line that is not a paragraph. */
const FIELDS: Readonly<Partial<Record<BlockKind, string>>> = {
  note: "a note: give it in notes",
  credit: "a credit: give it in credits",
  "sign-off": "an address: give it in signOffs",
  end: "an end mark: give it as end",
  rule: "the rule before a digest's story: give those as items",
};

function whyNoParagraph(text: string, story: StoryDraft, index: number): string | undefined {
  const { dateline } = story;
  // The first paragraph follows the dateline on its line.
  if (dateline !== undefined && index === 0) return undefined;
  const kind = kindOf(text);
  if (kind !== undefined && kind !== "byline")
    return `reads as ${FIELDS[kind] ?? `furniture (${kind}): give it in furniture`}`;
  if (dateline !== undefined) return undefined;
  if (readsAsByline(text)) return "reads as a byline: give it as byline";
  const read = readDateline(text, 0, text.length);
  return read && `begins with a dateline: give "${read.raw.trim()}" as dateline`;
}
