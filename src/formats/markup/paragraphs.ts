/** The paragraphs of a body in markup. */

import { createGatherer } from "./lines.ts";
import { scanHtml } from "./scan.ts";
import type { XmlElement } from "./tree.ts";

/** The paragraphs of an HTML or XHTML text, each on one line, without markup. */
export function htmlParagraphs(html: string): string[] {
  const lines = createGatherer();
  scanHtml(html, lines);
  return lines.paragraphs();
}

/** A byline on one line: its lines, as authors and affiliations often stand, with commas between them. */
export function xmlByline(
  node: XmlElement | undefined,
  skip: readonly string[] = [],
): string | undefined {
  const lines = node === undefined ? [] : xmlParagraphs(node, skip);
  return lines.length === 0 ? undefined : lines.join("\n").replace(/,?\n/g, ", ");
}

/** The paragraphs in an element, without those in the elements that `skip` names. */
export function xmlParagraphs(node: XmlElement, skip: readonly string[] = []): string[] {
  const lines = createGatherer();
  const walk = (element: XmlElement): void => {
    for (const child of element.children) {
      if (typeof child === "string") lines.text(child);
      else if (!skip.includes(child.name)) {
        const name = child.name.toLowerCase();
        lines.open(name);
        walk(child);
        lines.close(name);
      }
    }
  };
  lines.open(node.name);
  walk(node);
  return lines.paragraphs();
}
