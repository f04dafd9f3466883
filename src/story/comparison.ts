/** Checks a comparison that a caller passes. */

import { array, eachOf, type Members, members, oneOf, string, whole } from "../check/values.ts";
import { FIELDS } from "./content.ts";
import type { VersionComparison } from "./model.ts";

/** The members of each kind of change to a paragraph. */
const CHANGES: Readonly<Record<string, string>> = {
  kept: "from to text",
  edited: "from to words",
  moved: "from to words",
  added: "to text",
  dropped: "from text",
};

/** Returns the value as a comparison, or refuses the first member that comparisons do not have so. */
export function comparisonFrom(value: unknown): VersionComparison {
  const path = "comparison";
  const all = members(value, path);
  for (const [at, { field }] of eachOf(all["fields"], `${path}.fields`))
    oneOf(field, `${at}.field`, FIELDS);
  for (const [at, change] of eachOf(all["paragraphs"], `${path}.paragraphs`)) {
    const kind = oneOf(change["kind"], `${at}.kind`, Object.keys(CHANGES));
    check(change, at, CHANGES[kind] as string);
  }
  for (const [claim, { action }] of eachOf(all["claims"], `${path}.claims`)) {
    const at = `${claim}.action`;
    check(members(action, at), at, "verb object paragraphs");
  }
  return value as VersionComparison;
}

/** Checks members by their names. */
function check(owner: Members, path: string, names: string): void {
  for (const name of names.split(" ")) {
    const at = `${path}.${name}`;
    if (name === "from" || name === "to") whole(owner[name], at, 0, Number.MAX_SAFE_INTEGER);
    else if (name === "paragraphs") array(owner[name], at);
    else if (name === "words") {
      for (const [place, word] of eachOf(owner[name], at)) {
        oneOf(word["kind"], `${place}.kind`, ["kept", "added", "dropped"]);
        check(word, place, "text");
      }
    } else string(owner[name], at);
  }
}
