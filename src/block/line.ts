/** What a line is by itself, regardless of its position. */

import { isKnownAgency, mentionsAgency } from "../agency/find.ts";
import type { BlockKind } from "./block.ts";
import { rowsFor } from "./tables.ts";
import { isTimeLine } from "./time-line.ts";

// Two addresses; a longer line with an @ in it is a sentence.
const LONGEST_ADDRESS = 100;
// (The Associated Press)
const LONGEST_AGENCY = 30;
// syhan@example.org, ann.lee@example.org | Ann Lee in Seoul at ann.lee@example.org | (Ann Lee can be reached at ...)
const ADDRESS =
  /^\(?(?:[A-Z][\w .'’-]{2,60} at )?[\w.+-]{1,64}@[\w.-]{3,64}(?:[,;] ?[\w.+-]{1,64}@[\w.-]{3,64})?\)?;?$/;
// Lee reported from Busan. Associated Press writers Ann Byers and Sam Roe contributed to this report.
const CONTRIBUTED = / contributed to (?:this|the) (?:article|report|story)\.\)?$/;
const LONGEST_TAIL = 36;
const LONGEST_CREDIT = 400;
// Lee reported from Busan.
const REPORTED =
  /^[A-Z][\wÀ-ɏ.'’-]{0,20}(?: and [A-Z][\wÀ-ɏ.'’-]{0,20})? reported from [A-Z][\w ,.'’-]{1,60}\.$/;
// HARBOR * TRAMS * FARES | HARBOR-TRAMS-FARES
const SLUG = /^[A-Z]{2,20}(?:(?: \* [A-Z]{2,20}){1,5}|(?:-[A-Z\d]{2,20}){2,5})$/;
// (Yonhap) | (AFP, dpa) | The Canadian Press | Source: Xinhua
const AROUND_AGENCY = /^\((?:The )?([^,]+)(?:, .+)?\)$|^(?:Source: |The )/i;
// Ann Lee, The Canadian Press
const BEFORE_AGENCY = /^.+, (?:The )?/;
// Bylines, and the digits of tables.
const NO_AGENCY = /^By |\d/;
// ==Kyodo | -- BERNAMA | --IANS | — NNN-BERNAMA | -VNA
const DASHED = /^(?:--|==|[—–-]) ?(?=[A-Z])/;

/** The kind of the line `[start, end)`, or `undefined` if it is part of the story. */
export function lineKind(text: string, start: number, end: number): BlockKind | undefined {
  const kind = kindInRows(text, start, end);
  if (kind !== undefined) return kind;
  const length = end - start;
  if (length < LONGEST_CREDIT && isContributed(text, end)) return "credit";
  return length > LONGEST_ADDRESS ? undefined : shortLineKind(text.slice(start, end));
}

/** Whether `[start, end)` is an end mark. Agrees with `lineKind`, but rejects other text faster. */
export function isEndMark(text: string, start: number, end: number): boolean {
  return (kindInRows(text, start, end) ?? kindDashed(text.slice(start, end))) === "end";
}

function kindInRows(text: string, start: number, end: number): BlockKind | undefined {
  const rows = rowsFor(text, start);
  if (rows === undefined) return undefined;
  const line = text.slice(start, end);
  for (const row of rows) if (row[2].test(line)) return row[0];
  return undefined;
}

function kindDashed(line: string): BlockKind | undefined {
  return DASHED.test(line) && mentionsAgency(line.replace(DASHED, "")) ? "end" : undefined;
}

function isContributed(text: string, end: number): boolean {
  const stop = text.charAt(end - 1) === ")" ? end - 2 : end - 1;
  // The second-to-last letter of report, article and story rules out most lines.
  return (
    "rl".includes(text.charAt(stop - 2)) &&
    CONTRIBUTED.test(text.slice(Math.max(0, end - LONGEST_TAIL), end))
  );
}

// The initials or numbers of those who made the copy: 9417**2050 | al/jd/sr | al/jd (AFP, dpa) | al-jd/sr | AL/JD | AL // JD | al | Jh tm,
// as Interfax has them | A.L., as WAFA has them
const INITIALS =
  /^(?:[A-Z]{2,4} ?\/\/? ?[A-Z]{2,4}|[a-z]{2,4}(?:[./-][a-z]{1,4}){1,4}(?:\/|\d\d| \([^()]{2,20}\))?|[a-z]{2}|[A-Za-z][a-z] [a-z]{2}|[A-Z](?:\.[A-Z]){1,2}\.?|\d{4}\*\*\d{4})$/;

function shortLineKind(line: string): BlockKind | undefined {
  if (isTimeLine(line)) return "timestamp";
  if (line.length <= LONGEST_AGENCY) {
    if (INITIALS.test(line)) return "sign-off";
    if (!NO_AGENCY.test(line) && isKnownAgency(line.replace(AROUND_AGENCY, "$1"))) return "credit";
    const kind = kindDashed(line);
    if (kind !== undefined) return kind;
  }
  // Harbor-Trams/Fares/, dpa's slug, but no wrapped line that ends in `at 9-7/`
  if (line.endsWith("/") ? !line.includes(" ") : SLUG.test(line)) return "keywords";
  if (line.endsWith(".")) return REPORTED.test(line) ? "credit" : undefined;
  if (line.includes("@")) return ADDRESS.test(line) ? "sign-off" : undefined;
  const signed = line.includes(", ") && NAME.test(line);
  return signed && isKnownAgency(line.replace(BEFORE_AGENCY, "")) ? "credit" : undefined;
}

// Enough for three authors with their roles; a longer line that opens with `By`, or one with a stop, is a sentence.
const LONGEST_BYLINE = 150;
// By Han Seo-yun | BY ANN LEE | By the Harbor Press | By dpa correspondents | By JOHN ROE JR.
const BYLINE =
  /^B[Yy]:? (?:[A-Z\xc0-\xde\u0370-\uffdc]|(?:the|dpa|(?:sports|staff )?writers?) [A-Z]|dpa ).{1,140}(?:[^.]|\b[JS][Rr]\.)$/;
// Ann Lee | Ann Lee and Sam Roe | Ann Lee, The Harbor Press
const NAME =
  /^(?!B[yY] )[A-Z][\wÀ-ɏ.'’-]{0,20}(?: (?:and )?[A-Z][\wÀ-ɏ.'’-]{0,20}){1,6}(?:, (?:dpa|(?:The )?[A-Z][\w .'’-]{2,60}))?$/;

// Associated Press Writer | THE CANADIAN PRESS | Staff Writer | AAP Sports Writers= | (Australian Associated Press)
const ROLE =
  /^\(?(?:T(?:he|HE) )?((([A-Z]\w{1,12})(?: [A-Z]\w{1,9})?)(?: [A-Z][a-z]{2,20}){0,3})[=)]?$/;

/** Whether a line below a byline gives the authors' role: staff, or a name that is or begins with an agency's. */
export function isRole(text: string, start: number, end: number): boolean {
  const [, all = "", two = "", one = ""] = ROLE.exec(text.slice(start, end)) ?? [];
  return one === "Staff" || [one, two, all].some(isKnownAgency);
}

/** Whether a line above the story names its author: `By Han Seo-yun`. */
export function isByline(text: string, start: number, end: number): boolean {
  return (
    text.charCodeAt(start) === 0x42 &&
    end - start < LONGEST_BYLINE &&
    BYLINE.test(text.slice(start, end))
  );
}

/** Whether a line can be a name and nothing else. */
export function isName(text: string, start: number, end: number): boolean {
  return end - start < LONGEST_BYLINE && NAME.test(text.slice(start, end));
}
