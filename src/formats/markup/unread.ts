/** Finds what a document says that is neither in the article nor in its metadata. */

import { countryName } from "../../place/country-name.ts";
import { withoutDash } from "../heading.ts";
import type { Loss, ReadDocument } from "../model.ts";
import { NO_FIELD } from "../reasons.ts";
import { pubStatusOf, statusOf } from "../status.ts";
import { attributeLosses } from "./attributes.ts";
import { textOf, type XmlElement } from "./tree.ts";

// A document that says more than this besides its text is reported only in part.
const MOST = 200;
// Headline, notes, byline and dateline together are searched up to this length, which they hardly ever exceed.
const LONGEST = 4000;

/** The parts of a document that are not reported, since they are read elsewhere or only hold it together. */
export interface Structure {
  /** Elements whose text is read as paragraphs or reported already; only addresses in their attributes are reported. */
  readonly content: ReadonlySet<string>;
  /** Attributes that only hold the document together, or are read elsewhere: `id`, `a@rel`, `a@rel=next`. */
  readonly attributes: ReadonlySet<string>;
  /** Elements within the content that are not part of it. */
  readonly apart?: ReadonlySet<string>;
  /** Documents of other kinds that may be embedded, by the names of their elements. */
  readonly within?: Readonly<Record<string, Structure>>;
}

/**
 * The losses of texts and attribute values that are nowhere in what was read. They are listed up to a limit, and the
 * rest are counted.
 */
export function unreadIn(root: XmlElement, read: ReadDocument, structure: Structure): Loss[] {
  const known = new Set(wordsRead(read).map(plain));
  const head = plain(headOf(read)).slice(0, LONGEST);
  const lost: Loss[] = [];
  let more = 0;
  const add = (loss: Loss): void => {
    if (lost.length < MOST) lost.push(loss);
    else more += 1;
  };
  const report = (path: string, text: string): void => {
    const words = plain(text);
    if (!/[\p{L}\d]/u.test(words) || known.has(words)) return;
    // The separator after a dateline is written anew. What is only counted is not searched for.
    if (lost.length === MOST || !hasWords(head, withoutDash(words)))
      add({ path, text: text.trim(), reason: NO_FIELD });
  };
  // Lines with a `br` between them may have been read as one text.
  const isReadWhole = (node: XmlElement): boolean => {
    const isLine = (child: XmlElement | string) => typeof child === "string" || child.name === "br";
    const children = node.children.filter(isLine);
    return children.length > 1 && known.has(plain(textOf({ ...node, children })));
  };
  const visit = (node: XmlElement, path: string, kind: Structure, isContent: boolean): void => {
    if (isContent) attributeLosses(path, node.name, node.attributes).forEach(add);
    else
      for (const [name, value] of node.attributes)
        if (!isStructure(kind, node.name, name, value)) report(`${path}@${name}`, value);
    const isRead = isContent || isReadWhole(node);
    for (const child of node.children) {
      if (typeof child === "string") {
        if (!isRead) report(path, child);
        continue;
      }
      const other = kind.within?.[child.name];
      const isPart = isContent ? !kind.apart?.has(child.name) : kind.content.has(child.name);
      visit(child, `${path}/${child.name}`, other ?? kind, other === undefined && isPart);
    }
  };
  visit(root, root.name, structure, false);
  if (more > 0) lost.push({ path: root.name, text: `${more} more`, reason: NO_FIELD });
  return lost;
}

const LETTER = /[\p{L}\d]/u;

/** Whether words stand in a text by themselves, not within others: `a`, `pa`. */
function hasWords(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1))
    if (!LETTER.test(text.charAt(at - 1)) && !LETTER.test(text.charAt(at + words.length)))
      return true;
  return false;
}

function isStructure(
  { attributes }: Structure,
  element: string,
  name: string,
  value: string,
): boolean {
  return (
    /^xml|^xsi:/.test(name) ||
    attributes.has(name) ||
    attributes.has(`${element}@${name}`) ||
    attributes.has(`${element}@${name}=${value}`)
  );
}

function plain(text: string): string {
  return text.replace(/\s+/g, " ").trim().toLowerCase();
}

function wordsRead({ article, metadata, names, lost }: ReadDocument): string[] {
  return [
    ...Object.values(metadata).flatMap((value: unknown) =>
      Array.isArray(value) ? value.map(String) : [String(value)],
    ),
    ...Object.keys(names),
    // What an article says by its markers, notes and slug.
    statusOf(article, metadata),
    `stat:${pubStatusOf(article, metadata)}`,
    ...article.furniture.map(({ text }) => text),
    ...lost.map(({ text }) => text),
  ];
}

function headOf({ article }: ReadDocument): string {
  const { headline, notes, byline, dateline, credits, date = "" } = article;
  const { authors = [], affiliation = "", raw = "" } = byline ?? {};
  return [
    headline?.raw ?? "",
    date,
    dateline?.date ?? "",
    raw,
    ...authors,
    affiliation,
    dateline?.raw ?? "",
    ...(dateline?.places ?? []).flatMap(({ name, region = "", country = "" }) => [
      name,
      region,
      country,
      countryName(country) ?? "",
    ]),
    ...notes.map((note) => note.raw),
    ...credits.map(({ text }) => text),
  ].join("\n");
}
