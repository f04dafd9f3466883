/** Formats a comparison as text for people to read. */

import { bylineWords } from "../article/byline-draft.ts";
import { refuseType } from "../check/refuse.ts";
import { flag, optionsOf } from "../check/values.ts";
import { MONTHS } from "../date/months.ts";
import type { NoteAction } from "../desk/actions.ts";
import { serializeHeadline } from "../headline/serialize.ts";
import type {
  ArticleInit,
  DatelineFields,
  DeepReadonly,
  DigestItemInit,
  HeadlineFields,
  TextFields,
} from "../model.ts";
import { comparisonFrom } from "./comparison.ts";
import type {
  ComparedField,
  FieldChange,
  ParagraphChange,
  VersionComparison,
  WordChange,
} from "./model.ts";

/** A function that returns added or dropped words with the markup that shows them as such. */
export type MarkWords = (kind: "added" | "dropped", text: string) => string;

/** Options for writing a comparison. */
export interface ComparisonTextOptions {
  /** Marks dropped and added words with signs or colors; by default as `[-old-]` and `{+new+}`. */
  mark?: MarkWords | undefined;
  /** Whether to include kept paragraphs, in shortened form. */
  kept?: boolean | undefined;
}

// The length of a shortened paragraph in code units, enough to recognize it by.
const SHORTENED = 60;

/**
 * Formats a comparison as text: one line for each field and paragraph that changed, with the paragraph's number in the
 * later version.
 *
 * @param comparison - A comparison, as returned by `compareVersions`.
 * @param options - See `ComparisonTextOptions`.
 * @returns The lines, each ending in a line break; an empty string if nothing changed.
 * @throws TypeError if `comparison` is not a comparison; RangeError if it names a field that articles do not have.
 * @example
 * ```ts
 * const a = parseArticle("Tram line reopens\nSEOUL (Yonhap) -- The tram ran Tuesday.\n");
 * const b = parseArticle("(LEAD) Tram line reopens\nSEOUL (Yonhap) -- The tram ran early Tuesday.\nIt was full.\n");
 * comparisonText(compareVersions(a, b));
 * // => "headline: Tram line reopens -> (LEAD) Tram line reopens\n~ 1 The tram ran {+early +}Tuesday.\n+ 2 It was full.\n"
 * ```
 */
export function comparisonText(
  comparison: DeepReadonly<VersionComparison>,
  options: ComparisonTextOptions = {},
): string {
  const { fields, paragraphs, claims } = comparisonFrom(comparison);
  const { mark, kept = false } = optionsOf(options, "mark kept") as ComparisonTextOptions;
  flag(kept, "options.kept");
  if (mark !== undefined && typeof mark !== "function")
    refuseType("options.mark", "a function", mark);
  const lines = fields.map((change) => fieldLine(change));
  for (const change of paragraphs) {
    if (change.kind !== "kept" || kept) lines.push(paragraphLine(change, mark));
  }
  for (const { action, found } of claims) {
    if (found !== false) continue;
    const words = `${action.verb} ${action.object}`.trim();
    lines.push(`! the note says "${words}"${whereIn(action)}; that was not found`);
  }
  return lines.map((line) => `${line}\n`).join("");
}

function whereIn({ paragraphs, last = 0 }: DeepReadonly<NoteAction>): string {
  if (paragraphs.length === 0 && last > 0)
    return last === 1 ? " (the last paragraph)" : ` (the last ${last} paragraphs)`;
  const closing = last === 1 ? ["last"] : last > 1 ? [`last ${last}`] : [];
  const all = [...paragraphs.map(String), ...closing];
  if (all.length === 0) return "";
  return ` (paragraph${all.length === 1 && last < 2 ? "" : "s"} ${all.join(", ")})`;
}

function inSigns(kind: "added" | "dropped", text: string): string {
  return kind === "added" ? `{+${text}+}` : `[-${text}-]`;
}

function fieldLine({ field, before, after }: FieldChange): string {
  if (before === undefined) return `${field}: added ${said(field, after)}`;
  if (after === undefined) return `${field}: dropped ${said(field, before)}`;
  return `${field}: ${said(field, before)} -> ${said(field, after)}`;
}

/** The words of a field's value; a value that is text already, or a list of them, is said as it is. */
function said(field: ComparedField, value: FieldChange["before"]): string {
  if (Array.isArray(value)) return value.map((one) => said(field, one)).join("; ");
  const words = WORDS[field] as (value: unknown) => string;
  return typeof value === "string" ? value : words(value);
}

/** What a field holds, or each one in its list, if it is not given as text. */
type Fields<F extends ComparedField> = Exclude<
  NonNullable<ArticleInit[F]> extends readonly (infer One)[] ? One : NonNullable<ArticleInit[F]>,
  string
>;

/** How each field is said. */
const WORDS: { readonly [F in ComparedField]: (value: Fields<F>) => string } = {
  date: String,
  headline: headlineWords,
  notes: ({ label, text }) => (label === undefined ? text : `${label}: ${text}`),
  byline: bylineWords,
  dateline: datelineWords,
  items: itemWords,
  signOffs: textWords,
  credits: textWords,
  end: textWords,
  related: headlineWords,
  furniture: ({ kind, text }) => (kind === undefined ? text : `${text} (${kind})`),
  trailing: textWords,
};

function textWords({ text }: TextFields): string {
  return text;
}

/** A headline as agencies write it: `(LEAD) Tram runs`, `UPDATE 1-Tram runs`; in a list, after its number. */
function headlineWords({ number, ...headline }: HeadlineFields): string {
  return joinedWords([number, withMarkers(headline)], " ");
}

/** The text of a headline after its markers, in parentheses if they could not be written otherwise. */
function withMarkers({ text, markers = [] }: HeadlineFields): string {
  try {
    return serializeHeadline({ text, markers });
  } catch {
    return joinedWords([...markers.map(({ label }) => label && `(${label})`), text], " ");
  }
}

/** A dateline: `Incheon, South Korea, March 4 (Yonhap)`. */
function datelineWords({ places, month, day, year, time, agency }: DatelineFields): string {
  const names = places.map((place) =>
    typeof place === "string" ? place : joinedWords([place.name, place.region], ", "),
  );
  const date = month === undefined ? undefined : `${MONTHS.split(" ")[month - 1]} ${day}`;
  const words = joinedWords([names.join("/"), date, year, time], ", ");
  return agency === undefined ? words : `${words} (${agency})`;
}

/** A story of a digest. */
function itemWords({ headline, dateline, paragraphs = [] }: DigestItemInit): string {
  const texts = paragraphs.map((one) => (typeof one === "string" ? one : one.text));
  return joinedWords(
    [
      headline && said("headline", headline),
      dateline && said("dateline", dateline),
      texts.join("; "),
    ],
    ", ",
  );
}

/** Joins what there is. */
function joinedWords(parts: readonly (string | number | undefined)[], sign: string): string {
  return parts.filter((part) => part !== undefined && part !== "").join(sign);
}

function paragraphLine(change: ParagraphChange, given: MarkWords | undefined): string {
  const mark = given ?? inSigns;
  // Without colors, the sign before the line is enough.
  const whole = given ?? ((_: string, text: string) => text);
  switch (change.kind) {
    case "added":
      return `+ ${change.to + 1} ${whole("added", change.text)}`;
    case "dropped":
      return `- ${change.from + 1} ${whole("dropped", change.text)}`;
    case "kept":
      return `  ${change.to + 1} ${shortened(change.text)}`;
    case "moved":
      return `> ${change.to + 1} from ${change.from + 1}: ${marked(change.words, mark)}`;
    case "edited":
      return `~ ${change.to + 1} ${marked(change.words, mark)}`;
  }
}

function marked(words: readonly WordChange[], mark: MarkWords): string {
  const text = words.map((word) => (word.kind === "kept" ? word.text : mark(word.kind, word.text)));
  return text.join("");
}

function shortened(text: string): string {
  return text.length <= SHORTENED ? text : `${text.slice(0, SHORTENED)}…`;
}
