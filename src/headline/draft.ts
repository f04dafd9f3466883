/** Headlines to write: what they must read back as, and how to spell them. */

import type { AgencyId } from "../agency/names.ts";
import { refuse } from "../check/refuse.ts";
import {
  fieldsOf,
  line,
  list,
  members,
  oneOf,
  optionalString,
  optionalWhole,
  string,
} from "../check/values.ts";
import type { Marker, MarkerKind } from "../model.ts";
import { skipBlanks } from "../text/blank.ts";
import { countedLike, isDashed, readLabel, usualLabel } from "./markers.ts";
import { labelIn, markerEnd, parseHeadline } from "./parse.ts";
import { countedLabel } from "./revision.ts";

/** A headline to write. Every label agrees with its marker's kind and ordinal. */
export interface HeadlineDraft {
  readonly text: string;
  readonly markers: readonly Marker[];
  readonly number?: number | undefined;
  readonly raw?: string | undefined;
  readonly start?: unknown;
  /** Whether the agency writes a hyphen after its markers, as Reuters does: `UPDATE 1-`. */
  readonly dashed?: boolean;
}

/** Checks a headline given as text or as fields; `agency` is the agency whose copy it is for. */
export function draftHeadline(value: unknown, path: string, agency?: AgencyId): HeadlineDraft {
  if (typeof value === "string") {
    const { text, markers, raw } = parseHeadline(line(value, path));
    return { text, markers, raw };
  }
  const fields = fieldsOf(value, path);
  const raw = optionalString(fields["raw"], `${path}.raw`);
  const recorded = raw === undefined ? [] : parseHeadline(raw).markers;
  const text = string(fields["text"], `${path}.text`);
  const counted = countedLabel(agency);
  return {
    text: text === "" ? text : line(text, `${path}.text`),
    markers: list(fields["markers"], `${path}.markers`).map((marker, index) =>
      draftMarker(marker, `${path}.markers[${index}]`, recorded, counted),
    ),
    dashed: counted?.startsWith("UPDATE ") === true,
    number: optionalWhole(fields["number"], `${path}.number`, 0, 999),
    raw,
    start: fields["start"],
  };
}

const KINDS: readonly MarkerKind[] = [
  "lead",
  "urgent",
  "correction",
  "advisory",
  "genre",
  "unknown",
];

/**
 * Checks a marker and determines the label to write. If its label disagrees with kind and ordinal but is one that was
 * recorded, the other fields were edited, and the label is written anew. Otherwise it is a contradiction.
 */
function draftMarker(
  value: unknown,
  path: string,
  recorded: readonly Marker[],
  like: string | undefined,
): Marker {
  const fields = members(value, path);
  const kind = oneOf(string(fields["kind"], `${path}.kind`), `${path}.kind`, KINDS);
  const ordinal = optionalWhole(fields["ordinal"], `${path}.ordinal`, 1, 999);
  const label = optionalString(fields["label"], `${path}.label`);
  const given = ordinal === undefined ? { kind } : { kind, ordinal };
  if (label !== undefined) {
    const read = readLabel(line(label, `${path}.label`));
    const number = ordinal ?? (kind === "lead" ? 1 : read.ordinal);
    if (read.kind === kind && read.ordinal === number) return read;
    if (recorded.every((marker) => marker.label !== label)) {
      refuse(`${path}.label`, `"${label}" does not say what kind and ordinal say; leave it out`);
    }
  }
  const usual = usualLabel(given, (label === undefined ? undefined : countedLike(label)) ?? like);
  if (usual === undefined)
    refuse(`${path}.label`, `is missing, and a marker of kind "${kind}" has no usual one`);
  return readLabel(usual);
}

/** Whether two headlines say the same. */
export function sameHeadline(a: HeadlineDraft, b: HeadlineDraft): boolean {
  return (
    a.text === b.text &&
    a.number === b.number &&
    a.markers.length === b.markers.length &&
    a.markers.every((marker, index) => marker.label === b.markers[index]?.label)
  );
}

/**
 * The headline's text: as recorded if that still says the same, or else in canonical form. Only an article's own
 * headline, of `"many"` lines, can have markers on lines of their own.
 */
export function spellHeadline(
  draft: HeadlineDraft,
  path: string,
  lines: "one" | "many" = "one",
): string {
  const { raw, text, number } = draft;
  const saysSame = (spelling: string): boolean =>
    sameHeadline({ ...parseHeadline(spelling), number }, draft);
  const recorded = raw === undefined ? [] : [raw, spellMarkers(draft) + text];
  const usable = recorded.filter((one) => lines === "many" || one.search(BREAKS) === -1);
  const spellings = [...usable, spellMarkers({ ...draft, raw: undefined }) + text];
  const found = spellings.map((one) => one.trimEnd()).find(saysSame);
  if (found === undefined) refuse(`${path}.text`, "would read back as something else");
  line(found.replaceAll(BREAKS, " "), `${path}.text`);
  return found;
}

const BREAKS = /[\n\r]+/g;

/**
 * Spells the markers before a headline's words: each as recorded, a lead that was counted up with the signs of the old
 * one, and new ones like the others, either before a hyphen or in parentheses.
 */
function spellMarkers(draft: HeadlineDraft): string {
  const { raw = "", markers } = draft;
  const recorded = markerTexts(raw);
  const dashed =
    draft.dashed === true ||
    [...recorded.values()].some((text) => text.endsWith("-")) ||
    markers.some(({ label }) => label.startsWith("UPDATE "));
  const old = [...recorded].find(
    ([label, text]) => !text.startsWith("(") && readLabel(label).kind === "lead",
  );
  return markers
    .map(({ kind, label }) => {
      const written = recorded.get(label);
      if (written === undefined && kind === "lead" && old !== undefined)
        return old[1].replace(old[0], label);
      return written ?? (dashed && isDashed(label) ? `${label}-` : `(${label}) `);
    })
    .join("");
}

/** The markers before a headline as written, including what separates them, by their labels. */
function markerTexts(raw: string): Map<string, string> {
  const texts = new Map<string, string>();
  const { text, end } = parseHeadline(raw);
  const words = end - text.length;
  for (let at = 0, to = 0; at < words; at = to) {
    const marker = markerEnd(raw, at, end);
    to = skipBlanks(raw, marker, end);
    if (to === at) break;
    texts.set(labelIn(raw.slice(at, marker)), raw.slice(at, to));
  }
  return texts;
}
