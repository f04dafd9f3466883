/** Dates that callers pass. */

import { refuse, refuseType } from "../check/refuse.ts";
import type { PlainDate } from "../model.ts";
import { fromPlainDate } from "./calendar.ts";

/**
 * Returns the date of an option, or refuses it, because an invalid date would otherwise go unnoticed. A number counts
 * as no options, so that `texts.map(parseArticle)`, which passes each text's index, works.
 */
export function optionDate<Name extends string>(
  options: { readonly [key in Name]?: PlainDate | undefined } | null,
  name: Name,
): PlainDate | undefined {
  if (typeof options === "string") refuseType("options", "an object", options);
  const date: unknown = options?.[name];
  if (date === undefined || fromPlainDate(`${date}`)) return date as PlainDate | undefined;
  if (typeof date !== "string") return refuseType(`options.${name}`, "a string", date);
  return refuse(`options.${name}`, `must be a date like 2031-03-04, not "${date}"`);
}
