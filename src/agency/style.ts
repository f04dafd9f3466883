/** The style of an agency's datelines, as its example shows it. */

import { type DayForm, dayForm } from "../date/format.ts";
import type { AgencyId } from "./names.ts";
import { AGENCIES, AGENCY_NAMES } from "./table.ts";

/** How to write a dateline. */
export interface DatelineStyle {
  /** Whether places are written in capitals. */
  readonly capitals: boolean;
  /** Whether the agency stands before the places. */
  readonly agencyFirst: boolean;
  /** The text between the places and the day: `, `. */
  readonly beforeDay: string;
  readonly day: DayForm;
  /** Whether the year is written if it is known. */
  readonly year: boolean;
  /** The text before the agency: ` (`. */
  readonly open: string;
  /** The text after the agency: `) -- `. */
  readonly close: string;
  /** The text before the lede if there is no agency. */
  readonly separator: string;
}

/** The usual form, for agencies whose own form is not known. */
const USUAL = "SEOUL, Sept. 1 (X) -- ";

/** The style in which an agency writes its datelines, or else the usual one. */
export function datelineStyle(id: AgencyId | undefined): DatelineStyle {
  const example = id === undefined ? undefined : AGENCIES[id].dateline;
  return id === undefined || example === undefined
    ? styleOf(USUAL, "X")
    : styleOf(example, AGENCY_NAMES[id][0] as string);
}

// Sept. 1 | 1st September, 2031 | 1 SEP 31
const DAY = /(?:0?1(?:st)? [A-Za-z]{3,9}|[A-Za-z]{3,9}\.? 0?1)(?:,? (?:20)?31)?/;

/** Reads the style from a dateline for Seoul and September 1, 2031, such as `SEOUL, Sept. 1 (Yonhap) -- `. */
function styleOf(example: string, agency: string): DatelineStyle {
  const place = example.search(/seoul/i);
  const afterPlace = place + "Seoul".length;
  const name = example.indexOf(agency);
  const written = DAY.exec(example.slice(afterPlace));
  const from = afterPlace + (written?.index ?? 0);
  const day = written?.[0] ?? "Sept. 1";
  const agencyFirst = name < place;
  const close = example.slice(name + agency.length, agencyFirst ? place : undefined);
  return {
    capitals: example.startsWith("SEOUL", place),
    agencyFirst,
    beforeDay: example.slice(afterPlace, from),
    day: dayForm(day),
    year: day.endsWith("31"),
    open: example.slice(agencyFirst ? 0 : from + day.length, name),
    close,
    separator: agencyFirst ? example.slice(from + day.length) : separatorIn(close),
  };
}

/** What remains of the text after the agency if there is no agency, or ` -- ` if nothing would remain. */
function separatorIn(close: string): string {
  const left = close.replace(/^[)/]\.?/, "");
  return left.trim() === "" ? " -- " : left;
}
