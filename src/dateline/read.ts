/** Datelines: where they can begin, what must follow, and how sure their parts make us. */

import { isKnownAgency } from "../agency/find.ts";
import { resolveDay } from "../date/resolve.ts";
import { readDay, type WrittenDay } from "../date/written.ts";
import type { Dateline, PlainDate } from "../model.ts";
import { skipBlanks } from "../text/blank.ts";
import { matchAt } from "../text/match.ts";
import { type PlacesReading, readPlaces } from "./places.ts";

// The longest dateline of the archives that were measured has 118 code units.
const LONGEST = 200;

/** The parts of a dateline before they are weighed. */
interface Parts {
  readonly places: PlacesReading | undefined;
  readonly day: WrittenDay | undefined;
  readonly agency: string | undefined;
  /** Whether a comma stands between places and day. */
  readonly comma: boolean;
  /** The sign before the lede, `""` where there is none. */
  readonly separator: string;
  /** Where the lede begins. */
  readonly end: number;
}

/**
 * The dateline at the start of `[start, end)`, which has no blanks around it; `undefined` where there is none.
 * `reference` tells the year.
 */
export function readDateline(
  text: string,
  start: number,
  end: number,
  reference?: PlainDate,
): Dateline | undefined {
  const window = text.slice(start, Math.min(end, start + LONGEST));
  const parts = readParts(window);
  if (parts === undefined || !isBelievable(window, parts)) return undefined;
  const { places, day, agency } = parts;
  const dateline: Partial<Dateline> = { places: places?.places ?? [] };
  if (day !== undefined) {
    dateline.month = day.month;
    dateline.day = day.day;
    if (day.year !== undefined) dateline.year = day.year;
    const date = resolveDay(day, reference);
    if (date !== undefined) dateline.date = date;
  }
  if (agency !== undefined) dateline.agency = agency;
  dateline.raw = window.slice(0, parts.end);
  dateline.start = start;
  dateline.end = start + parts.end;
  return dateline as Dateline;
}

// What ends places and day: a bracket, a dash, a colon, a bar, or an agency between slashes. A hyphen in a name has
// no blank behind it.
const HEAD_END = /[([\]|—–_:]|--|-(?=[ \xa0]|$)|(?<=[ \xa0])\/(?=[A-Z]{2,12}\/)/;

function readParts(window: string): Parts | undefined {
  const at = window.search(HEAD_END);
  if (window.charAt(at) === "[" && at === 0) return inBrackets(window);
  if (at === -1 || window.charAt(at) === "]") return withoutMark(window);
  return withMark(window, at) ?? withoutMark(window);
}

// [SEOUL] North Korea ...
const BRACKETS = /\[([^\][]{3,60})\][ \xa0]/y;

function inBrackets(window: string): Parts | undefined {
  const found = matchAt(BRACKETS, window, 0);
  const places = readPlaces(found?.[1] ?? "");
  if (found === null || places === undefined) return undefined;
  return {
    places,
    day: undefined,
    agency: undefined,
    comma: false,
    separator: "]",
    end: found[0].length,
  };
}

// SEOUL May 28 Seoul shares rose ...
const WITHOUT_MARK = /([A-Z][A-Z .'-]{2,40}) (?=[A-Z][a-z]{2,8}\.? \d)/y;

/** The barest form, in which only capitals and a day tell the dateline from the lede. */
function withoutMark(window: string): Parts | undefined {
  const found = matchAt(WITHOUT_MARK, window, 0);
  const day = found === null ? undefined : readDay(window, found[0].length);
  if (day === undefined || window.charAt(day.end) !== " ") return undefined;
  const places = readPlaces(found?.[1] ?? "");
  return { places, day, agency: undefined, comma: false, separator: "", end: day.end + 1 };
}

/**
 * Places, day, agency and separator, each of them optional; `at` is where the first sign behind places and day stands.
 *
 *     INCHEON, South Korea, March 4 (Yonhap) -- The port ...
 *                                   ^at
 */
function withMark(window: string, at: number): Parts | undefined {
  const agency = readAgency(window, at);
  const head = readHead(window.slice(0, at).trimEnd(), agency === undefined);
  if (head === undefined) return undefined;
  const name = agency?.name ?? head.agency;
  const from = skipBlanks(window, agency?.end ?? at, window.length);
  const sign = matchAt(SEPARATOR, window, from)?.[0] ?? "";
  // The blanks count: what stands behind them is the lede.
  const end = skipBlanks(window, from + sign.length, window.length);
  const { places, day, comma } = head;
  return { places, day, agency: name, comma, separator: sign, end };
}

// (Yonhap) | /TASS/. | | Xinhua |
const AGENCY = /\(([A-Za-z][^()]{0,39})\)|\/([A-Z]{2,12})\/|\|[ \xa0]([^|]{2,40})[ \xa0](?=\|)/y;

function readAgency(window: string, at: number): { name: string; end: number } | undefined {
  const found = matchAt(AGENCY, window, at);
  if (found === null) return undefined;
  const name = (found[1] ?? found[2] ?? found[3] ?? "").trim();
  // Slashes and bars stand for much else, so that between them only a known agency counts.
  if (found[1] === undefined && !isKnownAgency(name)) return undefined;
  return { name, end: at + found[0].length };
}

// -- | .- | — | :
const SEPARATOR = /--|\.--?|[-—–_:=|.]/y;

type Head = Pick<Parts, "places" | "day" | "agency" | "comma">;

// Where the day can begin: at the head's start, behind a comma, or behind the stop or blank of a looser style.
const DAY_START =
  /(?:^|[,.][ \xa0]?|[ \xa0])(?=[A-Za-zÀ-ÿ]{3,9}\.?[ \xa0]{0,2}\d|\d\d?(?:st|nd|rd|th)?[ \xa0][A-Za-zÀ-ÿ])/;
// Dec. 9 Kyodo
const BARE_AGENCY = /^[ \xa0]([A-Za-z]{2,10})$/;

/** Reads what stands before the first sign: places and day, and an agency without brackets behind the day. */
function readHead(head: string, bareAgency: boolean): Head | undefined {
  const found = /\d/.test(head) ? DAY_START.exec(head) : null;
  const day = found === null ? undefined : readDay(head, found.index + found[0].length);
  const before = day === undefined ? head : head.slice(0, found?.index);
  const places = before === "" ? undefined : readPlaces(before);
  if (before !== "" && places === undefined) return undefined;
  const rest = day === undefined ? "" : head.slice(day.end).replace(/^[.,]+/, "");
  const agency = bareAgency ? BARE_AGENCY.exec(rest)?.[1] : undefined;
  if (agency === undefined ? rest !== "" : !isKnownAgency(agency)) return undefined;
  return { places, day, agency, comma: found?.[0].startsWith(",") === true };
}

/** Whether the parts are enough of a dateline not to be a lede that only begins like one. */
function isBelievable(window: string, parts: Parts): boolean {
  const { places, day, agency, separator, end } = parts;
  const lede = window.charAt(end);
  const opens = lede === lede.toUpperCase();
  if (agency !== undefined) {
    const known = isKnownAgency(agency);
    if (separator === "") return known && opens && (places !== undefined || lede !== "");
    return known || ((day !== undefined || places?.capitals === true) && opens);
  }
  if (places === undefined || !opens || lede === "" || separator === ".") return false;
  if (day === undefined) return separator !== "" && isBarePlace(places, window.slice(end));
  if (separator === "" || separator === "|") return places.capitals;
  return places.capitals || parts.comma;
}

// BTS, IMF, UEFA: an acronym before a dash is a subject. Shorter cities come with a day or an agency.
const SHORTEST_BARE = 4;
// Words in capitals that open lines with a dash or colon and are no places.
const LABEL =
  /^(?:advisory|alert|analysis|asean|att|breaking|contact|correct|covid|editor|exclusive|factbox|flash|kosdaq|kospi|more|nasdaq|nato|note|opec|photo|source|summary|timeline|today|une?sco|unicef|updates?|urgent|warning|watch)\b/i;
// Two words in capitals: a line of them is no story's lede.
const ALL_CAPITALS = /^[A-Z]{2,} [A-Z]{2,}/;

/** Whether a place with neither day nor agency is one: capitals, no acronym or label, and no line in capitals. */
function isBarePlace({ places, capitals }: PlacesReading, lede: string): boolean {
  const longest = places.some(({ name }) => name.length >= SHORTEST_BARE);
  return capitals && longest && !LABEL.test(places[0]?.name ?? "") && !ALL_CAPITALS.test(lede);
}
