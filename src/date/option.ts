/** Dates that callers pass. */

import { refuse } from "../check/refuse.ts";
import type { PlainDate } from "../model.ts";
import { fromPlainDate } from "./calendar.ts";

/**
 * The date of an option, checked: one that is none would be passed over, and nobody would know. What is no object has no
 * options, so that `texts.map(parseArticle)` reads, which gives each text's index.
 */
export function optionDate<Name extends string>(
  options: { readonly [key in Name]?: PlainDate | undefined } | null,
  name: Name,
): PlainDate | undefined {
  const date = options?.[name];
  if (date === undefined || fromPlainDate(`${date}`)) return date;
  return refuse(`options.${name}`, `must be a date like 2031-03-04, not ${date}`);
}
