/** What the labels before headlines mean. */

import type { Marker, MarkerInit, MarkerKind } from "../model.ts";

/** Labels that stand for one kind in any case; the first of a kind is the one to write. */
const FIXED: Readonly<Record<string, MarkerKind>> = {
  URGENT: "urgent",
  FLASH: "urgent",
  ALERT: "urgent",
  BREAKING: "urgent",
  CORRECTED: "correction",
  CORRECTION: "correction",
  REFILE: "correction",
  ADVISORY: "advisory",
};

// Words that make a label one of genre, wherever in it they stand.
const GENRE =
  /\b(?:analysis|column|editorial|feature|focus|interview|op-ed|poll|preview|profile|review|roundup|summary|yearender)\b/i;

/** What a label says; it is given without its parentheses. */
export function readLabel(label: string): Marker {
  const ordinal = leadOrdinal(label);
  if (ordinal > 0) return { kind: "lead", ordinal, label };
  const upper = label.toUpperCase();
  if (Object.hasOwn(FIXED, upper)) return { kind: FIXED[upper] as MarkerKind, label };
  return { kind: GENRE.test(label) ? "genre" : "unknown", label };
}

/** The label to write for a kind of marker, or `undefined` where only its own words can say it. */
export function usualLabel(marker: MarkerInit): string | undefined {
  if (marker.kind === "lead") return leadLabel(marker.ordinal ?? 1);
  return Object.keys(FIXED).find((label) => FIXED[label] === marker.kind);
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
