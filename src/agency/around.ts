/** How an agency writes what stands around a story, as its examples show. */

import { agencyNamed } from "./find.ts";
import type { AgencyId } from "./names.ts";
import { AGENCIES, type Agency } from "./table.ts";

/** How an agency writes what stands around a story. A field is absent if its examples do not show it. */
export interface HouseForms {
  /** The end mark of all its copy. */
  readonly end?: string | undefined;
  /** The label of its notes to editors: `ATTN`, `Eds`. */
  readonly label?: string | undefined;
  /** Whether its notes are written without brackets. */
  readonly isBare: boolean;
  /** Whether its bylines give the author's role on a line below. */
  readonly hasRoleBelow: boolean;
  /** An example of its credit lines. */
  readonly credit?: string | undefined;
}

// Initials, an hour or a company in an example belong to that story alone; REUTER went out of use.
const OWN = /\/|\d{4}| hs |^SOURCE|^REUTER$/;
// (ATTN: UPDATES with details in paras 3-5; ADDS photo)
const LABEL = /^\(?([A-Z][A-Za-z]{1,9}): /;

/** The end mark of all an agency's copy; `undefined` if its example shows none, or one of a single story. */
export function usualEnd(id: AgencyId): string | undefined {
  const { end } = AGENCIES[id];
  return end !== undefined && !OWN.test(end) ? end : undefined;
}

/** The forms of the agency with this name, or of one about which nothing is known. */
export function houseForms(name = ""): HouseForms {
  const id = agencyNamed(name);
  const { note = "(", byline = "", credit }: Partial<Agency> = id ? AGENCIES[id] : {};
  return {
    end: id && usualEnd(id),
    label: LABEL.exec(note)?.[1],
    isBare: !note.startsWith("("),
    hasRoleBelow: byline.includes("\n"),
    credit,
  };
}
