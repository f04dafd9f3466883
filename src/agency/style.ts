/** What an agency's example dateline shows of its style. */

import { type DayForm, dayForm } from "../date/format.ts";
import type { AgencyId } from "./names.ts";
import { AGENCIES, AGENCY_NAMES } from "./table.ts";

/** How to write a dateline. */
export interface DatelineStyle {
  /** Whether places stand in capitals. */
  readonly capitals: boolean;
  /** Whether the agency stands before the places. */
  readonly agencyFirst: boolean;
  /** What stands between places and day: `, `. */
  readonly beforeDay: string;
  readonly day: DayForm;
  /** Whether the year is written where it is known. */
  readonly year: boolean;
  /** What stands before the agency, ` (`, and behind it: `) -- `. */
  readonly open: string;
  readonly close: string;
  /** What stands before the lede where no agency does. */
  readonly separator: string;
}

/** The usual form, for agencies whose own is not known. */
const USUAL = "SEOUL, Sept. 1 (X) -- ";

/** The style in which an agency writes its datelines, or the usual one. */
export function datelineStyle(id: AgencyId | undefined): DatelineStyle {
  const example = id === undefined ? undefined : AGENCIES[id].dateline;
  return id === undefined || example === undefined
    ? styleOf(USUAL, "X")
    : styleOf(example, AGENCY_NAMES[id][0] as string);
}

// Sept. 1 | 1st September, 2031 | 1 SEP 31
const DAY = /(?:0?1(?:st)? [A-Za-z]{3,9}|[A-Za-z]{3,9}\.? 0?1)(?:,? (?:20)?31)?/;

/** The style of a dateline for Seoul and September 1, 2031, such as `SEOUL, Sept. 1 (Yonhap) -- `. */
function styleOf(example: string, agency: string): DatelineStyle {
  const place = example.search(/seoul/i);
  const behindPlace = place + "Seoul".length;
  const name = example.indexOf(agency);
  const written = DAY.exec(example.slice(behindPlace));
  const from = behindPlace + (written?.index ?? 0);
  const day = written?.[0] ?? "Sept. 1";
  const agencyFirst = name < place;
  const close = example.slice(name + agency.length, agencyFirst ? place : undefined);
  return {
    capitals: example.startsWith("SEOUL", place),
    agencyFirst,
    beforeDay: example.slice(behindPlace, from),
    day: dayForm(day),
    year: day.endsWith("31"),
    open: example.slice(agencyFirst ? 0 : from + day.length, name),
    close,
    separator: agencyFirst ? example.slice(from + day.length) : separatorIn(close),
  };
}

/** What is left of what closes the agency when there is none; a sign of its own where that would be nothing. */
function separatorIn(close: string): string {
  const left = close.replace(/^[)/]\.?/, "");
  return left.trim() === "" ? " -- " : left;
}
