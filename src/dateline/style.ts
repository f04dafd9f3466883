/** A dateline in the style of an agency. */

import type { DatelineStyle } from "../agency/style.ts";
import { fromPlainDate } from "../date/calendar.ts";
import { writeDay } from "../date/format.ts";
import type { Place } from "../model.ts";
import type { DatelineDraft } from "./draft.ts";
import { inCapitals } from "./names.ts";

/** Spells the dateline in an agency's style. */
export function inStyle(draft: DatelineDraft, style: DatelineStyle): string {
  const { agency, time } = draft;
  const places = joinPlaces(draft.places, style);
  const day = [writtenDay(draft, style), time ?? ""].filter((part) => part !== "").join(", ");
  // No style has two stops in `GADSDEN, Ala., September 14`.
  const apart = places.endsWith(".") && style.beforeDay === ". " ? ", " : style.beforeDay;
  const head = places === "" || day === "" ? places + day : places + apart + day;
  if (agency === undefined) return head + style.separator;
  if (style.agencyFirst && places !== "") {
    return style.open + agency + style.close + head + style.separator;
  }
  // An agency can do without parentheses only after a day: Dec. 9 Kyodo -
  const bare = style.agencyFirst || (style.open.trim() === "" && day === "");
  const open = bare ? " (" : style.open;
  const close = bare ? `)${style.separator}` : style.close;
  return (head === "" ? open.replace(/^[ .]+/, "") : head + open) + agency + close;
}

/** Spells a dateline without a day as Korean copy does: `(서울=연합뉴스) = `. */
export function inKorean({ places, agency }: DatelineDraft, style: DatelineStyle): string {
  return `(${joinPlaces(places, style)}=${agency}) = `;
}

/** The day, with its year if it has one, or if the style writes years and the date is known. */
function writtenDay(draft: DatelineDraft, style: DatelineStyle): string {
  const { month, day, year, date } = draft;
  if (month === undefined || day === undefined) return "";
  const impliedYear = style.year && date !== undefined ? fromPlainDate(date)?.year : undefined;
  return writeDay(month, day, year ?? impliedYear, style.day);
}

/** `SEOUL/TOKYO`, or with `and` between places that have regions. */
function joinPlaces(places: readonly Place[], style: DatelineStyle): string {
  const names = places.map(({ name, region }) => {
    const written = style.capitals ? inCapitals(name) : name;
    return region === undefined ? written : `${written}, ${region}`;
  });
  return names.join(places.some(({ region }) => region !== undefined) ? " and " : "/");
}
