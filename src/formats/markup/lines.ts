/** Turns markup into paragraphs: block elements stand on lines of their own, all others within a line. */

// Elements that stand on lines of their own; all others stand within a line.
const BLOCKS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  (
    "address article aside blockquote block body body.content caption dd div dl dt fieldset " +
    "figcaption figure footer form h1 h2 h3 h4 h5 h6 header hl1 hl2 hr li main media nav ol p " +
    "pre section table tbody td th thead tr ul"
  ).split(" "),
);
// Cells of one row stand on one line.
const CELLS: ReadonlySet<string> = /* @__PURE__ */ new Set(["td", "th"]);
// Elements in whose text line breaks count.
const KEPT: ReadonlySet<string> = /* @__PURE__ */ new Set(["pre"]);

/** Whether an element begins a line of its own. */
export function isBlock(name: string): boolean {
  return BLOCKS.has(name);
}

/** Gathers the paragraphs of markup from its tags and texts, in order. */
export interface ParagraphGatherer {
  open(name: string): void;
  close(name: string): void;
  text(text: string): void;
  /** The paragraphs so far, including the current one, which ends here. */
  paragraphs(): string[];
}

/** Creates a gatherer without any paragraphs. */
export function createGatherer(): ParagraphGatherer {
  const done: string[] = [];
  let line: string[] = [];
  let kept = 0;
  const end = (): void => {
    if (line.length === 0) return;
    const text = line
      .join("")
      .replace(/[ \t\n\r]+/g, " ")
      .trim();
    if (text !== "") done.push(text);
    line = [];
  };
  return {
    open(name) {
      if (KEPT.has(name)) kept += 1;
      if (CELLS.has(name)) line.push(" ");
      else if (name === "br" || BLOCKS.has(name)) end();
    },
    close(name) {
      if (KEPT.has(name) && kept > 0) kept -= 1;
      if (!CELLS.has(name) && BLOCKS.has(name)) end();
    },
    text(text) {
      if (kept === 0) {
        line.push(text);
        return;
      }
      text.split(/\r\n|\r|\n/).forEach((part, index) => {
        if (index > 0) end();
        line.push(part);
      });
    },
    paragraphs() {
      end();
      return done;
    },
  };
}
