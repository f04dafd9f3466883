/** XML as a tree of plain values, and what is asked of one. */

/** An element: its name, its attributes as they are written, and what is in it. */
export interface XmlElement {
  /** The name without its prefix. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Elements and stretches of text, in their order. */
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
