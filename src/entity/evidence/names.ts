/** Evidence for the kind of a name in the name itself and in the lists, weighed once for all its mentions. */

import { noNames } from "./names/no-names.ts";
import { organizations } from "./names/organizations.ts";
import { others } from "./names/others.ts";
import { people } from "./names/people.ts";
import { places } from "./names/places.ts";
import type { Reading } from "./reading.ts";
import { type Evidence, type Selection, selectionOf } from "./rows.ts";

/** The rows that can apply to a name, by its bits. */
export const nameRows: Selection<Reading> = /* @__PURE__ */ selectionOf(allRows);

// The weights were set by hand, guided by errors on real copy.
function allRows(): readonly Evidence<Reading>[] {
  return [...places(), ...organizations(), ...people(), ...others(), ...noNames()];
}
