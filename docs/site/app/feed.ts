/** The feed as a timeline: days, their stories, each story's versions, and what changed between versions. */

import type { ParagraphChange } from "wirecopy";
import { ask } from "./ask.ts";
import { byId, make } from "./dom.ts";
import type { FeedChanges, FeedStory, FeedVersion } from "./protocol.ts";
import { inSlices } from "./slices.ts";

const feed = byId("feed");
// If a feed is longer, the browser lays out only what is in view.
const LONG = 40;

let drawing = 0;

/** Shows the stories. Calls `read` with the index of an article that the user wants to read. */
export async function showFeed(
  stories: readonly FeedStory[],
  read: (at: number) => void,
): Promise<void> {
  drawing += 1;
  const mine = drawing;
  const fragment = document.createDocumentFragment();
  let day: string | undefined;
  let list = make("ol");
  const byDay = [...stories].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const isWhole = await inSlices(
    byDay,
    (story) => {
      if (story.date !== day) {
        day = story.date;
        list = make("ol");
        fragment.append(make("h3", {}, dayName(day)), list);
      }
      list.append(storyElement(story, read));
    },
    () => mine === drawing,
  );
  if (!isWhole) return;
  feed.classList.toggle("long", stories.length > LONG);
  feed.replaceChildren(fragment);
}

const DAY = new Intl.DateTimeFormat("en", { dateStyle: "full", timeZone: "UTC" });

function dayName(date: string): string {
  return date === "" ? "Without a date" : DAY.format(new Date(`${date}T00:00:00Z`));
}

function storyElement({ headline, versions }: FeedStory, read: (at: number) => void): HTMLElement {
  const [only] = versions;
  if (only !== undefined && versions.length === 1)
    return make("li", { class: "story" }, make("h4", {}, ...versionWords(only, read)));
  const rows = versions.map((version, index) => {
    const row = make("li", { class: "version" }, make("p", {}, ...versionWords(version, read)));
    const before = versions[index - 1];
    if (before !== undefined) row.append(changesElement(before.at, version.at));
    return row;
  });
  const title = make("h4", {}, headline, " ", make("small", {}, `${versions.length} versions`));
  return make("li", { class: "story" }, title, make("ol", {}, ...rows));
}

function versionWords({ at, headline, markers, source }: FeedVersion, read: (at: number) => void) {
  const button = make("button", { type: "button", class: "item" }, headline);
  button.addEventListener("click", () => read(at));
  const badges = markers.map((label) => make("span", { class: "badge" }, label));
  return [...badges, button, make("small", {}, source)];
}

/** What changed, which the worker is asked for when the user opens it. */
function changesElement(before: number, after: number): HTMLElement {
  const summary = make("summary", {}, "What changed");
  const details = make("details", { class: "changes" }, summary) as HTMLDetailsElement;
  details.addEventListener("toggle", async () => {
    if (details.childElementCount > 1) return;
    const changes = await ask({ kind: "changes", before, after });
    summary.textContent = `What changed: ${countsOf(changes)}`;
    details.append(make("div", {}, ...changeElements(changes)));
  });
  return details;
}

function countsOf({ fields, paragraphs }: FeedChanges): string {
  const kinds = ["added", "edited", "moved", "dropped"] as const;
  const counts = kinds.flatMap((kind) => {
    const count = paragraphs.filter((one) => one.kind === kind).length;
    return count === 0 ? [] : [`${count} ${count === 1 ? "paragraph" : "paragraphs"} ${kind}`];
  });
  return [...counts, ...fields].join(", ") || "nothing";
}

function changeElements({ paragraphs, untrue }: FeedChanges): HTMLElement[] {
  const claims = untrue.map((claim) =>
    make("p", { class: "also" }, `The note says "${claim}": that was not found.`),
  );
  return [...paragraphs.map(paragraphElement), ...claims];
}

/** A paragraph with its added and dropped words in elements that screen readers announce, too. */
function paragraphElement(change: ParagraphChange): HTMLElement {
  const { kind } = change;
  if (kind === "kept") return make("p", { class: "kept" }, change.text);
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
