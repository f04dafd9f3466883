/** The places at the head of a dateline. */

import { homeOf } from "../agency/home.ts";
import type { Place } from "../model.ts";
import { countriesOf, isCity } from "../place/country.ts";
import { hasSmall, isOneWord, isSmallWord, properCase, startsSmall } from "./names.ts";

/** The places read, and what can be told from how they are written. */
export interface PlacesReading {
  readonly places: [Place, ...Place[]];
  /** Whether every name stands in capitals, as a lede's words do not. */
  readonly capitals: boolean;
  /** Whether the gazetteer has every one of them, or its region. */
  readonly known: boolean;
}

// SEOUL/TOKYO | SEOUL and TOKYO | SEOUL, TOKYO, and PARIS | NEW YORK & MAINZ, but Trinidad and Tobago, J&K, Frankfurt/Main
const CONJUNCTION =
  / ?\/ ?(?!(?:Main|Oder|Saale|[A-Z])$)| & |(?<!\b[A-Z])&|,? (?:and|AND) (?!Barbuda|Futuna|Herzegovina|Kashmir|Labrador|Miquelon|Nevis|Principe|Tobago|the Gren)/;
// ROME (ITALY) | Mumbai (Maharashtra) [India]
const BRACKETS = / ?[([]([^()[\]]*)[)\]]/g;
// TOMSK /Tomsk Region/
const SLASHES = / \/([^/]{2,40})\/$/;
const COMMA = / ?,[ ,.]*/;
const TRAILING = /[ ,][ ,.]{0,4}$/;
// MOSCOW. (Interfax) - but not ST. or D.C.
const STOP = /([^. ]{4})\.$/;

// No name without a day has a word of so many small letters.
const WORDS = / [a-z]{5}/;

/**
 * Reads the places that a dateline's head names, each with what a comma or brackets add to it; `undefined` for other
 * words. With a day behind them, names may stand in small letters.
 */
export function readPlaces(head: string, dated: boolean): PlacesReading | undefined {
  if (!dated && WORDS.test(head)) return undefined;
  const names = isOneWord(head)
    ? [head]
    : head
        .replace(TRAILING, "")
        .replace(BRACKETS, ", $1")
        .replace(SLASHES, ", $1")
        .split(CONJUNCTION);
  const places: Place[] = [];
  let capitals = true;
  let known = true;
  for (const name of names) {
    const cities = name.includes(",") ? parted(name.split(COMMA), names.length > 1) : [[name]];
    for (const [written = "", ...regions] of cities) {
      const city =
        regions.length === 0 && written.endsWith(".") ? written.replace(STOP, "$1") : written;
      if (!isName(city, dated) || !regions.every((region) => isRegion(region, dated)))
        return undefined;
      const place = placeOf(properCase(city), regions.join(", "));
      capitals &&= !hasSmall(city);
      known &&= isTold(place);
      places.push(place);
    }
  }
  return { places: places as PlacesReading["places"], capitals, known };
}

/** A city of one word in capitals, with its region where that is not empty. */
export function readCity(city: string, region: string): PlacesReading {
  const place = placeOf(properCase(city), region);
  return { places: [place], capitals: true, known: isTold(place) };
}

/**
 * A list's commas part cities, any other's part a city from its region.
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

/** Whether a comma parts two cities of different countries: `SEOUL, TOKYO`. */
function areFarApart([first = "", second = ""]: readonly string[]): boolean {
  const here = countriesOf(first);
  const there = here.length === 1 ? countriesOf("", second) : [];
  return there.length === 1 && here[0] !== there[0] && isCity(properCase(second));
}

function placeOf(name: string, region: string): Place {
  const place: Place = { name };
  if (region !== "") place.region = region;
  locate(place, countriesOf(place.name, place.region));
  return place;
}

/** Says which country a place is in, or which ones it may be in. */
function locate(place: Place, countries: readonly string[]): void {
  const [country] = countries;
  if (countries.length > 1) place.countries = [...countries];
  else if (country !== undefined) place.country = country;
}

// ABOARD XUELONG 2 | UNITED NATIONS | MOSCÚ, 30 jun: other languages call the world's cities otherwise
const NOT_HOME = /^(?:ABOARD|UNITED N|United N|WITH )|\d [a-z]/;

/**
 * Says by its name alone in which country a place is whose region is not known: `LUCKNOW, Uttar Pradesh`, `MOSCOW, USSR`;
 * else that it is at home, where its agency names only such places alone: `Panaji, Jun 18 (PTI)`. Only of a dateline that
 * is read: before, a region that is not known speaks against one.
 */
export function locateByName(place: Place, raw: string, agency = ""): void {
  locate(place, countriesOf(place.name));
  const home = NOT_HOME.test(raw) ? undefined : homeOf(agency);
  if (home !== undefined && !isTold(place)) place.country = home;
}

/** Whether the gazetteer tells the country of a place, or several it may be in. */
export function isTold({ country, countries }: Place): boolean {
  return country !== undefined || countries !== undefined;
}

// `ABOARD THE USS THEODORE ROOSEVELT IN THE SOUTH CHINA SEA` has 56.
const LONGEST_NAME = 60;
// Letters of any script, stops, apostrophes, hyphens, and single blanks before letters.
const NAME = /^['’]?\p{L}(?:[\p{L}\p{M}.'’/-]| (?=\p{L}))*$/u;
// WITH THE 101ST AIRBORNE DIVISION | ABOARD XUELONG 2
const ORDINAL = /^((?:ABOARD|WITH) .{3,30}) \d{1,3}(?:ST|ND|RD|TH)?(?= |$)/;
// Words with which sentences begin, and places in small letters do not.
const OPENING =
  /^(?:an?|as|at|but|by|for|from|he|i[fnt]|on|since|so|the(?! hague)|they|this|to|when|\w+day)(?: |$)/i;

/** Whether words can be a place's name: each with a capital, or one of those that may be small. */
function isName(name: string, dated: boolean): boolean {
  if (isOneWord(name)) return true;
  if (name.length > LONGEST_NAME || !NAME.test(name.replace(ORDINAL, "$1"))) return false;
  if (dated) return !hasSmall(name) || !OPENING.test(name);
  return !startsSmall(name) || name.split(" ").every(isNameWord);
}

function isRegion(region: string, dated: boolean): boolean {
  return isName(region.replace(/^[Tt]he |&/, ""), dated);
}

function isNameWord(word: string, index: number): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase() || (index > 0 && isSmallWord(word));
}
