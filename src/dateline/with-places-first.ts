/** Datelines in which the places come first, then day, agency and separator, each of which can be missing. */

import { skipBlanks } from "../text/blank.ts";
import { matchEnd } from "../text/match.ts";
import { withAgencyAfter, withDayAfter, withNumbers } from "./after.ts";
import { readAgency } from "./agency.ts";
import { isBelievable, type Parts } from "./believe.ts";
import { readHead } from "./head.ts";
import { readPlaces } from "./places.ts";
import { firstSign, SEPARATOR } from "./sign.ts";
import { withoutSign } from "./without-sign.ts";

/** Reads parts that are believable, given the agency that came `before` them, if any: `UNB, Dhaka:`. */
export function readBelievable(window: string, before?: string): Parts | undefined {
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
  const places = readPlaces(window.slice(1, close));
  const end = skipBlanks(window, close + 1);
  return places && end > close + 1 ? { head: { places }, separator: "]", end } : undefined;
}

// MOSCOW, August 9 (Sputnik), Ann Lee - Harbor
const REPORTER = /, [A-Z][\wÀ-ɏ.'’-]{0,20}(?: [A-Z][\wÀ-ɏ.'’-]{0,20}){1,2}(?= - )/y;

/**
 * Reads places, day, agency and separator, each optional; `at` is the offset of the first sign after places and day.
 *
 *     INCHEON, South Korea, March 4 (Yonhap) -- The port ...
 *                                   ^at
 */
function withSign(window: string, at: number): Parts | undefined {
  const agency = readAgency(window, at);
  const head = readHead(window.slice(0, at).trimEnd(), { bareAgency: agency?.name === undefined });
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
