/** Names in a list: what stands beside one is most often of its kind. */

import type { Candidate } from "../candidates/candidates.ts";
import { isOwner } from "../words/words.ts";

const [APART, COMMA, AND] = [0, 1, 2] as const;

/** Tells of candidates in their order whether one goes on a list with the one before it: `Lee, Hill and Kim`. */
export function listsOf(candidates: readonly Candidate[]): (at: number) => boolean {
  // One more than there are: nothing goes on after the last one.
  const joints = new Uint8Array(candidates.length + 1);
  for (let at = 1; at < candidates.length; at += 1)
    joints[at] = jointOf(candidates[at - 1] as Candidate, candidates[at] as Candidate);
  const isJoined = (at: number): boolean => joints[at] !== APART;
  // A comma by itself parts what is no list: `Ann Lee, Harbor Corp`.
  return (at) =>
    joints[at] === AND || (joints[at] === COMMA && (isJoined(at - 1) || isJoined(at + 1)));
}

function jointOf({ line, from, to }: Candidate, next: Candidate): number {
  // In `Ann Lee and Harbor's Bob Kim`, Harbor is not beside Ann Lee.
  if (next.from !== to + 1 || next.line !== line || isOwner(line, next.to)) return APART;
  // Ann Lee of Harbor College and Bob Kim of the Institute
  if (line[from - 1]?.text === "of" && line[next.to]?.text === "of") return APART;
  const text = line[to]?.text;
  if (text === ",") return COMMA;
  return text === "and" ? AND : APART;
}
