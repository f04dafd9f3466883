/** Which agency a name stands for. */

import { type AgencyId, NAMES, OTHERS } from "./names.ts";

let ids: ReadonlyMap<string, AgencyId> | undefined;

// Names as written, which is how most copy has them, and in small letters.
function readNames(): Map<string, AgencyId> {
  const found = new Map<string, AgencyId>();
  for (const id of Object.keys(NAMES) as AgencyId[]) {
    for (const name of NAMES[id].split("|")) found.set(name, id).set(name.toLowerCase(), id);
  }
  return found;
}

/** The agency with this name, in any case; `undefined` for any other name. */
export function agencyNamed(name: string): AgencyId | undefined {
  ids ??= readNames();
  return ids.get(name) ?? ids.get(name.toLowerCase());
}

let others: ReadonlySet<string> | undefined;

/** Whether a name is that of an agency of which no more is known, in any case. */
function isOther(name: string): boolean {
  others ??= new Set(OTHERS.toLowerCase().split("|"));
  return others.has(name.toLowerCase());
}

let openers: ReadonlySet<string> | undefined;

/** Whether an agency's name begins with a word, in any case. */
export function opensAgency(word: string): boolean {
  openers ??= new Set(
    Object.values(NAMES).flatMap((names) =>
      names.split("|").map((name) => (name.split(" ")[0] as string).toLowerCase()),
    ),
  );
  return openers.has(word.toLowerCase());
}

/** Whether a name is an agency's, or those of several: `AFP/APP`, `ats afp`, `Yonhap News`. */
export function isKnownAgency(name: string): boolean {
  if (agencyNamed(name) !== undefined || isOther(name)) return true;
  if (name.includes("/")) return name.split("/").some((part) => isKnownAgency(part.trim()));
  const blank = name.indexOf(" ");
  if (blank === -1 || agencyNamed(name.slice(0, blank)) === undefined) return false;
  return name
    .slice(blank + 1)
    .split(" ")
    .every((word) => word === "News" || agencyNamed(word) !== undefined);
}

// The words of `NNN-BERNAMA`, `CNN Indonesia`.
const BETWEEN = /[ /-]/;

/** Whether a name at an agency's place in a dateline has an agency's in it: `NNN-BERNAMA`, `Reuters on Friday`. */
export function mentionsAgency(name: string): boolean {
  return isKnownAgency(name) || name.split(BETWEEN).some((word) => agencyNamed(word) !== undefined);
}
