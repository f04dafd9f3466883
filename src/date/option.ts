/** Dates that callers pass. */

import { refuse } from "../check/refuse.ts";
import type { PlainDate } from "../model.ts";
import { fromPlainDate } from "./calendar.ts";

/**
 * Returns the date of an option, or refuses it, because an invalid date would otherwise go unnoticed. Anything but an
 * object counts as no options, so that `texts.map(parseArticle)`, which passes each text's index, works.
 */
export function optionDate<Name extends string>(
  options: { readonly [key in Name]?: PlainDate | undefined } | null,
  name: Name,
): PlainDate | undefined {
  const date = options?.[name];
  if (date === undefined || fromPlainDate(`${date}`)) return date;
  return refuse(`options.${name}`, `must be a date like 2031-03-04, not ${date}`);
}
