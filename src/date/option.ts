/** Dates that callers pass. */

import { refuse } from "../check/refuse.ts";
import { optionalDay, optionsOf } from "../check/values.ts";
import type { PlainDate } from "../model.ts";
import { fromPlainDate } from "./calendar.ts";

/** Returns the date that is the only option of a call. Another function's name for it is refused. */
export function onlyDate(options: unknown, name: "date" | "reference"): PlainDate | undefined {
  const misnomer = name === "date" ? "reference" : "date";
  return optionDate(optionsOf(options, name, misnomer)[name], name);
}

/** Returns the date of an option. */
export function optionDate(value: unknown, name: string): PlainDate | undefined {
  return plainDate(value, `options.${name}`);
}

/** Returns the value as a date, or `undefined` if left out; refuses one that is misspelled or not in the calendar. */
export function plainDate(value: unknown, path: string): PlainDate | undefined {
  const date = optionalDay(value, path);
  if (date === undefined || fromPlainDate(date)) return date;
  const isSpelled = /^\d{4}-\d\d-\d\d$/.test(date);
  const why = isSpelled ? "the calendar has no" : "must be a date like 2031-03-04, not";
  return refuse(path, `${why} "${date}"`);
}
