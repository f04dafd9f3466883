/**
 * Computes the edits that make a text say what an article says. A node whose fields still say what its text says is
 * left alone, so a text that was not edited stays as it is, and an edit touches only its own node.
 */

import { houseForms } from "../agency/around.ts";
import type { Built } from "../article/build.ts";
import { sameByline, spellByline } from "../article/byline-draft.ts";
import { isBareNote, type NoteDraft, sameNote, spellNote } from "../article/note.ts";
import type { Block } from "../block/block.ts";
import type { Scan } from "../block/scan/scan.ts";
import { type HeadlineDraft, sameHeadline } from "../headline/draft.ts";
import { spellHeadline } from "../headline/spell.ts";
import type { Article, PlainDate, TextNode } from "../model.ts";
import { countBefore } from "../text/count-before.ts";
import { hasBreak } from "../text/lines.ts";
import { editBody } from "./differ-body.ts";
import { editItems, editRelated } from "./differ-groups.ts";
import { editList, editNode } from "./differ-nodes.ts";
import { sameFurniture, sameText } from "./difference.ts";
import { type ArticleDraft, type FurnitureDraft, TEXT_KINDS, TEXTS } from "./draft.ts";
import type { Edit } from "./edits.ts";
import { placeOf } from "./furniture.ts";
import { insert, insertLine, type Patch, patchOf, placeLines, remove, replace } from "./patch.ts";

/** How to write new notes: as the article's others or the agency's are, or in brackets, in which all are read. */
export type NoteStyle = "own" | "bracketed";

/**
 * Returns the edits to the text that was read as `old`, and whose `blocks` these are. The text begins at `offset` of the
 * one that the draft's positions refer to.
 */
export function differ(
  { article: old, scan }: Built,
  blocks: readonly Block[],
  draft: ArticleDraft,
  offset: number,
  style: NoteStyle,
): Edit[] {
  const patch = patchOf(scan.text, offset, blocks);
  editDate(patch, scan, old.date, draft.date);
  editHeadline(patch, scan, old, draft);
  editNode(patch, "byline", old.byline, draft.byline, sameByline, spellByline);
  editList(patch, "notes", old.notes, draft.notes, {
    equal: sameNote,
    spell: style === "own" ? noteSpeller(old, draft) : bracketedNote,
    first: (spelling) => insertLine(patch, "note", spelling),
  });
  editBody(patch, old, draft, "");
  editItems(patch, old.items, draft.items);
  editTexts(patch, old, draft);
  editFurniture(patch, old, draft);
  editNode(patch, "end", old.end, draft.end, sameText, ({ text: mark }) => mark);
  editRelated(patch, old.related, draft.related);
  placeLines(patch);
  return patch.edits;
}

function bracketedNote(note: NoteDraft, path: string): string {
  return spellNote({ ...note, raw: undefined }, path);
}

/** Spells new notes without brackets if the article's first note has none, or else if its agency writes none. */
function noteSpeller({ notes: [first] }: Article, { dateline }: ArticleDraft): typeof spellNote {
  const isBare = first === undefined ? houseForms(dateline?.agency).isBare : isBareNote(first.raw);
  return (note, path) => {
    const spelling = spellNote(note, path);
    const isNew = note.raw === undefined && note.label !== undefined;
    return isBare && isNew ? spelling.slice(1, -1) : spelling;
  };
}

function editDate(
  patch: Patch,
  { header }: Scan,
  old: PlainDate | undefined,
  fresh: PlainDate | undefined,
): void {
  if (old === fresh) return;
  if (header === undefined) {
    const first = patch.blocks[0];
    const apart = first?.kind === "headline" ? " " : patch.lineBreak;
    insert(patch, first?.start ?? 0, ` date ${fresh}${apart}`);
  } else if (fresh === undefined) remove(patch, header);
  else replace(patch, { start: header.end - header.written.length, end: header.end }, fresh);
}

function editHeadline(
  patch: Patch,
  { header }: Scan,
  { headline: old }: Article,
  { headline: fresh }: ArticleDraft,
): void {
  if (old !== undefined || fresh === undefined || header === undefined) {
    // New fields without a spelling of their own still have the markers of the old ones, written as they were.
    const spell = (draft: HeadlineDraft, path: string): string =>
      spellOwn({ ...draft, raw: draft.raw ?? old?.raw }, path);
    editNode(patch, "headline", old, fresh, sameHeadline, spell);
    return;
  }
  // The headline belongs on the header's line, even if the dateline follows there directly.
  const next = patch.blocks[countBefore(patch.blocks, header.end)];
  const isApart = next === undefined || hasBreak(patch.text, header.end, next.start);
  const apart = isApart ? "" : patch.lineBreak;
  insert(patch, header.end, ` ${spellOwn(fresh, "headline")}${apart}`);
}

/** Spells an article's own headline, which can have its markers on lines of their own. */
function spellOwn(draft: HeadlineDraft, path: string): string {
  return spellHeadline(draft, path, "many");
}

/** Edits the lists of plain words. The first of each follows the blocks of its kind. */
function editTexts(patch: Patch, old: Article, draft: ArticleDraft): void {
  for (const name of TEXTS) {
    const first = (text: string): void => insertLine(patch, TEXT_KINDS[name], text);
    editTextList(patch, name, old[name], draft[name], first);
  }
}

/** Edits the furniture in each place by itself. */
function editFurniture(patch: Patch, old: Article, draft: ArticleDraft): void {
  const top = (text: string): void =>
    insert(patch, patch.blocks[0]?.start ?? 0, text + patch.lineBreak);
  const deck = (text: string): void => insertLine(patch, "deck", text);
  const below = (text: string): void => insertLine(patch, "credit", text);
  // A slug cannot stand above a header with a date.
  const parts = [
    ["slug", draft.date === undefined ? top : deck],
    ["above", deck],
    ["below", below],
  ] as const;
  for (const [place, first] of parts) {
    const isHere = (piece: FurnitureDraft): boolean => placeOf(piece) === place;
    const fresh = draft.furniture.filter(isHere);
    editTextList(patch, "furniture", old.furniture.filter(isHere), fresh, first);
  }
}

function editTextList(
  patch: Patch,
  name: string,
  old: readonly TextNode[],
  fresh: readonly FurnitureDraft[],
  first: (text: string) => void,
): void {
  editList(patch, name, old, fresh, { equal: sameFurniture, spell: ({ text }) => text, first });
}
