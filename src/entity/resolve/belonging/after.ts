/** Roles after a name, and whose they are: `Ann Lee, mayor of Harbor City,`. */

import type { EntityDraft } from "../draft.ts";
import { belong } from "./belong.ts";
import { ownerAt } from "./employer.ts";
import type { Mentions } from "./mentions.ts";
import type { Naming } from "./naming.ts";
import { REACH } from "./reach.ts";
import { entitle, isRole } from "./roles.ts";

// `, the mayor of `, `, a researcher at the `, ` of the `, `, President and CEO, `
const AFTER =
  /^(?:(?:, \d{2})?, (?:(?:a|an|the|who is|its|now) ){0,2}(?:[a-z]{1,20}['\u2019]s |\d{2}-year-old )?((?:former |then )?(?:(?:[a-z]+[ -]){0,4}?(?:[a-z]+|C[EFOT]O)|[A-Z][A-Za-z]+(?: (?:and )?[A-Z][A-Za-z]+){0,4}?))(?: (?:of|at|for|with|from|in) (?:the )?|, ?|\.)| (?:of|at|from|with) (?:the )?)/;

/**
 * Reads what comes after a name: `Ann Lee, mayor of Harbor City,` and `Bob Kim of the Harbor Bank`. The last word of a role
 * is put among `roles`.
 */
export function describeAfter(
  { text, person, end }: Naming,
  mentions: Mentions,
  roles: Map<EntityDraft, string>,
): void {
  if (!canGoOn(text, end)) return;
  const after = AFTER.exec(text.slice(end, end + REACH));
  if (after === null) return;
  const role = after[1] && roleIn(after[1]);
  if (role !== undefined) {
    if (!isRole(role)) return;
    roles.set(person, role.slice(role.lastIndexOf(" ") + 1));
  }
  const at = end + after[0].length;
  // professor of economics at Harbor University | Minister of Finance
  const next = mentions.from(at)?.entity.type;
  const field =
    OF_FIELD.test(after[0]) && next !== "organization"
      ? (next === undefined ? FIELD : FIELD_ABROAD).exec(text.slice(at, at + REACH))
      : null;
  const owner = ownerAt(text, at + (field?.[0].length ?? 0), mentions);
  if (role !== undefined) {
    const from = end + after[0].indexOf(role);
    entitle(person, field === null ? role : text.slice(from, at + (field[1] as string).length));
  }
  if (owner === undefined) return;
  if (role !== undefined || owner.type === "organization" || after[0].startsWith(" of"))
    belong(person, owner);
}

/** The role at the end of the words that introduce it: `who took office as CEO`, `elected president`. */
function roleIn(words: string): string {
  const as = words.lastIndexOf(" as ");
  const role = as < 0 ? words : words.slice(as + " as ".length);
  return role.replace(/^(?:(?:re-?)?elected|named|appointed|an?|the|who (?:was|became)) /, "");
}

const OF_FIELD = / of (?:the )?$/;
const FIELD =
  /^((?:[a-z]+[ -]){0,4}[a-z]+(?= (?:at|for) )|[A-Z][a-z]+(?: (?:and )?[A-Z][a-z]+){0,3}(?=,? (?:at|for) |[,.]))(?:,? (?:at|for) (?:the )?)?/;

// head of UK equities at Harbor Bank
const FIELD_ABROAD =
  /^(\S+(?: (?!and )[a-z]+(?<!ed|ing)){1,3}) (?:at|for) (?=[A-Z]|the [A-Z])(?:the )?/;

/** Whether a name is followed by a comma, or by the first two letters of `of`, `at`, `from` or `with`. */
function canGoOn(text: string, end: number): boolean {
  const next = text.slice(end + 1, end + 3);
  const isComma = text.charAt(end) === ",";
  return isComma || next === "of" || next === "at" || next === "fr" || next === "wi";
}
