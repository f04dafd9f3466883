/** Whether a story may be published. */

import { isWithdrawal, type Stating } from "./withdrawal.ts";

/** Whether a story may be published, not yet, or no more. */
export type PublishingStatus = "usable" | "embargoed" | "canceled";

// EMBARGOED | EMBARGOED until 1400 GMT May 1 | Embargoed for 0600 | HOLD FOR RELEASE UNTIL 12:01 A.M. | HOLD HOLD HOLD |
// STRICTLY EMBARGOED UNTIL 00.01 | $Adv 04, but not Embargo on Hana | Embargoed for decades
const EMBARGO =
  /^(?:(?:strictly |under )?embargo(?:ed)?(?:[^\w\s]{0,3}$|[ :,-]{1,3}(?:not )?(?:(?:for (?:publication|release|use) )?(?:before|until)\b|for (?:publication|release|use)\b|(?:(?:for|to) )?(?:\d|noon\b|midnight\b|[a-z]{3,6}day\b)))|hold (?:for release(?! of\b)|hold)\b|not for (?:publication|release|use) (?:before|until)\b|\$?adv ?\d\d|adv for )/i;
// ///EMBARGO: not before 6 p.m./// | Embargoed: until noon
const EMBARGO_LABEL = /^(?:strictly |under )?embargo(?:ed)?$/i;
// (Embargo lifted) | EMBARGO expired, free for use | Embargo until noon has been lifted, but not Embargoed until the talks
// are over
const ENDED = /\b(?:broken|dropped|ended|ends|expired|lifted|no longer|over|removed)\b/i;
const BEEN_ENDED = /\b(?:been|now|was) (?:broken|dropped|ended|expired|lifted|removed)\b/i;

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
  if (!EMBARGO_LABEL.test(label) && !EMBARGO.test(text)) return false;
  const [said = ""] = text.split(/\b(?:before|until)\b/i);
  return !ENDED.test(said) && !BEEN_ENDED.test(text);
}
