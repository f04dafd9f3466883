/** The paragraphs of a body in markup. */

import { scanHtml } from "./scan.ts";
import { elementsOf, type XmlElement } from "./tree.ts";

// Elements that begin a line of their own. What is not among them stands within a line.
const BLOCKS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "address article aside blockquote block body body.content caption dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hl1 hl2 hr li main media nav ol p pre section table tbody td th thead tr ul".split(
    " ",
  ),
);
// Cells of one row stand on one line.
const CELLS: ReadonlySet<string> = /* @__PURE__ */ new Set(["td", "th"]);
// Text in which line breaks count.
const KEPT: ReadonlySet<string> = /* @__PURE__ */ new Set(["pre"]);

/** Gathers lines of text. */
interface Lines {
  add(text: string, kept: boolean): void;
  end(): void;
  readonly done: string[];
}

function createLines(): Lines {
  const done: string[] = [];
  let line: string[] = [];
  const end = (): void => {
    const text = line
      .join("")
      .replace(/[ \t\n\r]+/g, " ")
      .trim();
    if (text !== "") done.push(text);
    line = [];
  };
  return {
    done,
    end,
    add(text, kept) {
      if (!kept) {
        line.push(text);
        return;
      }
      text.split(/\r\n|\r|\n/).forEach((part, index) => {
        if (index > 0) end();
        line.push(part);
      });
    },
  };
}

/** The paragraphs of an HTML or XHTML text, each on one line, without markup. */
export function htmlParagraphs(html: string): string[] {
  const lines = createLines();
  let kept = 0;
  scanHtml(html, {
    open(name) {
      if (KEPT.has(name)) kept += 1;
      begin(lines, name);
    },
    close(name) {
      if (KEPT.has(name) && kept > 0) kept -= 1;
      finish(lines, name);
    },
    text: (text) => lines.add(text, kept > 0),
  });
  lines.end();
  return lines.done;
}

/** The paragraphs below an element, without those of the elements that `skip` names. */
export function xmlParagraphs(node: XmlElement, skip: readonly string[] = []): string[] {
  const lines = createLines();
  const walk = (element: XmlElement, kept: boolean): void => {
    for (const child of element.children) {
      if (typeof child === "string") lines.add(child, kept);
      else if (!skip.includes(child.name)) {
        const name = child.name.toLowerCase();
        begin(lines, name);
        walk(child, kept || KEPT.has(name));
        finish(lines, name);
      }
    }
  };
  walk(node, KEPT.has(node.name));
  lines.end();
  return lines.done;
}

function begin(lines: Lines, name: string): void {
  if (CELLS.has(name)) lines.add(" ", false);
  else if (name === "br" || BLOCKS.has(name)) lines.end();
}

function finish(lines: Lines, name: string): void {
  if (!CELLS.has(name) && BLOCKS.has(name)) lines.end();
}

/** Whether an element has block elements in it, so that its text is no single line. */
export function hasBlocks(node: XmlElement): boolean {
  return elementsOf(node).some(({ name }) => BLOCKS.has(name.toLowerCase()));
}
