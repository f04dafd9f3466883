/** Checks a comparison that a caller passes. */

import { refuseType } from "../check/refuse.ts";
import { members, membersList } from "../check/values.ts";
import type { VersionComparison } from "./model.ts";

const LISTS = ["fields", "paragraphs", "claims"];

/** Returns the value as a comparison, or throws a `TypeError` if it lacks one of the lists. */
export function comparisonFrom(value: unknown): VersionComparison {
  const path = "comparison";
  const fields = members(value, path);
  for (const name of LISTS) {
    if (fields[name] === undefined) refuseType(`${path}.${name}`, "an array", undefined);
    membersList(fields[name], `${path}.${name}`);
  }
  return value as VersionComparison;
}
