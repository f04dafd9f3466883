/** Finds which agency a name stands for. */

import { type AgencyId, agencyNames, OTHERS } from "./names.ts";

let names: ReadonlyMap<string, AgencyId | undefined> | undefined;

/** Names in small letters; without an id those of which no more than the name is known. */
function readNames(): ReadonlyMap<string, AgencyId | undefined> {
  const found = new Map<string, AgencyId | undefined>();
  for (const [id, all] of [[undefined, OTHERS.split("|")] as const, ...agencyNames()])
    for (const name of all) found.set(name.toLowerCase(), id);
  return found;
}

// The Associated Press, Yonhap News Agency, Kyodo News
const AROUND_NAME = /^the | news(?: agency)?$/g;

/** The agency with this name, in any case and in full or not; `undefined` for any other name. */
export function agencyNamed(name: string): AgencyId | undefined {
  names ??= readNames();
  return names.get(name.toLowerCase().replace(AROUND_NAME, ""));
}

/** What an agency is told by, however its name is spelled: its id or, if it has none, its name in small letters. */
export function agencyKey(name: string): string {
  return agencyNamed(name) ?? name.toLowerCase();
}

function isNamed(name: string): boolean {
  names ??= readNames();
  return names.has(name.toLowerCase());
}

/**
 * Whether a name is that of an agency, or of several: `AFP/APP`, `dpa-AFX`, `ats afp`, `Xinhua News Agency`, `AAP RTV`.
 * Unlike `agencyNamed`, it knows the agencies of which only the name is known, but no article before a name; callers that
 * read prose remove `the` themselves.
 */
export function isKnownAgency(name: string): boolean {
  if (isNamed(name)) return true;
  if (JOINED.test(name)) return name.split(JOINED).some(isKnownAgency);
  const blank = name.indexOf(" ");
  if (blank === -1 || !isNamed(name.slice(0, blank))) return false;
  const words = name.slice(blank + 1).split(" ");
  return words.every((word) => isNamed(word) || /^(?:news|agency|rtv)$/i.test(word));
}

const JOINED = /\b ?[/-] ?\b/;

/**
 * Whether the name in an agency's place in a dateline contains that of an agency: `NNN-BERNAMA`, `Reuters on Friday`. An
 * agency of which only the name is known counts as a whole, but not as one word of several: `TAP`, `UNI`, `Agencies` and
 * others can be words of something else.
 */
export function mentionsAgency(name: string): boolean {
  if (isKnownAgency(name)) return true;
  return name.includes(" ") && name.split(" ").some((word) => agencyNamed(word) !== undefined);
}
