/** Reads XML documents into trees, with saxes, which is bundled with the package. */

import { SaxesParser } from "saxes";
import { LARGEST } from "../largest.ts";
import { faultOf, refuseMarkup } from "./fault.ts";
import { declarationsIn } from "./prolog.ts";
import type { XmlElement } from "./tree.ts";

// Newsroom documents are about a dozen elements deep; a much deeper one was made to break a reader.
const DEEPEST = 256;

const NONE: ReadonlyMap<string, string> = /* @__PURE__ */ new Map();

/**
 * Reads an XML document. Entities other than XML's own five and numeric ones are refused, and so are document types
 * that declare anything: nothing is expanded, and nothing is loaded.
 *
 * @throws RangeError with the `offset` if the document is not well-formed, declares anything, or is deeper or larger
 *   than any newsroom document.
 */
export function readXml(document: string): XmlElement {
  if (document.length > LARGEST)
    refuseMarkup(`a document of more than ${LARGEST} code units`, LARGEST);
  // Some feeds have blank lines before the declaration, which XML does not allow.
  const text = document.trimStart();
  const refuse = (message: string, at: number): never =>
    refuseMarkup(message, document.length - text.length + at);
  const half = text.search(HALF);
  if (half !== -1) refuse("half of a surrogate pair", half);
  const declarations = declarationsIn(text);
  if (declarations !== -1)
    refuse("a document type with declarations of its own is not read", declarations);

  const parser = new SaxesParser({ position: false });
  const path: XmlElement[] = [];
  const open: number[] = [];
  let closed = 0;
  let root: XmlElement | undefined;
  let passed = text.startsWith("<?xml") ? text.indexOf(">") + 1 : 0;
  const pass = (): void => {
    passed = parser.position;
  };
  const add = (child: XmlElement | string): void => {
    path.at(-1)?.children.push(child);
  };
  // Seven handlers at most: from the eighth on, V8 reads three times slower, as saxes keeps each under a computed name.
  parser.on("comment", () => {
    // saxes reports a comment before its last character.
    passed = parser.position + 1;
  });
  parser.on("processinginstruction", pass);
  parser.on("doctype", pass);
  parser.on("opentag", ({ name, attributes }) => {
    pass();
    if (path.length === DEEPEST)
      refuse(`elements more than ${DEEPEST} deep`, text.lastIndexOf("<", passed - 1));
    const values = Object.entries(attributes);
    const node = {
      name: local(name),
      attributes: values.length === 0 ? NONE : new Map(values),
      children: [],
    };
    add(node);
    root ??= node;
    path.push(node);
    open.push(passed);
  });
  parser.on("closetag", () => {
    pass();
    path.pop();
    closed = open.pop() ?? 0;
  });
  parser.on("text", add);
  parser.on("cdata", (words) => {
    pass();
    add(words);
  });
  try {
    parser.write(text).close();
  } catch (error) {
    const { name, message } = error as Error;
    // Only saxes throws a plain `Error`.
    if (name !== "Error") throw error;
    refuse(...faultOf(message, { text, passed, at: parser.position, open, closed }));
  }
  return root ?? refuse("no element", 0);
}

// saxes would pair it with whatever follows.
const HALF = /[\ud800-\udbff]/u;

function local(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
