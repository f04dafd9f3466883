/** Dates that callers pass. */

import { refuse } from "../check/refuse.ts";
import { optionalDay, optionsOf } from "../check/values.ts";
import type { PlainDate } from "../model.ts";
import { fromPlainDate } from "./calendar.ts";

/** Returns the date that is the only option of a call. */
export function onlyDate(options: unknown, name: string): PlainDate | undefined {
  return optionDate(optionsOf(options, name, name === "date" ? "reference" : "date")[name], name);
}

/** Returns the date of an option, or refuses it, because an invalid date would otherwise go unnoticed. */
export function optionDate(value: unknown, name: string): PlainDate | undefined {
  const path = `options.${name}`;
  const date = optionalDay(value, path);
  if (date === undefined || fromPlainDate(date)) return date;
  return refuse(path, `must be a date like 2031-03-04, not "${date}"`);
}
