/** Evidence for the kind of a name in the name itself and in the lists, weighed once for all its mentions. */

import {
  BEFORE_ORGANIZATIONS,
  BEFORE_PLACES,
  ORGANIZATIONS,
  OTHERS,
  PLACES,
} from "../lists/cues.ts";
import { knowledge } from "../lists/knowledge.ts";
import {
  COMPANY_FORMS,
  COUNTIES,
  EASTERN,
  INSTITUTIONS,
  LEAGUES,
  STORMS,
  STRENGTHS,
} from "../lists/parts.ts";
import { COMMON, COUNTRY, FAMILY, type Form, NATION, PEOPLE, PLAIN } from "../words/forms.ts";
import {
  CURRENCY,
  EVENT,
  FAMILY_LAST,
  GIVEN_FIRST,
  IN_SPORT,
  KNOWN,
  LISTED_FIRST,
  LISTED_LAST,
  LOUD,
  MORE,
  NATIONAL,
  OF_PEOPLE,
  PAIR,
  PLACE_LIKE,
  PLACED,
  SEVERAL,
  SIGNED,
  SINGLE,
  STATED,
  WORD_FIRST,
  WORD_LAST,
} from "./bits.ts";
import { KINDS } from "./kinds.ts";
import type { Reading } from "./reading.ts";
import { type Evidence, type Selection, selectionOf } from "./rows.ts";

/** The rows that can apply to a name, by its bits. */
export const nameRows: Selection<Reading> = /* @__PURE__ */ selectionOf(allRows);

// The weights were set by hand, guided by errors on real copy.
function allRows(): readonly Evidence<Reading>[] {
  return [...places(), ...organizations(), ...people(), ...others(), ...noNames()];
}

function places(): readonly Evidence<Reading>[] {
  return [
    ["is the name of a country", "place", 6, ({ country }) => country, PLACED],
    [
      "is the name of a state",
      "place",
      5,
      ({ name, state }) => name.length > 3 && state === "state",
      STATED,
    ],
    ["shortens the name of a state", "place", 3, ({ state }) => state === "short", STATED],
    [
      "is the name of a city",
      "place",
      3,
      ({ country, commonFirst }) => !country && !commonFirst,
      PLACED,
    ],
    [
      "is the name of a city, and a word",
      "place",
      1.5,
      ({ country }) => !country,
      PLACED | WORD_FIRST,
    ],
    ["begins or ends as places do", "person", -2, isPlaceLike, SEVERAL | PLACE_LIKE],
    [
      "ends as places do",
      "place",
      5,
      ({ last }) => (last.cues & PLACES) !== 0,
      SEVERAL | LISTED_LAST,
    ],
    [
      "ends as stadiums do",
      "place",
      5,
      ({ lastWord }) => lastWord.endsWith("stadion"),
      SINGLE | IN_SPORT,
    ],
    [
      "is a county or a city in no report of sport",
      "place",
      2,
      ({ last, sport, known }) => (last.parts & COUNTIES) !== 0 && sport === undefined && !known,
      SEVERAL | LISTED_LAST,
    ],
    [
      "begins as places do before `of`",
      "place",
      5,
      ({ name, first, firstWord }) =>
        (first.cues & PLACES) !== 0 && !firstWord.startsWith("state") && name.includes(" of "),
      MORE | LISTED_FIRST,
    ],
    [
      "begins as places do",
      "place",
      2.5,
      ({ first }) => (first.cues & BEFORE_PLACES) !== 0,
      SEVERAL | LISTED_FIRST,
    ],
  ];
}

// Charlotte Square, Mount Harbor
function isPlaceLike({ first, last, family, given }: Reading): boolean {
  return ((last.cues & PLACES) !== 0 && !family) || ((first.cues & BEFORE_PLACES) !== 0 && !given);
}

function organizations(): readonly Evidence<Reading>[] {
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
      "is a known organization, and a word",
      "organization",
      2,
      ({ place, commonFirst, given, family }) =>
        place === undefined && (commonFirst || given || family),
      SINGLE | KNOWN,
    ],
    ["is a known organization of several words", "organization", 7, () => true, SEVERAL | KNOWN],
    [
      "ends with a company's form",
      "organization",
      3,
      ({ last }) => (last.parts & COMPANY_FORMS) !== 0,
      SEVERAL | LISTED_LAST,
    ],
    [
      "ends as organizations do",
      "organization",
      5.5,
      ({ last, place, sport, known }) =>
        (last.cues & ORGANIZATIONS) !== 0 &&
        place === undefined &&
        ((last.parts & COUNTIES) === 0 || sport !== undefined || known),
      SEVERAL | LISTED_LAST,
    ],
    [
      "begins as organizations do before `of`, `for`, `on` or `to`",
      "organization",
      5,
      ({ name, first }) => (first.cues & ORGANIZATIONS) !== 0 && / (?:of|for|on|to) /.test(name),
      MORE | LISTED_FIRST,
    ],
    [
      "has a word of organizations before `of` or `for`",
      "organization",
      4,
      ({ words }) => hasHeadInside(words),
      MORE,
    ],
    [
      "begins as institutions do",
      "organization",
      3,
      ({ first }) => (first.parts & INSTITUTIONS) !== 0,
      SEVERAL | LISTED_FIRST,
    ],
    [
      "begins as clubs and companies do",
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
      "ends as organizations do",
      "person",
      -2,
      ({ last, family }) => (last.cues & ORGANIZATIONS) !== 0 && !family,
      SEVERAL | LISTED_LAST,
    ],
    [
      "is a short form in a country",
      "organization",
      6,
      ({ first, last }) =>
        /^[A-Z]{2,4}$/.test(first.text) &&
        !/^(?:US|UK|U)$/.test(first.text) &&
        (last.known & COUNTRY) !== 0,
      PAIR | LOUD,
    ],
    ["begins with a short form", "organization", 1.5, beginsShort, SEVERAL | LOUD],
    ["begins with a short form", "person", -3, beginsShort, SEVERAL | LOUD],
    ["begins with a known organization", "organization", 2.5, beginsKnown, PAIR],
    ["begins with a known organization", "person", -2, beginsKnown, PAIR],
    ["ends in a short form", "organization", 0.8, endsShort, SEVERAL | LOUD],
    ["ends in a short form", "person", -3, endsShort, SEVERAL | LOUD],
    [
      "ends as companies do that are called in one word",
      "organization",
      2.5,
      ({ name, place, family }) => place === undefined && !family && ONE_WORD.test(name),
      SINGLE,
    ],
    [
      "is called by its web address",
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
    ["is joined by &", "organization", 4, ({ name }) => name.includes("&"), SIGNED],
    [
      "begins in capitals and goes on in a common word",
      "organization",
      2,
      ({ first, last, sport }) =>
        sport === undefined &&
        first.shape !== "Capital" &&
        /^[A-Z]{2,4}$/.test(first.text) &&
        (last.known & PLAIN) !== 0,
      PAIR | LOUD | WORD_LAST,
    ],
    [
      "is a unit or a court that is counted",
      "organization",
      6,
      ({ first }) => first.shape === "number",
      SEVERAL | SIGNED,
    ],
    [
      "is a group of states",
      "organization",
      5,
      ({ name }) => name.length < 5 && /^G-?\d{1,2}$/.test(name),
      SINGLE | SIGNED,
    ],
  ];
}

// Harbortech, Norpharm, Zeltel Telecom
const ONE_WORD = /^[A-Z][a-z]{2,}(?:tech|corp|soft|chem|pharma?|telecom|comm|[rd]com|petro|steel)$/;

const INNER_CAPITAL = /^(?:Mc|Mac|De|La|Le|O['’])/;

const RED_CROSS = /Red Cr(?:oss|escent)$/;

function hasHeadInside(words: Reading["words"]): boolean {
  return words.some(
    ({ cues }, index) =>
      index > 0 &&
      (cues & ORGANIZATIONS) !== 0 &&
      /^(?:of|for)$/.test(words[index + 1]?.text ?? ""),
  );
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

// Samsung SDI, but not Thutmose III
function endsShort({ last, given, sport, first }: Reading): boolean {
  return (
    last.shape === "CAPITALS" &&
    !given &&
    sport === undefined &&
    first.shape === "Capital" &&
    /^[A-Z]{2,4}$/.test(last.text) &&
    !/^[IVX]+$/.test(last.text)
  );
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

function people(): readonly Evidence<Reading>[] {
  return [
    ["has initials", "person", 4, hasInitials, SEVERAL | SIGNED],
    [
      "begins with a given name",
      "person",
      3,
      ({ count, commonFirst, country }) => count < 5 && !commonFirst && !country,
      SEVERAL | GIVEN_FIRST,
    ],
    [
      "begins with a given name, and a word",
      "person",
      2,
      ({ count }) => count < 5,
      SEVERAL | GIVEN_FIRST | WORD_FIRST,
    ],
    ["ends with a family name", "person", 1.5, ({ count }) => count < 5, SEVERAL | FAMILY_LAST],
    [
      "ends as Korean names do",
      "person",
      3,
      ({ count, last }) =>
        count < 5 && last.text.includes("-") && /^[A-Z][a-z]+-[a-z]+$/.test(last.text),
      SEVERAL | SIGNED,
    ],
    [
      "is two or three words with a capital",
      "person",
      1.5,
      ({ count, words }) =>
        count < 4 && words.every(({ shape }) => shape === "Capital" || shape === "small"),
      SEVERAL,
    ],
    ["is made of common words", "person", -2.5, isOfCommonWords, SEVERAL | WORD_LAST],
    ["is made of common words", "place", -1, isOfCommonWords, SEVERAL | WORD_LAST],
    [
      "begins as Chinese and Korean names do",
      "person",
      2.5,
      ({ count, first, commonLast, words }) =>
        (count === 2 || (count === 3 && words.every(({ text }) => text.length < 7))) &&
        !commonLast &&
        first.text !== "Le" &&
        (first.parts & EASTERN) !== 0,
      SEVERAL | LISTED_FIRST,
    ],
    ["is a family name", "person", 1.2, ({ commonLast }) => !commonLast, SINGLE | FAMILY_LAST],
    ["is a given name", "person", 1.2, ({ commonFirst }) => !commonFirst, SINGLE | GIVEN_FIRST],
    ["is a known person", "person", 3, ({ name }) => knowledge().people.has(name), SINGLE],
  ];
}

function isOfCommonWords({ words, place }: Reading): boolean {
  return (
    place === undefined &&
    words.every(({ shape, known }) => shape === "small" || (known & (COMMON | PLAIN)) !== 0)
  );
}

function hasInitials({ words, count, first, place }: Reading): boolean {
  for (let at = 1; at < count - 1; at += 1)
    if (words[at]?.text.length === 2 && /^[A-Z]\.$/.test(words[at]?.text ?? "")) return true;
  if (place !== undefined) return false;
  if (count < 4 && first.text.length === 1) return true;
  return (
    first.text.endsWith(".") &&
    /^(?:[A-Z]\.){1,4}$/.test(first.text) &&
    !/^(?:U\.|[AFS]\.C\.)/.test(first.text)
  );
}

function others(): readonly Evidence<Reading>[] {
  return [
    ["is a nationality", "other", 6, () => true, NATIONAL],
    ["is a people or a faith", "other", 6, isPeople, OF_PEOPLE],
    ["is a known event, law, index or product", "other", 9, () => true, EVENT],
    ["is a storm", "other", 9, ({ words }) => isStorm(words), SEVERAL | LISTED_FIRST],
    [
      "begins as events do before `of`",
      "other",
      5,
      ({ name, first }) => (first.cues & OTHERS) !== 0 && name.includes(" of "),
      MORE,
    ],
    ["is a prize and what it is for", "other", 9, isPrize, MORE],
    ["is two names in one", "other", 5, isPair, SINGLE | SIGNED],
    [
      "ends as events, laws and prizes do",
      "other",
      5.5,
      ({ count, last, commonLast }) => (last.cues & OTHERS) !== 0 && (count > 1 || !commonLast),
      LISTED_LAST,
    ],
    [
      "is a league of sport",
      "other",
      4,
      ({ last }) => (last.parts & LEAGUES) !== 0,
      IN_SPORT | LISTED_LAST,
    ],
  ];
}

function isPeople({ name, count, last, words }: Reading): boolean {
  if (count > 1) {
    if (!isNation(last)) return false;
    // African Americans
    return (count === 2 && COMPASS.test(name)) || words.every(isNation);
  }
  if ((last.known & PEOPLE) !== 0) return true;
  if (!name.includes("-") || !/^[A-Z][a-z]+-[A-Z][a-z]+$/.test(name)) return false;
  return knowledge().demonyms.get(name.slice(name.indexOf("-") + 1)) !== undefined;
}

function isNation({ text, known }: Form): boolean {
  if ((known & (NATION | PEOPLE)) !== 0) return true;
  return text.endsWith("s") && knowledge().demonyms.get(text.slice(0, -1)) !== undefined;
}

const COMPASS =
  /^(?:[NSEW]\.|Latin|South|Southeast|North|Central|East|West|Roman|Bosnian|Croatian|Turkish|Iraqi) /;

// Israel-PLO talks
function isPair({ name }: Reading): boolean {
  const cut = name.indexOf("-");
  if (cut < 1) return false;
  const { places, organizations, demonyms } = knowledge();
  return [name.slice(0, cut), name.slice(cut + 1)].every(
    (one) =>
      places.isCountry(one) ||
      demonyms.get(one) !== undefined ||
      (one === one.toUpperCase() && organizations.has(one)),
  );
}

/** Whether words are the name of a storm: `Hurricane Milton`, `Tropical Storm Debby`. */
export function isStorm(words: Reading["words"]): boolean {
  const { length } = words;
  if (length < 2 || length > 4) return false;
  const isStrong = ((words[0] as Form).parts & STRENGTHS) !== 0;
  const storm = words[isStrong ? 1 : 0] as Form;
  return (storm.parts & STORMS) !== 0 && storm !== words[length - 1];
}

// Nobel Prize in Literature | Booker Prize for Fiction
function isPrize({ count, words }: Reading): boolean {
  return (
    count > 2 &&
    words.some(
      ({ text }, at) =>
        /^(?:Prize|Award|Medal)$/.test(text) && /^(?:in|for|of)$/.test(words[at + 1]?.text ?? ""),
    )
  );
}

/** Evidence against every kind. */
function noNames(): readonly Evidence<Reading>[] {
  return KINDS.flatMap((kind): Evidence<Reading>[] => [
    ["is a currency", kind, -9, () => true, CURRENCY],
    [
      "is a common word",
      kind,
      -1.5,
      ({ first, country }) => first.shape === "Capital" && !country,
      SINGLE | WORD_FIRST,
    ],
  ]);
}
