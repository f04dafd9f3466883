/** What the labels before headlines mean. */

import type { Marker, MarkerInit, MarkerKind } from "../model.ts";
import { matchEnd } from "../text/match.ts";

/** What labels in any case stand for. */
const ROWS: readonly (readonly [MarkerKind, RegExp])[] = [
  ["urgent", /^(?:URGENT|FLASH|ALERT|BREAKING(?: NEWS)?)$/i],
  ["correction", /^(?:CORRECTED|CORRECTION|REFILE)$/i],
  ["advisory", /^(?:ADVISORY|RPT|REPEAT)$/i],
  // Reuters' story types, with the number that their versions carry.
  [
    "genre",
    /^(?:BRIEF|EXCLUSIVE|EXTRA|FACTBOX|TIMELINE|\d{1,3}(?:ST|ND|RD|TH) NET|(?:WRAPUP|PREVIEW|DIARY)(?: \d{1,3})?)$/,
  ],
  // Words that make a label one of genre, wherever in it they stand.
  [
    "genre",
    /\b(?:analysis|column|editorial|feature|focus|interview|op-ed|poll|preview|profile|review|roundup|summary|yearender)\b/i,
  ],
];

/** What a label says; it is given without its parentheses. */
export function readLabel(label: string): Marker {
  const ordinal = leadOrdinal(label);
  if (ordinal > 0) return { kind: "lead", ordinal, label };
  for (const [kind, form] of ROWS) if (form.test(label)) return { kind, label };
  return { kind: "unknown", label };
}

const USUAL: Partial<Readonly<Record<MarkerKind, string>>> = {
  urgent: "URGENT",
  correction: "CORRECTED",
  advisory: "ADVISORY",
};

/** The label to write for a kind of marker, or `undefined` where only its own words can say it. */
export function usualLabel(marker: MarkerInit): string | undefined {
  if (marker.kind === "lead") return leadLabel(marker.ordinal ?? 1);
  return Object.hasOwn(USUAL, marker.kind) ? USUAL[marker.kind] : undefined;
}

/** `LEAD`, `2nd LD`, `3rd LD`, `11th LD`, `21st LD`. */
export function leadLabel(ordinal: number): string {
  if (ordinal === 1) return "LEAD";
  const teen = ordinal % 100 > 10 && ordinal % 100 < 14;
  const suffix = teen ? "th" : (["th", "st", "nd", "rd"][ordinal % 10] ?? "th");
  return `${ordinal}${suffix} LD`;
}

// UPDATE 2-Tram runs | FACTBOX-Trams of the world | Urgent: tram runs | 2nd Ld: tram runs
// and dpa's, on a line of their own: 1ST LEAD
const BARE =
  /(?:\d{1,3}(?:ST|ND|RD|TH) (?:LEAD|NET)|EXTRA|LEAD|REFILE|ROUNDUP|URGENT)\r?\n(?=\S)|(?:(?:UPDATE|WRAPUP) \d{1,3}|ALERT|ANALYSIS|BRIEF|CORRECTED|EXCLUSIVE|FACTBOX|FEATURE|INTERVIEW|PREVIEW|REFILE|RPT|TIMELINE|URGENT)-(?=[A-Z0-9"'“‘(])|(?:Advisory|ADVISORY|BREAKING NEWS|Flash|FLASH|LEAD|Roundup|Urgent|URGENT|\d{1,3}(?:st|nd|rd|th) L[Dd]): (?=\S)/y;

/** Where a marker without parentheses ends that begins at `at`, with the sign behind it; `at` where there is none. */
export function bareLabelEnd(text: string, at: number): number {
  return matchEnd(BARE, text, at);
}

/** A label as it stands before a headline: `(LEAD) `, but `UPDATE 2-`. */
export function spellLabel(label: string): string {
  return /^(?:UPDATE|WRAPUP) \d{1,3}$/.test(label) ? `${label}-` : `(${label}) `;
}

// 2nd LD | 11th LD | 1st LEAD | 1ST LEAD | UPDATE 2
const LEAD = /^\d{1,3}(?:st|nd|rd|th|ST|ND|RD|TH) (?:LD|LEAD|Ld)$/;
const UPDATE = /^UPDATE (\d{1,3})$/;

/** Which lead a label names: 1 for `LEAD`, 2 for `2nd LD`; 0 for anything else. */
function leadOrdinal(label: string): number {
  if (label === "LEAD") return 1;
  return LEAD.test(label) ? Number.parseInt(label, 10) : Number(UPDATE.exec(label)?.[1] ?? 0);
}
