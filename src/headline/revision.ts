/** The order of a story's versions. */

import type { Headline, Marker } from "../model.ts";
import { leadLabel } from "./markers.ts";

/**
 * Which version of its story a headline announces: -1 for an urgent, 0 for a first filing, 1 for `(LEAD)`,
 * 2 for `(2nd LD)` and so on.
 *
 * @example
 * ```ts
 * revisionOf(parseHeadline("(3rd LD) Harbor city reopens its old tram line")); // => 3
 * revisionOf(parseHeadline("Harbor city reopens its old tram line")); // => 0
 * ```
 */
export function revisionOf(headline: Pick<Headline, "markers">): number {
  const lead = headline.markers.find((marker) => marker.kind === "lead");
  if (lead !== undefined) return lead.ordinal ?? 1;
  return headline.markers.some((marker) => marker.kind === "urgent") ? -1 : 0;
}

/**
 * Orders the headlines of one story's versions, for `sort`: urgent, first filing, leads by their ordinal,
 * a correction behind the version that it corrects.
 *
 * @example
 * ```ts
 * ["(2nd LD) Tram runs", "(URGENT) Tram runs", "Tram runs"].map(parseHeadline).sort(compareRevisions).map(revisionOf);
 * // => [-1, 0, 2]
 * ```
 */
export function compareRevisions(
  a: Pick<Headline, "markers">,
  b: Pick<Headline, "markers">,
): number {
  return revisionOf(a) - revisionOf(b) || corrections(a) - corrections(b);
}

/**
 * The markers of the next version: the lead is counted up, an urgent becomes the first filing's lead,
 * and every other marker stays where it stands.
 *
 * @example
 * ```ts
 * nextRevision([{ kind: "lead", ordinal: 1, label: "LEAD" }]); // => [{ kind: "lead", ordinal: 2, label: "2nd LD" }]
 * nextRevision([]); // => [{ kind: "lead", ordinal: 1, label: "LEAD" }]
 * ```
 */
export function nextRevision(markers: readonly Marker[]): Marker[] {
  const ordinal = Math.max(0, revisionOf({ markers: [...markers] })) + 1;
  const updated = markers.some(({ label }) => label.startsWith("UPDATE "));
  const label = updated ? `UPDATE ${ordinal}` : leadLabel(ordinal);
  const lead: Marker = { kind: "lead", ordinal, label };
  const kept = markers.filter((marker) => marker.kind !== "lead" && marker.kind !== "urgent");
  return [lead, ...kept];
}

function corrections(headline: Pick<Headline, "markers">): number {
  return headline.markers.filter((marker) => marker.kind === "correction").length;
}
