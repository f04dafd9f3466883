/** What an article says about its place among the versions of its story. */

import { CYCLE, LEAD_IN_SLUG } from "../agency/cycle.ts";
import { agencyNamed } from "../agency/find.ts";
import { noteActions } from "../desk/actions.ts";
import { isCorrected, revisionIn } from "../headline/revision.ts";
import type { Article } from "../model.ts";

// What may follow a slug: its lead, a length, a date.
const SLUG_TAIL = /,| \d{1,3}(?:st|nd|rd|th)[ -]?Ld| \d\d-\d\d /i;
// Keywords: HARBOR TRAM/UPDATE 1
const KEYWORDS = /^Keywords: ([A-Z][^/]{2,60})/;

/** The agency's own name for the story, which is the same in every version: AP's slug, Reuters' keywords. */
export function storySlug({ furniture }: Article): string | undefined {
  for (const { kind, text } of furniture) {
    if (kind !== "keywords") continue;
    if (CYCLE.test(text)) return text.replace(CYCLE, "").split(SLUG_TAIL, 1)[0];
    const named = KEYWORDS.exec(text)?.[1];
    if (named !== undefined) return named.trim();
  }
  return undefined;
}

/**
 * The number of the version that an article says it is, by its headline's markers or else by its slug; 0 if it says
 * nothing.
 */
export function versionNumber({ headline, furniture }: Article): number {
  const announced = headline === undefined ? 0 : revisionIn(headline.markers);
  if (announced !== 0) return announced;
  const leads = furniture.map(({ kind, text }) =>
    kind === "keywords" ? LEAD_IN_SLUG.exec(text)?.[1] : undefined,
  );
  return Number(leads.find(Boolean) ?? 0);
}

// BC-US--River Bridge,2nd Ld,CORRECTIVE
const CORRECTIVE_IN_SLUG = /, ?CORRECTIVE\b/i;

/** Whether an article says that it corrects an earlier version. */
export function isCorrection({ headline, notes, furniture }: Article): boolean {
  return (
    furniture.some(({ text }) => CYCLE.test(text) && CORRECTIVE_IN_SLUG.test(text)) ||
    headline?.markers.some(isCorrected) === true ||
    notes.some((note) => noteActions(note).some(({ verb }) => verb === "corrects"))
  );
}

/** The agency in an article's dateline, in the same form for all its names; empty if the dateline names none. */
export function agencyOf({ dateline }: Article): string {
  const written = dateline?.agency;
  return written === undefined ? "" : (agencyNamed(written) ?? written.toLowerCase());
}
