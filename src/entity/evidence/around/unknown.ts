/** Evidence for the kind of a name about which nothing is known. */

import type { Clue } from "../clue.ts";
import { PHRASES } from "../phrases.ts";
import type { Evidence } from "../rows.ts";
import { PHRASED, UNKNOWN } from "./bits.ts";
import { isDistance } from "./neighbors.ts";

// Harbor has 3,000 people
const OF_PLACES = /^(?:people|inhabitants|residents)$/;
// Harbor has 3,000 workers | Harbor won 30 seats
const OF_ORGANIZATIONS =
  /^(?:branches|deputies|employees|hotels|lawmakers|members|outlets|seats|stores|workers)$/;

/** Words right beside a name: a row for each of `phrases.ts`. */
export const besidePhrases: readonly Evidence<Clue>[] = /* @__PURE__ */ PHRASES.map(
  ({ kind, weight }, at) => ({
    reason: "stands beside words that such names stand beside",
    [kind]: weight,
    needs: PHRASED,
    when: ({ phrases }) => (phrases & (1 << at)) !== 0,
  }),
);

export const unknown: readonly Evidence<Clue>[] = [
  {
    reason: "has or is so many",
    place: 4,
    needs: UNKNOWN,
    when: (clue) => OF_PLACES.test(counted(clue)),
  },
  {
    reason: "is so far away",
    place: 4,
    needs: UNKNOWN,
    when: ({ after, line, to }) => (after === "is" || after === "was") && isDistance(line, to + 1),
  },
  {
    reason: "has or is so many",
    organization: 3,
    needs: UNKNOWN,
    when: (clue) => OF_ORGANIZATIONS.test(counted(clue)),
  },
];

/** What a name is said to have, be or win so many of; empty if nothing. */
function counted({ after, next, line, to }: Clue): string {
  if (next?.shape !== "number" || !/^(?:has|had|is|was|won)$/.test(after)) return "";
  return line[to + 2]?.small ?? "";
}
