/** Whether what reads like a dateline is one, or a lede that only begins like one. */

import { isKnownAgency, mentionsAgency } from "../agency/find.ts";
import type { Head } from "./head.ts";
import type { PlacesReading } from "./places.ts";

/** The parts of a dateline before they are weighed. */
export interface Parts {
  readonly head: Head;
  readonly agency?: string | undefined;
  /** The sign before the lede, `""` where there is none. */
  readonly separator: string;
  /** Where the lede begins. */
  readonly end: number;
}

/** Whether the parts are enough of a dateline. */
export function isBelievable(window: string, { head, agency, separator, end }: Parts): boolean {
  const { places, day, comma, undated } = head;
  const first = window.charAt(end);
  const opens = first === first.toUpperCase();
  const sure = places?.capitals === true;
  if (agency !== undefined) {
    const known = isKnownAgency(agency) || (day !== undefined && mentionsAgency(agency));
    if (separator === "") return known && opens && (places !== undefined || first !== "");
    if (known || (day !== undefined && opens)) return true;
    // An acronym behind an organization's name is no agency, and what follows is no story.
    // In small letters only a known city tells: `Vienna (APA) - `.
    if (places !== undefined && (sure ? places.known || opens : places.known && opens))
      return undated || STORY.test(window.slice(end));
    return mentionsAgency(agency) && opens;
  }
  if (places === undefined || first === "" || separator === ".") return false;
  if (undated && sure) return true;
  if (day === undefined) return opens && separator !== "" && isBarePlace(places, window.slice(end));
  // A day between comma and dash is no lede's, however the lede begins.
  const parted = comma === true && separator !== "" && separator !== "|";
  return opens ? sure || parted : parted;
}

// BTS, IMF, UEFA: an acronym before a dash is a subject. Shorter cities come with a day or an agency.
const SHORTEST_BARE = 4;
// Words in capitals that open lines with a dash or colon and are no places.
const LABEL =
  /^(?:advisory|alert|analysis|asean|att|breaking|contact|correct|covid|editor|exclusive|factbox|flash|kosdaq|kospi|more|nasdaq|nato|notes?|opec|photo|poll|press digest|source|summary|timeline|today|une?sco|unicef|updates?|urgent|warning|watch)\b/i;
// A lede opens in small letters soon; a line in capitals or of numbers is no story's.
const STORY = /^[^\d-].{0,24}[a-z]{2}/s;

/** Whether a place with neither day nor agency is one: known, or in capitals and no acronym or label. */
function isBarePlace({ places, capitals, known }: PlacesReading, lede: string): boolean {
  if (!capitals || !STORY.test(lede)) return false;
  if (known) return true;
  const longest = places.some(({ name }) => name.length >= SHORTEST_BARE);
  return longest && !LABEL.test(places[0]?.name ?? "");
}
