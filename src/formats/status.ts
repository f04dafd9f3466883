/** Whether a story may be published, as IPTC's formats state it of a document. */

import { type PublishingStatus, statusIn } from "../article/status.ts";
import type { Article } from "../model.ts";
import type { DocumentMetadataInit } from "./model.ts";

/** The status that an article's markers and notes give it, and its slug, in the text or in the metadata. */
export function statusOf(
  { headline, notes, furniture }: Article,
  { slug: text = "" }: DocumentMetadataInit,
): PublishingStatus {
  return statusIn({ headline, notes, furniture: [...furniture, { text }] });
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
