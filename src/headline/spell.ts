/** How to spell a headline so that it reads back as the same. */

import { refuse } from "../check/refuse.ts";
import { line } from "../check/values.ts";
import type { Marker } from "../model.ts";
import { type HeadlineDraft, sameHeadline } from "./draft.ts";
import { readLabel } from "./markers.ts";
import { closingIn, labelIn, markersIn, parseHeadline } from "./parse.ts";

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
  // Reuters' leads have their hyphen in any copy; (KILL KILL KILL) would be a note.
  const has = (start: string) => markers.some(({ label }) => label.startsWith(start));
  const sign = has("UPDATE ") ? "-" : has("KILL KILL ") ? ": " : draft.sign;
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

/** The headline with its last marker behind the words, if one was there: `Tram runs (Update3)`. */
function spellClosing({ raw = "", text, markers }: HeadlineDraft, sign?: string): string {
  const [written, label] = closingIn(raw);
  const last = markers.at(-1);
  if (label === undefined || readLabel(label).kind !== last?.kind) return "";
  const above = spellMarkers(raw, markers.slice(0, -1), sign);
  return above + text + written.replace(label, () => last.label);
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
