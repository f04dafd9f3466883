/** Finds where each article begins in a text of many. */

import { MOST_BLANKS, readHeader } from "../block/header.ts";
import { isBlankWithin, isLineEnd } from "../text/lines.ts";

/**
 * Splits a feed that comes in chunks into the texts of its articles. An article begins at its header line; what comes
 * before the first header is an article of its own, unless it is blank.
 *
 * Only the current article is kept, and its chunks are joined once, when it is complete, so that the work stays linear
 * however small the chunks are.
 */
export interface Splitter {
  /** Takes the next chunk, and returns the articles that it completes. */
  push(chunk: string): string[];
  /** Takes the last chunk, which may be the whole feed, and returns the rest of the articles, if there is any text. */
  finish(chunk?: string): string[];
}

// The length of what identifies a header line: its blanks, `date `, `2031-03-04` and the code unit after it.
const HEADER_WINDOW = MOST_BLANKS + 16;

const LINE_FEED = 0x0a;

/** What is kept between chunks; the functions below change it. */
interface State {
  /** The part of the current article that is certain. */
  pieces: string[];
  /** The last code units, too few to show whether a header begins in them. */
  carry: string;
  /** The code unit before `carry`; a line end at the start of the feed. */
  before: number;
  /** Whether the current article is more than blanks. */
  begun: boolean;
}

/**
 * Makes a splitter that begins at the start of a feed, or at the start of a line at which an article has already
 * `begun`. In that case, blanks before the first header are the end of that article, and are returned as a text of
 * their own.
 */
export function createSplitter({ begun }: Pick<State, "begun"> = { begun: false }): Splitter {
  const state: State = { pieces: [], carry: "", before: LINE_FEED, begun };
  return {
    push: (chunk) => split(state, state.carry + chunk, HEADER_WINDOW),
    finish: (chunk = "") => [...split(state, state.carry + chunk, 0), ...take(state)],
  };
}

/** Splits as much of `text` as is certain; headers that begin in its last `window` code units wait for more. */
function split(state: State, text: string, window: number): string[] {
  const articles: string[] = [];
  let from = 0;
  for (let word = text.indexOf("date "); word !== -1; word = text.indexOf("date ", word + 1)) {
    const line = lineStart(text, word, state.before);
    if (line === -1 || line < from) continue;
    if (line + window > text.length) break;
    if (readHeader(text, word) === undefined) continue;
    keep(state, text.slice(from, line));
    if (state.begun) for (const one of take(state)) articles.push(one);
    from = line;
    state.begun = true;
  }
  const settled = Math.max(from, text.length - window + 1);
  const cut = window === 0 ? text.length : settled;
  keep(state, text.slice(from, cut));
  if (cut > 0) state.before = text.charCodeAt(cut - 1);
  state.carry = text.slice(cut);
  return articles;
}

/** Where the line begins that has only blanks before `word`; -1 if it has other words there, or too many blanks. */
function lineStart(text: string, word: number, before: number): number {
  const unitBefore = (at: number): number => (at === 0 ? before : text.charCodeAt(at - 1));
  let start = word;
  while (start > 0 && word - start < MOST_BLANKS && isBlankWithin(unitBefore(start))) start -= 1;
  return isLineEnd(unitBefore(start)) ? start : -1;
}

function keep(state: State, piece: string): void {
  if (piece === "") return;
  state.pieces.push(piece);
  state.begun ||= piece.trim() !== "";
}

/** Removes and returns the current article; returns nothing if there is no text. */
function take(state: State): string[] {
  const text = state.pieces.join("");
  state.pieces = [];
  return text === "" ? [] : [text];
}
