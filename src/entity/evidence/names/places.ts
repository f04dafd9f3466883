/** Evidence for a place in the name itself. */

import { BEFORE_PLACES, PLACES } from "../../lists/cues.ts";
import { COUNTIES, EASTERN } from "../../lists/parts.ts";
import { isRoad } from "../../words/indexes.ts";
import {
  LISTED_FIRST,
  LISTED_LAST,
  MORE,
  PAIR,
  PLACE_LIKE,
  PLACED,
  SEVERAL,
  SIGNED,
  STATED,
  WORD_FIRST,
} from "../bits.ts";
import type { Reading } from "../reading.ts";
import type { Evidence } from "../rows.ts";

export function places(): readonly Evidence<Reading>[] {
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
      "is the name of a city, but also a common word",
      "place",
      1.5,
      ({ country }) => !country,
      PLACED | WORD_FIRST,
    ],
    [
      "is the name of a city of several words",
      "person",
      -3,
      ({ country }) => !country,
      PLACED | SEVERAL,
    ],
    ["begins or ends as places do", "person", -2, isPlaceLike, SEVERAL | PLACE_LIKE],
    [
      "ends like the name of a place",
      "place",
      5,
      ({ last }) => (last.cues & PLACES) !== 0,
      SEVERAL | LISTED_LAST,
    ],
    ["is a numbered road", "place", 6, ({ name }) => isRoad(name), PAIR | SIGNED],
    [
      "is a county or a city, outside sport",
      "place",
      2,
      ({ last, sport, known }) => (last.parts & COUNTIES) !== 0 && sport === undefined && !known,
      SEVERAL | LISTED_LAST,
    ],
    [
      "begins like a place's name with `of`",
      "place",
      5,
      ({ name, first, firstWord }) =>
        (first.cues & PLACES) !== 0 &&
        firstWord !== "state" &&
        name.startsWith(" of ", firstWord.length),
      MORE | LISTED_FIRST,
    ],
    [
      "begins like the name of a place",
      "place",
      2.5,
      ({ first, state }) => (first.cues & BEFORE_PLACES) !== 0 && state !== "state",
      SEVERAL | LISTED_FIRST,
    ],
  ];
}

// Charlotte Square, Mount Harbor
function isPlaceLike({ first, last, family, given }: Reading): boolean {
  // Ann Park
  const isSurname = family || (given && (last.parts & EASTERN) !== 0);
  return (
    ((last.cues & PLACES) !== 0 && !isSurname) || ((first.cues & BEFORE_PLACES) !== 0 && !given)
  );
}
