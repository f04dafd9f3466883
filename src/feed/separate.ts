/** Finds where each article ends in a feed whose articles end with a separator. */

import { markOf, ownLine } from "../article/separator.ts";
import { hasBreak } from "../text/lines.ts";
import type { Splitter } from "./split.ts";

/** What is kept between chunks; the functions below change it. */
interface State {
  /** The article before, which takes the blanks and separators that follow it until there are words again. */
  done: string[];
  /** The current article, as far as it is certain. */
  pieces: string[];
  /** Whether the current article has words. */
  begun: boolean;
  /** The line that is not complete. */
  line: string[];
  /** A carriage return at the end of a chunk, since a line feed may follow. */
  carry: string;
}

/** Whether a text can be a separator: a form feed, or a line that is not blank. */
export function isSeparator(text: string): boolean {
  return text === "\f" || (text.trim() !== "" && !hasBreak(text));
}

/**
 * Makes a splitter for a feed whose articles end with `separator`: a line, or a form feed. Text without words is no
 * article: before a separator and at the end of the feed, it belongs to the article before, otherwise to the next.
 *
 * The work stays linear however small the chunks are, since the chunks of a line are joined once, when it is complete.
 */
export function createSeparator(separator: string): Splitter {
  const state: State = { done: [], pieces: [], begun: false, line: [], carry: "" };
  const mark = markOf(separator);
  const take = mark === "\f" ? unchanged : completeLines;
  return {
    push: (chunk) => split(state, take(state, chunk), mark),
    finish(chunk = "") {
      const rest = [...state.line, state.carry, chunk].join("");
      return [...split(state, rest, mark), ...finish(state)];
    },
  };
}

function unchanged(_: State, chunk: string): string {
  return chunk;
}

/** Adds a chunk to the incomplete line, and removes and returns the lines that are complete. */
function completeLines(state: State, chunk: string): string {
  const text = state.carry + chunk;
  const settled = text.endsWith("\r") ? text.length - 1 : text.length;
  state.carry = text.slice(settled);
  const known = text.slice(0, settled);
  const cut = Math.max(known.lastIndexOf("\n"), known.lastIndexOf("\r")) + 1;
  if (cut === 0) {
    if (known !== "") state.line.push(known);
    return "";
  }
  const lines = [...state.line, known.slice(0, cut)].join("");
  state.line = cut < known.length ? [known.slice(cut)] : [];
  return lines;
}

/** Splits text after each separator, and returns the articles that are complete. */
function split(state: State, text: string, mark: string): string[] {
  const articles: string[] = [];
  let from = 0;
  for (let at = text.indexOf(mark); at !== -1; at = text.indexOf(mark, Math.max(at + 1, from))) {
    const line = mark === "\f" ? { start: at, end: at + 1 } : ownLine(text, at, at + mark.length);
    if (line === undefined) continue;
    keep(state, text.slice(from, line.start), articles);
    endArticle(state, text.slice(line.start, line.end));
    from = line.end;
  }
  keep(state, text.slice(from), articles);
  return articles;
}

/** Adds a piece to the current article. With its first words, the article before is complete. */
function keep(state: State, piece: string, articles: string[]): void {
  if (piece === "") return;
  if (!state.begun && piece.trim() !== "") {
    state.begun = true;
    if (state.done.length > 0) articles.push(state.done.join(""));
    state.done = [];
  }
  state.pieces.push(piece);
}

/** Ends the current article with a separator, or if it has no words, adds it to the article before. */
function endArticle(state: State, separator: string): void {
  state.pieces.push(separator);
  if (state.begun) state.done = state.pieces;
  else if (state.done.length > 0) for (const piece of state.pieces) state.done.push(piece);
  // The feed begins with a separator: it belongs to the first article.
  else return;
  state.pieces = [];
  state.begun = false;
}

/** The articles that are left at the end of the feed. */
function finish({ done, pieces, begun }: State): string[] {
  const texts = begun ? [done, pieces] : [[...done, ...pieces]];
  return texts.map((text) => text.join("")).filter((text) => text !== "");
}
