/** Evidence for the kind of a name in the words around it. */

import { anything } from "./around/anything.ts";
import { organizations } from "./around/organizations.ts";
import { people } from "./around/people.ts";
import { places } from "./around/places.ts";
import { unknown } from "./around/unknown.ts";
import type { Clue } from "./clue.ts";
import type { Evidence } from "./rows.ts";

/** All of this evidence. The weights were set by hand, guided by errors on real copy. */
export function around(): readonly Evidence<Clue>[] {
  return [...places(), ...organizations(), ...people(), ...unknown(), ...anything()];
}
