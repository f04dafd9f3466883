/** The known place of a name as copy writes it: with its first word shortened, or in capitals. */

import { unitAt } from "../../text/unit-at.ts";
import { numberOf } from "./hashed.ts";
import { knowledge } from "./knowledge.ts";
import type { KnownPlace } from "./known-place.ts";
import { properCase } from "./proper-case.ts";

/** The place of a name, which can have its first word shortened: `S. Korea`, `St Louis`. Pass the name's hash if it is known. */
export function placeNamed(name: string, number: number = numberOf(name)): KnownPlace | undefined {
  const { places } = knowledge();
  const known = places.get(name, number);
  if (known !== undefined) return known;
  const first = unitAt(name, 0);
  const isShort = first === LETTER_S || first === LETTER_N || first === LETTER_U;
  return isShort && /^(?:U\.S\.?$|U\.S\.|U\.K\.|U\.A\.E\.|[NS]\. |St )/.test(name)
    ? places.get(SHORT[name] ?? name.replace(/^([NS])\. /, "$1 ").replace(/^St /, "St. "))
    : undefined;
}

/** The place of a name that can be in capitals: `MADRID`. Pass the name's hash if it is known. */
export function placeInCapitals(name: string, number?: number): KnownPlace | undefined {
  const known = placeNamed(name, number);
  return known ?? (name.length > 3 ? knowledge().places.get(properCase(name)) : undefined);
}

const LETTER_N = 78;
const LETTER_S = 83;
const LETTER_U = 85;

const SHORT: Readonly<Record<string, string>> = {
  "U.S.": "US",
  "U.S": "US",
  "U.K.": "UK",
  "U.A.E.": "UAE",
};
