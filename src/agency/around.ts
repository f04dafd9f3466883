/** What an agency's examples show of how it writes what stands around a story. */

import { agencyNamed } from "./find.ts";
import { AGENCIES, type Agency } from "./table.ts";

/** How an agency writes what stands around a story; a field is missing where its examples do not tell. */
export interface HouseForms {
  /** What ends all of its copy. */
  readonly end?: string | undefined;
  /** The label of its notes to editors: `ATTN`, `Eds`. */
  readonly label?: string | undefined;
  /** Whether its notes stand without brackets. */
  readonly isBare: boolean;
  /** Whether a byline says what the author is on a line below. */
  readonly hasRoleBelow: boolean;
  /** An example of its credits, by Han Seo-yun. */
  readonly credit?: string | undefined;
}

// An example's initials, hour or company are that story's own; REUTER went out of use.
const OWN = /\/|\d{4}| hs |^SOURCE|^REUTER$/;
// (ATTN: UPDATES with details in paras 3-5; ADDS photo)
const LABEL = /^\(?([A-Z][A-Za-z]{1,9}): /;

/** The forms of the agency with this name, or of one that nothing is known of. */
export function houseForms(name = ""): HouseForms {
  const id = agencyNamed(name);
  const { end, note = "(", byline = "", credit }: Partial<Agency> = id ? AGENCIES[id] : {};
  return {
    end: end !== undefined && !OWN.test(end) ? end : undefined,
    label: LABEL.exec(note)?.[1],
    isBare: !note.startsWith("("),
    hasRoleBelow: byline.includes("\n"),
    credit,
  };
}
