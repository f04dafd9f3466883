/** Checks a comparison that a caller passes. */

import { refuseType } from "../check/refuse.ts";
import { members, membersList, oneOf } from "../check/values.ts";
import { FIELDS } from "./content.ts";
import type { VersionComparison } from "./model.ts";

const LISTS = ["fields", "paragraphs", "claims"];

/** Returns the value as a comparison, or refuses it if it lacks one of the lists or names an unknown field. */
export function comparisonFrom(value: unknown): VersionComparison {
  const path = "comparison";
  const fields = members(value, path);
  for (const name of LISTS) {
    if (fields[name] === undefined) refuseType(`${path}.${name}`, "an array", undefined);
    membersList(fields[name], `${path}.${name}`);
  }
  const comparison = value as VersionComparison;
  for (const [index, { field }] of comparison.fields.entries())
    oneOf(field, `${path}.fields[${index}].field`, FIELDS);
  return comparison;
}
