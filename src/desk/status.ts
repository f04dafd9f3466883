/** The public function that tells whether a story may be published. */

import { type PublishingStatus, statusIn } from "../article/status.ts";
import { readable } from "../check/article.ts";
import type { Article, DeepReadonly } from "../model.ts";

/**
 * Tells whether the story of an article may be published, by its headline's markers, its notes and its slug:
 * `"embargoed"` until a time that copy gives in words of its own (`EMBARGOED UNTIL 0001 GMT`, `HOLD FOR RELEASE`, `Adv 04`),
 * or `"canceled"` because the agency withdraws it (`KILL`, `WITHDRAWN`). It is as all formats write it. An embargo that
 * is only told in a paragraph is not seen, nor does the clock lift one.
 *
 * @param article - A parsed article.
 * @returns `"usable"`, `"embargoed"` or `"canceled"`.
 * @throws TypeError if `article` is not a parsed article.
 * @throws RangeError if an article was edited and not parsed again; the error's `path` names the node.
 * @example
 * ```ts
 * publishingStatus(parseArticle("Tram runs\nOSLO (AP) -- It ran.")); // => "usable"
 * publishingStatus(parseArticle("EMBARGOED UNTIL 0001 GMT MAY 2\nTram runs\nOSLO (AP) -- It ran.")); // => "embargoed"
 * publishingStatus(parseArticle("KILL KILL KILL\nTram runs\nOSLO (AP) -- It ran.")); // => "canceled"
 * ```
 */
export function publishingStatus(article: DeepReadonly<Article>): PublishingStatus {
  return statusIn(readable(article, "article"));
}
