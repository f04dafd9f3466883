/** Headlines to write: what they must read back as, and how to spell that. */

import type { AgencyId } from "../agency/names.ts";
import { refuse } from "../check/refuse.ts";
import {
  fieldsOf,
  line,
  list,
  members,
  optionalString,
  optionalWhole,
  string,
} from "../check/values.ts";
import type { Marker, MarkerKind } from "../model.ts";
import { skipBlanks } from "../text/blank.ts";
import { countedLike, isDashed, readLabel, usualLabel } from "./markers.ts";
import { labelIn, markerEnd, parseHeadline } from "./parse.ts";
import { countedLabel } from "./revision.ts";

/** A headline to write. Every label says what its marker's kind and ordinal say. */
export interface HeadlineDraft {
  readonly text: string;
  readonly markers: readonly Marker[];
  readonly number?: number | undefined;
  readonly raw?: string | undefined;
  readonly start?: unknown;
}

/** Checks a headline given as text or as fields; `agency` is whose copy it is for. */
export function draftHeadline(value: unknown, path: string, agency?: AgencyId): HeadlineDraft {
  if (typeof value === "string") {
    const { text, markers, raw } = parseHeadline(line(value, path));
    return { text, markers, raw };
  }
  const fields = fieldsOf(value, path);
  const raw = optionalString(fields["raw"], `${path}.raw`);
  const recorded = raw === undefined ? [] : parseHeadline(raw).markers;
  const text = string(fields["text"], `${path}.text`);
  return {
    text: text === "" ? text : line(text, `${path}.text`),
    markers: list(fields["markers"], `${path}.markers`).map((marker, index) =>
      draftMarker(marker, `${path}.markers[${index}]`, recorded, countedLabel(agency)),
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
function draftMarker(
  value: unknown,
  path: string,
  recorded: readonly Marker[],
  like: string | undefined,
): Marker {
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
  const usual = usualLabel(given, (label === undefined ? undefined : countedLike(label)) ?? like);
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

/**
 * The headline's text: as recorded while that still says the same, and else the canonical one. Only an article's own
 * headline, of `"many"` lines, can have its markers on lines of their own.
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
 * What stands before a headline's words: each marker as it was recorded, a lead that was counted up in the signs of
 * the old one, and new ones as the others are, before hyphens or in parentheses.
 */
function spellMarkers({ raw = "", markers }: HeadlineDraft): string {
  const recorded = markerTexts(raw);
  const dashed =
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

/** The markers before a headline as they are written there, with what parts them, by their labels. */
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
