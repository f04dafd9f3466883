/** The stretches of an article's text that mean something. */

import type { Article, Dateline, Entity, Headline, Quote } from "wirecopy";
import type { Annotation, Found, Path } from "./protocol.ts";

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Everything that was read in an article, as stretches of its text. */
export function annotationsOf(article: Article, found: Found): Annotation[] {
  return [...nodesOf(article), ...foundOf(found), ...problemsOf(article)];
}

function annotation(
  { start, end }: Span,
  kind: string,
  what: string,
  says: string,
  path: Path,
): Annotation {
  return { start, end, kind, what, says, path };
}

function nodesOf(article: Article): Annotation[] {
  const at = (...path: (string | number)[]): Path => ["article", ...path.map(String)];
  const { headline, byline, dateline, end } = article;
  const each = <T extends Span>(
    list: readonly T[],
    name: string,
    kind: string,
    what: string,
    says: (one: T) => string = () => "",
  ) => list.map((one, index) => annotation(one, kind, what, says(one), at(name, index)));
  return [
    ...headerOf(article),
    ...(headline === undefined ? [] : headlineMarks(headline, at("headline"))),
    ...each(article.notes, "notes", "note", "Note to editors", ({ label }) => label ?? ""),
    ...(byline === undefined
      ? []
      : [annotation(byline, "byline", "Byline", byline.authors.join(", "), at("byline"))]),
    ...(dateline === undefined ? [] : [datelineMark(dateline, at("dateline"))]),
    ...each(article.paragraphs, "paragraphs", "paragraph", "Paragraph"),
    ...article.items.flatMap((item, index) => [
      ...(item.headline === undefined
        ? []
        : headlineMarks(item.headline, at("items", index, "headline"))),
      ...(item.dateline === undefined
        ? []
        : [datelineMark(item.dateline, at("items", index, "dateline"))]),
      ...item.paragraphs.map((one, number) =>
        annotation(one, "paragraph", "Paragraph", "", at("items", index, "paragraphs", number)),
      ),
    ]),
    ...each(article.signOffs, "signOffs", "sign-off", "Sign-off"),
    ...each(article.credits, "credits", "credit", "Credit"),
    ...(end === undefined ? [] : [annotation(end, "end", "End mark", "", at("end"))]),
    ...article.related.flatMap((one, index) => [
      annotation(one, "related", "Related story", "", at("related", index)),
      ...markerMarks(one, at("related", index)),
    ]),
    ...each(article.furniture, "furniture", "furniture", "Page furniture", ({ kind }) => kind),
    ...each(article.trailing, "trailing", "trailing", "After the end"),
  ];
}

const HEADER = /^(\s{0,8})((?:date )?\d{4}-\d\d-\d\d)/;

function headerOf({ source = "", offset, date }: Article): Annotation[] {
  const [, blanks = "", words] = HEADER.exec(source) ?? [];
  if (words === undefined) return [];
  const start = offset + blanks.length;
  const span = { start, end: start + words.length };
  return [annotation(span, "header", "Header", date ?? "no such day", ["article", "date"])];
}

function headlineMarks(headline: Headline, path: Path): Annotation[] {
  return [annotation(headline, "headline", "Headline", "", path), ...markerMarks(headline, path)];
}

/** The markers, each with the parentheses around its label, if there are any. */
function markerMarks({ start, raw, markers }: Headline, path: Path): Annotation[] {
  let from = 0;
  return markers.map(({ kind, ordinal, label }, index) => {
    const found = Math.max(raw.indexOf(label, from), from);
    from = found + label.length;
    const wrapped = raw[found - 1] === "(" && raw[from] === ")" ? 1 : 0;
    const span = { start: start + found - wrapped, end: start + from + wrapped };
    const says = ordinal === undefined ? kind : `${kind} ${ordinal}`;
    return annotation(span, "marker", "Marker", says, [...path, "markers", String(index)]);
  });
}

function datelineMark(dateline: Dateline, path: Path): Annotation {
  const places = dateline.places.map(({ name, country }) =>
    country === undefined ? name : `${name} (${country})`,
  );
  const says = [places.join(" and "), dateline.date, dateline.agency];
  return annotation(dateline, "dateline", "Dateline", joined(says), path);
}

function foundOf({ dates, entities, quotes }: Found): Annotation[] {
  return [
    ...dates.map((one, index) =>
      annotation(one, "date", DATE_NAMES[one.type], joined([one.value, one.mod]), [
        "dates",
        String(index),
      ]),
    ),
    ...entities.flatMap(entityMarks),
    ...quotes.flatMap(quoteMarks),
  ];
}

const DATE_NAMES = { DATE: "Date", TIME: "Time", DURATION: "Duration", SET: "Set" } as const;

function entityMarks(entity: Entity, index: number): Annotation[] {
  const { type, name, mentions, references = [] } = entity;
  const what = `${type.slice(0, 1).toUpperCase()}${type.slice(1)}`;
  const path = (list: string, number: number) => ["entities", String(index), list, String(number)];
  return [
    ...mentions.map((one, number) =>
      annotation(one, type, what, joined([name, aboutEntity(entity)]), path("mentions", number)),
    ),
    ...references.map((one, number) =>
      annotation(one, `${type} reference`, what, `meant: ${name}`, path("references", number)),
    ),
  ];
}

/** What is known of an entity besides its name. */
export function aboutEntity(entity: Entity): string {
  const { title, affiliation, age, acronym, country, nationality, value, unit } = entity;
  const amount = value === undefined ? undefined : joined([value.toLocaleString("en"), unit], " ");
  return joined([title, affiliation, age?.toString(), acronym, country, nationality, amount]);
}

function quoteMarks({ kind, speaker, ...span }: Quote, index: number): Annotation[] {
  const path = ["quotes", String(index)];
  const reported = kind === "indirect" || kind === "mixed";
  const quote = annotation(
    span,
    reported ? "report" : "quote",
    QUOTE_NAMES[kind],
    speaker === undefined ? UNNAMED : joined([speakerName(speaker), speaker.grade]),
    path,
  );
  if (speaker === undefined) return [quote];
  const words = annotation(speaker, "speaker", "Speaker", speakerName(speaker), [
    ...path,
    "speaker",
  ]);
  return [
    { ...quote, joined: { start: speaker.start, end: speaker.end } },
    { ...words, joined: { start: span.start, end: span.end } },
  ];
}

/** The name of a speaker who is a known entity; otherwise the words that name the speaker in the text. */
export function speakerName({ entity, text }: NonNullable<Quote["speaker"]>): string {
  return entity?.name ?? text;
}

/** What is shown if the text does not name the speaker. */
export const UNNAMED = "speaker not named";

const QUOTE_NAMES = {
  direct: "Quotation",
  fragment: "Quoted words",
  title: "Title",
  indirect: "Statement",
  mixed: "Statement, partly quoted",
} as const;

// A diagnostic without width cannot be marked. It is only shown in the list of remarks.
function problemsOf({ diagnostics }: Article): Annotation[] {
  return diagnostics.flatMap((one, index) =>
    one.end === one.start
      ? []
      : [
          annotation(one, `diagnostic ${one.severity}`, SEVERITIES[one.severity], one.message, [
            "article",
            "diagnostics",
            String(index),
          ]),
        ],
  );
}

const SEVERITIES = { error: "Error", warning: "Warning", info: "Remark" } as const;

function joined(parts: readonly (string | undefined)[], between = ", "): string {
  return parts.filter((part) => part !== undefined && part !== "").join(between);
}
