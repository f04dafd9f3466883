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
  const step = createSteps();
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
        const what = step(chunk.charCodeAt(at));
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

/** Follows a stream, one code unit at a time. */
function createSteps(): (unit: number) => Step {
  let mode: "unknown" | "values" | "lines" | "list" = "unknown";
  let depth = 0;
  let inString = false;
  let escaped = false;
  // Of the current value: whether it has more than blanks, whether it spans lines, and its last character.
  let begun = false;
  let broken = false;
  let last = 0;
  const ended = (what: Step): Step => {
    if (mode !== "list") mode = broken ? "values" : "lines";
    depth = 0;
    begun = false;
    broken = false;
    return what;
  };
  const within = (unit: number): Step => {
    if (escaped) escaped = false;
    else if (unit === BACKSLASH) escaped = true;
    else if (unit === QUOTE) inString = false;
    return "within";
  };
  const lineEnd = (): Step => {
    const unclosed = inString;
    inString = false;
    escaped = false;
    if (mode === "lines") return "after";
    // A string that spans lines, or a word that is not a value.
    if (mode !== "list" && begun && (unclosed || depth === 0)) return ended("after");
    broken = begun;
    return "within";
  };
  const opens = (unit: number, before: number): Step => {
    if (unit === BRACKET && depth === 0 && mode === "unknown") {
      mode = "list";
      begun = false;
      return "between";
    }
    // Within a value, a brace follows only these.
    const fits = before === COMMA || before === COLON || before === BRACKET || depth === 0;
    if (unit === BRACE && !fits && broken) {
      depth = 1;
      broken = false;
      return "before";
    }
    depth += 1;
    return "within";
  };
  const closes = (unit: number): Step => {
    if (mode === "list" && depth === 0 && unit === END_BRACKET) {
      mode = "unknown";
      begun = false;
      return "between";
    }
    if (depth > 0) depth -= 1;
    return depth === 0 && mode !== "list" ? ended("after") : "within";
  };
  return (unit) => {
    if (unit === BREAK) return lineEnd();
    if (mode === "lines") return "within";
    if (inString) return within(unit);
    // Blanks do nothing.
    if (unit <= 0x20) return "within";
    const before = last;
    last = unit;
    begun = true;
    if (unit === QUOTE) inString = true;
    else if (unit === BRACE || unit === BRACKET) return opens(unit, before);
    else if (unit === END_BRACE || unit === END_BRACKET) return closes(unit);
    else if (unit === COMMA && depth === 0 && mode === "list") {
      begun = false;
      broken = false;
      return "between";
    }
    return "within";
  };
}
