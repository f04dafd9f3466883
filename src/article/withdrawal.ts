/** Whether an article withdraws its story. */

import { CYCLE } from "../agency/cycle.ts";
import { isWithdrawn } from "../headline/revision.ts";
import type { Article } from "../model.ts";

// KILL KILL KILL = | BULLETIN KILL | KILL, but not KILLS 3rd para
const KILL = /^(?:BULLETIN|KILL) KILL\b|^KILL\W{0,3}$/;
// BC-US--River Bridge, KILL, but not BC-US--Roadkill, Kill Law,0300
const KILL_IN_SLUG = /, ?KILL(?=,|$)/;

/** What an article says of whether it may be published. */
export interface Stating extends Pick<Article, "notes"> {
  readonly headline?: Article["headline"] | undefined;
  readonly furniture: readonly { readonly text: string }[];
}

/** Whether an article withdraws an earlier version: by its headline's marker, a note, or AP's slug. */
export function isWithdrawal({ headline, notes, furniture }: Stating): boolean {
  return (
    headline?.markers.some(isWithdrawn) === true ||
    notes.some(({ label, text }) => [label, text].some((words = "") => KILL.test(words))) ||
    furniture.some(({ text }) => CYCLE.test(text) && KILL_IN_SLUG.test(text.trimEnd()))
  );
}
