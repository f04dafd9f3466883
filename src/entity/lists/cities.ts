/** Cities and where they are. */

import { unitAt } from "../../text/unit-at.ts";
import { COMMONEST, EDGES, STEPS } from "./format.ts";
import { type KnownPlace, placeIn } from "./known-place.ts";
import { digitAt, unpackNames } from "./lists.ts";

/**
 * Returns a function that finds a city by the hash of its name. Countries and coordinates are in blocks as the names
 * are.
 */
export function unpackCities(packed: string): (number: number) => KnownPlace | undefined {
  const [most = "", names = "", countries = "", codes = "", where = ""] = packed.split(" ");
  const standingOf = unpackNames(most, names);
  const codesOf = codes.split(".");
  const whereOf = where.split(".");
  // Of each country two letters, then the southern and western edge, the height and the width of its box.
  const edge = (country: number, at: number): number => digitAt(countries, 6 * country + 2 + at);
  const columnsOf = (country: number): number => stepsIn(360, edge(country, 3));
  // How many bits a place has, by its country.
  const bits = Uint8Array.from({ length: countries.length / 6 }, (_, country) => {
    const rows = stepsIn(180, edge(country, 2));
    return 32 - Math.clz32(rows * columnsOf(country) - 1);
  });
  return (number) => {
    const standing = standingOf(number);
    if (standing === undefined) return undefined;
    const { block, place } = standing;
    const digits = codesOf[block] as string;
    let [at, bit] = [0, 0];
    for (let left = place; left > 0; left -= 1) {
      bit += bits[countryAt(digits, at)] as number;
      at += digitAt(digits, at) < COMMONEST ? 1 : 2;
    }
    const country = countryAt(digits, at);
    const columns = columnsOf(country);
    const spot = bitsAt(whereOf[block] as string, bit, bits[country] as number);
    return placeIn(
      countries.slice(6 * country, 6 * country + 2),
      "city",
      false,
      degrees(180, edge(country, 0), edge(country, 2), Math.floor(spot / columns)),
      degrees(360, edge(country, 1), edge(country, 3), spot % columns),
    );
  };
}

/** How many steps a box has, of a tenth of a degree each if that is not too many; `span` is how far edges are counted. */
export function stepsIn(span: number, size: number): number {
  return Math.min(STEPS, Math.ceil((10 * span * size) / EDGES));
}

/** The middle of a step in a country's box, in degrees, to a tenth. */
export function degrees(span: number, edge: number, size: number, step: number): number {
  const turn = (edge + (size * (step + 0.5)) / stepsIn(span, size)) / EDGES - 0.5;
  return Math.round(10 * span * turn) / 10;
}

/** The index of the country whose base-64 digits, one or two, begin here. */
function countryAt(digits: string, at: number): number {
  const code = digitAt(digits, at);
  return code < COMMONEST ? code : COMMONEST + 64 * (code - COMMONEST) + digitAt(digits, at + 1);
}

/** So many bits of base-64 digits from this one on. */
function bitsAt(digits: string, bit: number, bits: number): number {
  const at = Math.floor(bit / 6);
  let window = 0;
  for (let next = at; next < at + 4; next += 1) window = 64 * window + digitAt(digits, next);
  return (window >> (24 - (bit % 6) - bits)) & ((1 << bits) - 1);
}

/** Removes the accents of a name, because cities are listed without them: `São Paulo` becomes `Sao Paulo`. */
export function plainLetters(name: string): string {
  const { length } = name;
  for (let at = 0; at < length; at += 1)
    if (unitAt(name, at) > 0x7f)
      return name.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("\u2019", "'");
  return name;
}
