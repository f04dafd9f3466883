/** Whether an article withdraws its story. */

import { CYCLE } from "../agency/cycle.ts";
import { WITHDRAWN } from "../headline/markers.ts";
import { isWithdrawn } from "../headline/revision.ts";
import type { Article } from "../model.ts";

// BULLETIN KILL of the tram story | A kill is mandatory | This story has been withdrawn | Kill story "Tram runs" |
// Please withdraw the item, but not KILLS 3rd para | Adds that the report was retracted
const TOLD =
  /^(?:BULLETIN|KILL|MANDATORY) KILL\b|\bkill is mandatory\b|\b(?:(?:above|our|this) [a-z]{3,9}|article|copy|item|story) (?:(?:has|have) been|is|was) (?:being )?(?:cancell?ed|killed|retracted|withdrawn)\b|\b(?:cancel|kill|retract|withdraw)(?:ing|s)? (?:(?:above|our|the|this) )?(?:alert|article|item|report|story)\b(?!['’])/i;
// Please disregard this story | Please delete this story, sent in error, but not Please delete this story from the list |
// Please disregard this story; the full story follows | Please disregard the previous story, which may stand above the one
// that replaces it
const ASKED =
  /(?:^|[.!] )please (?:delete|discard|disregard|ignore) (?:(?:the )?above|this) (?:alert|article|item|report|story)(?=[.!)]|\s*$|,? (?:sent in error|as it was)\b)/i;
// Replaces a story that was withdrawn
const REPLACED = /^(?:this |story )?(?:replaces|substitutes?) /i;
// BC-US--River Bridge, KILL | BC-Harbor-Tram, Bulletin Kill,300, but not BC-US--Roadkill, Kill Law,0300 | BC-Harbor, Kill, Laws
const KILL_IN_SLUG =
  /, ?(?:(?:(?:BULLETIN|MANDATORY) )?KILL(?=,|$)|(?:(?:Bulletin|Mandatory) )?[Kk]ill(?:, ?\d{2,4})?<?$)/;

/** What an article says of whether it may be published. */
export interface Stating extends Pick<Article, "notes"> {
  readonly headline?: Article["headline"] | undefined;
  readonly furniture: readonly { readonly text: string }[];
}

/** Whether an article withdraws an earlier version: by its headline's marker, a note, or AP's slug. */
export function isWithdrawal({ headline, notes, furniture }: Stating): boolean {
  return (
    headline?.markers.some(isWithdrawn) === true ||
    notes.some((note) => ASKED.test(note.text) || statementsIn(note).some(isKill)) ||
    furniture.some(({ text }) => CYCLE.test(text) && KILL_IN_SLUG.test(text.trimEnd()))
  );
}

/** Whether a statement withdraws the story. */
function isKill(words: string): boolean {
  return WITHDRAWN.test(words) || (TOLD.test(words) && !REPLACED.test(words));
}

// KILL. A substitute will follow | ATTENTION EDITORS - EMBARGOED UNTIL 0600 GMT | KILL KILL KILL =
const BETWEEN = /[.;:!=](?!\S)| [-–—]{1,2} /;

/** The statements of a note, its label first. */
export function statementsIn({ label = "", text }: { label?: string; text: string }): string[] {
  return [label, ...text.split(BETWEEN)].map((words) => words.trim());
}
