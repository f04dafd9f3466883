/** What the labels before headlines mean. */

import type { Marker, MarkerInit, MarkerKind } from "../model.ts";

/** What labels in any case stand for. */
const ROWS: readonly (readonly [MarkerKind, RegExp])[] = [
  ["urgent", /^(?:URGENT|FLASH|ALERT|BREAKING)$/i],
  ["correction", /^(?:CORRECTED|CORRECTION|REFILE)$/i],
  ["advisory", /^ADVISORY$/i],
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

// 2nd LD | 11th LD | 1st LEAD
const LEAD = /^\d{1,3}(?:st|nd|rd|th) (?:LD|LEAD)$/;

/** Which lead a label names: 1 for `LEAD`, 2 for `2nd LD`; 0 for anything else. */
function leadOrdinal(label: string): number {
  if (label === "LEAD") return 1;
  return LEAD.test(label) ? Number.parseInt(label, 10) : 0;
}
