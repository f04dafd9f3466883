/** Which part of an article an element of a page holds. */

/** Where the text of an element goes. */
export type Slot =
  | "body"
  | "headline"
  | "markers"
  | "deck"
  | "byline"
  | "time"
  | "note"
  | "end"
  | "related"
  | "passed";

/** All slots. */
export const SLOTS: readonly Slot[] = [
  "body",
  "headline",
  "markers",
  "deck",
  "byline",
  "time",
  "note",
  "end",
  "related",
  "passed",
];

/** What is known of the place where an element stands. */
export interface Place {
  /** Whether the story has begun: it stands in one of its paragraphs, or there was a word of it before. */
  readonly begun: boolean;
  /** Whether there was a headline or a byline yet. */
  readonly has: (slot: Slot) => boolean;
  /** Whether it stands in the article's header. */
  readonly header: boolean;
  /** Whether it stands in the article's footer. */
  readonly footer: boolean;
}

const PASSED: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "article aside button figure form iframe nav select svg textarea title".split(" "),
);
// The lines that `serializeHtml` writes below the story.
const FOOTER: readonly Slot[] = ["note", "end", "related"];

/** The slot of an element in the body of an article. */
export function slotOf(
  name: string,
  attributes: ReadonlyMap<string, string>,
  { begun, has, header, footer }: Place,
): Slot {
  if (PASSED.has(name)) return "passed";
  const classes = (attributes.get("class") ?? "").split(/\s/);
  if (name === "h1" && !has("headline")) return "headline";
  if (!begun) {
    if (name === "time") return "time";
    const signs =
      name === "address" || classes.includes("byline") || attributes.get("rel") === "author";
    if (signs && !has("byline")) return "byline";
    if (classes.includes("markers")) return "markers";
    if (header && classes.includes("deck") && has("headline")) return "deck";
  }
  return (footer && FOOTER.find((slot) => classes.includes(slot))) || "body";
}
