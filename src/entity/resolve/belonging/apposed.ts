/** Roles that a comma separates from the name after them: `The DP's floor leader, Ann Lee, said`. */

import { belong } from "./belong.ts";
import type { Mentions } from "./mentions.ts";
import type { Naming } from "./naming.ts";
import { REACH } from "./reach.ts";
import { entitle, isRole, wholeTitle } from "./roles.ts";

// The DP's floor leader, | the bank's chief executive, | their new coach, | the mayor of Harbor City, | the Polish envoy to Chad,
const APPOSED =
  /(['\u2019]s?|\bwhose|\b[Tt]he(?: [A-Z]\S+)?|\b[Ii]ts|\b[Tt]heir|\b[Hh](?:is|er)|\b[Aa]n?(?= (?:(?!the )[a-z]+ ){0,3}[a-z]+, $)) ((?:[a-z]+[ -]){0,3}(?:[a-z]+|C[EFOT]O)), $/;

/** Reads a role that a comma separates from the name: `The DP's floor leader, Ann Lee, said`. */
export function describeApposed({ text, person, start, end }: Naming, { to }: Mentions): void {
  if (text.charAt(start - 2) !== "," || !/^[,.]/.test(text.charAt(end))) return;
  const from = Math.max(0, start - REACH);
  const before = APPOSED.exec(withoutOf(text.slice(from, start)));
  const [, whose = "", role = ""] = before ?? [];
  if (before === null || !isRole(role)) return;
  // A man who saw the mayor, Ann Lee
  if (/^an?$/i.test(whose) && wholeTitle(role.split(" ")) !== role) return;
  entitle(person, role);
  const at = from + before.index;
  const owner = to(/^['\u2019]/.test(whose) ? at : at + whose.length)?.entity;
  if (owner !== undefined) belong(person, owner);
}

/** Shortens text that ends in `the mayor of Harbor City, ` or `a lawyer for the mayor, ` to `the mayor, ` or `a lawyer, `. */
function withoutOf(near: string): string {
  const comma = near.length - ", ".length;
  const before = (mark: string): number => near.lastIndexOf(mark, comma - 1);
  const from = Math.max(before(","), before(". "), before("\n")) + 1;
  const whose = near.indexOf(" for ", from);
  const role = near.slice(from, Math.max(from, whose));
  const isOfRole = isRole(role) && !role.endsWith("candidate");
  const of = isOfRole ? whose : near.indexOf(" of ", from);
  const to = of < 0 ? near.indexOf(" to ", from) : of;
  return to < 0 ? near : near.slice(0, to) + near.slice(comma);
}
