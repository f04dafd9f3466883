/** Whether an article withdraws its story. */

import { CYCLE } from "../agency/cycle.ts";
import { isWithdrawn } from "../headline/revision.ts";
import type { Article } from "../model.ts";

// KILL KILL KILL | BULLETIN KILL
const KILL = /^\W?(?:BULLETIN|KILL) KILL/;
// BC-US--River Bridge, KILL
const KILL_IN_SLUG = /, ?KILL\b/i;

/** What an article says of its withdrawal. */
interface Withdrawing extends Pick<Article, "notes"> {
  readonly headline?: Article["headline"] | undefined;
  readonly furniture: readonly { readonly text: string }[];
}

/** Whether an article withdraws an earlier version: by its headline's marker, a note, or AP's slug. */
export function isWithdrawal({ headline, notes, furniture }: Withdrawing): boolean {
  return (
    headline?.markers.some(isWithdrawn) === true ||
    notes.some(({ raw }) => KILL.test(raw)) ||
    furniture.some(({ text }) => CYCLE.test(text) && KILL_IN_SLUG.test(text))
  );
}
