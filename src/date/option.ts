/** Dates that callers pass. */

import { refuse } from "../check/refuse.ts";
import { optionalDay, optionsOf } from "../check/values.ts";
import type { PlainDate } from "../model.ts";
import { fromPlainDate } from "./calendar.ts";

/** Returns the date that is the only option of a call. */
export function onlyDate(options: unknown, name: string): PlainDate | undefined {
  return optionDate(optionsOf(options, name, name === "date" ? "reference" : "date")[name], name);
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
