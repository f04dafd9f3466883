/** Decides which part of an article an element of a page holds. */

/** The parts of an article that the text of an element can go to. */
export const SLOTS = [
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
] as const;

/** The part of an article that the text of an element goes to. */
export type Slot = (typeof SLOTS)[number];

/** What is known about the position of an element. */
export interface Place {
  /** Whether the story has begun: the element stands in one of its paragraphs, or words of it came before. */
  readonly begun: boolean;
  /** Whether there were words in a slot yet, such as a headline or a byline. */
  readonly has: (slot: Slot) => boolean;
  /** Whether it stands in the article's header. */
  readonly header: boolean;
  /** Whether it stands in the article's footer. */
  readonly footer: boolean;
}

// Elements that are not part of the story.
const PASSED: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "article aside button figure form iframe nav select svg textarea title".split(" "),
);
// The lines that `serializeHtml` writes below the story.
const FOOTER: readonly Slot[] = ["note", "end", "related"];

/** The slot of an element that stands in the body of an article. */
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
