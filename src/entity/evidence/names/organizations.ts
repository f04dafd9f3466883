/** Evidence for an organization in the name itself. */

import { BEFORE_ORGANIZATIONS, ORGANIZATIONS, PLACES } from "../../lists/cues.ts";
import { knowledge, placeNamed } from "../../lists/knowledge.ts";
import { COMPANY_FORMS, COUNTIES, INSTITUTIONS } from "../../lists/parts.ts";
import { COUNTRY, FAMILY, type Form, PLAIN } from "../../words/forms.ts";
import {
  KNOWN,
  LISTED_FIRST,
  LISTED_LAST,
  LOUD,
  MORE,
  PAIR,
  SEVERAL,
  SIGNED,
  SINGLE,
  WORD_FIRST,
  WORD_LAST,
} from "../bits.ts";
import type { Reading } from "../reading.ts";
import type { Evidence } from "../rows.ts";

export function organizations(): readonly Evidence<Reading>[] {
  return [
    [
      "is a known organization",
      "organization",
      5,
      ({ place, commonFirst, given, family }) =>
        place === undefined && !commonFirst && !given && !family,
      SINGLE | KNOWN,
    ],
    [
      "is a known organization, but also a common word",
      "organization",
      2,
      ({ place, commonFirst }) => place === undefined && commonFirst,
      SINGLE | KNOWN | WORD_FIRST,
    ],
    [
      "is a known organization, but also a name of people",
      "organization",
      2.5,
      ({ place, commonFirst, given, family }) =>
        place === undefined && !commonFirst && (given || family),
      SINGLE | KNOWN,
    ],
    ["is a known organization of several words", "organization", 7, () => true, SEVERAL | KNOWN],
    [
      "is a company's branch in a country",
      "organization",
      3,
      ({ name, count, last, place, commonFirst }) =>
        place === undefined &&
        ((count === 2 && !commonFirst && BRANCHES.test(last.text)) || isBranch(name, last)),
      SEVERAL,
    ],
    [
      "ends with a company's form",
      "organization",
      3,
      ({ last }) => (last.parts & COMPANY_FORMS) !== 0,
      SEVERAL | LISTED_LAST,
    ],
    [
      "ends like the name of an organization",
      "organization",
      5.5,
      ({ last, place, sport, known }) =>
        (last.cues & ORGANIZATIONS) !== 0 &&
        place === undefined &&
        ((last.parts & COUNTIES) === 0 || sport !== undefined || known),
      SEVERAL | LISTED_LAST,
    ],
    [
      "begins as organizations do before `of` or `for`",
      "organization",
      5,
      ({ name, first }) => (first.cues & ORGANIZATIONS) !== 0 && / (?:of|for|on|to) /.test(name),
      MORE | LISTED_FIRST,
    ],
    [
      "has a word for an organization before `of`, `for` or a city",
      "organization",
      5,
      ({ words }) => hasHeadInside(words),
      MORE,
    ],
    [
      "begins like the name of an institution",
      "organization",
      3,
      ({ first }) => (first.parts & INSTITUTIONS) !== 0,
      SEVERAL | LISTED_FIRST,
    ],
    [
      "begins like the name of a club or a company",
      "organization",
      3,
      ({ first }) => (first.cues & BEFORE_ORGANIZATIONS) !== 0,
      SEVERAL | LISTED_FIRST,
    ],
    [
      "is short and in capitals",
      "organization",
      3,
      ({ last, name, place, plain, state }) =>
        !plain &&
        last.shape === "CAPITALS" &&
        name.length < 7 &&
        place === undefined &&
        state === undefined,
      SINGLE | LOUD,
    ],
    [
      "has a capital inside",
      "organization",
      2,
      ({ name, last }) =>
        last.shape === "Capital" && /[a-z][A-Z]/.test(name) && !INNER_CAPITAL.test(name),
      SINGLE,
    ],
    [
      "ends like the name of an organization",
      "person",
      -2,
      ({ last, family }) => (last.cues & ORGANIZATIONS) !== 0 && !family,
      SEVERAL | LISTED_LAST,
    ],
    ["begins with a short form", "organization", 1.5, beginsShort, SEVERAL | LOUD],
    ["begins with a short form", "person", -3, beginsShort, SEVERAL | LOUD],
    ["begins with a known organization", "organization", 2.5, beginsKnown, PAIR],
    ["begins with a known organization", "organization", 4, beginsKnownPair, MORE],
    [
      "is named by its web address",
      "organization",
      5,
      ({ words }) => words.some(({ text }) => /\.(?:com|net)$/.test(text)),
      SIGNED,
    ],
    [
      "is a Red Cross",
      "organization",
      6,
      ({ name, last }) => last.small.startsWith("cr") && RED_CROSS.test(name),
      SEVERAL,
    ],
    [
      "is joined by -e-",
      "organization",
      6,
      ({ name, place, last }) =>
        place === undefined && (last.cues & PLACES) === 0 && EZAFE.test(name),
      SIGNED,
    ],
    ["is joined by &", "organization", 4, ({ name }) => name.includes("&"), SIGNED],
    [
      "is called after two partners",
      "organization",
      6,
      ({ name, place }) => place === undefined && /^\w+ and \w+$/.test(name),
      MORE,
    ],
    [
      "begins with `US` or `UK`",
      "organization",
      2,
      ({ first, last, sport }) =>
        sport === undefined && /^U[KS]$/.test(first.text) && (last.known & PLAIN) !== 0,
      PAIR | LOUD | WORD_LAST,
    ],
    [
      "is a numbered unit or court",
      "organization",
      6,
      ({ first }) => first.shape === "number",
      SEVERAL | SIGNED,
    ],
  ];
}

// Tehreek-e-Insaf, Jamaat-i-Islami
const EZAFE = /^(?!Dasht|Koh|Pul|Qala|Shahr)[A-Z]\w+-[ei]-[A-Z]/;

const INNER_CAPITAL = /^(?:Mc|Mac|De|La|Le|O['\u2019])/;

const RED_CROSS = /Red Cr(?:oss|escent)$/;

function hasHeadInside(words: Reading["words"]): boolean {
  return words.some(({ cues, text }, index) => {
    const next = words[index + 1]?.text ?? "";
    // Shipbuilders of America
    if (text === "of") return next === "America" && words[0]?.text !== "United";
    const isHead = index > 0 && ((cues & ORGANIZATIONS) !== 0 || text === "Museum");
    // Imperial College London
    const isBefore = index === words.length - 2 && placeNamed(next, false)?.kind === "city";
    return isHead && (isBefore || /^(?:of|for)$/.test(next));
  });
}

// Yonhap Infomax
function beginsKnown({ first, last, given, family, commonFirst, place }: Reading): boolean {
  return (
    !(given || family || commonFirst) &&
    place === undefined &&
    first.text.length > 3 &&
    (first.known & FAMILY) === 0 &&
    /^[A-Z][a-z]{3,}$/.test(last.text) &&
    knowledge().organizations.has(first.text)
  );
}

// Merrill Lynch Capital Markets
function beginsKnownPair({ words }: Reading): boolean {
  const [first, second] = words as readonly [Form, Form];
  return knowledge().organizations.has(`${first.text} ${second.text}`);
}

// Countries that are nobody's family name: Renault Korea
const BRANCHES = /^(?:Australia|Canada|China|India|Japan|Korea|Taiwan)$/;

// Amnesty International Norland
function isBranch(name: string, { text, known }: Form): boolean {
  return (known & COUNTRY) !== 0 && knowledge().organizations.has(name.slice(0, -text.length - 1));
}

// BBC Radio, TRT Haber, but not AJ Lee, USS Harbor
function beginsShort({ first, last, sport }: Reading): boolean {
  return (
    first.shape === "CAPITALS" &&
    sport === undefined &&
    last.shape === "Capital" &&
    last.text.length > 2 &&
    /^(?!USS|HMS)[A-Z]{3,4}$/.test(first.text)
  );
}
