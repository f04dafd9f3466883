/** Headlines to write: what they must read back as, and how to spell that. */

import { refuse } from "../check/refuse.ts";
import { line, list, members, optionalString, optionalWhole, string } from "../check/values.ts";
import type { Marker, MarkerKind } from "../model.ts";
import { readLabel, spellLabel, usualLabel } from "./markers.ts";
import { parseHeadline } from "./parse.ts";

/** A headline to write. Every label says what its marker's kind and ordinal say. */
export interface HeadlineDraft {
  readonly text: string;
  readonly markers: readonly Marker[];
  readonly number?: number | undefined;
  readonly raw?: string | undefined;
  readonly start?: unknown;
}

/** Checks a headline given as text or as fields. */
export function draftHeadline(value: unknown, path: string): HeadlineDraft {
  if (typeof value === "string") {
    const { text, markers, raw } = parseHeadline(line(value, path));
    return { text, markers, raw };
  }
  const fields = members(value, path);
  const raw = optionalString(fields["raw"], `${path}.raw`);
  const recorded = raw === undefined ? [] : parseHeadline(raw).markers;
  const text = string(fields["text"], `${path}.text`);
  return {
    text: text === "" ? text : line(text, `${path}.text`),
    markers: list(fields["markers"], `${path}.markers`).map((marker, index) =>
      draftMarker(marker, `${path}.markers[${index}]`, recorded),
    ),
    number: optionalWhole(fields["number"], `${path}.number`, 0, 999),
    raw,
    start: fields["start"],
  };
}

/**
 * A marker with the label to write. A label that says something else than kind and ordinal is stale where it is the
 * one that was recorded: then the other fields were changed, and it is written anew. Otherwise it is a contradiction.
 */
function draftMarker(value: unknown, path: string, recorded: readonly Marker[]): Marker {
  const fields = members(value, path);
  const kind = string(fields["kind"], `${path}.kind`) as MarkerKind;
  const ordinal = optionalWhole(fields["ordinal"], `${path}.ordinal`, 1, 999);
  const label = optionalString(fields["label"], `${path}.label`);
  const given = ordinal === undefined ? { kind } : { kind, ordinal };
  if (label !== undefined) {
    const read = readLabel(line(label, `${path}.label`));
    if (read.kind === kind && (kind !== "lead" || read.ordinal === (ordinal ?? 1))) return read;
    if (recorded.every((marker) => marker.label !== label)) {
      refuse(`${path}.label`, `"${label}" does not say what kind and ordinal say; leave it out`);
    }
  }
  const usual = usualLabel(given);
  if (usual === undefined)
    refuse(`${path}.label`, `a marker of kind "${kind}" is written by its label`);
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

/** The headline's text: as recorded while that still says the same, and else the canonical one. */
export function spellHeadline(draft: HeadlineDraft, path: string): string {
  const { raw, text, markers, number } = draft;
  const saysSame = (spelling: string): boolean =>
    sameHeadline({ ...parseHeadline(spelling), number }, draft);
  const spelling = markers.map(({ label }) => spellLabel(label)).join("") + text;
  const recorded = raw === undefined ? [] : [raw, markersOf(raw) + text];
  // Only an article's own headline can have its markers on lines of their own.
  const usable = recorded.filter((one) => path === "headline" || one.search(BREAKS) === -1);
  const found = [...usable, spelling].map((one) => one.trimEnd()).find(saysSame);
  if (found === undefined) refuse(`${path}.text`, "would read back as something else");
  line(found.replaceAll(BREAKS, " "), `${path}.text`);
  return found;
}

const BREAKS = /[\n\r]+/g;

/** What stands before a headline's words as it was written. */
function markersOf(raw: string): string {
  const { text, end } = parseHeadline(raw);
  return raw.slice(0, end - text.length);
}
