/**
 * What is to be written, in one shape: shorthands are read, types checked, and contradictions refused. A draft says
 * what the written text must read back as.
 */

import { agencyNamed } from "../agency/find.ts";
import { type BylineDraft, draftByline } from "../article/byline-draft.ts";
import { draftNote, type NoteDraft } from "../article/note.ts";
import { fieldsOf, line, list, members, oneOf } from "../check/values.ts";
import { plainDate } from "../date/option.ts";
import { type DatelineDraft, draftDateline } from "../dateline/draft.ts";
import { draftHeadline, type HeadlineDraft } from "../headline/draft.ts";
import type { ArticleInit, FurnitureKind, PlainDate } from "../model.ts";

/** A node of plain words to write. */
export interface TextDraft {
  readonly text: string;
  readonly start?: unknown;
}

/** A piece of furniture to write. */
export interface FurnitureDraft extends TextDraft {
  readonly kind?: FurnitureKind | undefined;
}

/** The article's own story, or one of a digest's. */
export interface StoryDraft {
  readonly headline?: HeadlineDraft | undefined;
  readonly dateline?: DatelineDraft | undefined;
  readonly paragraphs: readonly TextDraft[];
}

/** An article to write. */
export interface ArticleDraft extends StoryDraft {
  readonly date?: PlainDate | undefined;
  readonly notes: readonly NoteDraft[];
  readonly byline?: BylineDraft | undefined;
  readonly items: readonly StoryDraft[];
  readonly signOffs: readonly TextDraft[];
  readonly credits: readonly TextDraft[];
  readonly end?: TextDraft | undefined;
  readonly related: readonly HeadlineDraft[];
  readonly trailing: readonly TextDraft[];
  readonly furniture: readonly FurnitureDraft[];
}

/** The lists of nodes that are only words, and the kind of their blocks. */
export const TEXT_KINDS = {
  signOffs: "sign-off",
  credits: "credit",
  trailing: "trailing",
} as const;

/** The names of those lists. */
export const TEXTS: readonly (keyof typeof TEXT_KINDS)[] = /* @__PURE__ */ Object.keys(
  TEXT_KINDS,
) as (keyof typeof TEXT_KINDS)[];

/** Checks an article and brings it into one shape. */
export function draftArticle(init: ArticleInit): ArticleDraft {
  const fields = members(init, "article");
  const date = plainDate(fields["date"], "date");
  const each = <T>(name: string, draft: (value: unknown, path: string) => T): T[] =>
    list(fields[name], name).map((value, index) => draft(value, `${name}[${index}]`));
  return {
    date,
    ...draftStory(fields, "", date),
    notes: each("notes", draftNote),
    byline: fields["byline"] === undefined ? undefined : draftByline(fields["byline"], "byline"),
    items: each("items", (value, path) => draftStory(members(value, path), `${path}.`, date)),
    signOffs: each("signOffs", draftText),
    credits: each("credits", draftText),
    end: fields["end"] === undefined ? undefined : draftText(fields["end"], "end"),
    related: each("related", (value, path) => draftHeadline(value, path)),
    trailing: each("trailing", draftText),
    furniture: each("furniture", draftFurniture),
  };
}

/** Returns the draft without the recorded spellings, for the canonical form. */
export function withoutSpelling(draft: ArticleDraft): ArticleDraft {
  return {
    ...draft,
    ...storyWithoutSpelling(draft),
    notes: draft.notes.map(plain),
    byline: draft.byline && plain(draft.byline),
    items: draft.items.map(storyWithoutSpelling),
    related: draft.related.map(plain),
  };
}

function storyWithoutSpelling({ headline, dateline, paragraphs }: StoryDraft): StoryDraft {
  return {
    headline: headline && plain(headline),
    dateline: dateline && plain(dateline),
    paragraphs,
  };
}

function plain<T extends { readonly raw?: string | undefined }>(node: T): T {
  return { ...node, raw: undefined };
}

function draftStory(
  fields: Readonly<Record<string, unknown>>,
  path: string,
  date: PlainDate | undefined,
): StoryDraft {
  const { headline, paragraphs } = fields as Partial<Record<string, unknown>>;
  const dateline =
    fields["dateline"] === undefined
      ? undefined
      : draftDateline(fields["dateline"], `${path}dateline`, date);
  const agency = agencyNamed(dateline?.agency ?? "");
  return {
    headline:
      headline === undefined ? undefined : draftHeadline(headline, `${path}headline`, agency),
    dateline,
    paragraphs: list(paragraphs, `${path}paragraphs`).map((value, index) =>
      draftText(value, `${path}paragraphs[${index}]`),
    ),
  };
}

function draftText(value: unknown, path: string): TextDraft {
  if (typeof value === "string") return { text: line(value, path) };
  const { text, start } = fieldsOf(value, path);
  return { text: line(text, `${path}.text`), start };
}

function draftFurniture(value: unknown, path: string): FurnitureDraft {
  const text = draftText(value, path);
  if (typeof value === "string") return text;
  return { ...text, kind: furnitureKind(members(value, path)["kind"], `${path}.kind`) };
}

// A record, so that the compiler insists on every kind.
const FURNITURE_KINDS = {
  navigation: 0,
  advertisement: 0,
  timestamp: 0,
  keywords: 0,
  section: 0,
  caption: 0,
  separator: 0,
  deck: 0,
} satisfies Record<FurnitureKind, 0>;

/** Checks the kind of a piece of furniture, which may be left out. */
export function furnitureKind(value: unknown, path: string): FurnitureKind | undefined {
  return value === undefined
    ? undefined
    : oneOf(value, path, Object.keys(FURNITURE_KINDS) as FurnitureKind[]);
}
