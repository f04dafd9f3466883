/** Dates that callers pass. */

import { refuse, refuseType } from "../check/refuse.ts";
import type { PlainDate } from "../model.ts";
import { fromPlainDate } from "./calendar.ts";

/**
 * Returns the date of an option, or refuses it, because an invalid date would otherwise go unnoticed, and so would one
 * under the `other` name, which some functions use. A number counts as no options, so that `texts.map(parseArticle)`,
 * which passes each text's index, works.
 */
export function optionDate(
  options: object | null,
  name: "date" | "reference",
  other: "date" | "reference",
): PlainDate | undefined {
  if (typeof options === "string") refuseType("options", "an object", options);
  const { [name]: date, [other]: misnamed } = (options ?? {}) as Record<string, unknown>;
  if (date === undefined && misnamed === undefined) return undefined;
  if (date === undefined) refuse(`options.${other}`, `is "${name}" here`);
  if (typeof date === "string" && fromPlainDate(date)) return date;
  return refuse(`options.${name}`, `must be a date like 2031-03-04, not "${date}"`);
}
