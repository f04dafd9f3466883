/** Splits a feed of markup into the elements that are documents. */

import { createGathering, type Piece, type PieceSplitter } from "./piece.ts";
import { createTagFinder } from "./tags.ts";

/** The elements that are documents. */
export interface Elements {
  /** Their names without prefixes; in lower case for HTML. */
  readonly names: ReadonlySet<string>;
  /** Those that may stand within one of their kind; only the outermost is a document then. */
  readonly nested: ReadonlySet<string>;
  readonly html: boolean;
}

/** NITF documents. */
export const NITF: Elements = { names: new Set(["nitf"]), nested: new Set(), html: false };
/** Items of NewsML-G2, and of NewsML 1. */
export const NEWSML: Elements = {
  names: new Set(["newsItem", "NewsItem"]),
  nested: new Set(["NewsItem"]),
  html: false,
};
/** Articles of HTML pages. */
export const HTML: Elements = {
  names: new Set(["article"]),
  nested: new Set(["article"]),
  html: true,
};

// </nar:newsItem
const TAG = /^<(\/?)(?:[^\s:<>/="']{1,80}:)?([^\s:<>/="']{1,80})/;
const DECLARATION = /^(?:\ufeff|\xef\xbb\xbf)?<\?xml[^>]{0,200}\?>/;

/**
 * Creates a splitter that cuts a feed into document elements. What stands before an element, such as an XML
 * declaration, is part of its document unless it contains tags. Anything else outside is a piece of its own, or in HTML
 * part of the next document. A document that is not closed ends where the next one begins.
 */
export function createElementSplitter({ names, nested, html }: Elements): PieceSplitter {
  const gathering = createGathering();
  let pieces: Piece[] = [];
  // The current element, and how many elements of its name are open.
  let open: string | undefined;
  let depth = 0;
  let met = false;
  // Whether tags stand before the next document.
  let wrapped = false;
  let declaration: string | undefined;

  const give = (outside: boolean): void => {
    for (const piece of gathering.take(outside)) {
      const text = piece.text.trimStart();
      const own = DECLARATION.exec(text)?.[0];
      declaration = own ?? declaration;
      // A document in a feed has the encoding of the feed.
      const before = own === undefined && !outside && !html ? declaration : undefined;
      const at = piece.at + piece.text.length - text.length;
      pieces.push({ ...piece, text, at, ...(before !== undefined && { declaration: before }) });
    }
    open = undefined;
    wrapped = false;
  };
  const tag = (written: string): void => {
    const [, slash, found = ""] = TAG.exec(written) ?? [];
    const name = html ? found.toLowerCase() : found;
    const opens = slash === "";
    if (opens && names.has(name) && (open === undefined || !nested.has(open))) {
      if (open !== undefined || wrapped) give(open === undefined);
      open = name;
      depth = 0;
      met = true;
    }
    wrapped ||= open === undefined && !html;
    gathering.keep(written);
    if (name !== open) return;
    if (!opens) depth -= 1;
    else if (html || !written.endsWith("/>")) depth += 1;
    if (depth === 0) give(false);
  };
  const finder = createTagFinder(html, gathering.keep, tag);
  const given = (): Piece[] => {
    const all = pieces;
    pieces = [];
    return all;
  };
  return {
    push: (chunk) => {
      finder.push(chunk);
      return given();
    },
    finish: () => {
      // A feed without documents, or with a comment that is not closed, is left for its reader to refuse.
      give(!finder.finish() && met && open === undefined);
      return given();
    },
  };
}
