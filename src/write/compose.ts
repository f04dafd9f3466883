/** Composes the canonical text of an article: every node on its own line, in the order of the format. */

import type { HouseForms } from "../agency/around.ts";
import { type BylineDraft, spellByline } from "../article/byline-draft.ts";
import { type NoteDraft, spellNote } from "../article/note.ts";
import { endsSentence } from "../block/line/glued-end.ts";
import { toNoteEnd } from "../block/near/extent.ts";
import { line } from "../check/values.ts";
import { spellDateline } from "../dateline/spell.ts";
import type { HeadlineDraft } from "../headline/draft.ts";
import { spellHeadline } from "../headline/spell.ts";
import { lineCursor, nextLine } from "../text/lines.ts";
import type { ArticleDraft, StoryDraft } from "./draft.ts";
import { partFurniture, signOffsAbove } from "./furniture.ts";

/** The line of hyphens before each story of a digest. */
const RULE = "------------";

/** Writes an article from nothing but its fields, in the forms of its agency. */
export function composeArticle(draft: ArticleDraft, house: HouseForms): string {
  const { notes, byline, items, signOffs, credits, end, related, trailing } = draft;
  const { top, above, within, below, last } = partFurniture(draft);
  const signed = signOffsAbove(draft);
  const body = composeBody(draft, "");
  // Below an early Enditem, a sentence goes on with the story.
  const sentence = body.map((text) => endsSentence(text, text.length)).lastIndexOf(true);
  const split = sentence > 0 ? sentence : body.length - 1;
  const head = [...top, ...composeHeader(draft), ...above];
  const story = [
    ...(byline === undefined ? [] : [composeByline(byline, house)]),
    ...body.slice(0, split),
    ...within,
    ...body.slice(split),
    ...items.flatMap((item, index) => composeItem(item, `items[${index}].`)),
    ...below,
    ...signOffs.slice(0, signed).map(({ text }) => text),
    ...last,
    ...credits.map(({ text }) => text),
    ...(end === undefined ? [] : [end.text]),
    ...signOffs.slice(signed).map(({ text }) => text),
    ...related.flatMap((headline, index) => composeEntry(headline, `related[${index}]`)),
    ...trailing.map(({ text }) => text),
  ];
  const noted = notes.map((note, index) =>
    composeNote(note, `notes[${index}]`, house, index === notes.length - 1 ? story[0] : ""),
  );
  return [...head, ...noted, ...story].map((text) => `${text}\n`).join("");
}

/**
 * A note. Some agencies write notes without brackets, `Eds: ADDS photo`; but not if not all lines of its spelling would be
 * read as the note, or if the line `below` would be too.
 */
function composeNote(note: NoteDraft, path: string, { isBare }: HouseForms, below = ""): string {
  const { label, raw } = note;
  const recorded = spellNote(note, path);
  const isBared = isBare && label !== undefined && raw === undefined;
  const spelling = isBared ? recorded.slice(1, -1) : recorded;
  const line = lineCursor(`${spelling}\n${below}`);
  nextLine(line);
  toNoteEnd(line);
  return line.end === spelling.length ? spelling : spellNote({ ...note, raw: undefined }, path);
}

/** A byline. Some agencies write the author's role on a line below it. */
function composeByline(byline: BylineDraft, { hasRoleBelow }: HouseForms): string {
  const { raw, affiliation } = byline;
  if (!hasRoleBelow || raw !== undefined || affiliation === undefined)
    return spellByline(byline, "byline");
  return `${spellByline({ ...byline, affiliation: undefined }, "byline")}\n${line(affiliation, "byline.affiliation")}`;
}

/** The header, or as much of it as there is: ` date 2031-03-04 (LEAD) Tram line reopens`. */
function composeHeader({ date, headline }: ArticleDraft): string[] {
  const words = headline === undefined ? [] : [spellHeadline(headline, "headline", "many")];
  const dated = date === undefined ? words : [` date ${date}`, ...words];
  return dated.length === 0 ? [] : [dated.join(" ")];
}

/** A digest's story, below its rule. */
export function composeItem(item: StoryDraft, path: string): string[] {
  const { headline } = item;
  const words = headline === undefined ? [] : [spellHeadline(headline, `${path}headline`)];
  return [RULE, ...words, ...composeBody(item, path)];
}

// SEOUL (AP) -- | NEW YORK--(BUSINESS WIRE)--
const GLUED = /(?:\s|\S--)$/;

/** The dateline and the paragraphs, the first of which stands on the dateline's line. */
function composeBody({ dateline, paragraphs }: StoryDraft, path: string): string[] {
  const texts = paragraphs.map(({ text }) => text);
  if (dateline === undefined) return texts;
  const [lede = "", ...rest] = texts;
  const spelling = spellDateline(dateline, lede, `${path}dateline`);
  // One that was alone on its line has no blank at its end.
  const alone = lede !== "" && dateline.end !== paragraphs[0]?.start && !GLUED.test(spelling);
  return [spelling + (alone ? " " : "") + lede, ...rest];
}

/** A related story: a bullet, its number if it has one, and its headline. */
export function composeEntry(headline: HeadlineDraft, path: string): string[] {
  const number = headline.number === undefined ? [] : [String(headline.number)];
  return ["-", ...number, spellHeadline(headline, path)];
}
