/** The feed as a timeline: each story's versions, and what changed from one to the next. */

import type { ParagraphChange } from "wirecopy";
import { byId, make } from "./dom.ts";
import type { FeedChanges, FeedVersion } from "./protocol.ts";

/** Shows the stories; the tab only where there are some. */
export function showFeed(stories: readonly (readonly FeedVersion[])[]): void {
  byId("feed-tab").hidden = stories.length === 0;
  byId("feed").replaceChildren(
    ...stories.map((versions) => make("li", {}, ...versions.map(versionElement))),
  );
}

function versionElement({ headline, date, changes }: FeedVersion): HTMLElement {
  const words = [make("time", {}, date), " ", headline];
  if (changes === undefined) return make("p", { class: "version" }, ...words);
  return make(
    "details",
    { class: "version" },
    make("summary", {}, ...words),
    make("div", { class: "changes" }, ...changeElements(changes)),
  );
}

function changeElements({ fields, paragraphs }: FeedChanges): HTMLElement[] {
  const also =
    fields.length === 0 ? [] : [make("p", { class: "also" }, `also: ${fields.join(", ")}`)];
  return [...paragraphs.map(paragraphElement), ...also];
}

/** A paragraph with what was added and dropped marked as such, for the ear as well. */
function paragraphElement(change: ParagraphChange): HTMLElement {
  const { kind } = change;
  if (kind === "kept") return make("p", {}, change.text);
  if (kind === "added") return make("p", {}, make("ins", {}, change.text));
  if (kind === "dropped") return make("p", {}, make("del", {}, change.text));
  const words = change.words.map(({ kind: became, text }) =>
    became === "kept" ? text : make(became === "added" ? "ins" : "del", {}, text),
  );
  const moved = `moved from paragraph ${change.from + 1} `;
  return kind === "moved"
    ? make("p", { class: "moved" }, make("small", {}, moved), ...words)
    : make("p", {}, ...words);
}
