/** Gives a new article what its agency's style adds, and what `serializeArticle` leaves to whoever fills its fields. */

import { type HouseForms, houseForms } from "../agency/around.ts";
import { bylineWords } from "../article/byline-draft.ts";
import { spellNote } from "../article/note.ts";
import { lineKind } from "../block/line/kind.ts";
import { refuse } from "../check/refuse.ts";
import { isObject, line, list, members, optionalString, string } from "../check/values.ts";
import { type CreditedPerson, type CreditRole, creditRoles } from "../desk/credits.ts";
import type { ArticleInit, EditorsNoteInit, TextInit } from "../model.ts";
import { draftArticle } from "./draft.ts";

/** A role in a credit line to write. */
export interface CreditRoleInit {
  /** The role in lower case: `"reporting"`, `"additional reporting"`, `"editing"`. */
  role: string;
  /** The people who had the role, each given by name or with the place where they worked. */
  people: readonly (string | CreditedPersonInit)[];
}

/** A person in a credit line to write. */
export interface CreditedPersonInit {
  /** The name. */
  name: string;
  /** Where the person worked. */
  place?: string | undefined;
}

/**
 * The fields of an article to bring into house style: those of `ArticleInit`, except that credits may be given as
 * roles.
 */
export interface HouseInit extends Omit<ArticleInit, "credits"> {
  /** The credits: either lines, or roles, which are written in the agency's form. */
  credits?: readonly (TextInit | CreditRoleInit)[] | undefined;
}

/**
 * Brings a newly composed article into the house style of its dateline's agency.
 *
 * Adds the end mark, if the article has none and the agency uses one; the label and parentheses of notes given as bare
 * words, which become `(Adds photo)` if the agency has no label, or `Editor's note: ...` where brackets would not make them
 * a note; and the credit lines for credits given as roles.
 * Whatever is given in full stays as it is.
 *
 * The result suits any writer. `serializeArticle` by itself already writes datelines, bylines, labeled notes and
 * counted markers in the agency's style, but never adds anything that no field contains.
 *
 * @param article - The fields of the article.
 * @returns The article in the form that all writers accept.
 * @throws RangeError or TypeError under the same conditions as `serializeArticle`.
 * @throws RangeError if roles would not read back the same.
 * @example
 * ```ts
 * const tram = withHouseStyle({
 *   dateline: { places: ["Paris"], month: 5, day: 1, agency: "Reuters" },
 *   notes: ["Adds quotes"],
 *   paragraphs: ["The tram ran.", "It was full."],
 *   credits: [{ role: "reporting", people: ["Ann Lee"] }, { role: "editing", people: ["Sam Roe"] }],
 * });
 * serializeArticle(tram);
 * // => "(Adds quotes)\nPARIS, May 1 (Reuters) - The tram ran.\nIt was full.\n(Reporting by Ann Lee; Editing by Sam Roe)\n"
 * withHouseStyle({ dateline: { places: ["Paris"], agency: "Xinhua" } }).end; // => "Enditem"
 * ```
 */
export function withHouseStyle(article: HouseInit): ArticleInit {
  const { notes, credits, ...rest } = members(article, "article") as HouseInit;
  const house = houseForms(draftArticle({ dateline: rest.dateline }).dateline?.agency);
  // A feed may be separated by its agency's end mark, which then stands below each article already.
  const isEnded = rest.separator?.trim() === house.end;
  return {
    ...rest,
    ...(notes !== undefined && {
      notes: list(notes, "notes").map((note, index) =>
        houseNote(note as EditorsNoteInit, `notes[${index}]`, house),
      ),
    }),
    ...(credits !== undefined && { credits: houseCredits(list(credits, "credits"), house) }),
    ...(rest.end === undefined && house.end !== undefined && !isEnded && { end: house.end }),
  };
}

/**
 * Adds the label or the brackets without which words would not be read as a note; any other note is returned as it is.
 * In an agency's copy that has no label, these are brackets, as in `(Adds photo)`, or `Editor's note:` where brackets are
 * not enough.
 */
function houseNote(note: EditorsNoteInit, path: string, { label }: HouseForms): EditorsNoteInit {
  const given = typeof note === "string" ? note : note?.label === undefined && note?.text;
  if (typeof given !== "string" || (isNote(given) && !BARE.test(given))) return note;
  const text = given.replace(IN_BRACKETS, "$1");
  if (label !== undefined) return { label, text };
  const small = capital(text.replace(CAPITALS, (verb) => verb.toLowerCase()));
  const bracketed = spellNote({ text: small }, path);
  return isNote(bracketed) ? bracketed : { label: ANY_LABEL, text };
}

// What Reuters writes since 2021 without the brackets that its notes had.
const BARE = /^(?:Adds|Corrects|Re[a-z]{3,6}s|Updates)[ ,]/;

const ANY_LABEL = "Editor's note";

const IN_BRACKETS = /^\((.*)\)$/;
// ADDS photo; CORRECTS date; EU reaction
const CAPITALS = /^[A-Z]{2,}|(?<=; )[A-Z]{2,}S\b/g;

function isNote(text: string): boolean {
  return lineKind(text, 0, text.length) === "note";
}

/** Returns the credits with the roles written as lines of the agency, in place of the first role. */
function houseCredits(credits: readonly unknown[], { credit }: HouseForms): TextInit[] {
  const isRole = (one: unknown): boolean => isObject(one) && "role" in one;
  const first = credits.findIndex(isRole);
  if (first === -1) return credits as TextInit[];
  const roles = credits.flatMap((one, index) =>
    isRole(one) ? draftRole(one, `credits[${index}]`) : [],
  );
  const texts = spellRoles(roles, credit);
  const read = texts.flatMap((text) => creditRoles(text));
  // Both lists have their members in the same order, so their JSON can be compared.
  if (JSON.stringify(read) !== JSON.stringify(roles))
    refuse(`credits[${first}]`, `would read back as ${read.map(tell).join("; ") || "no roles"}`);
  const before = credits.slice(0, first);
  const after = credits.slice(first).filter((one) => !isRole(one));
  return [...before, ...texts, ...after] as TextInit[];
}

/** A role in words: `reporting by Ann Lee in Seoul and Bob Kim in Seoul`. */
function tell({ role, people }: CreditRole): string {
  const names = people.map(({ name, place }) =>
    place === undefined ? name : `${name} in ${place}`,
  );
  return `${role} by ${names.join(" and ")}`;
}

function draftRole(value: unknown, path: string): CreditRole {
  const { role, people } = members(value, path);
  const all = list(people, `${path}.people`);
  if (all.length === 0) refuse(`${path}.people`, "is empty; name one, or leave the role out");
  return {
    role: line(role, `${path}.role`),
    people: all.map((one, index) => {
      const at = `${path}.people[${index}]`;
      if (typeof one === "string") return { name: line(one, at) };
      const { name, place } = members(one, at);
      const where = optionalString(place, `${at}.place`);
      return { name: string(name, `${at}.name`), ...(where !== undefined && { place: where }) };
    }),
  };
}

/** Writes lines that say who did what, in the form of the agency's example if the roles are those that it shows. */
function spellRoles(roles: readonly CreditRole[], example = ""): string[] {
  const [only] = roles.length === 1 ? roles : [];
  // - Reporting by: Han Seo-yun in Seoul
  if (example.startsWith("- "))
    return roles.map(({ role, people }) => `- ${capital(role)} by: ${namesOf(people)}`);
  // (By Han Seo-yun and Ann Lee)
  if (example.startsWith("(By ") && only?.role === "writing")
    return [`(By ${namesOf(only.people)})`];
  // Associated Press writer Ann Lee contributed to this report.
  if (example.includes("contributed") && only?.role === "contributing") {
    const writers = only.people.length === 1 ? "writer" : "writers";
    return [example.replace("writer Ann Lee", () => `${writers} ${namesOf(only.people)}`)];
  }
  const parts = roles.map(({ role, people }) => `${capital(role)} by ${namesOf(people)}`);
  return [`(${parts.join("; ")})`];
}

function capital(role: string): string {
  return role.charAt(0).toUpperCase() + role.slice(1);
}

/** Lists people: `Ann Lee, Kim Do and Sam Roe in Seoul`. A place belongs to everyone before it who has none. */
function namesOf(people: readonly CreditedPerson[]): string {
  const authors = people.map(({ name, place }, index) =>
    place === undefined || people[index + 1]?.place === place ? name : `${name} in ${place}`,
  );
  return bylineWords({ authors });
}
