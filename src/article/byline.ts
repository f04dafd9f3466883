/** Reads bylines: the authors, their places and their affiliation. */

import { mentionsAgency } from "../agency/find.ts";
import { AFFILIATION } from "../block/line/author.ts";
import type { Byline } from "../model.ts";
import { LINE_BREAK } from "../text/lines.ts";

// By Han Seo-yun | By: Han Seo-yun | (By Han Seo-yun) | BYLINE=HAN SEO-YUN | BY HAN SEO-YUN | by Xinhua writer Li Ming |
// Par Anne LEE | Von Ann Lee, dpa
const BY =
  /^(?:BYLINE=|(?:\(?[Bb][Yy]:?|From|Oleh|Par|Por|Von(?=.+ dpa$)) {1,2})(?:((?:[A-Z][\w-]* ){0,2}(?:[a-z]{2,14} ){0,2}[a-z]{0,6}(?:[Cc]orrespondent|[Rr]eporter|[Ww]riter)s?) )?/;

// Ann Lee (Yonhap)
const IN_BRACKETS = / \(([A-Z][^()]{1,40})\)/g;
// Ann Lee alee@example.org | Ann Lee (alee@example.org) | Ann Lee @annlee
const ADDRESS = /,? \(?[\w.+-]*@[\w.-]+\)?/g;
/** The sign at the end of a line of a byline, as AP writes it: `By ANN LEE=`. */
export const LINE_END: RegExp = / ?[=—–-]$/;
// Ann Lee  March 4, 2031, 6:12 pm | Ann Lee - March 4, 2031 | Ann Lee  |04.03.2031 | Ann Lee on 3/4/2031
const FILED = /(?:(?:,| [/|–-])? [A-Z][a-z]{2,8}\.? \d\d?, \d{4}\b|\| ?\d| on \d\d?\/\d).*/;
// A role on the line below: (Harbor Press) | Harbor Press Writer=
const ROLE = /^\(?(.+?)[=)]?$/;

/**
 * Reads the byline in `[start, end)`.
 *
 *     By Sam Lee and Ann Byers, Harbor Press      By SAM LEE
 *        ^authors               ^affiliation      Associated Press Writer
 *                                                 ^affiliation
 */
export function readByline(text: string, start: number, end: number): Byline {
  const raw = text.slice(start, end);
  // Most bylines are on one line, and looking for blanks before a break takes long.
  const [first = "", below = ""] = /[\n\r]/.test(raw) ? raw.split(LINE_BREAK) : [raw];
  const role = ROLE.exec(below)?.[1];
  const by = BY.exec(first);
  const closing = by?.[0].startsWith("(") ? /\)$/ : LINE_END;
  const written = first.slice(by?.[0].length).replace(closing, "");
  const names = (BESIDES_NAMES.test(written) ? withoutBrackets(written) : written).trim();
  const { authors: people, affiliations } = partNames(names);
  const authors: string[] = [];
  const places: string[] = [];
  for (const person of people) {
    const [author, ...rest] = withPlace(person);
    authors.push(author);
    if (rest.length > 0) places.push(rest.join(" in "));
  }
  const writer = by?.[1];
  if (writer !== undefined) affiliations.push(writer);
  if (role !== undefined) affiliations.push(role);
  const byline: Partial<Byline> = { authors };
  if (places.length > 0) byline.places = places;
  if (affiliations.length > 0) byline.affiliation = affiliations.join("; ");
  byline.raw = raw;
  byline.start = start;
  byline.end = end;
  return byline as Byline;
}

// What addresses, times and brackets have, and most bylines lack.
const BESIDES_NAMES = /[@\d()]/;

/** The words of a byline without the time and addresses in it, and with commas for its brackets. */
function withoutBrackets(words: string): string {
  return words
    .replace(FILED, "")
    .replace(ADDRESS, "")
    .replace(/\), (?!and )/g, "), and ")
    .replace(IN_BRACKETS, ", $1");
}

// Ann Lee, Harbor Press | Ann Lee | Harbor Press | Ann Lee for Harbor Press | Ann Lee of Harbor News, but not Lord Lee of
// Harbor | ANN LEE Associated Press Writer | Ann Lee/AP | Ann Lee / Staff Writer | ANN LEE - Associated Press
const BEFORE_AFFILIATION =
  /, (?:and )?(?![JS]r\b)| \| |\/(?=[A-Z])| [/-] (?!in )| for (?=[A-Z])| of (?=[A-Z]\w{1,15} (?:\w{1,15} )?(?:News|Post|Press|Times)\b)|(?<!^[Tt](?:he|HE)) (?:(?:and|of) )?(?=(?:The )?(?:AA?P|AFP|Associated Press|Canadian Press|Reuters)\b)/;
const BETWEEN_AUTHORS = / (?:and|AND|&) | with (?=[A-Z])/;
// Ann Lee in Washington | Ann Lee - in Washington
const IN = / (?:- )?in (?=[A-ZÀ-ÞĀ-ɏ])/;

/** An author, and the place that they wrote from: `Ann Lee in Washington`. */
function withPlace(author: string): [string, ...string[]] {
  return author.split(IN) as [string, ...string[]];
}

// Han Seo-yun | ANN LEE | Jean-Pierre de la Croix
const PERSON =
  /^[^a-z\s][^\s]{0,20}(?: (?:(?:al|bin|da|de|del|der|la|van|von) ){0,2}[^a-z\s][^\s]{0,20}){1,4}$/;

/**
 * Separates the authors of a byline from their affiliations. A comma, slash, hyphen or `and` also separates authors, if a
 * person's name follows. After an affiliation, only `and` does: what follows a comma there is more of the affiliation.
 *
 *     Ann Lee, Harbor Press, and Sam Roe     Ann Lee, Associated Press and Sam Roe, Associated Press
 */
function partNames(names: string): { authors: string[]; affiliations: string[] } {
  const authors: string[] = [];
  const affiliations: string[] = [];
  let apart = "";
  // Whether the previous part was an affiliation, which can go on after a comma: Science Editor, Harbor Press
  let within = false;
  for (let rest = names; rest !== ""; ) {
    const { 0: sign, index } = BEFORE_AFFILIATION.exec(rest) ?? { 0: "", index: rest.length };
    const part = rest.slice(0, index);
    const people = part.split(BETWEEN_AUTHORS).map((one) => one.trim());
    // The first of the people at the end of the part, if there are any.
    let first = 0;
    if (apart !== "" && apart !== AND) {
      first = people.length;
      while (first > 0 && isPerson(people[first - 1] as string)) first -= 1;
      const listed = first === 0 && !within && ", / - ".includes(apart);
      if (!listed && (within || first === 0)) first = people.length;
    }
    if (first > 0) {
      const words = first === people.length ? part : people.slice(0, first).join(" and ");
      affiliations.push(within ? affiliations.pop() + apart + words : words);
    }
    for (const one of people.slice(first)) if (one !== "") authors.push(one);
    within = first === people.length;
    apart = sign;
    rest = rest.slice(index + sign.length);
  }
  return { authors, affiliations: affiliations.map((one) => one.trim()) };
}

const AND = ", and ";

function isPerson(name: string): boolean {
  return PERSON.test(withPlace(name)[0]) && !AFFILIATION.test(name) && !mentionsAgency(name);
}
