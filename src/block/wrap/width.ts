/** How a text is wrapped: at which column, and how surely. */

import { NARROWEST, WIDEST } from "./columns.ts";
import { isRow, type Line, reachOf } from "./lines.ts";
import { endsWithStop, isOpen, isSmall } from "./sentence.ts";
import { isAboveStory, isProse, startsStory } from "./top.ts";

// Shorter lines that go on in small letters may as well be verses, or the lines of a recipe.
const USUAL = 60;

/** How a text is wrapped. */
export interface Wrapping {
  /** The column, or 0 if the text's lines are whole paragraphs. */
  readonly width: number;
  /** Whether so many lines are wrapped that even one that ends a sentence may be. */
  readonly sure: boolean;
  /** Whether no line goes on below though the next word has room on it. */
  readonly even: boolean;
}

/** How a text is wrapped, as its lines below the first `tops` tell. */
export function wrappingOf(text: string, lines: readonly Line[], tops: number): Wrapping {
  let width = 0;
  // How many lines are wide enough to be wrapped, how many of them have no stop, and how many close a paragraph.
  let wide = 0;
  let unstopped = 0;
  let closing = 0;
  let sure = false;
  // Whether a line can only be wrapped, and whether one does so beyond doubt.
  let isSeen = false;
  let isShown = false;
  let hasWholeParagraph = false;
  // The fewest columns that a wrapped line would have had with the next word on it.
  let reach = Number.POSITIVE_INFINITY;
  const isInCapitals = !/\p{Ll}/u.test(text.slice(lines[tops]?.start));
  for (const [index, line] of lines.entries()) {
    if (index < tops) continue;
    const { start, end } = line;
    const columns = end - start;
    hasWholeParagraph ||= columns > WIDEST && isProse(text, line);
    if (columns > WIDEST || columns < NARROWEST || isRow(lines, index)) continue;
    const next = lines[index + 1];
    // Notes to editors may be longer than the story's lines, and so may headlines.
    if (columns > width && isProse(text, line) && !isAboveStory(text, lines, index))
      width = columns;
    wide += 1;
    if (!endsWithStop(text, line, next)) unstopped += 1;
    else if (next === undefined ? closing > 0 : next.number > line.number + 1) closing += 1;
    // The paragraph's first line is indented, and the next one goes on in small letters.
    const goesOnSmall = next?.indented === false && /[a-z]/.test(text.charAt(next.start));
    sure ||= line.indented && goesOnSmall;
    const isOver = isWrapped(text, line, next);
    isSeen ||= isOver;
    if (isOver && next !== undefined && !line.indented)
      reach = Math.min(reach, reachOf(text, line, next));
    isShown ||=
      isOver && columns >= USUAL && (isOpen(text, end) || (goesOnSmall && isSmall(text, next)));
  }
  // Empty lines show where paragraphs end, of which each has a last line. Copy in capitals is a teletype's, which wraps
  // it; in other copy, such lines may be paragraphs of one line each, and a list among them.
  sure ||= 2 * unstopped >= wide || (isInCapitals && 2 * unstopped > wide - closing);
  // Lines without a stop may be headings: one at least must be seen to go on. Where no line is a whole paragraph, one
  // long line that goes on in small letters, or ends with such a word, is enough.
  return {
    width: isSeen && (sure || (!hasWholeParagraph && isShown)) ? width : 0,
    sure,
    even: reach > width,
  };
}

/**
 * Whether a line can only be wrapped, given the next one: that goes on in small letters, or in capitals if neither has
 * others, or the line ends within a word, or with a word or an abbreviation that ends nothing; or the line opens an
 * indented story.
 */
function isWrapped(text: string, line: Line, next: Line | undefined): boolean {
  if (next?.indented !== false || next.number !== line.number + 1) return false;
  if (endsWithStop(text, line, next) || !isProse(text, line) || !isProse(text, next)) return false;
  return (
    /[a-z]/.test(text.charAt(next.start)) ||
    text.charAt(line.end - 1) === "." ||
    !/\p{Ll}/u.test(text.slice(line.start, next.end)) ||
    isOpen(text, line.end) ||
    (line.indented && startsStory(text, line))
  );
}
