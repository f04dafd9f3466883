/** Which cities the list has. */

import { importSource } from "../source.mjs";
import { namesIn } from "./kept.mjs";

const { plainLetters } = await importSource("src/entity/lists/cities.ts");

/** The cities of the list, the largest first. None is among the names `told`, which other tables have. */
export function cityRows(cities, told) {
  const all = largestFirst(cities);
  const rows = [...all.values()].filter((row) => isListed(row) && !told.has(row.name));
  for (const pair of namesIn("towns")) {
    const [name, own = name] = pair.split("=");
    if (!all.has(own)) throw new RangeError(`names/towns.txt: no city is called ${own}`);
    const city = { ...all.get(own), name };
    const known = rows.findIndex((row) => row.name === name);
    // St. Petersburg of Florida is large too.
    if (known === -1) rows.push(city);
    else if (rows.findIndex((row) => row.name === own) < known) rows[known] = city;
  }
  return rows;
}

/** The largest city of each name, or the one that copy means. */
function largestFirst(cities) {
  const all = new Map();
  for (const { name, country, population, featureCode, loc } of cities.toSorted(
    (a, b) => b.population - a.population,
  )) {
    const [longitude, latitude] = loc.coordinates;
    const city = plainLetters(name);
    if (all.has(city) || (MEANT[city] ?? country) !== country) continue;
    all.set(city, { name: city, country, latitude, longitude, population, featureCode });
  }
  return all;
}

/** Whether a city is large or a capital. */
function isListed({ country, population, featureCode }) {
  // A part of a city
  if (featureCode === "PPLX" && country !== "US") return false;
  const least = featureCode === "PPLA" ? LARGE : (LARGE_OF[country] ?? LARGE);
  return population >= least || featureCode === "PPLC";
}

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
export const NO_CITIES =
  "Anand Brent Carrefour Columbia Elizabeth Hassan Hitachi Morena Norman Toyota Virginia Warren 's-Hertogenbosch".split(
    " ",
  );
