/** Roles after a name and after whose they are: `Ann Lee, an ADB vice president,`. */

import { belong } from "./belong.ts";
import { ownerAt } from "./employer.ts";
import type { Mentions } from "./mentions.ts";
import type { Naming } from "./naming.ts";
import { LONGEST_ROLE, REACH } from "./reach.ts";
import { entitle, isRole } from "./roles.ts";

// , an ADB vice president, | , Norland's deputy foreign minister.
const BY_OWNER =
  /^(?:['\u2019]s?)? ((?:[a-z]+[ -]){0,4}?(?:[a-z]+|C[EFOT]O))(?: (?:of|at|for|with|from|in|on|and|who|to) |[,.;])/;
const FRONT = /^, (?:an? |the )?(former )?(?=[A-Z])/;

/** Reads a role, and before it whose role it is: `Ann Lee, an ADB vice president,`, `Bob Kim, a Turkish lawyer,`. */
export function describeByOwner({ text, person, end }: Naming, mentions: Mentions): void {
  if (text.charAt(end) !== ",") return;
  const [front, former = ""] = FRONT.exec(text.slice(end, end + LONGEST_ROLE)) ?? [];
  const owner = front === undefined ? undefined : mentions.from(end + front.length);
  if (owner === undefined) return;
  const [found = "", role] = BY_OWNER.exec(text.slice(owner.end, owner.end + REACH)) ?? [];
  if (role !== undefined && isRole(role)) {
    entitle(person, former + role);
    const employer = found.endsWith(" at ")
      ? ownerAt(text, owner.end + found.length, mentions)
      : undefined;
    // A China analyst at Harbor Bank need not be Chinese.
    const isField =
      owner.entity.type === "place" && employer?.type === "organization" && STUDENT.test(role);
    if (!isField) belong(person, owner.entity);
    if (employer) belong(person, employer);
  }
  // an Italian who
  else if (
    owner.entity.type === "other" &&
    / an? $/.test(front ?? "") &&
    /^(?: who\b|[,.])/.test(text.slice(owner.end, owner.end + 5))
  )
    belong(person, owner.entity);
}

// Whose field a country can be.
const STUDENT = /analyst|expert|specialist|strategist/;
