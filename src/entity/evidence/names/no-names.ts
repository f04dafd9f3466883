/** Evidence that words with capitals are no name at all. */

import { CURRENCY, SINGLE, WORD_FIRST } from "../bits.ts";
import { KINDS } from "../kinds.ts";
import type { Reading } from "../reading.ts";
import type { Evidence } from "../rows.ts";

/** Evidence against every kind. */
export function noNames(): readonly Evidence<Reading>[] {
  return KINDS.flatMap((kind): Evidence<Reading>[] => [
    ["is a currency", kind, -9, () => true, CURRENCY],
    [
      "is a common word",
      kind,
      -1.5,
      ({ first, country }) => first.shape === "Capital" && !country,
      SINGLE | WORD_FIRST,
    ],
  ]);
}
