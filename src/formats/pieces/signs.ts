/** Splits feeds whose documents begin or end with a sign: a control character, a tag, a number on a line of its own. */

import { FACTIVA_END, NEXIS_SIGN } from "../export-signs.ts";
import { ITEM_NUMBER } from "../item-number.ts";
import { createGathering, type Piece, type PieceSplitter } from "./piece.ts";

/** The sign that documents begin with, or end with. */
export interface Sign {
  /**
   * An expression for the sign: global, and multiline if it has `^`. If its group `end` takes part in a match, the sign
   * ends a document, and what follows up to the next sign belongs to the next document.
   */
  readonly form: RegExp;
  /** More code units than any such sign has, including those after it that it looks at. */
  readonly window: number;
  /** Whether what stands before the first sign is a document too, and not part of the first. */
  readonly opens?: boolean;
}

/** SOH, which opens the messages of ANPA 1312 and IPTC 7901. */
export const MESSAGE: Sign = { form: /\x01/g, window: 2 };
/** The tag of a document in an SGML archive. */
export const ARCHIVED: Sign = { form: /<(?:doc|reuters|newsitem)(?=[\s>/])/gi, window: 11 };
/** A form feed on a line by itself. */
export const PAGE: Sign = { form: /\n\f\n/g, window: 4, opens: true };
/** The number of an FBIS item. */
export const ITEM: Sign = { form: ITEM_NUMBER, window: 220 };
/** What begins or ends a document of Nexis. */
export const NEXIS: Sign = { form: NEXIS_SIGN, window: 260 };
/** What ends a document of Factiva. */
export const FACTIVA: Sign = { form: FACTIVA_END, window: 160 };

/** Creates a splitter that cuts a feed before each sign that begins a document, and after each that ends one. */
export function createSignSplitter({ form, window, opens = false }: Sign): PieceSplitter {
  const gathering = createGathering();
  // The last code units, in which a sign may begin, and the one before them, which `^` looks at.
  let carry = "";
  let kept = 0;
  let begun = opens;
  let ended = false;
  const split = (text: string, isLast: boolean): Piece[] => {
    const pieces: Piece[] = [];
    let from = kept;
    let next = kept;
    form.lastIndex = kept;
    for (let found = form.exec(text); found !== null; found = form.exec(text)) {
      if (!isLast && found.index + window > text.length) break;
      next = found.index + found[0].length;
      ended = found.groups?.["end"] !== undefined;
      const cut = ended ? next : found.index;
      gathering.keep(text.slice(from, cut));
      if (begun || ended) for (const one of gathering.take()) pieces.push(one);
      begun = !ended;
      from = cut;
    }
    // Others look for the same sign, from the start of their texts.
    form.lastIndex = 0;
    const settled = isLast ? text.length : Math.max(next, text.length - window + 1);
    gathering.keep(text.slice(from, settled));
    carry = text.slice(Math.max(0, settled - 1));
    kept = Math.min(1, settled);
    return pieces;
  };
  return {
    push: (chunk) => split(carry + chunk, false),
    finish: () => [...split(carry, true), ...gathering.take(ended)],
  };
}
