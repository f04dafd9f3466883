/** Credit lines as data: who did what, and where. */

import type { Credit } from "../model.ts";
import { requireString } from "../text/input.ts";

/** Someone whom a credit names. */
export interface CreditedPerson {
  /** The name as written. */
  name: string;
  /** Where they worked, where the credit says so. */
  place?: string;
}

/** A role of a credit line, with those who had it. */
export interface CreditRole {
  /** The role in small letters: `"reporting"`, `"additional reporting"`, `"editing"`. */
  role: string;
  /** Who had it, in their order. */
  people: CreditedPerson[];
}

// `Edtitng` is as often as that in real copy.
const ROLE =
  /\b((?:additional |further )?reporting|writing|(?:copy ?)?editing|edtitng|compiled|photos?|translation|translated|graphics?)(?: ?:| by:?) /gi;
// ((harbor@example.org; +82 2 555 0100))
const CONTACT = /\(\([^()]{0,200}\)\)/g;
// Ann Lee in Harbor City, Ill.
const REGION = /^(?:[A-Z][a-z]{0,5}\.|(?:[A-Z]\.){2,3})$/;

/**
 * Reads who a credit line names, by role.
 *
 * @param credit - A credit, or its words: `"(Reporting by Ann Lee in Seoul; Editing by Sam Roe)"`.
 * @returns The roles in their order; none where the line names nobody, as `(Yonhap)`.
 * @throws TypeError if the credit is neither a string nor a credit.
 * @example
 * ```ts
 * creditRoles("(Reporting by Ann Lee and Sam Roe in Seoul; Editing by Kim Byers)");
 * // => [
 * //   { role: "reporting", people: [{ name: "Ann Lee", place: "Seoul" }, { name: "Sam Roe", place: "Seoul" }] },
 * //   { role: "editing", people: [{ name: "Kim Byers" }] },
 * // ]
 * ```
 */
export function creditRoles(credit: string | Pick<Credit, "text">): CreditRole[] {
  const text = typeof credit === "object" && credit !== null ? credit.text : credit;
  requireString(text, "credit");
  const plain = text.replace(CONTACT, "");
  const found = [...plain.matchAll(ROLE)];
  return found.map(({ 0: written, 1: role = "", index }, at) => {
    const names = plain.slice(index + written.length, found[at + 1]?.index);
    return { role: usualRole(role.toLowerCase()), people: readPeople(names) };
  });
}

function usualRole(role: string): string {
  return role === "edtitng" ? "editing" : role;
}

/** `Ann Lee, Sam Roe and Kim Byers in Seoul and Li Ming in Paris`: a place is that of all since the last one. */
function readPeople(names: string): CreditedPerson[] {
  const people: CreditedPerson[] = [];
  let placed = 0;
  for (const part of names.split(/,? and |[,;&] ?/)) {
    const words = part
      .replace(/^[ ([]{1,4}/, "")
      .replace(/[ )\].;]{1,6}$/, (end) => (end.startsWith(".") ? "." : ""));
    const last = people.at(-1);
    if (last?.place !== undefined && REGION.test(words)) {
      for (const person of people) if (person.place === last.place) person.place += `, ${words}`;
      continue;
    }
    const [name = "", place] = words.replace(/\.$/, "").split(" in ");
    if (name !== "") people.push({ name });
    if (place === undefined) continue;
    for (const person of people.slice(placed)) person.place = place;
    placed = people.length;
  }
  return people;
}
