/** XML as a tree of plain values, and how to look things up in it. */

/** An element: its name, its attributes as written, and its content. */
export interface XmlElement {
  /** The name without its prefix. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** The elements and stretches of text, in order. */
  readonly children: (XmlElement | string)[];
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

/** All elements with the given names below an element, in document order, but none within another of them. */
export function findAll(from: XmlElement | undefined, ...names: readonly string[]): XmlElement[] {
  if (from === undefined) return [];
  return elementsOf(from).flatMap((child) =>
    names.includes(child.name) ? [child] : findAll(child, ...names),
  );
}

/** The text in an element, including that of its descendants. A `br` is the line break that it stands for. */
export function textOf(node: XmlElement | undefined): string {
  if (node === undefined) return "";
  if (node.name === "br") return "\n";
  return node.children.map((child) => (typeof child === "string" ? child : textOf(child))).join("");
}

/** The text in an element, with each run of blanks as one; `undefined` if there is none. */
export function wordsIn(node: XmlElement | undefined): string | undefined {
  const words = textOf(node).replace(/\s+/g, " ").trim();
  return words === "" ? undefined : words;
}

/** The value of an attribute; `undefined` if it is missing or empty. */
export function attributeOf(node: XmlElement | undefined, name: string): string | undefined {
  const value = node?.attributes.get(name)?.trim();
  return value === "" ? undefined : value;
}
