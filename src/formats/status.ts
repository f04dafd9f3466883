/** Whether a story may be published, as IPTC's formats state it of a document. */

import { isWithdrawal } from "../article/withdrawal.ts";
import type { Article } from "../model.ts";
import type { DocumentMetadataInit } from "./model.ts";

/** The publishing status of a document. */
export type Status = "usable" | "embargoed" | "canceled";

// (EMBARGOED until 1400 GMT May 1) | ///EMBARGO: not before 6 p.m./// | HOLD FOR RELEASE UNTIL 12:01 A.M.
const EMBARGO =
  /^[([/]{0,3}(?:ATTN: ?)?(?:embargo(?:ed)?(?! (?:ends|lifted))|hold for release|not for (?:publication|release|use) (?:before|until))\b/i;

/** The status that an article's markers and notes give it, and its slug, in the text or in the metadata. */
export function statusOf(article: Article, { slug: text = "" }: DocumentMetadataInit): Status {
  const { headline, notes, furniture } = article;
  if (isWithdrawal({ headline, notes, furniture: [...furniture, { text }] })) return "canceled";
  const labels = [
    ...(headline?.markers ?? []).map(({ label }) => label),
    ...notes.map(({ raw }) => raw),
  ];
  return labels.some((label) => EMBARGO.test(label)) ? "embargoed" : "usable";
}

/** The status as NewsML-G2 and ninjs name it: they have no word of their own for an embargo. */
export function pubStatusOf(
  article: Article,
  metadata: DocumentMetadataInit,
): "usable" | "withheld" | "canceled" {
  const status = statusOf(article, metadata);
  return status === "embargoed" ? "withheld" : status;
}
