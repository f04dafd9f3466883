/** XML as a tree of plain values. */

import { refuseMarkup, scanXml } from "./scan.ts";

/** An element: its name as written and without prefix, its attributes, and what is in it. */
export interface XmlElement {
  /** The name without its prefix. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Elements and stretches of text, in their order. */
  readonly children: (XmlElement | string)[];
  /** Where it begins in the document. */
  readonly offset: number;
}

// Newsroom documents are some dozen elements deep; one that is deeper than this was made to break a reader.
const DEEPEST = 256;
// A day's package of a large agency has about 10 MB.
const LARGEST = 64_000_000;

/**
 * Reads an XML document.
 *
 * @throws RangeError, with the `offset`, for a document that is not well-formed, declares entities, or is deeper or larger
 * than any of a newsroom.
 */
export function readXml(text: string): XmlElement {
  if (text.length > LARGEST) refuseMarkup(`a document of more than ${LARGEST} code units`, LARGEST);
  const top: XmlElement = { name: "", attributes: new Map(), children: [], offset: 0 };
  const path: { node: XmlElement; written: string }[] = [{ node: top, written: "" }];
  const last = (): { node: XmlElement; written: string } =>
    path[path.length - 1] as (typeof path)[number];
  scanXml(text.replace(/^\ufeff/, " "), {
    open(written, attributes, at) {
      if (path.length > DEEPEST) refuseMarkup(`elements more than ${DEEPEST} deep`, at);
      const node: XmlElement = { name: local(written), attributes, children: [], offset: at };
      if (path.length === 1 && top.children.some((child) => typeof child !== "string"))
        refuseMarkup("a second element behind the document's", at);
      last().node.children.push(node);
      path.push({ node, written });
    },
    close(written, at) {
      const open = path.pop();
      if (open === undefined || open.written !== written || path.length === 0)
        refuseMarkup(`</${written}> closes no <${written}>`, at);
    },
    text(words, at) {
      if (path.length > 1) last().node.children.push(words);
      else if (words.trim() !== "") refuseMarkup("text outside of the document's element", at);
    },
  });
  if (path.length > 1) refuseMarkup(`<${last().written}> is not closed`, last().node.offset);
  const root = top.children.find((child): child is XmlElement => typeof child !== "string");
  return root ?? refuseMarkup("no element", 0);
}

function local(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** The child elements of an element. */
export function elementsOf({ children }: XmlElement): XmlElement[] {
  return children.filter((child): child is XmlElement => typeof child !== "string");
}

/** The first element at a path below an element: `find(root, "body", "body.head", "hedline")`. */
export function find(
  from: XmlElement | undefined,
  ...path: readonly string[]
): XmlElement | undefined {
  let node = from;
  for (const name of path) node = node && elementsOf(node).find((child) => child.name === name);
  return node;
}

/** All elements of the given names below an element, in document order; not those within one that was found. */
export function findAll(from: XmlElement | undefined, ...names: readonly string[]): XmlElement[] {
  if (from === undefined) return [];
  return elementsOf(from).flatMap((child) =>
    names.includes(child.name) ? [child] : findAll(child, ...names),
  );
}

/** The text in an element, its children's too. */
export function textOf(node: XmlElement | undefined): string {
  if (node === undefined) return "";
  return node.children.map((child) => (typeof child === "string" ? child : textOf(child))).join("");
}

/** The text in an element without the blanks that only lay the document out; `undefined` where there is none. */
export function wordsIn(node: XmlElement | undefined): string | undefined {
  const words = textOf(node).replace(/\s+/g, " ").trim();
  return words === "" ? undefined : words;
}

/** An attribute's value, where it has one. */
export function attributeOf(node: XmlElement | undefined, name: string): string | undefined {
  const value = node?.attributes.get(name)?.trim();
  return value === "" ? undefined : value;
}
