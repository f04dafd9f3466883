/** Packs cities and where they are, as src/entity/lists/cities.ts reads them. */

import { importSource } from "../source.mjs";
import { blocksOf, digitsOf, pack } from "./pack.mjs";

const { CITY_BITS, COMMONEST, DIGITS, EDGES } = await importSource("src/entity/lists/format.ts");
const { degrees, stepsIn } = await importSource("src/entity/lists/cities.ts");
const { numberOf } = await importSource("src/entity/lists/hashed.ts");
const { scaled } = await importSource("src/entity/lists/lists.ts");

/** Packs rows of a name, a country, a latitude and a longitude. Of two with the same number, the first one is kept. */
export function packCities(rows) {
  const limit = rows.length << CITY_BITS;
  const byNumber = new Map(
    rows.toReversed().map((row) => [scaled(numberOf(row.name), limit), row]),
  );
  const numbers = [...byNumber.keys()].sort((a, b) => a - b);
  const sorted = numbers.map((number) => byNumber.get(number));
  const countries = commonestFirst(sorted.map(({ country }) => country));
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
            .map((edge) => DIGITS[edge])
            .join(""),
      )
      .join(""),
    inBlocks(({ country }) => codeOf(countries.indexOf(country))),
    inBlocks((row) => placeInBox(row, boxes.get(row.country)), digitsOf),
  ].join(" ");
}

/** Each country once, the one of most cities first. */
function commonestFirst(all) {
  const counts = new Map();
  for (const country of all) counts.set(country, (counts.get(country) ?? 0) + 1);
  const countries = [...counts.keys()].sort(
    (a, b) => counts.get(b) - counts.get(a) || (a < b ? -1 : 1),
  );
  if (countries.length > 256)
    throw new RangeError("src/entity/lists/cities.ts has a byte for each");
  return countries;
}

/** The digits of a country: most cities are in a few countries, which have one; the others have two. */
function codeOf(index) {
  const rare = index - COMMONEST;
  return rare < 0 ? DIGITS[index] : DIGITS[COMMONEST + (rare >> 6)] + DIGITS[rare & 63];
}

/** The edges of a box that all places are in: the southern, the western, and how far the others are from them. */
function boxOf(places) {
  const edges = (angles, span) => {
    const steps = angles.map((angle) => (angle / span + 0.5) * EDGES);
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

/** Where in its country's box a city is, in bits: its step north and its step east in one number. */
function placeInBox({ latitude, longitude }, [south, west, height, width]) {
  const [rows, columns] = [stepsIn(180, height), stepsIn(360, width)];
  const place =
    stepOf(latitude, 180, south, height) * columns + stepOf(longitude, 360, west, width);
  return place.toString(2).padStart((rows * columns - 1).toString(2).length, "0");
}

/** The step of a box in which an angle is. Of its neighbors, the one is taken that is read as the nearest angle. */
function stepOf(angle, span, from, size) {
  const steps = stepsIn(span, size);
  const near = Math.floor((((angle / span + 0.5) * EDGES - from) / size) * steps);
  const miss = (step) => Math.abs(degrees(span, from, size, step) - angle);
  return [near, near - 1, near + 1]
    .filter((step) => step >= 0 && step < steps)
    .reduce((best, step) => (miss(step) < miss(best) ? step : best));
}
