/** Splits a stream of JSON into its values: one per line, one after another, or the elements of a list. */

import { createGathering, type Piece, type PieceSplitter } from "./piece.ts";

const [QUOTE, BACKSLASH, COMMA, COLON, BREAK] = [0x22, 0x5c, 0x2c, 0x3a, 0x0a];
const [BRACE, END_BRACE, BRACKET, END_BRACKET] = [0x7b, 0x7d, 0x5b, 0x5d];

/** How a code unit affects the current value: ends it after or before itself, stands between two, or is part of it. */
type Step = "after" | "before" | "between" | "within";

/**
 * Creates a splitter that cuts a stream into its values. If the first value ends on its line, every line is a value; a
 * list is cut into its elements. A value that is broken beyond repair, by a line break in a string or a brace where
 * none can stand, does not hide the next one.
 */
export function createJsonSplitter(): PieceSplitter {
  const gathering = createGathering();
  const state = startOf();
  const give = (): Piece[] => {
    const blank = gathering.blank();
    const pieces = gathering.take();
    return blank ? [] : pieces;
  };
  return {
    push: (chunk) => {
      const pieces: Piece[] = [];
      let from = 0;
      for (let at = 0; at < chunk.length; at += 1) {
        const what = step(state, chunk.charCodeAt(at));
        if (what === "within") continue;
        gathering.keep(chunk.slice(from, what === "after" ? at + 1 : at));
        for (const one of give()) pieces.push(one);
        from = what === "before" ? at : at + 1;
        if (what === "between") {
          gathering.keep(chunk.charAt(at));
          gathering.take();
        }
      }
      gathering.keep(chunk.slice(from));
      return pieces;
    },
    finish: give,
  };
}

/** What the end of the last chunk is in. */
interface State {
  mode: "unknown" | "values" | "lines" | "list";
  /** How many braces and brackets are open, without that of the list. */
  depth: number;
  inString: boolean;
  escaped: boolean;
  /** Whether the current value has more than blanks. */
  begun: boolean;
  /** Whether it spans lines. */
  broken: boolean;
  /** Its last character that is not blank. */
  last: number;
}

function startOf(): State {
  return {
    mode: "unknown",
    depth: 0,
    inString: false,
    escaped: false,
    begun: false,
    broken: false,
    last: 0,
  };
}

/** Follows a stream, one code unit at a time. */
function step(state: State, unit: number): Step {
  if (unit === BREAK) return lineEnd(state);
  if (state.mode === "lines") return "within";
  if (state.inString) return inString(state, unit);
  // Blanks do nothing.
  if (unit <= 0x20) return "within";
  const before = state.last;
  state.last = unit;
  state.begun = true;
  if (unit === QUOTE) state.inString = true;
  else if (unit === BRACE || unit === BRACKET) return opens(state, unit, before);
  else if (unit === END_BRACE || unit === END_BRACKET) return closes(state, unit);
  else if (unit === COMMA && state.depth === 0 && state.mode === "list") {
    state.begun = false;
    state.broken = false;
    return "between";
  }
  return "within";
}

function lineEnd(state: State): Step {
  const unclosed = state.inString;
  state.inString = false;
  state.escaped = false;
  if (state.mode === "lines") return "after";
  // A string that spans lines, or a word that is not a value.
  if (state.mode !== "list" && state.begun && (unclosed || state.depth === 0))
    return valueEnd(state);
  state.broken = state.begun;
  return "within";
}

function inString(state: State, unit: number): Step {
  if (state.escaped) state.escaped = false;
  else if (unit === BACKSLASH) state.escaped = true;
  else if (unit === QUOTE) state.inString = false;
  return "within";
}

function opens(state: State, unit: number, before: number): Step {
  const { mode, depth } = state;
  if (unit === BRACKET && depth === 0 && mode === "unknown") {
    state.mode = "list";
    state.begun = false;
    return "between";
  }
  // Within a value, a brace follows only these.
  const fits = before === COMMA || before === COLON || before === BRACKET || depth === 0;
  if (unit === BRACE && !fits && state.broken) {
    state.depth = 1;
    state.broken = false;
    return "before";
  }
  state.depth += 1;
  return "within";
}

function closes(state: State, unit: number): Step {
  if (state.mode === "list" && state.depth === 0 && unit === END_BRACKET) {
    state.mode = "unknown";
    state.begun = false;
    return "between";
  }
  if (state.depth > 0) state.depth -= 1;
  return state.depth === 0 && state.mode !== "list" ? valueEnd(state) : "within";
}

function valueEnd(state: State): Step {
  if (state.mode !== "list") state.mode = state.broken ? "values" : "lines";
  state.depth = 0;
  state.begun = false;
  state.broken = false;
  return "after";
}
