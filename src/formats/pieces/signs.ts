/** Splits feeds whose documents each begin with a sign: a control character, a tag, a number on a line of its own. */

import { ITEM_NUMBER } from "../item-number.ts";
import { createGathering, type Piece, type PieceSplitter } from "./piece.ts";

/** The sign that documents begin with. */
export interface Sign {
  /** An expression for the sign: global, and multiline if it has `^`. */
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

/** Creates a splitter that cuts a feed before each sign. */
export function createSignSplitter({ form, window, opens = false }: Sign): PieceSplitter {
  const gathering = createGathering();
  // The last code units, in which a sign may begin, and the one before them, which `^` looks at.
  let carry = "";
  let kept = 0;
  let begun = opens;
  const split = (text: string, ended: boolean): Piece[] => {
    const pieces: Piece[] = [];
    let from = kept;
    let next = kept;
    form.lastIndex = kept;
    for (let found = form.exec(text); found !== null; found = form.exec(text)) {
      if (!ended && found.index + window > text.length) break;
      gathering.keep(text.slice(from, found.index));
      if (begun) for (const one of gathering.take()) pieces.push(one);
      begun = true;
      from = found.index;
      next = found.index + found[0].length;
    }
    // Others look for the same sign, from the start of their texts.
    form.lastIndex = 0;
    const settled = ended ? text.length : Math.max(next, text.length - window + 1);
    gathering.keep(text.slice(from, settled));
    carry = text.slice(Math.max(0, settled - 1));
    kept = Math.min(1, settled);
    return pieces;
  };
  return {
    push: (chunk) => split(carry + chunk, false),
    finish: () => [...split(carry, true), ...gathering.take()],
  };
}
