/** Decides whether what reads like a dateline is one, or a lede that only begins like one. */

import { isKnownAgency, mentionsAgency } from "../agency/find.ts";
import { countriesOf, isCity } from "../place/country.ts";
import type { Head } from "./head.ts";
import { hasSmall } from "./names.ts";
import { isNoPlace } from "./no-place.ts";
import type { PlacesReading } from "./places.ts";

/** The parts of a dateline before they are weighed. */
export interface Parts {
  readonly head: Head;
  readonly agency?: string | undefined;
  /** The sign before the lede, or `""` if there is none. */
  readonly separator: string;
  /** The offset of the lede. */
  readonly end: number;
}

/** Whether the parts are enough to make a dateline. */
export function isBelievable(window: string, parts: Parts): boolean {
  const { agency, head } = parts;
  if (head.places !== undefined && isNoPlace(head.places, window, agency)) return false;
  return agency === undefined
    ? isBelievableAlone(parts, window.slice(parts.end))
    : isBelievableWith(agency, parts, window);
}

/** Whether parts with an agency make a dateline. */
function isBelievableWith(
  agency: string,
  { head, separator, end }: Parts,
  window: string,
): boolean {
  const { places, day, noDate } = head;
  if (separator === ":" && !places?.known && SPEAKER.test(window)) return false;
  const lede = window.slice(end);
  const opens = opensStory(lede);
  const isKnown = isKnownAgency(agency) || (day !== undefined && mentionsAgency(agency));
  if (separator === "") {
    // Tram Hits Bus (AP), on a line of its own
    const isNamed = day !== undefined || places?.known || /^[A-Z]+ \(/.test(window);
    if (lede === "" && (places === undefined || !isNamed)) return false;
    if (!opens || isKnown) return opens;
    // A short name needs a known place with a day, an acronym a day after a comma, or a known place in capitals.
    if (day !== undefined && places?.known) return SHORT.test(agency);
    return ACRONYM.test(agency) && STORY.test(lede) && isSure(head);
  }
  const capitals = places?.capitals === true;
  // Ann Lee (AP) — no relation
  if (!opens && !capitals && day === undefined && places?.known === false) return false;
  if (isKnown || (day !== undefined && opens && NAMED.test(agency))) return true;
  // The acronym after an organization's name is not an agency, and what follows it is not a story.
  // Without capitals, the place must be known: `Vienna (APA) - `.
  const isPlaced =
    places !== undefined &&
    (capitals ? places.known || (opens && isLong(places)) : places.known && opens);
  if (isPlaced) return noDate || (STORY.test(lede) && NAMED.test(agency));
  return mentionsAgency(agency) && opens;
}

// MARK HALE, BLOOMBERG NEWS: | LINDA MORROW, CNN ANCHOR: | ANN LEE, CNN:
const SPEAKER = /^[A-Z.'’-]+ [A-Z .'’-]+, (?:CNN|[A-Z]+ [A-Z ]+):/;

// SPENCER, Mass. (RNS) The | Herat, 7 March (BNA) The
const ACRONYM = /^[A-Z]{3,5}$/;

/** Whether places are in capitals and known, or have a day after a comma. */
function isSure({ places, day, apart }: Head): boolean {
  if (places === undefined) return false;
  return day === undefined ? places.capitals && places.known : apart === true;
}

/** Whether parts without an agency make a dateline. */
function isBelievableAlone({ head, separator }: Parts, lede: string): boolean {
  const { places, day, apart = false, noDate } = head;
  if (places === undefined || separator === ".") return false;
  const { known, capitals } = places;
  // SEOUL — on a line of its own
  if (lede === "") return capitals && known && separator !== "" && (apart || !day);
  if (noDate && capitals) return true;
  if (NO_LEDE.test(lede)) return false;
  const opens = opensStory(lede);
  if (day === undefined) return opens && separator !== "" && isBarePlace(places, separator, lede);
  // A day between a comma and a dash is not part of a lede, whatever the lede begins with.
  const isParted = apart && separator !== "" && separator !== "|";
  if (opens) return capitals || isParted;
  // IBM, Oct. 3 - the date on
  return isParted && (known || isLong(places));
}

/** Whether a lede begins as a story can: iPhone, eBay, but not in small letters. */
function opensStory(lede: string): boolean {
  const first = lede.charAt(0);
  return first === first.toUpperCase() || /^[a-z][A-Z]/.test(lede);
}

function isLong({ places: [first] }: PlacesReading): boolean {
  return first.name.length >= SHORTEST_BARE;
}

// VIENTIANE, Nov 26 (KPL) The | BAKU, Azerbaijan, May 3. /Trend/ The
const SHORT = /^[A-Z][A-Za-z]{2,7}$/;
// An acronym or a name, but no `(population two million)`.
const NAMED = /^[A-Z]/;

// BTS, IMF, UEFA: an acronym before a dash is a subject. Shorter cities come with a day or an agency.
const SHORTEST_BARE = 4;
// MEN'S SINGLES - First round
const OWNED = /['’]s?(?: |$)/i;
// A lede soon has small letters. A line in capitals or of numbers is not part of a story, nor is one that begins with a
// second place (LONDON - PARIS - ROME: our tour) or with a sentence of one word (NURSE - Accra. Full time).
const STORY = /^(?![A-Z\d .]{3,30}(?: [–—-]|:) |[A-Z][a-z]{4,20}\. )[^\d-].{0,24}[a-z]{2}/s;

// Mumbai: Rain flooded the old tram line ... | Rabat - The mayor opened ..., but nothing as short as a list's entries.
const SENTENCE = /^["“]?[A-Z][^?]{60}/;

// LEE: I never saw it. Words that speakers use and ledes do not.
const QUOTATION = /["“]/;
const SPEECH = /\b(?:I|[Yy]ou|[Mm][ey]|[Ww]e)\b|\?/;

// Harbor Desk, June 3, 2031 - 10:11 am | - Updated 3 hours ago | - 3 min read | ROE, Margaret Anne - Passed away |
// HARBOR, May 12: 3-1. but 3-1-2 and 12-year-old | Harbor, May 4 - Regular meeting called to order | - Present: Ann Lee
const NO_LEDE =
  /^(?:\d\d?[:.]\d\d\b|\d{1,3}-\d{1,3}\b(?!-)|\d\d? min|[A-Z][a-z]+: |.{3,60} called to order|[Uu]pdated |Passed away |Peacefully|Suddenly)/;

// 12 people were hurt, but not 12 34 56
const NUMBER = /^\d[\d,.]{0,9} [a-z]{3}/;

/** Whether a place with neither day nor agency is one: it is known, or in capitals and not an acronym or a person. */
function isBarePlace(
  { places, capitals, known }: PlacesReading,
  sign: string,
  lede: string,
): boolean {
  if (!capitals) {
    // Beijing - China's capital - is sinking
    const parted = lede.includes(`${sign} `);
    return known && !parted && SENTENCE.test(lede) && places.every(({ name }) => isCity(name));
  }
  if (!STORY.test(lede)) return known && NUMBER.test(lede);
  // HAMILTON: You came by the late train. | LEE - I have no questions.
  if ((sign === ":" || !known) && SPEECH.test(lede.split(QUOTATION, 1)[0] as string)) return false;
  const [first] = places;
  // U.S. - Canada talks
  if (known) return !/^(?:[A-Z]\.)+$/.test(first.name);
  const words = first.name.split(" ");
  // ANN LEE, MAYOR - "We ran." | MEN'S SINGLES - First round
  if (!hasSmall(first.region ?? "a") || OWNED.test(first.name)) return false;
  // ANN LEE: Mr. Mayor | NEW YORK YANKEES -- Harbor
  if (words.length > 1 && (sign === ":" || isTeam(words))) return false;
  // ABSENT: Ann Lee
  if (sign === ":" && !SENTENCE.test(lede)) return false;
  return places.some(({ name }) => name.length >= SHORTEST_BARE && !isKnownAgency(name));
}

/** Whether a name goes on after that of a known city: `BOSTON HARBOR TRAMS`. */
function isTeam(words: readonly string[]): boolean {
  return words.some((_, at) => countriesOf(words.slice(0, at).join(" ")).length > 0);
}
