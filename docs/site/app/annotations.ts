/** The stretches of an article's text that say something. */

import type { Article } from "wirecopy";
import type { Annotation, Found } from "./protocol.ts";

/** Everything that was read off an article, as stretches of its text. */
export function annotationsOf(article: Article, { dates, entities, quotes }: Found): Annotation[] {
  const { headline, notes, byline, dateline, signOffs, credits, end, related, furniture } = article;
  const node = (kind: string, label: string) => (span: { start: number; end: number }) => ({
    start: span.start,
    end: span.end,
    kind,
    label,
  });
  const one = <T extends { start: number; end: number }>(
    span: T | undefined,
    kind: string,
    label: string,
  ) => (span === undefined ? [] : [node(kind, label)(span)]);
  return [
    ...one(headline, "headline", `headline${markersText(article)}`),
    ...notes.map(node("note", "note to editors")),
    ...one(byline, "byline", `byline: ${byline?.authors.join(", ") ?? ""}`),
    ...one(dateline, "dateline", datelineText(article)),
    ...signOffs.map(node("sign-off", "sign-off")),
    ...credits.map(node("credit", "credit")),
    ...one(end, "end", "end mark"),
    ...related.map(node("related", "related story")),
    ...furniture.map((piece) => node("furniture", `page furniture: ${piece.kind}`)(piece)),
    ...dates.map(({ start, end: to, value, type }) => ({
      start,
      end: to,
      kind: "date",
      label: `${type.toLowerCase()} ${value}`,
    })),
    ...entities.flatMap(({ type, name, mentions, title, country, value, unit }) =>
      mentions.map(({ start, end: to }) => ({
        start,
        end: to,
        kind: type,
        label: [
          type,
          name,
          title,
          country,
          value === undefined ? undefined : `${value} ${unit ?? ""}`.trim(),
        ]
          .filter((part) => part !== undefined)
          .join(", "),
      })),
    ),
    ...quotes.map(({ start, end: to, kind, speaker }) => ({
      start,
      end: to,
      kind: kind === "indirect" || kind === "mixed" ? "report" : "quote",
      label: `${QUOTE_LABELS[kind]}${speaker === undefined ? "" : `, ${speaker.entity?.name ?? speaker.text} (${speaker.grade})`}`,
    })),
    ...article.diagnostics
      .filter((one) => one.end > one.start)
      .map(({ start, end: to, severity, message }) => ({
        start,
        end: to,
        kind: `diagnostic ${severity}`,
        label: message,
      })),
  ];
}

const QUOTE_LABELS = {
  direct: "direct quotation",
  fragment: "quoted fragment",
  title: "title",
  indirect: "indirect statement",
  mixed: "statement, partly quoted",
} as const;

function markersText({ headline }: Article): string {
  const labels =
    headline?.markers.map(({ kind, ordinal }) =>
      ordinal === undefined ? kind : `${kind} ${ordinal}`,
    ) ?? [];
  return labels.length === 0 ? "" : `, ${labels.join(", ")}`;
}

function datelineText({ dateline }: Article): string {
  if (dateline === undefined) return "dateline";
  const places = dateline.places.map(({ name, country }) =>
    country === undefined ? name : `${name} (${country})`,
  );
  return ["dateline", places.join(" and "), dateline.date, dateline.agency]
    .filter((part) => part !== undefined && part !== "")
    .join(", ");
}
