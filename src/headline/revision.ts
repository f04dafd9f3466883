/** The order of a story's versions. */

import { checkAgency } from "../agency/id.ts";
import type { AgencyId } from "../agency/names.ts";
import { AGENCIES } from "../agency/table.ts";
import { refuse } from "../check/refuse.ts";
import { members, membersList, optionsOf } from "../check/values.ts";
import type { DeepReadonly, Headline, Marker } from "../model.ts";
import { countedLike, leadLabel, readLabel, WITHDRAWN } from "./markers.ts";

/**
 * Returns the version of the story that a headline announces: -1 for an urgent, 0 for a first filing, 1 for `(LEAD)`, 2
 * for `(2nd LD)` and so on; 3 for Reuters' `WRAPUP 3` without an `UPDATE`. AP announces it in the slug line above the
 * headline, `BC-Harbor-Tram,3rd Ld-Writethru`, which only `groupStories` reads.
 *
 * @param headline - A headline.
 * @returns The number of the version.
 * @throws TypeError if `headline` is not a headline.
 * @example
 * ```ts
 * revisionOf(parseHeadline("(3rd LD) Harbor city reopens its old tram line")); // => 3
 * revisionOf(parseHeadline("Harbor city reopens its old tram line")); // => 0
 * ```
 */
export function revisionOf(headline: DeepReadonly<Pick<Headline, "markers">>): number {
  return revisionIn(markersOf(headline, "headline"));
}

/** The number of the version that markers announce. */
export function revisionIn(markers: readonly Marker[]): number {
  // (LEAD) Tram runs (2nd LD) is the second one.
  let lead = -1;
  for (const { kind, ordinal = 1 } of markers)
    if (kind === "lead" && ordinal > lead) lead = ordinal;
  if (lead >= 0) return lead;
  const wrapup = markers.find(isCountedGenre);
  if (wrapup !== undefined) return wrapup.ordinal ?? 0;
  return markers.some((marker) => marker.kind === "urgent") ? -1 : 0;
}

/** Returns the markers of a value passed as a headline, or throws a `TypeError`. */
function markersOf(headline: unknown, path: string): readonly Marker[] {
  const { markers } = members(headline, path);
  return membersList(markers, `${path}.markers`) as readonly unknown[] as readonly Marker[];
}

/**
 * Compares the headlines of two versions of a story; use it with `Array.prototype.sort`. Urgents come first, then the
 * first filing, then leads by ordinal; a correction or withdrawal follows the version that it is about.
 *
 * @param a - One headline.
 * @param b - The other headline.
 * @returns A negative number if `a` comes first, a positive number if `b` does, and 0 if neither.
 * @throws TypeError if `a` or `b` is not a headline.
 * @example
 * ```ts
 * ["(2nd LD) Tram runs", "(URGENT) Tram runs", "Tram runs"].map(parseHeadline).sort(compareRevisions).map(revisionOf);
 * // => [-1, 0, 2]
 * ```
 */
export function compareRevisions(
  a: DeepReadonly<Pick<Headline, "markers">>,
  b: DeepReadonly<Pick<Headline, "markers">>,
): number {
  const [one, other] = [markersOf(a, "a"), markersOf(b, "b")];
  return revisionIn(one) - revisionIn(other) || changesIn(one) - changesIn(other);
}

/**
 * Returns the markers for the next version of a story. The lead is incremented in its place, an urgent becomes the
 * first lead, a correction goes, since it is that of one version, and all other markers stay. Without a lead, a counted
 * genre is incremented: `WRAPUP 3`.
 *
 * The lead is counted in the form of the latest one or, if there is none, in the form that the agency uses:
 * `UPDATE 1` for Reuters, `1ST LEAD` for dpa, `1st LD` for Xinhua, `1st Ld-Writethru` for AP, and otherwise `LEAD`.
 *
 * @param markers - The markers of a headline.
 * @param options - `agency` is the id of the agency whose copy it is.
 * @returns The markers for the headline of the next version.
 * @throws TypeError if `markers` is not an array.
 * @throws RangeError if `agency` is not the id of an agency, or the markers withdraw the story: `KILL`.
 * @example
 * ```ts
 * nextRevision([{ kind: "lead", ordinal: 1, label: "LEAD" }]); // => [{ kind: "lead", ordinal: 2, label: "2nd LD" }]
 * nextRevision([]); // => [{ kind: "lead", ordinal: 1, label: "LEAD" }]
 * nextRevision([], { agency: "reuters" }); // => [{ kind: "lead", ordinal: 1, label: "UPDATE 1" }]
 * nextRevision([{ kind: "lead", ordinal: 1, label: "1ST LEAD" }]); // => [{ kind: "lead", ordinal: 2, label: "2ND LEAD" }]
 * ```
 */
export function nextRevision(
  markers: readonly Marker[],
  options: { agency?: AgencyId | undefined } = {},
): Marker[] {
  membersList(markers, "markers");
  const { agency } = optionsOf(options, "agency") as typeof options;
  if (agency !== undefined) checkAgency(agency, "options.agency");
  if (markers.some(isWithdrawn)) refuse("markers", "withdraw the story");
  const ordinal = Math.max(0, revisionIn(markers)) + 1;
  // URGENT, UPDATE 2: the latest one says how the leads are counted.
  const [latest] = markers.filter(isLead).sort((a, b) => (b.ordinal ?? 0) - (a.ordinal ?? 0));
  const old = latest ?? markers.find(isCountedGenre);
  const like = old?.ordinal === undefined ? undefined : countedLike(old.label);
  const label = leadLabel(ordinal, like ?? countedLabel(agency));
  const kind = old?.kind === "genre" ? "genre" : "lead";
  const next: Marker = { kind, ordinal, label };
  const kept = markers.flatMap((marker) =>
    marker === old ? next : isLead(marker) || marker.kind === "correction" ? [] : marker,
  );
  return old === undefined ? [next, ...kept] : kept;
}

/** Whether a marker is one that the next lead takes the place of. */
function isLead({ kind }: Marker): boolean {
  return kind === "lead" || kind === "urgent";
}

/** Whether a marker counts the versions of a genre: `WRAPUP 3`. */
function isCountedGenre({ kind, ordinal }: Marker): boolean {
  return kind === "genre" && ordinal !== undefined;
}

/** An agency's label for leads, with its number; `undefined` if the table has none. */
export function countedLabel(agency: AgencyId | undefined): string | undefined {
  const markers = agency === undefined ? undefined : AGENCIES[agency]?.markers;
  return markers?.find((label) => readLabel(label).kind === "lead" && countedLike(label) === label);
}

/** Whether a marker says that an earlier version is corrected. */
export function isCorrected({ kind, label }: Marker): boolean {
  return kind === "correction" || /correct/i.test(label);
}

/** Whether a marker says that an earlier version is withdrawn: `(KILL)`, `WITHDRAWN-`; not `(Withdrawal from Hana)`. */
export function isWithdrawn({ label }: Pick<Marker, "label">): boolean {
  return WITHDRAWN.test(label);
}

/** The number of markers that correct or withdraw an earlier version. */
function changesIn(markers: readonly Marker[]): number {
  return markers.filter((marker) => isCorrected(marker) || isWithdrawn(marker)).length;
}
