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
import { reword } from "../text/reword.ts";
import { countedLike, isDashed, readLabel, usualLabel } from "./markers.ts";
import { parseHeadline } from "./parse.ts";
import { countedLabel } from "./revision.ts";

/** A headline to write. Every label agrees with its marker's kind and ordinal. */
export interface HeadlineDraft {
  readonly text: string;
  readonly markers: readonly Marker[];
  readonly number?: number | undefined;
  readonly raw?: string | undefined;
  /** The spelling, if it was given as text. */
  readonly given?: string | undefined;
  readonly start?: unknown;
  /** Whether the agency writes a hyphen after its markers, as Reuters does: `UPDATE 1-`. */
  readonly dashed?: boolean;
}

/** Checks a headline given as text or as fields; `agency` is the agency whose copy it is for. */
export function draftHeadline(value: unknown, path: string, agency?: AgencyId): HeadlineDraft {
  if (typeof value === "string") {
    const { text, markers, raw } = parseHeadline(line(value, path));
    return { text, markers, raw, given: raw };
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
 * The headline's text: as recorded if that still says the same, or else with the recorded markers, or else in canonical
 * form. Only an article's own headline, of `"many"` lines, can have markers on lines of their own.
 */
export function spellHeadline(
  draft: HeadlineDraft,
  path: string,
  lines: "one" | "many" = "one",
): string {
  const { raw, text, number } = draft;
  const isUsable = (spelling: string): boolean =>
    sameHeadline({ ...parseHeadline(spelling), number }, draft) &&
    (lines === "many" || spelling.search(BREAKS) === -1);
  const spellings = [spellMarkers(draft) + text];
  if (raw !== undefined) spellings.unshift(raw, spellMarkersAs(raw, draft) + text);
  const found = spellings.map((one) => one.trimEnd()).find(isUsable);
  if (found === undefined) refuse(`${path}.text`, "would read back as something else");
  line(found.replaceAll(BREAKS, " "), `${path}.text`);
  return found;
}

const BREAKS = /[\n\r]+/g;

/** Spells the markers before a headline's words: either before a hyphen, as Reuters does, or in parentheses. */
function spellMarkers({ markers, dashed }: HeadlineDraft): string {
  const hyphens = dashed === true || labelsOf(markers).includes("UPDATE ");
  return markers
    .map(({ label }) => (hyphens && isDashed(label) ? `${label}-` : `(${label}) `))
    .join("");
}

/** Spells the markers with the signs of a recorded headline; one that was added or removed, like the others there. */
function spellMarkersAs(raw: string, draft: HeadlineDraft): string {
  const old = parseHeadline(raw);
  const above = raw.slice(0, raw.lastIndexOf(old.text));
  return old.markers.length === draft.markers.length
    ? reword(above, labelsOf(old.markers), labelsOf(draft.markers))
    : spellMarkers({ ...draft, dashed: draft.dashed || above.includes("-") });
}

function labelsOf(markers: readonly Marker[]): string {
  return markers.map(({ label }) => label).join(" ");
}
