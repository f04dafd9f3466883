/** Evidence for a place in the name itself. */

import { BEFORE_PLACES, ORGANIZATIONS, PLACES } from "../../lists/cue-bits.ts";
import { BUILDINGS, COUNTIES, EASTERN } from "../../lists/part-bits.ts";
import { isRoad } from "../../words/indexes.ts";
import { NO_COUNTRY, OUT_OF_SPORT, SEVERAL } from "../bits.ts";
import type { Reading } from "../reading.ts";
import type { Evidence } from "../rows.ts";
import {
  LISTED_FIRST,
  LISTED_LAST,
  MORE,
  PAIR,
  PLACE_LIKE,
  PLACED,
  SIGNED,
  STATED,
  WORD_FIRST,
} from "./bits.ts";

export const placeNames: readonly Evidence<Reading>[] = [
  { reason: "is the name of a country", place: 6, needs: PLACED, when: ({ country }) => country },
  {
    reason: "is the name of a state",
    place: 5,
    needs: STATED,
    when: ({ name, state }) => name.length > 3 && state === "state",
  },
  {
    reason: "shortens the name of a state",
    place: 3,
    needs: STATED,
    when: ({ state }) => state === "short",
  },
  {
    reason: "is the name of a city",
    place: 3,
    needs: PLACED | NO_COUNTRY,
    when: ({ commonFirst }) => !commonFirst,
  },
  {
    reason: "is the name of a city",
    place: 1.5,
    needs: PLACED | NO_COUNTRY | WORD_FIRST,
  },
  // It is the name of a city of several words.
  {
    person: -3,
    needs: SEVERAL | PLACED | NO_COUNTRY,
  },
  // It begins or ends as places do.
  {
    person: -2,
    needs: SEVERAL | PLACE_LIKE,
    when: isPlaceLike,
  },
  {
    reason: "ends like the name of a place",
    place: 5,
    needs: SEVERAL | LISTED_LAST,
    when: ({ last }) => (last.cues & PLACES) !== 0,
  },
  {
    reason: "is where something is or happens",
    person: -4,
    place: 2,
    needs: PAIR | LISTED_LAST | WORD_FIRST,
    // City Hall, but neither the Research Center nor Rusty Hall
    when: ({ last, given }) =>
      !given && (last.parts & BUILDINGS) !== 0 && (last.cues & ORGANIZATIONS) === 0,
  },
  {
    reason: "is numbered",
    place: 6,
    needs: PAIR | SIGNED,
    when: ({ name }) => isRoad(name),
  },
  {
    reason: "is a county or a city",
    place: 2,
    needs: SEVERAL | LISTED_LAST | OUT_OF_SPORT,
    // But Circuit Court of Harbor County
    when: ({ name, last, known }) =>
      (last.parts & COUNTIES) !== 0 && !name.includes(" of ") && !known,
  },
  {
    reason: "begins like the name of a place",
    place: 5,
    needs: MORE,
    when: ({ name, first }) =>
      /^(?:Line|\S+ Republic) of /.test(name) ||
      ((first.cues & PLACES) !== 0 &&
        first.small !== "state" &&
        name.startsWith(" of ", first.small.length)),
  },
  {
    reason: "begins like the name of a place",
    place: 2.5,
    needs: SEVERAL | LISTED_FIRST,
    when: ({ first, state }) => (first.cues & BEFORE_PLACES) !== 0 && state !== "state",
  },
];

// Charlotte Square, Mount Harbor
function isPlaceLike({ first, last, family, given }: Reading): boolean {
  // Ann Park
  const isSurname = family || (given && (last.parts & EASTERN) !== 0);
  return (
    ((last.cues & PLACES) !== 0 && !isSurname) || ((first.cues & BEFORE_PLACES) !== 0 && !given)
  );
}
