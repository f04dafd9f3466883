/** The places at the head of a dateline. */

import { monthOf } from "../date/months.ts";
import type { Place } from "../model.ts";
import { countriesOf, isCity } from "../place/country.ts";
import { isLocated, locate } from "./locate.ts";
import { hasSmall, isSmallWord, placeInProperCase, startsSmall } from "./names.ts";

/** The places, and what their spelling says about them. */
export interface PlacesReading {
  readonly places: [Place, ...Place[]];
  /** Whether every name is in capitals, unlike the words of a lede. */
  readonly capitals: boolean;
  /** Whether the gazetteer has each of them, or its region. */
  readonly known: boolean;
}

// SEOUL/TOKYO | SEOUL and TOKYO | SEOUL, TOKYO, and PARIS | NEW YORK & MAINZ, but Trinidad and Tobago, J&K, Frankfurt/Main
const CONJUNCTION =
  / ?\/ ?(?!(?:Main|Oder|Saale|[A-Z])$)| & |(?<!\b[A-Z])&|,? (?:and|AND) (?!Barbuda|(?<=Haveli and )Daman and Diu|(?<=Daman and )Diu|Futuna|Herzegovina|Kashmir|Labrador|Miquelon|Nagar Haveli|Nevis|(?<=Andaman and )Nicobar|Principe|Tobago|the Gren)/;
// Regions without a comma: ROME (ITALY) | Mumbai (Maharashtra) [India] | TOMSK /Tomsk Region/ | RUIDOSO N.M. | GADSDEN Ala.
const REGION =
  / ?[([]([^()[\]]*)[)\]]| \/([^/]{2,40})\/$|(?<=[A-Z]{2}) ((?:[A-Z]\.){2}|[A-Z][a-z]{1,4}\.)$/g;
// What every such region has.
const MARKED = /[)\]]|[./]$/;
const COMMA = / ?,[ ,.]*/;
const TRAILING = /[ ,][ ,.]{0,4}$/;
// MOSCOW. (Interfax) - but not ST. or D.C.
const STOP = /([^. ]{4})\.$/;

// Without a day, no name has a word with this many small letters.
const WORDS = / [a-z]{5}/;

/** Whether words before a sign, without a day, cannot be places. */
export function isLede(words: string): boolean {
  return WORDS.test(words);
}

/**
 * Reads the places in a dateline's head, each with the region after a comma or in brackets; `undefined` for other
 * words. If they are `dated`, that is, a day follows, names may be in small letters.
 */
export function readPlaces(
  head: string,
  { dated = false }: { readonly dated?: boolean } = {},
): PlacesReading | undefined {
  if (!dated && isLede(head)) return undefined;
  const whole = head.replace(TRAILING, "");
  const names = (MARKED.test(whole) ? whole.replace(REGION, ", $1$2$3") : whole).split(CONJUNCTION);
  const places: Place[] = [];
  let capitals = true;
  let known = true;
  for (const name of names) {
    const cities = parted(name.includes(",") ? name.split(COMMA) : [name], names.length > 1);
    for (const [written = "", ...regions] of cities) {
      const city =
        regions.length === 0 && written.endsWith(".") ? written.replace(STOP, "$1") : written;
      if (!isName(city, dated) || !regions.every((region) => isRegion(region, dated)))
        return undefined;
      const place = placeOf(placeInProperCase(city), regions.join(", "));
      capitals &&= !hasSmall(city);
      known &&= isLocated(place);
      places.push(place);
    }
  }
  return { places: places as PlacesReading["places"], capitals, known };
}

/** Reads a city of one word in capitals, and its region if that is not empty. */
export function readCity(city: string, region: string): PlacesReading {
  const place = placeOf(placeInProperCase(city), region);
  return { places: [place], capitals: true, known: isLocated(place) };
}

/**
 * Groups the parts between commas into cities and their regions: in a list, commas separate cities; otherwise they
 * separate a city from its region.
 *
 *     SEOUL, LONDON and OSLO | SEOUL, South Korea and TOKYO
 */
function parted(parts: readonly string[], listed: boolean): readonly (readonly string[])[] {
  const cities =
    parts.length > 1 &&
    parts.every((part) => !hasSmall(part) && !part.includes(".")) &&
    (listed || areFarApart(parts));
  return cities ? parts.map((part) => [part]) : [parts];
}

/** Whether a comma separates two cities of different countries: `SEOUL, TOKYO`. */
function areFarApart([first = "", second = ""]: readonly string[]): boolean {
  const here = countriesOf(first);
  const there = here.length === 1 ? countriesOf(first, second) : [];
  return there.length === 1 && here[0] !== there[0] && isCity(placeInProperCase(second));
}

// SEOUL, Nov. (Yonhap) -- has lost its day.
const MONTH = /(?:^|, )([A-Z][a-z]{2,12})\.?$/;

function placeOf(name: string, written: string): Place {
  const place: Place = { name };
  if (written !== "") {
    const region = written.replace(MONTH, (all, word) => (monthOf(word) > 0 ? "" : all));
    if (region !== "") place.region = region;
  }
  locate(place, countriesOf(place.name, place.region));
  return place;
}

// `ABOARD THE USS THEODORE ROOSEVELT IN THE SOUTH CHINA SEA` has 56 characters.
const LONGEST_NAME = 60;
// Letters of any script, numbers, stops, apostrophes, hyphens, and single blanks between words: WITH THE 101ST AIRBORNE
// DIVISION | 100 MILE HOUSE | CAMP 7
const NAME = /^['’]?[\p{L}\d](?:[\p{L}\p{M}\d.'’/-]| (?=[\p{L}\d]))*$/u;
// Words that begin sentences, but not places in small letters.
const OPENING =
  /^(?:an?(?! coru\S{2,3}$| giang$)|as|at|but|by|for|from|he|i[fnt]|on|since|so|the(?! hague)|they|this|to|when|\w+day)(?: |$)/i;

/** Whether words can be a place's name: each begins with a capital or is a small word, unless a day follows. */
function isName(name: string, dated: boolean): boolean {
  if (name.length > LONGEST_NAME || !NAME.test(name)) return false;
  if (dated) return !hasSmall(name) || !OPENING.test(name);
  return !startsSmall(name) || name.split(" ").every(isNameWord);
}

function isRegion(region: string, dated: boolean): boolean {
  return !/\d/.test(region) && isName(region.replace(/^[Tt]he |&/, ""), dated);
}

function isNameWord(word: string, index: number): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase() || (index > 0 && isSmallWord(word));
}
