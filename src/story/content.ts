/** The content of an article, without positions and spellings, by which two versions are compared. */

import type {
  Article,
  ArticleInit,
  BylineFields,
  DatelineFields,
  Headline,
  HeadlineFields,
} from "../model.ts";
import type { ComparedField, FieldChange } from "./model.ts";

/** The fields that are compared as a whole, in the order in which an article has them. */
export const FIELDS: readonly ComparedField[] = [
  "date",
  "headline",
  "notes",
  "byline",
  "dateline",
  "items",
  "signOffs",
  "credits",
  "end",
  "related",
  "furniture",
  "trailing",
];

/** The content of an article as the writer takes it. Fields that the article does not have are left out. */
export function contentOf(article: Article): ArticleInit {
  const { date, headline, byline, dateline, end } = article;
  return {
    ...(date !== undefined && { date }),
    ...(headline !== undefined && { headline: headlineFields(headline) }),
    ...listed(
      "notes",
      article.notes.map(({ label, text }) => (label === undefined ? { text } : { label, text })),
    ),
    ...(byline !== undefined && { byline: bylineFields(byline) }),
    ...(dateline !== undefined && { dateline: datelineFields(dateline) }),
    paragraphs: article.paragraphs.map(({ text }) => text),
    ...listed("items", article.items.map(itemFields)),
    ...listed("signOffs", texts(article.signOffs)),
    ...listed("credits", texts(article.credits)),
    ...(end !== undefined && { end: end.text }),
    ...listed("related", article.related.map(headlineFields)),
    ...listed(
      "furniture",
      article.furniture.map(({ kind, text }) => ({ kind, text })),
    ),
    ...listed("trailing", texts(article.trailing)),
  };
}

/** The fields that differ between two contents. */
export function fieldChanges(a: ArticleInit, b: ArticleInit): FieldChange[] {
  return FIELDS.filter((field) => JSON.stringify(a[field]) !== JSON.stringify(b[field])).map(
    (field) =>
      ({
        field,
        ...(a[field] !== undefined && { before: a[field] }),
        ...(b[field] !== undefined && { after: b[field] }),
      }) as FieldChange,
  );
}

function listed<K extends ComparedField, T>(
  field: K,
  list: readonly T[],
): { [F in K]?: readonly T[] } {
  return list.length === 0 ? {} : ({ [field]: list } as { [F in K]?: readonly T[] });
}

function texts(nodes: readonly { readonly text: string }[]): string[] {
  return nodes.map(({ text }) => text);
}

function headlineFields({ text, markers, number }: Headline & { number?: number }): HeadlineFields {
  return { text, markers, ...(number !== undefined && { number }) };
}

function bylineFields({ authors, places, affiliation }: BylineFields): Omit<BylineFields, "raw"> {
  return {
    authors,
    ...(places !== undefined && { places }),
    ...(affiliation !== undefined && { affiliation }),
  };
}

/** A dateline's own words, without the date and the countries that are derived from them. */
function datelineFields(dateline: DatelineFields): DatelineFields {
  const { places, month, day, year, time, agency } = dateline;
  return {
    places: places.map((place) =>
      typeof place === "string" || place.region === undefined
        ? { name: typeof place === "string" ? place : place.name }
        : { name: place.name, region: place.region },
    ),
    ...(month !== undefined && { month }),
    ...(day !== undefined && { day }),
    ...(year !== undefined && { year }),
    ...(time !== undefined && { time }),
    ...(agency !== undefined && { agency }),
  };
}

function itemFields({
  headline,
  dateline,
  paragraphs,
}: Article["items"][number]): NonNullable<ArticleInit["items"]>[number] {
  return {
    ...(headline !== undefined && { headline: headlineFields(headline) }),
    ...(dateline !== undefined && { dateline: datelineFields(dateline) }),
    paragraphs: texts(paragraphs),
  };
}
