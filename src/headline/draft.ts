/** Headlines to write: what they must read back as. */

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
