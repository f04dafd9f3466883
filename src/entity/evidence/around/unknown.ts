/** Evidence for the kind of a name about which nothing is known. */

import { PHRASED } from "../bits.ts";
import type { Clue } from "../clue.ts";
import { PHRASES } from "../phrases.ts";
import type { Evidence } from "../rows.ts";

export function unknown(): readonly Evidence<Clue>[] {
  return PHRASES.map(({ kind, weight }, at) => [
    "stands beside words that such names stand beside",
    kind,
    weight,
    ({ phrases }) => (phrases & (1 << at)) !== 0,
    PHRASED,
  ]);
}
