/** Evidence for a person in the name itself. */

import { knowledge } from "../../lists/knowledge.ts";
import { EASTERN } from "../../lists/part-bits.ts";
import { COMMON, COUNTRY, LISTED, NATION, PEOPLE, PLAIN } from "../../words/form-bits.ts";
import { INITIALS, textAt } from "../../words/words.ts";
import { OUT_OF_SPORT, SEVERAL, SINGLE, UNPLACED } from "../bits.ts";
import type { Reading } from "../reading.ts";
import type { Evidence } from "../rows.ts";
import {
  FAMILY_LAST,
  GIVEN_FIRST,
  LISTED_FIRST,
  MORE,
  SIGNED,
  WORD_FIRST,
  WORD_LAST,
} from "./bits.ts";

export const personNames: readonly Evidence<Reading>[] = [
  { reason: "has initials", person: 4, needs: SEVERAL | SIGNED, when: hasInitials },
  {
    reason: "has a particle of people in it",
    person: 3,
    needs: MORE,
    when: ({ name }) => PARTICLE.test(name),
  },
  {
    reason: "begins with a given name",
    person: 3,
    needs: SEVERAL | GIVEN_FIRST,
    // Lion Air
    when: (reading) =>
      !reading.commonFirst && !reading.country && isOfFew(reading) && reading.last.text !== "Air",
  },
  {
    reason: "begins with a given name",
    person: 2,
    needs: SEVERAL | GIVEN_FIRST | WORD_FIRST,
    when: isOfFew,
  },
  // It begins or ends with a country.
  { person: -3, needs: SEVERAL, when: isWithCountry },
  { reason: "ends with a family name", person: 1.5, needs: SEVERAL | FAMILY_LAST, when: isOfFew },
  {
    reason: "is like a Korean name",
    person: 3,
    needs: SEVERAL | SIGNED,
    when: ({ count, last }) => count < 5 && HYPHENED.test(last.text),
  },
  {
    reason: "is like a Korean name",
    person: 7,
    needs: SEVERAL | SIGNED,
    when: ({ count, first, last }) =>
      count === 2 && (last.parts & EASTERN) !== 0 && HYPHENED.test(first.text),
  },
  {
    reason: "is two or three capitalized words",
    person: 1.5,
    needs: SEVERAL,
    when: ({ count, words }) =>
      count < 4 && words.every(({ shape }) => shape === "Capital" || shape === "small"),
  },
  // It is made of common words.
  {
    person: -2.5,
    place: -1,
    needs: SEVERAL | UNPLACED | WORD_LAST,
    when: isOfCommonWords,
  },
  // It ends with a common word.
  {
    person: -1,
    needs: SEVERAL | UNPLACED | WORD_LAST | OUT_OF_SPORT,
    when: endsWithWord,
  },
  {
    reason: "begins like a Chinese or Korean name",
    person: 2.5,
    needs: SEVERAL | LISTED_FIRST,
    // Wang Jun, Li Na
    when: ({ count, first, last, commonLast, words }) =>
      (count === 2 || (count === 3 && words.every(({ text }) => text.length < 7))) &&
      !(commonLast && !/^(?:Jun|Na)$/.test(last.text)) &&
      first.text !== "Le" &&
      (first.parts & EASTERN) !== 0,
  },
  {
    reason: "is a family name",
    person: 1.2,
    needs: SINGLE | FAMILY_LAST,
    when: ({ commonLast }) => !commonLast,
  },
  {
    reason: "is a given name",
    person: 1.2,
    needs: SINGLE | GIVEN_FIRST,
    when: ({ commonFirst }) => !commonFirst,
  },
  {
    reason: "is a known person",
    person: 3,
    needs: SINGLE,
    when: ({ name }) => knowledge().people.has(name),
  },
];

const PARTICLE = / (?:bint?|ibn|van|von) /;

// No person has more names. Particles and commas do not count: Luiz Inacio Lula da Silva, Martin Luther King, Jr.
const MOST_NAMES = 4;
const MINOR: ReadonlySet<string> = /* @__PURE__ */ new Set(["small", "mark"]);

function isOfFew({ count, words }: Reading): boolean {
  return count <= MOST_NAMES || words.filter(({ shape }) => !MINOR.has(shape)).length <= MOST_NAMES;
}

// Kestrel Rubber, but not Ann Wood or Rubber Industry
function endsWithWord({ given, commonFirst, family, last }: Reading): boolean {
  return (last.known & LISTED) !== 0 && !(family || given || commonFirst);
}

// Norland Speaker, Southern Norland, but not Chad Lee or Ann Jordan
function isWithCountry({ first, last, given, family }: Reading): boolean {
  return (!given && (first.known & COUNTRY) !== 0) || (!family && (last.known & COUNTRY) !== 0);
}

function isOfCommonWords({ words }: Reading): boolean {
  return words.every(
    ({ shape, known }) => shape === "small" || (known & (COMMON | PLAIN | NATION | PEOPLE)) !== 0,
  );
}

function hasInitials({ words, count, first, place, known }: Reading): boolean {
  for (let at = 1; at < count - 1; at += 1)
    if (words[at]?.text.length === 2 && INITIALS.test(textAt(words, at))) return true;
  if (place !== undefined || known) return false;
  if (count < 5 && first.text.length === 1) return true;
  return INITIALS.test(first.text) && !/^(?:U\.|[AFS]\.C\.)/.test(first.text);
}

// Min-jun
const HYPHENED = /^[A-Z][a-z]+-[a-z]+$/;
