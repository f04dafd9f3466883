/** Whether a story may be published, as IPTC's formats state it of a document. */

import { isWithdrawal } from "../article/withdrawal.ts";
import type { Article } from "../model.ts";
import type { DocumentMetadataInit } from "./model.ts";

/** The publishing status of a document. */
export type Status = "usable" | "embargoed" | "canceled";

// EMBARGOED | EMBARGOED until 1400 GMT May 1 | Embargoed for 0600 | HOLD FOR RELEASE UNTIL 12:01 A.M. | HOLD HOLD HOLD |
// STRICTLY EMBARGOED UNTIL 00.01 | $Adv 04, but not Embargo on Hana | Embargoed for decades
const EMBARGO =
  /^(?:(?:strictly |under )?embargo(?:ed)?(?:[^\w\s]{0,3}$|[ :,-]{1,3}(?:not )?(?:(?:for (?:publication|release|use) )?(?:before|until)\b|for (?:publication|release|use)\b|(?:(?:for|to) )?(?:\d|noon\b|midnight\b|[a-z]{3,6}day\b)))|hold (?:for release|hold)\b|not for (?:publication|release|use) (?:before|until)\b|\$?adv ?\d\d)/i;
// ///EMBARGO: not before 6 p.m./// | Embargoed: until noon
const EMBARGO_LABEL = /^embargo(?:ed)?$/i;
// (Embargo lifted) | EMBARGO expired, free for use | Embargo until noon has been lifted, but not Embargoed until the talks
// are over
const ENDED = /\b(?:broken|dropped|ended|ends|expired|lifted|no longer|over|removed)\b/i;
const BEEN_ENDED = /\b(?:been|now|was) (?:broken|dropped|ended|expired|lifted|removed)\b/i;

/** The status that an article's markers and notes give it, and its slug, in the text or in the metadata. */
export function statusOf(article: Article, { slug: text = "" }: DocumentMetadataInit): Status {
  const { headline, notes, furniture } = article;
  if (isWithdrawal({ headline, notes, furniture: [...furniture, { text }] })) return "canceled";
  const labels = (headline?.markers ?? []).map(({ label }) => ({ text: label }));
  return [...labels, ...notes].some(isEmbargo) ? "embargoed" : "usable";
}

/** Whether a note or a marker says that the story is not to be published yet. */
function isEmbargo({ label = "", text }: { label?: string; text: string }): boolean {
  if (!EMBARGO_LABEL.test(label) && !EMBARGO.test(text)) return false;
  const [said = ""] = text.split(/\b(?:before|until)\b/i);
  return !ENDED.test(said) && !BEEN_ENDED.test(text);
}

/**
 * The status as NewsML-G2 and ninjs name it. Their words for an embargo, `embargoed`, are its time, which copy seldom
 * gives in full: a story is withheld until the reader lifts it.
 */
export function pubStatusOf(
  article: Article,
  metadata: DocumentMetadataInit,
): "usable" | "withheld" | "canceled" {
  const status = statusOf(article, metadata);
  return status === "embargoed" ? "withheld" : status;
}
