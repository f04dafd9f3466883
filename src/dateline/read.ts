/** The reader of datelines: from text to node. */

import { isKnownAgency, mentionsAgency } from "../agency/find.ts";
import { resolveDay } from "../date/resolve.ts";
import { readDay } from "../date/written.ts";
import type { Dateline, PlainDate } from "../model.ts";
import { isCity } from "../place/country.ts";
import { skipBlanks } from "../text/blank.ts";
import { opensLine } from "../text/lines.ts";
import { matchAt, matchEnd } from "../text/match.ts";
import { firstSign, readAgency } from "./agency.ts";
import { isBelievable, type Parts } from "./believe.ts";
import { readCommon } from "./common.ts";
import { readHead } from "./head.ts";
import { locateByName, readPlaces } from "./places.ts";

// The longest dateline in the archives we measured has 118 code units.
const LONGEST = 200;
// A dateline that is not in capitals has a sign, a digit or a comma; most headlines have none.
const NONE = /^.[a-z][^\d([\]|\u2010-\u2015\u2212_:/=,-]*$/;

// A headline with a marker before it: (2nd LD) Tram line reopens, but not (LEAD) March 4
const MARKED =
  /^\((?:CORRECTED|LEAD|URGENT|\d\d?[a-z]{2} LD)\) (?=[A-Z])(?![A-Za-z]{3,10}[., ]{0,4}\d)/;

// No-break spaces, Windows' dashes whose bytes were read as Latin letters, and dashes as pages write them: &mdash; | &#8212;
const ODD = /[\x96\x97\xa0]|&(?:[mn]dash|#(?:821[12]|x201[34]));/gi;
// What each of them has or is.
const MAYBE_ODD = /[&\x96\x97\xa0]/;

/** What stands for an odd sign, as long as that. */
function usual(sign: string): string {
  return sign === "\xa0" ? " " : "—".padEnd(sign.length);
}

/**
 * Reads the dateline at the start of `[start, end)`, which has no blanks around it; `undefined` if there is none.
 * `reference` determines the year.
 */
export function readDateline(
  text: string,
  start: number,
  end: number,
  reference?: PlainDate,
): Dateline | undefined {
  const line = text.slice(start, Math.min(end, start + LONGEST));
  if ((line.startsWith("(") ? MARKED : NONE).test(line)) return undefined;
  // Replaced by as many characters, so that offsets stay.
  const window = MAYBE_ODD.test(line) ? line.replace(ODD, usual) : line;
  const parts =
    readCommon(window) ??
    readAgencyFirst(window) ??
    (opensLine(text, start) ? lineAlone(window) : undefined) ??
    readBelievable(window);
  if (parts === undefined) return undefined;
  const { places, day, time } = parts.head;
  // UNDATED (AP) --
  const named = places?.places.filter(({ name }) => name !== "Undated") ?? [];
  // All blanks before the lede are the dateline's, those beyond the window too.
  const lede = skipBlanks(text, start + parts.end, end);
  const raw = text.slice(start, lede);
  for (const place of named)
    if (place.country === undefined) locateByName(place, raw, parts.agency);
  const dateline: Partial<Dateline> = { places: named };
  if (day !== undefined) {
    dateline.month = day.month;
    dateline.day = day.day;
    if (day.year !== undefined) dateline.year = day.year;
    const date = resolveDay(day, reference);
    if (date !== undefined) dateline.date = date;
  }
  if (time !== undefined) dateline.time = time;
  if (parts.agency !== undefined) dateline.agency = parts.agency;
  dateline.raw = raw;
  dateline.start = start;
  dateline.end = lede;
  return dateline as Dateline;
}

// (ANSA) - ROME, | (AGI) Naples, | AKP Phnom Penh, January 24 | Xinhua News Agency, Shanghai, | APA-Bamako (Mali) | Canadian Press - OTTAWA (CP) - | (서울=연합뉴스) 한서윤 강보라 기자 = |
// Reuters Health-LONDON, but not Ba Ria-Vung Tau, which has the letters of RIA
const AGENCY_FIRST =
  /\(([^()=]{1,30})\) (?:- )?(?=[A-ZА-Я])|([A-Z]{3,5}) (?=[A-Z][a-z][A-Za-z, ]{2,40}\.? \d)|(?!Ba Ria-)([A-Z][\w.]{1,20}(?: [A-Z]\w{1,20}){0,3})(?:, | - |: |-)(?=[A-Z])/y;
const KOREAN = /\(([^()=]{1,30})=([^()=]{2,20})\) (?:(?:[^ =]{2,12} ){1,4}(?:기자|특파원) )?= ?/y;
// by wire (reporter Li Ming) | by reporter Li Ming
const BY_REPORTER = /, by (?:wire|reporters?)[A-Za-z' ]*(?:\([^)]{1,60}\))? */y;

/** Reads a dateline that begins with its agency. */
function readAgencyFirst(window: string): Parts | undefined {
  const korean = matchAt(KOREAN, window, 0);
  if (korean !== null) {
    const places = readPlaces(korean[1] as string, true);
    return places && { head: { places }, agency: korean[2], separator: "=", end: korean[0].length };
  }
  const [first = "", bracketed, glued, agency = glued ?? bracketed] =
    matchAt(AGENCY_FIRST, window, 0) ?? [];
  if (agency === undefined || !mentionsAgency(agency)) return undefined;
  const from = first.length;
  const rest = window.slice(from);
  const parts =
    readBelievable(rest, first.endsWith(", ") ? agency : undefined) ?? readReporters(rest);
  const places = parts?.head.places;
  // With no sign between them, only a known place ends the agency's name.
  if (parts === undefined || places === undefined || (glued !== undefined && !places.known))
    // NNA - The mayor opened the old tram line on Friday.
    return first.endsWith(" - ") && isKnownAgency(agency)
      ? { head: {}, agency, separator: "-", end: from }
      : undefined;
  return { ...parts, agency: parts.agency ?? agency, end: from + parts.end };
}

/** Reads a dateline that ends with the reporter: `Shanghai, February 13, by wire (reporter Li Ming)`. */
function readReporters(window: string): Parts | undefined {
  const by = window.indexOf(", by ");
  const from = by === -1 ? window.length : by;
  const head = readHead(window.slice(0, from), false);
  if (head?.day === undefined || head.places === undefined) return undefined;
  return { head, separator: "", end: matchEnd(BY_REPORTER, window, from) };
}

/** Reads parts that are believable, given the agency that came `before` them, if any: `UNB, Dhaka:`. */
function readBelievable(window: string, before?: string): Parts | undefined {
  const parts = readParts(window);
  if (parts === undefined) return undefined;
  const weighed = before === undefined ? parts : { ...parts, agency: parts.agency ?? before };
  return isBelievable(window, weighed) ? parts : undefined;
}

function readParts(window: string): Parts | undefined {
  const at = firstSign(window);
  const sign = window.charAt(at);
  if (sign === "[" && at === 0) return inBrackets(window);
  if (sign === "" || sign === "]") return withoutSign(window);
  return withSign(window, at) ?? withoutSign(window);
}

// [SEOUL] North Korea ...
function inBrackets(window: string): Parts | undefined {
  const close = window.indexOf("]");
  const places = readPlaces(window.slice(1, close), false);
  const end = skipBlanks(window, close + 1);
  return places && end > close + 1 ? { head: { places }, separator: "]", end } : undefined;
}

// SEOUL May 1 Trams ran ... | SEOUL, May 1 Trams ran ... | SEOUL 2031-05-01 Trams ran ... | BAKU, Azerbaijan, May 1. Trams ran ...
const CAPITALS =
  /[A-Z][A-Z .'-]{2,40}(?:, [A-Z][a-z]{3,20})?(?:,? (?=[A-Z][a-z]{2,8}\.? \d|\d{4}-\d)|, (?=[A-Z]{3,9} \d))/y;

// A hyphen glued to the lede is not a sign.
const BLANKS = /[.,]? {1,4}(?:-(?=[A-Z]))?/y;

// Datelines on lines of their own, as in Anadolu, Azertac and INA copy: ANKARA | GAZA CITY, Palestine |
// ANKARA/ISTANBUL | Baku, November 3, AZERTAC | Baghdad – INA | HAMBURG, Germany 2031-03-04, as Reuters' archive has them
const ALONE =
  /^[A-ZÀ-ÞİŞ](?:.{3,60} \d{4}-\d\d-\d\d|[A-ZÀ-ÞĞİŞ]{2}[A-ZÀ-ÞĞİŞ ]{0,30}(?:\/[A-ZÀ-ÞĞİŞ]{3,30})?(?:, [\wÀ-ɏ ./]{3,40})?|\D{3,40}\d\d?, [A-Z][A-Za-z ]{2,30}|[a-z ]{2,30} ?[–-] ?[A-Z]{2,8})$/;
// No line that the expression matches is longer.
const LONGEST_ALONE = 80;

function lineAlone(window: string): Parts | undefined {
  const head =
    window.length < LONGEST_ALONE && ALONE.test(window)
      ? readHead(window.replace(/ ?[–-] ?(?=[A-Z]+$)/, ", "), true)
      : undefined;
  const { places, day, agency, apart } = head ?? {};
  if (head === undefined || places === undefined) return undefined;
  const { known, capitals } = places;
  const isSure =
    agency === undefined
      ? capitals &&
        (window.at(-3) === "-" ||
          (known &&
            day === undefined &&
            places.places.every(({ name, region }) => region !== undefined || isCity(name))))
      : (known || apart) && isKnownAgency(agency);
  return isSure ? { head, agency, separator: "", end: window.length } : undefined;
}

// Baku, May 3, AZERTAC The | Accra, May 3, GNA The
const CITY = /[A-Z][a-z]{2,20}(?: [A-Z][a-z]{2,20})?, (?=[A-Z][a-z]{2,8}\.? \d)/y;
const COMMA = /, {1,4}/y;

/**
 * Reads the barest form, in which only a day and capitals distinguish the dateline from the lede or, without capitals, a
 * known agency after another comma.
 */
function withoutSign(window: string): Parts | undefined {
  const capitals = matchEnd(CAPITALS, window, 0);
  const from = capitals === 0 ? matchEnd(CITY, window, 0) : capitals;
  const day = from === 0 ? undefined : readDay(window, from);
  const end = day === undefined ? 0 : matchEnd(capitals === 0 ? COMMA : BLANKS, window, day.end);
  if (day === undefined || end === day.end) return undefined;
  const name = window.slice(0, from).replace(/,? $/, "");
  // TASS, March 4. A tram
  if (capitals > 0 && isKnownAgency(name))
    return { head: { day }, agency: name, separator: "", end };
  const places = readPlaces(name, false);
  const parts = withAgencyAfter(window, { head: { places, day }, separator: "", end });
  return capitals > 0 || parts.agency !== undefined ? parts : undefined;
}

// CAPE TOWN November 3 Sapa The | YEREVAN, MARCH 4, ARMENPRESS. The | МОСКВА, 15 ноя — РИА Новости. Трамвай
const AFTER = /([A-ZА-Я][\wА-я]{1,9}(?: [A-ZА-Я][\wА-я]{1,9})?)(\.?) (?=[A-ZА-Я"“])/y;
// CAPE TOWN November 3 2031 Sapa | CAPE TOWN November 3 2031 - Sapa-AFP, alone on their lines
const LAST = /([A-Z][\w/-]{2,20})$/y;

/** Adds an agency after the rest of a dateline; after a dash, it must end in a stop or the line. */
function withAgencyAfter(window: string, parts: Parts): Parts {
  const found = matchAt(AFTER, window, parts.end) ?? matchAt(LAST, window, parts.end);
  if (found === null) return parts;
  const [{ length }, agency = "", separator = ""] = found;
  const end = parts.end + length;
  const { places } = parts.head;
  const isAlone = end === window.length && (places?.capitals || places?.known);
  const ends = separator !== "" || parts.separator === "" || isAlone;
  return ends && isKnownAgency(agency) ? { ...parts, agency, separator, end } : parts;
}

// -- | .- | ). – | ):: or ):::, as APP has them | — | : | ACCESSWIRE's slash | a dash whose bytes were read as Latin letters, or lost
const SEPARATOR =
  /--{1,4}(?: --)?|(?<=\))\. [–—-](?= )|\.--?|(?<=\)):::?|[-\u2010-\u2015\u2212_:=|./]|â€.|(?<= )[?\ufffd]{1,4}(?= )/y;

/**
 * Reads places, day, agency and separator, each optional; `at` is the offset of the first sign after places and day.
 *
 *     INCHEON, South Korea, March 4 (Yonhap) -- The port ...
 *                                   ^at
 */
function withSign(window: string, at: number): Parts | undefined {
  const agency = readAgency(window, at);
  const head = readHead(window.slice(0, at).trimEnd(), agency?.name === undefined);
  if (head === undefined) return undefined;
  const named = agency?.end ?? at;
  const reporter = window.charAt(named) === "," ? matchEnd(REPORTER, window, named) : named;
  const from = skipBlanks(window, reporter);
  const after = matchEnd(SEPARATOR, window, from);
  // The blanks belong to the dateline; the lede begins after them.
  const end = skipBlanks(window, after);
  const separator = window.slice(from, after);
  const day = head.day ?? agency?.day;
  const parts = { head: { ...head, day }, agency: agency?.name ?? head.agency, separator, end };
  const glued = separator === "--" && end === after;
  const open = agency === undefined || glued || separator === "" || separator === "|";
  if (day === undefined && open) return withDayAfter(window, parts);
  if (agency === undefined) return withAgencyAfter(window, parts);
  return day === undefined ? withNumbers(window, parts) : parts;
}

// ANKARA (AA) - 14.10.2002 - The mayor, but not 12.10.2031 - 14.10.2031
const NUMBERS = /(\d\d)\.(\d\d)\.((?:19|20)\d\d) ?[-–] (?!\d)/y;

/** Adds a day in numbers after the agency. */
function withNumbers(window: string, parts: Parts): Parts {
  const found = matchAt(NUMBERS, window, parts.end);
  if (found === null) return parts;
  const [{ length }, ...numbers] = found;
  const day = readDay(numbers.reverse().join("-"), 0);
  const exists = day && resolveDay(day, undefined);
  return exists ? { ...parts, head: { ...parts.head, day }, end: parts.end + length } : parts;
}

// MOSCOW, August 9 (Sputnik), Ann Lee - Harbor
const REPORTER = /, [A-Z][\wÀ-ɏ.'’-]{0,20}(?: [A-Z][\wÀ-ɏ.'’-]{0,20}){1,2}(?= - )/y;

// SALEM, Ore. - May 1 - Harbor | CAIRO - May 1, 2031: Harbor | BOCA RATON, Fla.--(BUSINESS WIRE)--March 13, 2031--Harbor
// Paris (AFP) May 12, 2031 -- France | NEW DELHI: May 1 (PTI) Harbor
function withDayAfter(window: string, parts: Parts): Parts {
  // Phnom Penh (AKP), March 4, 2031 --
  const comma = window.charAt(parts.end) === "," ? 1 : 0;
  const day = readDay(window, skipBlanks(window, parts.end + comma));
  if (day === undefined) return parts;
  const next = skipBlanks(window, day.end);
  const named = parts.agency === undefined ? readAgency(window, next) : undefined;
  const from = skipBlanks(window, named?.end ?? next);
  const after = matchEnd(SEPARATOR, window, from);
  const separator = window.slice(from, after);
  // A single hyphen right after the digits belongs to a word: `March 13-year-old`.
  const alone = separator === "" || (separator === "-" && from === day.end);
  // Paris (AFP) May 12, 2031, with the story below it
  if (alone && named === undefined && next < window.length) return parts;
  const end = skipBlanks(window, after);
  const agency = named?.name ?? parts.agency;
  return { head: { ...parts.head, day, apart: true }, agency, separator, end };
}
