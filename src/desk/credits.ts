/** Reads credit lines as data: who did what, and where. */

import { agencyNamed } from "../agency/find.ts";
import { isObject, string } from "../check/values.ts";
import type { Credit } from "../model.ts";
import { countriesOf } from "../place/country.ts";
import { allMatches } from "../text/match.ts";

/** A person whom a credit line names. */
export interface CreditedPerson {
  /** The person's name, as written. */
  name: string;
  /** The place where they worked, if the credit line says so. */
  place?: string;
}

/** A role in a credit line, with the people who had it. */
export interface CreditRole {
  /** The role in lower case: `"reporting"`, `"additional reporting"`, `"editing"`. */
  role: string;
  /** The people who had the role, in order. */
  people: CreditedPerson[];
}

// A role and what follows it: `Reporting by`, `Pewarta:`, `Reporting and` in `Reporting and writing by`. Any other word
// for work counts only before `by`: `desking by`. The slip `Edtitng` is common enough in real copy to be listed.
const ROLE =
  /\b((?:(?:additional|further|other|original) )?(?:reporting|(?<=^[([]?|[;.] )story(?=(?:,? and [a-z]{4,12})? by )|text|writing|(?:copy ?)?editing|edtitng|desking|compiled|compiling|photos?|photography|translat(?:ion|ed|ors?)|written|graphics?|research|production|video|assistance|contribut(?:ing|ions?)|files|inputs?|reporters?|writers?|editors?|pewarta|penulis|penerjemah))(,? and | ?[,&/] ?| ?: ?| by:? | from )|\b([a-z]{1,14}(?:ing|ed|tion)) by:? |\bthe (reporter|editor)s? (?:on|responsible for) this story ?: ?/gi;
const OPENS = /[:y]/;
const GIVEN = /^(?:assistance|contribution|file|input)/;
/** Other spellings of roles. */
const USUAL: Readonly<Record<string, string>> = {
  edtitng: "editing",
  edited: "editing",
  reported: "reporting",
  written: "writing",
};
// (By Ann Lee and Sam Roe)
const BY = /^[ ([]{0,4}By /i;
// Associated Press writers Ann Lee in Seoul and Sam Roe in Tokyo contributed | Lee reported from Seoul
const CONTRIBUTED = /,? (?:also )?contributed\b/;
// contributed to this report from Seoul
const FROM = / from [A-Z][^.;:]{1,60}/;
const REPORTED = / reported from /;
const SENTENCES = /(?<=[a-z)]{2})\. {1,2}(?=[A-Z])/;
// ((harbor@example.org; +82 2 555 0100)), but not ((Reporting by Ann Lee; ann@example.org))
const CONTACT = /\(\([^()]{0,200}\)\)/g;
const ADDRESS = /[@\d]/;
// Tel: +49 30 5555 | ann@example.org | agencies | File | Reuters bureaus
const NOBODY = /[@\d:<>]|^(?:other )?agenc(?:y|ies)\b|^file$|\bbureau[sx]$/i;
// Ann Lee in Seoul at ann@example.org
const REACHED_AT = / (?:at|on) [^ ]{1,60}@[^ ]{1,60}$/;
// Associated Press writers Ann Lee
const WRITERS =
  /^(?:.{0,60} )?(?:writer|reporter|journalist|correspondent|photographer|producer|researcher|editor)s? (?=[A-Z])/i;
const SUFFIX = /^(?:Jr|Sr)\.?$/;
const SUFFIXED = /\b(?:Jr|Sr)\.$/;
// Ann Lee in Harbor City, Ill.
const REGION = /^(?:[A-Z][a-z]{0,5}\.|(?:[A-Z]\.){2,3})$/;

/**
 * Parses a credit line into the people it names, grouped by role.
 *
 * @param credit - A credit line, or its text: `"(Reporting by Ann Lee in Seoul; Editing by Sam Roe)"`.
 * @returns The roles, in order; empty if the line names nobody, as in `(Yonhap)`.
 * @throws TypeError if `credit` is neither a string nor a credit line.
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
  const text = isObject(credit) ? string(credit.text, "credit.text") : string(credit, "credit");
  const plain = text.replace(CONTACT, (found) =>
    ADDRESS.test(found) && !found.includes(" by ") ? "" : found,
  );
  const headings = headingsOf(plain);
  const named = headings.flatMap(({ roles, end }, at) => {
    const people = readPeople(plain.slice(end, headings[at + 1]?.start));
    return roles.map((role) => ({ role, people: people.map((person) => ({ ...person })) }));
  });
  // By Ann Lee; Editing: Sam Roe
  const above = plain.slice(0, headings[0]?.start);
  const isAbove = headings.length === 0 || BY.test(above);
  const found = [...(isAbove ? rolesOfSentences(above) : []), ...named];
  return found.filter(({ people }) => people.length > 0);
}

/** Roles that the same people have, and where they stand: `Reporting and writing by `. */
interface Heading {
  readonly roles: readonly string[];
  readonly start: number;
  readonly end: number;
}

// Nobody has more roles than this in one credit.
const MOST_ROLES = 10;

function headingsOf(text: string): Heading[] {
  const headings: Heading[] = [];
  let listed: Heading | undefined;
  for (const found of allMatches(ROLE, text)) {
    const { 0: written, 1: known, 2: sign = ":", 3: other, 4: asked, index } = found;
    const name = (known ?? other ?? asked ?? "").toLowerCase();
    const role = USUAL[name] ?? name;
    const before = listed?.end === index && listed.roles.length < MOST_ROLES ? listed : undefined;
    const heading = {
      roles: [...(before?.roles ?? []), role],
      start: before?.start ?? index,
      end: index + written.length,
    };
    const opens = OPENS.test(sign) || (sign === " from " && GIVEN.test(role));
    if (opens) headings.push(heading);
    listed = opens ? undefined : heading;
  }
  return headings;
}

// (AP Photo/Ann Lee) | AFP PHOTO / ANN LEE
const PHOTO = /^.{0,20}\bphoto ?\/ ?(?=[A-Z])/i;

/** The roles in credits that are sentences, or that name only the writers or a photographer. */
function rolesOfSentences(text: string): CreditRole[] {
  if (BY.test(text)) return [{ role: "writing", people: readPeople(text.replace(BY, "")) }];
  if (PHOTO.test(text)) return [{ role: "photo", people: readPeople(text.replace(PHOTO, "")) }];
  return text.split(SENTENCES).flatMap((sentence) => {
    const after = sentence.search(CONTRIBUTED);
    if (after !== -1) {
      const place = FROM.exec(sentence.slice(after))?.[0].replace(" from ", " in ") ?? "";
      return [{ role: "contributing", people: readPeople(sentence.slice(0, after) + place) }];
    }
    if (!REPORTED.test(sentence)) return [];
    const people = readPeople(sentence.replace(/ (?:reported )?from /g, " in "));
    return [{ role: "reporting", people }];
  });
}

/** Reads `Ann Lee, Sam Roe and Kim Byers in Seoul and Li Ming in Paris`: a place belongs to all since the last one. */
function readPeople(names: string): CreditedPerson[] {
  const people: CreditedPerson[] = [];
  // The place that was named last, `where`, is that of the people from `from` up to `to`. It is given to them once it
  // is complete.
  let from = 0;
  let to = 0;
  let where = "";
  const place = (): void => {
    for (const person of people.slice(from, to)) person.place = where;
    from = to;
  };
  for (const part of names.split(/,? and |[,;&/\n] ?/)) {
    const words = part
      .replace(/^[ ([-]{1,4}|^with (?=[A-Z])/, "")
      .replace(/[ )\].;]{1,6}$/, (end) => (end.startsWith(".") ? "." : ""))
      .replace(REACHED_AT, "");
    const last = people.at(-1);
    if (last !== undefined && SUFFIX.test(words)) last.name += `, ${words}`;
    else if (to > 0 && to === people.length && isRegion(words)) where += `, ${words}`;
    else if (!isNobody(words)) {
      const [name = "", city] = unstopped(words).replace(WRITERS, "").split(" in ");
      if (name !== "") people.push({ name });
      if (city === undefined || to === people.length) continue;
      place();
      to = people.length;
      where = city;
    }
  }
  place();
  return people;
}

/** Whether words after a place name its region: `Ill.`, `D.C.`, `Maryland`. */
function isRegion(words: string): boolean {
  return REGION.test(words) || (words !== "" && countriesOf("", words).length > 0);
}

function isNobody(words: string): boolean {
  return NOBODY.test(words) || agencyNamed(unstopped(words)) !== undefined;
}

/** Removes the stop at the end of words, unless it is their own. */
function unstopped(words: string): string {
  return SUFFIXED.test(words) ? words : words.replace(/\.$/, "");
}
