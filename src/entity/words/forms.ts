/** What a word is by itself, looked up once and kept for the next time the word occurs. */

import { NO_NAMES, PARTICLES } from "../lists/cue-bits.ts";
import { cuesOf } from "../lists/cues.ts";
import { numberOf } from "../lists/hashed.ts";
import { isCommon, isFamily, isPlain, knowledge } from "../lists/knowledge.ts";
import { partsOf } from "../lists/parts.ts";
import { beginsState } from "../lists/states.ts";
import {
  COMMON,
  COUNTRY,
  COUNTRY_FRONT,
  FAMILY,
  FAMILY_FRONT,
  GIVEN,
  GIVEN_FRONT,
  LISTED,
  NATION,
  ODD_FRONT,
  PEOPLE,
  PLAIN,
  STATE_FRONT,
} from "./form-bits.ts";

/** How a word is written. A number begins with a digit; a mark is anything else. */
export type Shape = "small" | "Capital" | "CAPITALS" | "number" | "mark";

/** A word by itself. */
export interface Form {
  readonly text: string;
  /** The text in lowercase. */
  readonly small: string;
  readonly shape: Shape;
  /** The lists of `cues.ts` that the word is on, as bits. */
  readonly cues: number;
  /** What else is known about the word, as the bits of `form-bits.ts`. Among lowercase words only particles have any. */
  readonly known: number;
  /** The lists of `parts.ts` that the word is on, as bits. Lowercase words are on none. */
  readonly parts: number;
}

/** The first words of such names: al Qaeda, AS Roma, Save the Children, Schalke 04. */
export const ODD_FRONTS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "al Al-Qaeda Al-Qaida al-Qaeda al-Qaida AS Brighton Doctors Hannover K Legal Lloyd Mainz Major Medecins Nepali News Oakland Pier Queen Reporters Research Save Schalke TV".split(
    " ",
  ),
);

// In V8 a longer slice keeps alive the whole text that it was cut from.
const LONGEST_KEPT = 12;
// Hundreds of articles have no more different words with a capital.
const MOST_KEPT = 1 << 14;

/** The words that were looked up before. */
const kept: Map<string, Form> = /* @__PURE__ */ new Map();

/** The form of a word, which is kept for the next time. */
export function keptForm(text: string): Form {
  const known = kept.get(text);
  if (known !== undefined) return known;
  const form = formOf(text);
  if (text.length > LONGEST_KEPT) return form;
  if (kept.size === MOST_KEPT) kept.clear();
  kept.set(text, form);
  return form;
}

/** Looks up a word. */
export function formOf(text: string): Form {
  const shape = shapeOf(text);
  if (shape === "small") {
    const cues = cuesOf(text);
    const number = numberOf(text);
    const known = (cues & PARTICLES) === 0 ? 0 : knownOf(text, text, number, number);
    return { text, small: text, shape, cues, known, parts: 0 };
  }
  const small = text.toLowerCase();
  const number = numberOf(small);
  const written = numberOf(text);
  // Minister-designate, Governor-elect
  const office = small.replace(/-(?:designate|elect)$/, "");
  const cues = office === small ? cuesOf(small, number) : cuesOf(office);
  const isOfParts = /[-'\u2019]/.test(text);
  return {
    text,
    small,
    shape,
    cues: isOfParts ? (cues & ~NO_NAMES) | noNames(text) : cues,
    known: knownOf(text, small, number, written),
    parts: partsOf(text, small, number, written),
  };
}

/** A number, or a mark; a team can be called by a number: on no list, and not kept. */
export function formOfSign(text: string, shape: "number" | "mark" | "Capital"): Form {
  const small = shape === "mark" ? text : text.toLowerCase();
  return { text, small, shape, cues: 0, known: 0, parts: 0 };
}

// al-Bashir, d'Arc, eBay
const BEFORE_CAPITAL: ReadonlySet<string> = /* @__PURE__ */ new Set("aedl");

function shapeOf(word: string): Shape {
  const code = word.charCodeAt(0);
  const small = word.charAt(0).toLowerCase();
  if (word.charAt(0) === small && code !== 0xdf)
    return BEFORE_CAPITAL.has(small) && /^(?:a[lnrs]|el|d|e|easy|l)-?['\u2019]?[A-Z]/.test(word)
      ? "Capital"
      : "small";
  if (/[a-z]/.test(word)) return "Capital";
  const letters = word.replace(/[^A-Za-z\u00c0-\u024f]/g, "");
  return letters.length > 1 && letters === letters.toUpperCase() ? "CAPITALS" : "Capital";
}

/** The bit `NO_NAMES` if a word's first part is no name, since then the whole word is none: `January-June`, `We've`. */
function noNames(word: string): number {
  // As-Safir
  if (/^A[dnrstz]-[A-Z]/i.test(word)) return 0;
  return cuesOf(word.slice(0, word.search(/[-'\u2019]/)).toLowerCase()) & NO_NAMES;
}

// The people of a place: Tibetans, but not Olympics
const IN_PLURAL = /(?<!pic|ltic)s$/;

/** What is known about a word, by itself and in lowercase, given the hashes of both. */
function knownOf(text: string, small: string, number: number, written: number): number {
  const { common, demonyms, given, peoples, places } = knowledge();
  const hyphen = small.indexOf("-");
  const front = hyphen < 0 ? small : small.slice(0, hyphen);
  const isGiven = given.hasNumber(number);
  const isSurname = isFamily(small, number);
  const isAny = isCommon(small, number);
  return (
    (isAny ? COMMON : 0) |
    ((
      hyphen < 0
        ? isAny || ((small.endsWith("s") || small.endsWith("men")) && isPlain(small))
        : isPlain(small)
    )
      ? PLAIN
      : 0) |
    (isAny && common.hasNumber(number) ? LISTED : 0) |
    (isGiven ? GIVEN : 0) |
    (isSurname ? FAMILY : 0) |
    ((hyphen < 0 ? isGiven : given.has(front)) ? GIVEN_FRONT : 0) |
    ((hyphen < 0 ? isSurname : isFamily(front)) ? FAMILY_FRONT : 0) |
    (demonyms.has(text) ? NATION : 0) |
    (places.isCountry(text) ? COUNTRY : 0) |
    (places.beginsCountry(text) ? COUNTRY_FRONT : 0) |
    (peoples.hasNumber(written) || (IN_PLURAL.test(text) && peoples.has(text.slice(0, -1)))
      ? PEOPLE
      : 0) |
    (beginsState(small) ? STATE_FRONT : 0) |
    (ODD_FRONTS.has(text) ? ODD_FRONT : 0)
  );
}
