/**
 * Brings the article that a writer was given into one shape: shorthands expanded, types checked, and every `raw` in
 * agreement with the fields beside it.
 *
 * A node whose recorded spelling still agrees is used unchanged; any other is spelled as `serializeArticle` spells it,
 * and refused if that refuses it. No text is composed and parsed, so a writer does not need the parser of whole
 * articles, and a paragraph may say what wire copy would take for an end mark.
 */

import { agencyNamed } from "../agency/find.ts";
import { readByline } from "../article/byline.ts";
import { draftByline, sameByline, spellByline } from "../article/byline-draft.ts";
import { draftNote, readNote, sameNote, spellNote } from "../article/note.ts";
import { kindBelow } from "../block/near/heading.ts";
import { checkFields } from "../check/fields.ts";
import {
  areObjects,
  line,
  list,
  type Members,
  members,
  optionalString,
  optionalWhole,
  string,
} from "../check/values.ts";
import { plainDate } from "../date/option.ts";
import { draftHeadline, sameHeadline } from "../headline/draft.ts";
import { parseHeadline } from "../headline/parse.ts";
import { spellHeadline } from "../headline/spell.ts";
import type {
  Article,
  ArticleInit,
  Byline,
  DigestItem,
  EditorsNote,
  Furniture,
  FurnitureKind,
  Marker,
  RelatedHeadline,
  TextNode,
} from "../model.ts";
import { furnitureKind } from "../write/draft.ts";
import { givenDateline } from "./given-dateline.ts";
import type { WriteDocumentOptions } from "./model.ts";
import { checkOptions } from "./options.ts";
import { isAtItsPlace, type Origin, spanOf } from "./origin.ts";

/** Where texts were read: the source, and the offset of its first code unit. */
type Place = Pick<Origin, "source" | "offset">;

/** Returns the article to write in another format and checks the options; an invalid value is refused with its path. */
export function givenArticle(
  value: Article | ArticleInit,
  options: WriteDocumentOptions,
  more?: string,
): Article {
  checkOptions(options, more);
  const fields = members(value, "article");
  checkFields(value);
  const source = optionalString(fields["source"], "source");
  const offset = optionalWhole(fields["offset"], "offset", 0, Number.MAX_SAFE_INTEGER) ?? 0;
  const date = plainDate(fields["date"], "date");
  const each = <T>(name: string, read: (one: unknown, path: string) => T): T[] =>
    list(fields[name], name).map((one, index) => read(one, `${name}[${index}]`));
  const text = (one: unknown, path: string): TextNode => givenText(one, path, { source, offset });
  const { byline, end } = fields as { byline?: unknown; end?: unknown };
  const closing = {
    signOffs: each("signOffs", text),
    credits: each("credits", text),
    ...(end !== undefined && { end: text(end, "end") }),
    furniture: each("furniture", (one, path) => givenFurniture(one, path, { source, offset })),
    trailing: each("trailing", text),
  };
  const notes = each("notes", givenNote);
  const onLine = [...notes.map(asText), ...Object.values(closing).flat()];
  const origin: Origin = { source, offset, date, onLine };
  return {
    ...(date !== undefined && { date }),
    ...givenStory(fields, "", origin),
    notes,
    ...(byline !== undefined && { byline: givenByline(byline, "byline") }),
    items: each("items", (one, path) => givenStory(members(one, path), `${path}.`, origin)),
    ...closing,
    related: each("related", (one, path) => givenHeadline(one, path)),
    diagnostics: [],
    offset,
    ...(source !== undefined && { source }),
  };
}

function givenStory(fields: Members, path: string, origin: Origin): DigestItem {
  const { headline, dateline } = fields as { headline?: unknown; dateline?: unknown };
  const paragraphs = list(fields["paragraphs"], `${path}paragraphs`).map((one, index) =>
    givenText(one, `${path}paragraphs[${index}]`, origin),
  );
  const filed =
    dateline === undefined
      ? undefined
      : givenDateline(dateline, `${path}dateline`, paragraphs[0], origin);
  return {
    ...(headline !== undefined && {
      headline: givenHeadline(headline, `${path}headline`, filed?.agency),
    }),
    ...(filed !== undefined && { dateline: filed }),
    paragraphs,
  };
}

/** A text with the field that it was given in, for losses that name it. */
function givenText(value: unknown, path: string, origin: Place): TextNode & { path: string } {
  const fields = typeof value === "string" ? undefined : members(value, path);
  const where = fields === undefined ? path : `${path}.text`;
  const text = string(fields === undefined ? value : fields["text"], where);
  const span = spanOf(fields, text);
  // An unchanged text is kept as it was read, even if the parser and `line` disagree about its blanks.
  if (/[\n\r]/.test(text) || text === "" || !isAtItsPlace(text, span.start, origin))
    line(text, where);
  return { text, path, ...span };
}

function givenFurniture(value: unknown, path: string, origin: Place): Furniture {
  const kind =
    typeof value === "string"
      ? undefined
      : furnitureKind(members(value, path)["kind"], `${path}.kind`);
  const node = givenText(value, path, origin);
  return { kind: kind ?? kindOf(node.text), ...node };
}

/**
 * What a piece of furniture is by its words, as far as formats ask, so that a writer does not need the tables of lines:
 * a heading above addresses, or anything else, as keywords can be. Which keywords are the slug is asked where it is
 * written, and what is neither is lost as all furniture is.
 */
function kindOf(text: string): FurnitureKind {
  return kindBelow("section", text) === undefined ? "keywords" : "section";
}

function givenHeadline(value: unknown, path: string, agency = ""): RelatedHeadline {
  const read = recorded(value, parseHeadline);
  if (read !== undefined) {
    const headline = value as RelatedHeadline;
    const number = optionalWhole(headline.number, `${path}.number`, 0, 999);
    const numbered = number === undefined ? read : { ...read, number };
    if (areObjects(headline.markers) && sameMarked(headline, numbered)) return headline;
  }
  const draft = draftHeadline(value, path, agencyNamed(agency));
  const raw = spellHeadline(draft, path);
  const { text, markers } = parseHeadline(raw);
  return {
    ...{ text, markers, raw },
    ...(draft.number !== undefined && { number: draft.number }),
    ...spanOf(value, raw),
  };
}

/** Whether two headlines say the same, and their markers mean the same. */
function sameMarked(a: RelatedHeadline, b: RelatedHeadline): boolean {
  const same = ({ kind, ordinal }: Marker, index: number): boolean =>
    kind === b.markers[index]?.kind && ordinal === b.markers[index].ordinal;
  return sameHeadline(a, b) && a.markers.every(same);
}

function givenNote(value: unknown, path: string): EditorsNote {
  const read = recorded(value, (raw) => readNote(raw, 0, raw.length));
  if (read !== undefined && !/[\n\r]/.test(read.raw) && sameNote(value as EditorsNote, read))
    return value as EditorsNote;
  const raw = spellNote(draftNote(value, path), path);
  return { ...readNote(raw, 0, raw.length), ...spanOf(value, raw) };
}

const asText = ({ raw, start, end }: EditorsNote): TextNode => ({ text: raw, start, end });

function givenByline(value: unknown, path: string): Byline {
  const read = recorded(value, (raw) => readByline(raw, 0, raw.length));
  if (read !== undefined) {
    const byline = value as Byline;
    if (Array.isArray(byline.authors) && sameByline(byline, read)) return byline;
  }
  const raw = spellByline(draftByline(value, path), path);
  return { ...readByline(raw, 0, raw.length), ...spanOf(value, raw) };
}

/** What the recorded spelling of a node reads as; `undefined` if it has none. */
function recorded<T>(value: unknown, read: (raw: string) => T): T | undefined {
  const raw: unknown = (value as { raw?: unknown } | null | undefined)?.raw;
  return typeof raw === "string" ? read(raw) : undefined;
}
