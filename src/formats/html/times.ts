/** The times that an article of a page gives. */

import type { Loss } from "../model.ts";
import { NO_FIELD } from "../reasons.ts";

/** What a time can say of an article. */
interface Timed {
  published?: string | undefined;
  created?: string | undefined;
  modified?: string | undefined;
  readonly lost: Loss[];
}

/** Takes the time of a `time` element: when the document was created or modified, as its class says. */
export function takeTime(
  article: Timed,
  attributes: ReadonlyMap<string, string>,
  label: string,
): void {
  const datetime = attributes.get("datetime")?.trim();
  if (datetime === undefined || datetime === "") return;
  const kind = attributes.get("class") ?? "";
  // A label says more than a class: WordPress has `published updated` if nothing was changed.
  const published = PUBLISHED.test(label || kind);
  const field = published || kind === "created" ? "created" : "modified";
  article[field] ??= datetime;
  if (published) article.published ??= datetime;
  if (article[field] !== datetime) loseTime(article, attributes);
}

const PUBLISHED = /\b(?:posted|published)\b/i;

/** Reports a time that the article has no field for. */
export function loseTime(article: Timed, attributes: ReadonlyMap<string, string>): void {
  const text = attributes.get("datetime")?.trim() ?? "";
  if (text !== "") article.lost.push({ path: "time@datetime", text, reason: NO_FIELD });
}
