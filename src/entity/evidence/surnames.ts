/** Which words are surnames by their spelling: `Qiu` of `Qiu Wenbo`, `Quinones` of Jorge Quinones Saltos. */

import { ORGANIZATIONS, PARTICLES } from "../lists/cue-bits.ts";
import { knowledge } from "../lists/knowledge.ts";
import { placeNamed } from "../lists/place-named.ts";
import { GIVEN, NATION, PEOPLE, PLAIN } from "../words/form-bits.ts";
import { formOf } from "../words/forms.ts";

/**
 * Whether the middle one of three names is nothing but a family name that somebody can be called by: Jorge Quinones Saltos
 * is Quinones, but Ann London Lee is not London.
 */
export function isSurname(middle: string): boolean {
  const { shape, known, cues } = formOf(middle);
  return (
    shape === "Capital" &&
    (known & (PLAIN | GIVEN | NATION | PEOPLE)) === 0 &&
    (cues & (PARTICLES | ORGANIZATIONS)) === 0 &&
    placeNamed(middle) === undefined &&
    !knowledge().organizations.has(middle)
  );
}

// One or two Chinese syllables in Latin letters.
const CHINESE =
  /^(?:(?:[b-df-hj-np-tw-z]|[csz]h)?(?:i?a(?:i|o|ng?)?|e(?:i|r|ng?)?|i?ong|ou?|i(?:e|u|ng?)?|u(?:a(?:i|ng?)?|[eino])?)){1,2}$/;
const LONGEST_CHINESE = 6;

/**
 * Whether a lowercase name is spelled like a Chinese one, with the family name first: `Qiu Wenbo`, but not `Ben Lane`.
 */
export function isChinese([first = "", last = "", ...more]: readonly string[]): boolean {
  return (
    more.length === 0 &&
    first.length <= LONGEST_CHINESE &&
    !knowledge().given.has(first) &&
    CHINESE.test(first) &&
    CHINESE.test(last)
  );
}
