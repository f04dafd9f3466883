/** Headlines to write: what they must read back as, and how to spell them. */

import type { AgencyId } from "../agency/names.ts";
import { AGENCIES } from "../agency/table.ts";
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
import { countedLike, readLabel, usualLabel } from "./markers.ts";
import { closingIn, labelIn, markersIn, parseHeadline } from "./parse.ts";
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
  /** What the agency writes after a marker: the hyphen of Reuters' `UPDATE 1-`. */
  readonly sign?: string | undefined;
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
    sign: agency && AGENCIES[agency].markerSign,
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
  if (label !== undefined) {
    const read = readLabel(line(label, `${path}.label`));
    const number = ordinal ?? (kind === "lead" ? 1 : read.ordinal);
    if (read.kind === kind && read.ordinal === number) return read;
    if (recorded.every((marker) => marker.label !== label)) {
      refuse(`${path}.label`, `"${label}" does not say what kind and ordinal say; leave it out`);
    }
  }
  const usual = usualLabel(kind, ordinal, countedLike(label) ?? like);
  if (usual === undefined)
    refuse(`${path}.label`, `is missing, and a marker of kind "${kind}" has no usual one`);
  return readLabel(usual);
}

/** Whether two headlines say the same. */
export function sameHeadline(a: HeadlineDraft, b: HeadlineDraft): boolean {
  return saidIn(a) === saidIn(b);
}

function saidIn({ text, number, markers }: HeadlineDraft): string {
  return JSON.stringify([text, number, markers.map(({ label }) => label)]);
}

/**
 * The headline's text: as recorded if that still says the same, or else with the recorded markers, or else with all of
 * them in parentheses. Only an article's own headline, of `"many"` lines, can have markers on lines of their own.
 */
export function spellHeadline(
  draft: HeadlineDraft,
  path: string,
  lines: "one" | "many" = "one",
): string {
  const { raw = "", text, number, markers } = draft;
  // Reuters' leads have their hyphen in any copy.
  const sign = markers.some(({ label }) => label.startsWith("UPDATE ")) ? "-" : draft.sign;
  const isUsable = (spelling: string): boolean =>
    sameHeadline({ ...parseHeadline(spelling), number }, draft) &&
    (lines === "many" || spelling.search(BREAKS) === -1);
  const spellings = [
    raw,
    spellClosing(draft, sign),
    spellMarkers(raw, markers, sign) + text,
    spellMarkers("", markers) + text,
  ];
  const found = spellings.map((one) => one.trimEnd()).find(isUsable);
  if (found === undefined) refuse(`${path}.text`, "would read back as something else");
  line(found.replaceAll(BREAKS, " "), `${path}.text`);
  return found;
}

const BREAKS = /[\n\r]+/g;

/** The headline with its last marker behind the words, if Bloomberg's was there: `Tram runs (Update3)`. */
function spellClosing({ raw = "", text, markers }: HeadlineDraft, sign?: string): string {
  const closing = closingIn(raw);
  const label = /\((U[a-z]{5} ?\d\d?)\)/i.exec(closing)?.[1];
  const last = markers.at(-1)?.label;
  if (label === undefined || last === undefined) return "";
  const above = spellMarkers(raw, markers.slice(0, -1), sign);
  return above + text + closing.replace(label, () => last);
}

/**
 * Spells the markers as in a recorded headline. One that changed is written like the one in its place, and one that was
 * added like the first one there, or else with the sign; in parentheses if it would not be read so.
 */
function spellMarkers(raw: string, markers: readonly Marker[], sign = ""): string {
  const old = markersIn(raw);
  const labels = old.map(labelIn);
  const places = new Map(labels.map((label, index) => [label, index]));
  const kept = old.length === markers.length;
  const above = markers
    .map(({ label }, index) => {
      const at = places.get(label) ?? (kept ? index : 0);
      const spelling = (old[at] ?? sign).replace(labels[at] ?? "", () => label);
      return markersIn(`${spelling}Aa`)[0] === spelling ? spelling : `(${label}) `;
    })
    .join("");
  // Only one marker can have a line of its own.
  return kept ? above : above.replace(BREAKS, " ");
}
