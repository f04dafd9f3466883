/** The weights of the evidence for each kind of name, and the reasons in words. */

import { around } from "./around.ts";
import { type Clue, nameBits } from "./clue.ts";
import type { Kind } from "./kinds.ts";
import { nameRows } from "./names.ts";
import type { Reading } from "./reading.ts";
import { addWeights, reasonsOf, type Selection, selectionOf } from "./rows.ts";
import { inSport } from "./sport.ts";

const clueRows: Selection<Clue> = /* @__PURE__ */ selectionOf(() => [...around(), ...inSport()]);

/** The weights from the name itself, by the indexes of the kinds. */
export function weightsOfName(reading: Reading): readonly number[] {
  const sums = [0, 0, 0, 0];
  addWeights(nameRows(nameBits(reading)), reading, sums);
  return sums;
}

/** Those weights, together with the weights from what is around the name. */
export function weightsOf(clue: Clue, ofName: readonly number[]): number[] {
  const sums = [...ofName];
  addWeights(clueRows(clue.bits), clue, sums);
  return sums;
}

/** The reasons that speak for the kind of a name. */
export function reasonsFor(clue: Clue, kind: Kind): string[] {
  return [
    ...reasonsOf(nameRows(nameBits(clue.reading)), clue.reading, kind),
    ...reasonsOf(clueRows(clue.bits), clue, kind),
  ];
}
