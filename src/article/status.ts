/** Whether a story may be published. */

import { EMBARGO } from "../block/embargo.ts";
import { isWithdrawal, type Stating } from "./withdrawal.ts";

/** Whether a story may be published, not yet, or no more. */
export type PublishingStatus = "usable" | "embargoed" | "canceled";

// EMBARGOED | ///EMBARGO: not before 6 p.m./// | HOLD HOLD HOLD | Adv for Sunday
const BARE = /^(?:(?:strictly |under )?embargo(?:ed)?[^\w\s]{0,3}$|hold hold\b|adv for )/i;
// (Embargo lifted) | EMBARGO expired, free for use | Embargo until noon has been lifted, but not Embargoed until the talks
// are over
const ENDED = /\b(?:broken|dropped|ended|ends|expired|lifted|no longer|over|removed)\b/i;
const BEEN_ENDED = /\b(?:been|now|was) (?:broken|dropped|ended|expired|lifted|removed)\b/i;

const LONGEST = 300;

// (Embargo lifted)
const LIFTED = /\bembargo (?:has been |is )?(?:broken|dropped|ended|expired|lifted|removed)\b/i;

/** The status that an article's markers, notes and slug give it. */
export function statusIn(article: Stating): PublishingStatus {
  if (isWithdrawal(article)) return "canceled";
  const { headline, notes } = article;
  const labels = (headline?.markers ?? []).map(({ label }) => ({ text: label }));
  const said = [...labels, ...notes];
  const isLifted = said.some(({ text }) => LIFTED.test(text));
  return !isLifted && said.some(isEmbargo) ? "embargoed" : "usable";
}

/** Whether a note or a marker says that the story is not to be published yet. */
function isEmbargo({ label = "", text }: { label?: string; text: string }): boolean {
  if (![label, text].some((words) => BARE.test(words)) && !EMBARGO.test(text.slice(0, LONGEST)))
    return false;
  const [said = ""] = text.split(/\b(?:before|until)\b/i);
  return !ENDED.test(said) && !BEEN_ENDED.test(text);
}
