/** Datelines: where they can begin, what must follow, and how sure their parts make us. */

import { isKnownAgency } from "../agency/find.ts";
import { resolveDay } from "../date/resolve.ts";
import { readDay, type WrittenDay } from "../date/written.ts";
import type { Dateline, PlainDate } from "../model.ts";
import { isBlank, skipBlanks } from "../text/blank.ts";
import { matchEnd } from "../text/match.ts";
import { type PlacesReading, readPlaces } from "./places.ts";

// The longest dateline of the archives that were measured has 118 code units.
const LONGEST = 200;

/** What stands before the first sign: places and day, and an agency without brackets. */
interface Head {
  readonly places?: PlacesReading | undefined;
  readonly day?: WrittenDay | undefined;
  readonly agency?: string | undefined;
  /** Whether a comma stands between places and day. */
  readonly comma?: boolean;
}

/** The parts of a dateline before they are weighed. */
interface Parts {
  readonly head: Head;
  readonly agency?: string | undefined;
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
  const { places, day } = parts.head;
  const dateline: Partial<Dateline> = { places: places?.places ?? [] };
  if (day !== undefined) {
    dateline.month = day.month;
    dateline.day = day.day;
    if (day.year !== undefined) dateline.year = day.year;
    const date = resolveDay(day, reference);
    if (date !== undefined) dateline.date = date;
  }
  if (parts.agency !== undefined) dateline.agency = parts.agency;
  dateline.raw = window.slice(0, parts.end);
  dateline.start = start;
  dateline.end = start + parts.end;
  return dateline as Dateline;
}

function readParts(window: string): Parts | undefined {
  const at = firstSign(window);
  const sign = window.charAt(at);
  if (sign === "[" && at === 0) return inBrackets(window);
  if (sign === "" || sign === "]") return withoutSign(window);
  return withSign(window, at) ?? withoutSign(window);
}

// What can end places and day.
const SIGN = /[([\]|—–_:/-]/g;

function firstSign(window: string): number {
  SIGN.lastIndex = 0;
  while (SIGN.test(window)) {
    const at = SIGN.lastIndex - 1;
    if (endsHead(window, at)) return at;
  }
  return -1;
}

/** A hyphen inside a name has no blank behind it, and a slash between places opens no agency: `SEOUL/TOKYO`. */
function endsHead(window: string, at: number): boolean {
  const sign = window.charAt(at);
  if (sign === "-") return "- \xa0".includes(window.charAt(at + 1));
  return (
    sign !== "/" || (isBlank(window.charCodeAt(at - 1)) && readAgency(window, at) !== undefined)
  );
}

// [SEOUL] North Korea ...
function inBrackets(window: string): Parts | undefined {
  const close = window.indexOf("]");
  const places = readPlaces(window.slice(1, close));
  const end = skipBlanks(window, close + 1, window.length);
  return places && end > close + 1 ? { head: { places }, separator: "]", end } : undefined;
}

// SEOUL May 28 Seoul shares rose ...
const CAPITALS = /[A-Z][A-Z .'-]{2,40} (?=[A-Z][a-z]{2,8}\.? \d)/y;

/** The barest form, in which only capitals and a day tell the dateline from the lede. */
function withoutSign(window: string): Parts | undefined {
  const from = matchEnd(CAPITALS, window, 0);
  const day = from === 0 ? undefined : readDay(window, from);
  if (day === undefined || window.charAt(day.end) !== " ") return undefined;
  const places = readPlaces(window.slice(0, from - 1));
  return { head: { places, day }, separator: "", end: day.end + 1 };
}

// -- | .- | — | :
const SEPARATOR = /--|\.--?|[-—–_:=|.]/y;

/**
 * Places, day, agency and separator, each of them optional; `at` is where the first sign behind places and day stands.
 *
 *     INCHEON, South Korea, March 4 (Yonhap) -- The port ...
 *                                   ^at
 */
function withSign(window: string, at: number): Parts | undefined {
  const agency = readAgency(window, at);
  const head = readHead(window.slice(0, at).trimEnd(), agency === undefined);
  if (head === undefined) return undefined;
  const { length } = window;
  const from = skipBlanks(window, agency?.end ?? at, length);
  const behind = matchEnd(SEPARATOR, window, from);
  // The blanks count: what stands behind them is the lede.
  const end = skipBlanks(window, behind, length);
  return { head, agency: agency?.name ?? head.agency, separator: window.slice(from, behind), end };
}

/** What closes the signs that an agency can stand between: `(Yonhap)`, `/TASS/`, `| Xinhua |`. */
const CLOSING: Readonly<Record<string, string>> = { "(": ")", "/": "/", "|": "|" };
// `(The Korea Times / Asia News Network)` has 35.
const LONGEST_AGENCY = 40;

function readAgency(window: string, at: number): { name: string; end: number } | undefined {
  const closing = CLOSING[window.charAt(at)];
  const close = closing === undefined ? -1 : window.indexOf(closing, at + 1);
  if (close === -1 || close - at > LONGEST_AGENCY) return undefined;
  const name = window.slice(at + 1, close).trim();
  // Slashes and bars stand for much else, so that between them only a known agency counts.
  if (closing === ")" ? !/^[a-z][^(]*$/i.test(name) : !isKnownAgency(name)) return undefined;
  return { name, end: closing === "|" ? close : close + 1 };
}

// Where the day can begin: at the head's start, behind a comma, or behind the stop or blank of a looser style.
const DAY_START =
  /(?:^|[,.][ \xa0]?|[ \xa0])(?=[A-Za-zÀ-ÿ]{3,9}\.?[ \xa0]{0,2}\d|\d\d?(?:st|nd|rd|th)?[ \xa0][A-Za-zÀ-ÿ])/;
// Dec. 9 Kyodo
const BARE_AGENCY = /^[ \xa0]([A-Za-z]{2,10})$/;

/** Reads what stands before the first sign; `bare` lets an agency without brackets stand behind the day. */
function readHead(head: string, bare: boolean): Head | undefined {
  const found = /\d/.test(head) ? DAY_START.exec(head) : null;
  const day = found === null ? undefined : readDay(head, found.index + found[0].length);
  const before = day === undefined ? head : head.slice(0, found?.index);
  const places = before === "" ? undefined : readPlaces(before);
  if (before !== "" && places === undefined) return undefined;
  if (day === undefined) return { places };
  const comma = found?.[0].startsWith(",") === true;
  if (day.end === head.length) return { places, day, comma };
  const rest = head.slice(day.end).replace(/^[.,]+/, "");
  const agency = bare ? BARE_AGENCY.exec(rest)?.[1] : undefined;
  if (agency === undefined ? rest !== "" : !isKnownAgency(agency)) return undefined;
  return { places, day, agency, comma };
}

/** Whether the parts are enough of a dateline not to be a lede that only begins like one. */
function isBelievable(window: string, { head, agency, separator, end }: Parts): boolean {
  const { places, day, comma } = head;
  const lede = window.charAt(end);
  const opens = lede === lede.toUpperCase();
  const sure = places?.capitals === true;
  if (agency !== undefined) {
    const known = isKnownAgency(agency);
    if (separator === "") return known && opens && (places !== undefined || lede !== "");
    return known || ((day !== undefined || sure) && opens);
  }
  if (places === undefined || !opens || lede === "" || separator === ".") return false;
  if (day === undefined) return separator !== "" && isBarePlace(places, window.slice(end));
  return sure || (comma === true && separator !== "" && separator !== "|");
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
