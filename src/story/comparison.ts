/** What callers pass for a comparison. */

import { refuseType } from "../check/refuse.ts";
import { members, membersList } from "../check/values.ts";
import type { VersionComparison } from "./model.ts";

const LISTS = ["fields", "paragraphs", "claims"];

/** The value as a comparison, which has all its lists, or a `TypeError`. */
export function comparisonFrom(value: unknown): VersionComparison {
  const path = "comparison";
  const fields = members(value, path);
  for (const name of LISTS) {
    if (fields[name] === undefined) refuseType(`${path}.${name}`, "an array", undefined);
    membersList(fields[name], `${path}.${name}`);
  }
  return value as VersionComparison;
}
