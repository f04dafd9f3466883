/** The one name for all mentions of a country, and of an organization with and without its company form. */

import type { Named } from "../evidence/named.ts";
import { ORGANIZATIONS } from "../lists/cue-bits.ts";
import { cuesOf } from "../lists/cues.ts";
import { isCommon, knowledge } from "../lists/knowledge.ts";
import type { KnownPlace } from "../lists/known-place.ts";
import { BODY_HEADS, LEGAL_FORMS } from "../lists/part-bits.ts";
import { partsOf } from "../lists/parts.ts";
import { placeNamed } from "../lists/place-named.ts";
import { properCase } from "../lists/proper-case.ts";
import { wholeState } from "../lists/states.ts";

/** The one name of a place, an organization or another thing. `place` is the known place of that name. */
export function canonicalName({ kind, name }: Named, place: KnownPlace | undefined): string {
  if (kind === "organization") {
    if (name.length < 5 && /^U\.?N\.?$/.test(name)) return "United Nations";
    if (name === "Fed") return "Federal Reserve";
    const whole = name.startsWith("G-") ? name.replace(/^G-(?=\d)/, "G") : name;
    return PUBLIC.test(name) ? name : withoutForm(withoutForm(whole));
  }
  if (place === undefined) return kind === "place" ? wholeState(name) : name;
  const country = place.kind === "country" ? COUNTRY[place.country] : undefined;
  if (country !== undefined && !PART.test(name)) return country;
  return name.length > 3 && name === name.toUpperCase() ? properCase(name) : name;
}

// Nobody calls the Australian Broadcasting Corp. Australian Broadcasting.
const PUBLIC = /(?:Australian|British|Canadian) Broadcasting Corp/;

/** The name of a company without its form: `Harbor` of `Harbor & Co.`, `Harbor Holdings` of `Harbor Holdings, Inc.`. */
function withoutForm(name: string): string {
  const blank = name.lastIndexOf(" ");
  if (blank < 0 || (partsOf(name.slice(blank + 1), "") & LEGAL_FORMS) === 0) return name;
  const rest = name.slice(0, blank);
  const joined = LINKS.find((link) => rest.endsWith(link)) ?? "";
  return rest.slice(0, rest.length - joined.length);
}

// Harbor, Inc.; Harbor and Co.; Harbor & Co.
const LINKS = [",", " and", " &"];

/** A person's name as a sentence would have it, without a nickname. Bylines have it in capitals: `By ANN LEE`. */
export function personName(name: string): string {
  return CAPITALS.test(name) ? properCase(name) : name.replace(NICKNAME, "");
}

// Sam "the Hook" Lee
const NICKNAME = / ["\u201c][^"\u201c\u201d]{1,40}["\u201d]/;

// ANN O'NEILL-LEE, but not JJ Lee
const CAPITALS = /^[A-Z][A-Z.'\u2019-]{1,20}(?: [A-Z.'\u2019-]{2,20}){1,3}$/;

const COUNTRY: Readonly<Record<string, string>> = {
  US: "United States",
  GB: "United Kingdom",
  NZ: "New Zealand",
  KR: "South Korea",
  KP: "North Korea",
  AE: "United Arab Emirates",
};
// Parts of the United Kingdom that are countries of their own.
const PART = /^(?:England|Scotland|Wales|N.* Ireland)$/i;

/** Short names that can mean only one organization of the text, with its name: `Northgate` is Northgate Energy. */
export function onlyOnesByShort(names: readonly Named[]): ReadonlyMap<string, string> {
  const firsts = new Map<string, string>();
  const seen = new Set<string>();
  for (const named of names) {
    if (named.kind !== "organization" || !named.name.includes(" ") || seen.has(named.name))
      continue;
    seen.add(named.name);
    const name = canonicalName(named, undefined);
    // Harbor is Harbor Corp., and not the Harbor Financial Corp. of the same text.
    if (!name.includes(" ")) firsts.set(name, "");
    else
      for (const short of shortsOf(name)) {
        const other = firsts.get(short);
        firsts.set(short, other === undefined ? name : wholeOf(other, name));
      }
  }
  // Korea Football Association (KFA), whose house is KFA House
  for (const { clue, name } of names)
    if (clue?.before === "(" && clue.after === ")") firsts.delete(name);
  for (const [first, name] of firsts) if (name === "") firsts.delete(first);
  return firsts;
}

/** The longer of two names of which one begins the other: `Harbor Steel Works` of that and `Harbor Steel`; else none. */
function wholeOf(one: string, other: string): string {
  if (one === other || one.startsWith(`${other} `)) return one;
  return other.startsWith(`${one} `) ? other : "";
}

/** What an organization can be called for short: its first word, its first two, and for a bank or a team its last. */
function shortsOf(name: string): string[] {
  const words = name.split(" ");
  const [first = "", second = ""] = words;
  const home = TEAM.test(name) ? words.slice(0, -1).join(" ") : "";
  const last = words.at(-1) ?? "";
  const isTeam =
    home !== "" &&
    ((cuesOf(last.toLowerCase()) & ORGANIZATIONS) !== 0 || placeNamed(home) !== undefined);
  const shorts = isTeam ? [home, last] : [];
  // Borussia Harbor is Borussia or Harbor; the European Commission is the Commission.
  if ((partsOf(last, "") & BODY_HEADS) !== 0) shorts.push(last);
  else if (isClub(words)) shorts.push(first, last);
  if (words.length === 2 && BANK.test(first)) shorts.push(second);
  if (words.length > 2 && /^[A-Z]/.test(second)) shorts.push(`${first} ${second}`);
  // Kessel of A.B. Kessel Group
  const lead = words.find((word) => !word.endsWith(".")) ?? first;
  return stands(lead, name) ? [...shorts, lead] : shorts;
}

// Harbor Mariners, Harbor White Sox
const TEAM = /(?:[^s]s|Sox)$/;
/** Whether a name can be that of a club named after its city: the first word is neither common nor a nationality. */
function isClub(words: readonly string[]): boolean {
  const [first = "", last = ""] = [words[0], words.at(-1)];
  return (
    placeNamed(last)?.kind === "city" &&
    words.every((word) => /^[A-Z]/.test(word)) &&
    !isCommon(first.toLowerCase()) &&
    knowledge().demonyms.get(first) === undefined
  );
}

const BANK = /^(?:Bank|Banco|Banca|Banque)$/;

/**
 * Whether an organization can be called by its first word: that is not common, and if it is itself a known name, the
 * organization is a company or a news agency.
 */
function stands(first: string, name: string): boolean {
  const { demonyms, organizations } = knowledge();
  if (isCommon(first.toLowerCase()) || demonyms.get(first) !== undefined) return false;
  const last = name.slice(name.lastIndexOf(" ") + 1).toLowerCase();
  const isOther = organizations.has(first) || placeNamed(first) !== undefined;
  return !isOther || COMPANIES.test(last) || NEWS.test(name);
}

const NEWS = /^\S{4,} (?:News )?Agency$/;
const COMPANIES =
  /^(?:motors?|electronics|group|holdings|energy|bank|enterprises|financial|industries|technologies|steel|oil|chemicals?|pharmaceuticals|airlines|airways|insurance|securities|engineering|construction|heavy|platforms)$/;
