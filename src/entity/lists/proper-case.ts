/** Names in capitals as a sentence would have them. */

import { HYPHEN_SIGN, SMALL_A, SMALL_Z, SPACE } from "../../text/signs.ts";
import { unitAt } from "../../text/unit-at.ts";

/** A name in capitals as a sentence would have it: `Rio de Janeiro`. */
export function properCase(name: string): string {
  const small = name.toLowerCase();
  let proper = "";
  let from = 0;
  const { length } = small;
  for (let at = 0; at < length; at += 1) {
    const code = unitAt(small, at);
    if (code !== SPACE && code !== HYPHEN_SIGN) continue;
    const word = small.slice(from, at + 1);
    proper += from > 0 && INSIDE.has(small.slice(from - 1, at + 1)) ? word : capitalized(word);
    from = at + 1;
  }
  // Rio de Janeiro
  return (proper + capitalized(small.slice(from))).replaceAll(" De ", " de ");
}

// With the blanks or hyphens around them: Port-au-Prince, but not Kim Da-hye
const INSIDE: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "and au da de del des di do dos of sur the upon"
    .split(" ")
    .flatMap((word) => [` ${word} `, `-${word}-`]),
);

function capitalized(word: string): string {
  const code = word.charCodeAt(0);
  if (code < SMALL_A || code > SMALL_Z) return word;
  if (LETTERS.test(word)) return word.toUpperCase();
  const first = String.fromCharCode(code - 32);
  // McDonald, O'Neill, D'Angelo
  return PREFIXED.test(word)
    ? first + word.charAt(1) + word.charAt(2).toUpperCase() + word.slice(3)
    : first + word.slice(1);
}

// J.P. Morgan, JP Morgan, MGM Grand, but not Mt, Ng, St
const LETTERS =
  /^(?:(?:[a-z]\.)+|(?!bhd|d[cr]|ft|[jms]r|ltd|mt|ng|sgt|st|vs)[bcdfghj-np-tvwxz]{2,3})\W?$/;
const PREFIXED = /^(?:mc|[dol]['\u2019])[a-z]{2}/;
