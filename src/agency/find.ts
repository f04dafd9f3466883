/** Looking agencies up in the table. */

import { AGENCIES, type Agency, type AgencyId } from "./table.ts";

// As written, which is how most copy has them, and in small letters.
const NAMES: ReadonlySet<string> = /* @__PURE__ */ namesOf(AGENCIES);

function namesOf(agencies: readonly Agency[]): Set<string> {
  return new Set(agencies.flatMap(({ name }) => [name, name.toLowerCase()]));
}

/** The agency with this name, in any case; `undefined` for one that is not in the table. */
export function agencyNamed(name: string): Agency | undefined {
  const lower = name.toLowerCase();
  return AGENCIES.find((agency) => agency.name.toLowerCase() === lower);
}

/** The agency with this id. */
export function agencyById(id: AgencyId): Agency | undefined {
  return AGENCIES.find((agency) => agency.id === id);
}

/** Whether a name is an agency's, or those of several: `AFP/APP`, `tca/dpa`, `Yonhap News`. */
export function isKnownAgency(name: string): boolean {
  if (NAMES.has(name)) return true;
  const lower = name.toLowerCase();
  if (!lower.includes("/")) return isName(lower);
  return lower.split("/").some((part) => isName(part.trim()));
}

function isName(lower: string): boolean {
  return NAMES.has(lower) || (lower.endsWith(" news") && NAMES.has(lower.slice(0, -5)));
}
