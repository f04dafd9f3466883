/** XML documents as trees, read by saxes, which is bundled with the package. */

import { SaxesParser } from "saxes";
import { LARGEST } from "../largest.ts";
import { faultOf, refuseMarkup } from "./fault.ts";
import { declarationsIn } from "./prolog.ts";
import type { XmlElement } from "./tree.ts";

// Newsroom documents are some dozen elements deep; one that is deeper than this was made to break a reader.
const DEEPEST = 256;

const NONE: ReadonlyMap<string, string> = /* @__PURE__ */ new Map();

/**
 * Reads an XML document. Entities other than XML's five and numbers are refused, and so are document types that declare
 * anything: nothing is expanded, and nothing is loaded.
 *
 * @throws RangeError, with the `offset`, for a document that is not well-formed, declares entities, or is deeper or larger
 * than any of a newsroom.
 */
export function readXml(document: string): XmlElement {
  if (document.length > LARGEST)
    refuseMarkup(`a document of more than ${LARGEST} code units`, LARGEST);
  // Feeds leave blank lines before the declaration, where XML has none.
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
  let root: XmlElement | undefined;
  let behind = text.startsWith("<?xml") ? text.indexOf(">") + 1 : 0;
  const pass = (): void => {
    behind = parser.position;
  };
  const add = (child: XmlElement | string): void => {
    path.at(-1)?.children.push(child);
  };
  // Seven are the most: V8 reads three times slower from an eighth on, since saxes keeps each under a computed name.
  parser.on("comment", () => {
    // It is told before its last sign.
    behind = parser.position + 1;
  });
  parser.on("processinginstruction", pass);
  parser.on("doctype", pass);
  parser.on("opentag", ({ name, attributes }) => {
    pass();
    if (path.length === DEEPEST)
      refuse(`elements more than ${DEEPEST} deep`, text.lastIndexOf("<", behind - 1));
    const values = Object.entries(attributes);
    const node = {
      name: local(name),
      attributes: values.length === 0 ? NONE : new Map(values),
      children: [],
    };
    add(node);
    root ??= node;
    path.push(node);
    open.push(behind);
  });
  parser.on("closetag", () => {
    pass();
    path.pop();
    open.pop();
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
    // Only saxes throws an error of no kind.
    if (name !== "Error") throw error;
    refuse(...faultOf(message, { text, behind, at: parser.position, open }));
  }
  return root ?? refuse("no element", 0);
}

// saxes takes it for a pair with whatever follows.
const HALF = /[\ud800-\udbff](?![\udc00-\udfff])/;

function local(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
