/** Evidence for an organization in the name itself. */

import { CONTINENT } from "../../candidates/apart.ts";
import { RED_CROSS } from "../../candidates/whole.ts";
import { BEFORE_ORGANIZATIONS, ORGANIZATIONS, PLACES } from "../../lists/cue-bits.ts";
import { knowledge } from "../../lists/knowledge.ts";
import { COMPANY_FORMS, COUNTIES, INSTITUTIONS } from "../../lists/part-bits.ts";
import { placeNamed } from "../../lists/place-named.ts";
import { COUNTRY, FAMILY, PLAIN } from "../../words/form-bits.ts";
import type { Form } from "../../words/forms.ts";
import { textAt } from "../../words/words.ts";
import { KNOWN, OUT_OF_SPORT, SEVERAL, SINGLE, UNPLACED } from "../bits.ts";
import type { Reading } from "../reading.ts";
import type { Evidence } from "../rows.ts";
import {
  LISTED_FIRST,
  LISTED_LAST,
  LOUD,
  MORE,
  PAIR,
  SIGNED,
  WORD_FIRST,
  WORD_LAST,
} from "./bits.ts";

export const organizationNames: readonly Evidence<Reading>[] = [
  {
    reason: "is a known organization",
    organization: 5,
    needs: SINGLE | KNOWN | UNPLACED,
    when: ({ commonFirst, given, family }) => !(commonFirst || given || family),
  },
  {
    reason: "is a known organization, but also a common word",
    organization: 2,
    needs: SINGLE | KNOWN | UNPLACED | WORD_FIRST,
  },
  {
    reason: "is a known organization, but also a name of people",
    organization: 2.5,
    needs: SINGLE | KNOWN | UNPLACED,
    when: ({ commonFirst, given, family }) => !commonFirst && (given || family),
  },
  { reason: "is a known organization", organization: 7, needs: SEVERAL | KNOWN },
  {
    reason: "is a company's branch in a country",
    organization: 3,
    needs: SEVERAL | UNPLACED,
    when: ({ name, count, first, last, commonFirst }) =>
      // Africa CDC
      (count === 2 && CONTINENT.test(first.text) && last.shape === "CAPITALS") ||
      (count === 2 && !commonFirst && BRANCHES.test(last.text)) ||
      isBranch(name, last) ||
      / do Brasil$/.test(name),
  },
  {
    reason: "ends with a company's form",
    organization: 3,
    // But not the Left Bank
    needs: SEVERAL | UNPLACED | LISTED_LAST,
    when: ({ last }) => (last.parts & COMPANY_FORMS) !== 0,
  },
  {
    reason: "ends like the name of an organization",
    organization: 5.5,
    needs: SEVERAL | UNPLACED | LISTED_LAST,
    when: ({ last, sport, known }) =>
      (last.cues & ORGANIZATIONS) !== 0 &&
      ((last.parts & COUNTIES) === 0 || sport !== undefined || known),
  },
  {
    reason: "begins as organizations do before `of` or `for`",
    organization: 5,
    needs: MORE | LISTED_FIRST,
    when: ({ name, first }) =>
      (first.cues & ORGANIZATIONS) !== 0 && / (?:of|for|on|to) /.test(name),
  },
  {
    reason: "begins as organizations do before `of` or `for`",
    organization: 5,
    needs: MORE,
    when: ({ words }) => hasHeadInside(words),
  },
  {
    reason: "begins like the name of an institution",
    organization: 3.5,
    needs: SEVERAL | LISTED_FIRST,
    when: ({ first }) => (first.parts & INSTITUTIONS) !== 0,
  },
  {
    reason: "ends like the name of an organization",
    organization: 9,
    needs: MORE | LISTED_LAST,
    when: ({ name }) => name.endsWith(" School District"),
  },
  {
    reason: "begins like the name of a club or a company",
    organization: 3,
    needs: SEVERAL | LISTED_FIRST,
    when: ({ first }) => (first.cues & BEFORE_ORGANIZATIONS) !== 0,
  },
  {
    reason: "is short and in capitals",
    organization: 3,
    needs: SINGLE | UNPLACED | LOUD,
    when: ({ last, name, plain, state }) =>
      !plain && last.shape === "CAPITALS" && name.length < 7 && state === undefined,
  },
  {
    reason: "has a capital inside",
    organization: 2,
    needs: SINGLE,
    when: ({ name, last }) =>
      last.shape === "Capital" && /[a-z][A-Z]/.test(name) && !INNER_CAPITAL.test(name),
  },
  // It ends like the name of an organization.
  {
    person: -2,
    needs: SEVERAL | LISTED_LAST,
    when: ({ last, family }) => (last.cues & ORGANIZATIONS) !== 0 && !family,
  },
  {
    reason: "begins with a short form",
    organization: 1.5,
    person: -3,
    needs: SEVERAL | LOUD | OUT_OF_SPORT,
    when: beginsShort,
  },
  {
    reason: "begins with a known organization",
    organization: 2.5,
    needs: UNPLACED | PAIR,
    when: beginsKnown,
  },
  {
    reason: "begins with a known organization",
    organization: 4,
    needs: MORE,
    when: beginsKnownPair,
  },
  {
    reason: "is named by its web address",
    organization: 5,
    needs: SIGNED,
    when: ({ words }) => words.some(({ text }) => /\.(?:com|net)$/.test(text)),
  },
  {
    reason: "is a Red Cross",
    organization: 6,
    needs: SEVERAL,
    when: ({ name }) => RED_CROSS.test(name),
  },
  {
    reason: "is joined by -e-",
    organization: 6,
    needs: UNPLACED | SIGNED,
    when: ({ name, last }) => (last.cues & PLACES) === 0 && EZAFE.test(name),
  },
  {
    reason: "has a word for a bank or the like",
    organization: 5,
    needs: UNPLACED,
    when: ({ words, count, given, family }) =>
      !given &&
      !family &&
      // Ipsopoll, but not Ann Ipsopoll
      words.some(({ text }) => FOREIGN.test(text) || (count < 2 && text.endsWith("poll"))),
  },
  {
    reason: "is joined by &",
    organization: 4,
    needs: SIGNED,
    when: ({ name }) => name.includes("&"),
  },
  {
    reason: "is called after two partners",
    organization: 6,
    needs: UNPLACED | MORE,
    when: ({ name }) => /^\w+ and \w+$/.test(name),
  },
  {
    reason: "begins with `US` or `UK`",
    organization: 2,
    needs: PAIR | LOUD | WORD_LAST | OUT_OF_SPORT,
    when: ({ first, last }) => /^U[KS]$/.test(first.text) && (last.known & PLAIN) !== 0,
  },
  {
    reason: "is numbered",
    organization: 9,
    needs: SEVERAL | SIGNED,
    // BBC Radio 4, Harbor Local 222
    when: ({ name, first }) => first.shape === "number" || /\b(?:Local|Radio) \d/.test(name),
  },
];

// Tehreek-e-Insaf, Jamaat-i-Islami
const EZAFE = /^(?!Dasht|Koh|Pul|Qala|Shahr)[A-Z]\w+-[ei]-[A-Z]/;

// Landesbank, Kreditanstalt, Girozentrale, Maatschappij, Feuerwehr, Aviacion
const FOREIGN =
  /(?:[a-z]{4}(?<!Mill|South|Inter|River|Green)bank|[Bb]anken|(?:des|euer|rger|eim)wehr|viaci[oó]n|anstalt|zentrale|schappij|gesellschaft)$/;

const INNER_CAPITAL = /^(?:Mc|Mac|De|La|Le|O['\u2019])/;

function hasHeadInside(words: Reading["words"]): boolean {
  return words.some(({ cues, text }, index) => {
    const next = textAt(words, index + 1);
    // Shipbuilders of America
    if (text === "of") return next === "America" && words[0]?.text !== "United";
    const isHead = index > 0 && ((cues & ORGANIZATIONS) !== 0 || text === "Museum");
    // Imperial College London
    const isBefore = index === words.length - 2 && placeNamed(next)?.kind === "city";
    return isHead && (isBefore || /^(?:of|for|on)$/.test(next));
  });
}

// Yonhap Infomax
function beginsKnown({ first, last, given, family, commonFirst }: Reading): boolean {
  return (
    !(given || family || commonFirst) &&
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
function beginsShort({ first, last }: Reading): boolean {
  return (
    first.shape === "CAPITALS" &&
    last.shape === "Capital" &&
    last.text.length > 2 &&
    /^(?!USS|HMS|BRP)[A-Z]{3,4}$/.test(first.text)
  );
}
