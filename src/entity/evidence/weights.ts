/**
 * The weights of the evidence for each kind of name, and the reasons in words.
 *
 * The weights were set by hand, guided by errors on real copy.
 */

import { anything } from "./around/anything.ts";
import { organizations } from "./around/organizations.ts";
import { people } from "./around/people.ts";
import { places } from "./around/places.ts";
import { sport } from "./around/sport.ts";
import { besidePhrases, unknown } from "./around/unknown.ts";
import { type Clue, nameBits } from "./clue.ts";
import type { Kind } from "./kinds.ts";
import { noNames } from "./names/no-names.ts";
import { organizationNames } from "./names/organizations.ts";
import { otherNames } from "./names/others.ts";
import { personNames } from "./names/people.ts";
import { placeNames } from "./names/places.ts";
import type { Reading } from "./reading.ts";
import { addWeights, reasonsOf, type Selection, selectionOf } from "./rows.ts";

/** Evidence in the name itself and in the lists, weighed once for all its mentions. */
const nameRows: Selection<Reading> = /* @__PURE__ */ selectionOf(() => [
  ...placeNames,
  ...organizationNames,
  ...personNames,
  ...otherNames,
  ...noNames,
]);

/** Evidence in what is around a mention. */
const clueRows: Selection<Clue> = /* @__PURE__ */ selectionOf(() => [
  ...places,
  ...organizations,
  ...people,
  ...besidePhrases,
  ...unknown,
  ...anything,
  ...sport,
]);

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
