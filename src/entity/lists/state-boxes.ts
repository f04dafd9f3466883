/** Where the states of the United States are, each in a box of whole degrees. */

import { stateOf } from "../../place/regions.ts";
import type { KnownPlace } from "./known-place.ts";
import { digitAt } from "./lists.ts";
import { stateLetters } from "./states.ts";

// Of each state three digits, in the order of the table of `regions.ts`: how far its southern edge is from 15° N, how far
// its eastern edge is from 65° W, and its size: eight times its height less one, and half its width.
const BOXES =
  "FJhh_vGipIORHn-MbaP6INA9NB19FyFFh3_XRkqLMpMJZPPSMTTLGTENaS1ZMAJQ4BQHySOjFNYLOaTddPULKnpR5QN8QGciP7iIATUVTNFRITTQpj" +
  "O9SQ69HDRRVTJGLBS_MiZR6QLATUpTMCRRLiQdS";
const [SOUTH, EAST, FARTHEST] = [15, -65, 63] as const;

/** Whether a place is about where a state of the United States is. */
export function isInState({ latitude = 0, longitude = 0 }: KnownPlace, state: string): boolean {
  const at = 3 * stateOf(stateLetters(state))[1];
  const size = digitAt(BOXES, at + 2);
  const south = latitude - SOUTH - digitAt(BOXES, at);
  const east = Math.min(EAST - longitude, FARTHEST) - digitAt(BOXES, at + 1);
  return south >= 0 && south < (size >> 3) + 1 && east >= 0 && east < 2 * (size & 7);
}
