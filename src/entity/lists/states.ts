/** The states and provinces of names. */

import { countryOfAbbreviation, countryOfState, stateOf } from "../../place/regions.ts";
import { isSmallLetters } from "../../text/unit-at.ts";
import { properCase } from "./proper-case.ts";

// No state's name has more letters.
const LONGEST_STATE = 20;

/** Whether a name is that of a state or province, in full or shortened with a stop. */
export function stateNamed(name: string): "state" | "short" | undefined {
  const letters = stateLetters(name);
  if (countryOfState(letters)) return "state";
  return name.endsWith(".") && countryOfAbbreviation(letters) ? "short" : undefined;
}

// `Ga.`, `N.Y.`, `Wash.` stay as they are, since a country or a city has the same name; so do `D.C.` and `P.E.I.`
const AMBIGUOUS = /^(?:georgia|newyork|washington|dist|prince)/;
const FRONT = /^(?:northwest|north|new(?!found)|south|west|british|nova|rhode)/;

/** The full name of a state or province that is shortened with a stop: `California` for `Calif.` */
export function wholeState(name: string): string {
  const whole = name.endsWith(".") ? stateOf(stateLetters(name))[0] : "";
  return whole === "" || AMBIGUOUS.test(whole) ? name : properCase(whole.replace(FRONT, "$& "));
}

/** Whether a lowercase word can begin the name of a state or province, in full or shortened. */
export function beginsState(word: string): boolean {
  const letters = lettersOf(word);
  return letters.length < SHORTEST_FRONT || countryOfAbbreviation(letters) !== undefined;
}

// Every shorter word counts as a possible beginning of a state's name.
const SHORTEST_FRONT = 3;

/** The country of a state or province, named in full or shortened with a stop: `Tennessee`, `Fla.` */
export function countryOfStateNamed(name: string): string | undefined {
  const letters = stateLetters(name);
  return (
    countryOfState(letters) ?? (name.endsWith(".") ? countryOfAbbreviation(letters) : undefined)
  );
}

/** The lowercase letters of a name, which is how states are looked up. Empty for a name that cannot be a state's. */
export function stateLetters(name: string): string {
  // Blanks and stops make a name longer than its letters. At the end of a sentence, India is not short for Indiana.
  if (name.length > 2 * LONGEST_STATE || name === "India.") return "";
  const letters = lettersOf(name.toLowerCase());
  return letters.length < 2 || letters.length > LONGEST_STATE ? "" : letters;
}

function lettersOf(small: string): string {
  return isSmallLetters(small) ? small : small.replace(/[^a-z]/g, "");
}
