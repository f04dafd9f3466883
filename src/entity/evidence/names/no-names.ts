/** Evidence that words with capitals are no name at all. */

import { NO_COUNTRY, SINGLE } from "../bits.ts";
import type { Reading } from "../reading.ts";
import type { Evidence } from "../rows.ts";
import { CURRENCY, WORD_FIRST } from "./bits.ts";

/** Evidence against every kind. */
export const noNames: readonly Evidence<Reading>[] = [
  // It is a currency.
  {
    person: -9,
    organization: -9,
    place: -9,
    other: -9,
    needs: CURRENCY,
  },
  // It is a common word.
  {
    person: -1.5,
    organization: -1.5,
    place: -1.5,
    other: -1.5,
    needs: SINGLE | NO_COUNTRY | WORD_FIRST,
    when: ({ first }) => first.shape === "Capital",
  },
  // It is a belief or a scale.
  {
    person: -4,
    organization: -4,
    place: -4,
    needs: SINGLE,
    when: ({ first }) => THOUGHT.test(first.text),
  },
];

// Not prism, schism.
const THOUGHT = /(?:[a-z]{4}ism|Celsius|Fahrenheit)$/;
