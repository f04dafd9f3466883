/**
 * Finds the field that keeps an article from being written. Each node is read by itself, in the same way as it will be
 * read in the text, since a node that reads as something else changes others too: a note that does not read as one
 * becomes the headline, and the headline a paragraph.
 */

import { agencyKey } from "../agency/find.ts";
import { buildArticle } from "../article/build.ts";
import { spellByline } from "../article/byline-draft.ts";
import { type NoteDraft, spellNote } from "../article/note.ts";
import type { BlockKind } from "../block/block.ts";
import { readFirstHeader } from "../block/header.ts";
import { isByline } from "../block/line/author.ts";
import { SIGNED_BELOW_END } from "../block/line/desk.ts";
import { isHeadline, LONGEST_HEADLINE } from "../block/line/headline.ts";
import { lineKind } from "../block/line/kind.ts";
import { isSlug } from "../block/line/slug.ts";
import { isCaption } from "../block/near/caption.ts";
import { isGoingOn } from "../block/near/going-on.ts";
import { readDateline } from "../dateline/read.ts";
import { LINE_BREAK, lineCursor, nextLine } from "../text/lines.ts";
import type { ArticleDraft, FurnitureDraft, StoryDraft } from "./draft.ts";
import { contactsAt, signOffsAbove } from "./furniture.ts";

/** A field that does not read as what it is even by itself, and what to do about it. */
export interface Suspect {
  readonly path: string;
  readonly why: string;
}

/** The fields that do not read as what they are even by themselves, in the order of the text. */
export function suspectsIn(draft: ArticleDraft): Suspect[] {
  const { byline, end, related, trailing, headline, paragraphs } = draft;
  const found: Suspect[] = [];
  const add = (path: string, why: string | false | undefined): void => {
    if (why) found.push({ path, why });
  };
  const each = <T>(path: string, nodes: readonly T[], whyNot: Why<T>): void => {
    for (const [index, node] of nodes.entries()) add(`${path}[${index}]`, whyNot(node, index));
  };
  const addStory = (story: StoryDraft, path: string): void => {
    add(`${path}headline`, whyNoHeadline(story));
    each(`${path}paragraphs`, story.paragraphs, ({ text }, index) =>
      whyNoParagraph(text, story, index),
    );
  };
  each("notes", draft.notes, whyNoNote);
  add("byline", byline && !readsAsByline(spellByline(byline, "byline")) && NO_BYLINE);
  addStory(draft, "");
  for (const [index, item] of draft.items.entries()) addStory(item, `items[${index}].`);
  const agency = draft.dateline?.agency ?? "";
  each("furniture", draft.furniture, (piece) =>
    piece.kind === "deck"
      ? (headline === undefined || draft.dateline === undefined) && NO_DECK
      : whyNoFurniture(piece, agency),
  );
  const signed = signOffsAbove(draft);
  const isHeaded = contactsAt(draft) >= 0;
  each("signOffs", draft.signOffs, ({ text }, index) => {
    const isLine = isHeaded && isHeadline(text, 0, text.length);
    const isRead =
      isLine || closesStory(text, agency) || (index >= signed && SIGNED_BELOW_END.test(text));
    return !isRead && NO_SIGN_OFF;
  });
  each("credits", draft.credits, ({ text }) => kindOf(text) !== "credit" && NO_CREDIT);
  if (end !== undefined) {
    add("end", kindOf(end.text) !== "end" && NO_MARK);
    const [path, below = ""] =
      related.length > 0 ? ["related[0]", "-"] : ["trailing[0]", trailing[0]?.text];
    add(path, goesOnBelow(end.text, below, agency) && NO_LAST_MARK);
  } else {
    add("trailing[0]", trailing.length > 0 && NO_END);
    // A list can also follow a story.
    add("related[0]", !headline && paragraphs.length === 0 && related.length > 0 && NO_END);
  }
  return found;
}

/** Says why a node is not read as what it is, if it is not. */
type Why<T> = (node: T, index: number) => string | false | undefined;

const NO_BYLINE =
  "does not read as a byline: a Latin name begins with a capital and ends without a period";
const NO_SIGN_OFF = "does not read as a sign-off such as ann@example.org";
const NO_CREDIT = "does not read as a credit such as (Reporting by Ann Lee)";
const NO_MARK = "does not read as an end mark such as (END)";
const NO_DECK = "is a deck, which needs a headline above it and a dateline below: remove it, too";
const NO_END = "needs an end mark above it: give end";
const NO_LAST_MARK =
  "would be part of the story, which goes on below such an end mark: give another end";

function whyNoNote(note: NoteDraft, index: number): string | false {
  if (kindOf(spellNote(note, `notes[${index}]`)) === "note") return false;
  return note.label === undefined
    ? 'does not read as a note: give it a label, as in { label: "ATTN", text }'
    : `"${note.label}" is not a note label such as ATTN or Eds`;
}

function whyNoFurniture({ text, kind }: FurnitureDraft, agency: string): string | false {
  const read = isCaption(text, 0, text.length, agency) ? "caption" : kindAbove(text);
  const isRead = read !== undefined && (kind ?? read) === read;
  if (isRead) return false;
  return kind === undefined
    ? 'reads as part of the story: a line below the headline is { kind: "deck", text }'
    : `does not read as "${kind}"`;
}

/** Whether a line reads as a sign-off as the last one of an agency's story. */
function closesStory(text: string, agency: string): boolean {
  const story = `SEOUL${agency && ` (${agency})`} -- It ran.\n${text}\n`;
  return buildArticle(story).article.signOffs.length > 0;
}

/** Whether a line below an end mark reads as more of an agency's story. */
function goesOnBelow(mark: string, line: string, agency: string): boolean {
  const cursor = lineCursor(`${mark}\n${line}`);
  return nextLine(cursor) && isGoingOn(cursor, agencyKey(agency));
}

function kindOf(text: string): BlockKind | undefined {
  return lineKind(text, 0, text.length);
}

/** The kind of a line above the story, where slugs stand as well. */
function kindAbove(text: string): BlockKind | undefined {
  return kindOf(text) ?? (isSlug(text, 0, text.length) ? "keywords" : undefined);
}

function readsAsByline(text: string): boolean {
  // The role of the authors may stand on a line below.
  const first = text.split(LINE_BREAK, 1)[0] as string;
  return kindOf(first) === "byline" || isByline(first, 0, first.length);
}

/** Where to give a line that is not a paragraph. */
const FIELDS: Readonly<Partial<Record<BlockKind, string>>> = {
  note: "a note: give it in notes",
  credit: "a credit: give it in credits",
  "sign-off": "a sign-off: give it in signOffs",
  end: "an end mark: give it as end",
  rule: "the rule before a digest's story: give those as items",
};

const BEGINS_WITH_DATE =
  "begins with a date, which reads as the header's: give it as date, or in words";
const TOO_LONG = `has more than ${LONGEST_HEADLINE} characters: shorten it, or give a dateline, above which it may be longer`;
const LIKE_SENTENCE =
  "ends like a sentence: leave out the stop, or give a dateline, above which it may have one";

function whyNoHeadline({ headline, dateline }: StoryDraft): string | undefined {
  // Nothing is misread below a marker.
  if (headline === undefined || headline.markers.length > 0) return undefined;
  const { text } = headline;
  if (readFirstHeader(text, 0) !== undefined) return BEGINS_WITH_DATE;
  if (dateline === undefined && !isHeadline(text, 0, text.length))
    return text.length > LONGEST_HEADLINE ? TOO_LONG : LIKE_SENTENCE;
  return misreading(text, kindAbove(text));
}

const A_HEADLINE = "reads as a headline: give it as headline, or end it with a period";

function whyNoParagraph(text: string, story: StoryDraft, index: number): ReturnType<Why<string>> {
  const { headline, dateline } = story;
  // The first paragraph follows the dateline on its line.
  if (index === 0 && dateline !== undefined && kindOf(text) !== "end") return undefined;
  const isFirst = index === 0 && headline === undefined;
  const why = misreading(text);
  return why ?? (isFirst && isHeadline(text, 0, text.length) && A_HEADLINE);
}

/** What the text of a headline or a paragraph reads as, and where to give it. */
function misreading(text: string, kind = kindOf(text)): string | undefined {
  if (kind !== undefined && kind !== "byline")
    return `reads as ${FIELDS[kind] ?? `furniture (${kind}): give it in furniture`}`;
  if (readsAsByline(text)) return "reads as a byline: give it as byline";
  const read = readDateline(text, 0, text.length);
  return read && `begins with a dateline: give "${read.raw.trim()}" as dateline, or as an item's`;
}
