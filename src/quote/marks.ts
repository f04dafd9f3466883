/** Finds the quoted stretches of a text by their quotation marks. */

/** A quoted stretch of a paragraph, including its marks. */
export interface Quoted {
  readonly start: number;
  readonly end: number;
  /** Whether it has its closing mark. In a quotation over several paragraphs, only the last stretch has one. */
  readonly closed: boolean;
}

// Opening marks, and the marks that close them: curly, low, angle either way round, and TeX's. A straight mark, two
// single ones, and a closing mark where none is open are closed by themselves.
const CLOSING: Readonly<Record<string, string>> = {
  "\u201c": '\u201d"',
  "\u201e": "\u201c\u201d",
  "\u201a": "\u2018",
  "\u00ab": "\u00bb",
  "\u00bb": "\u00ab",
  "\u2039": "\u203a",
  '"': '"\u201d',
  "``": "''",
  "''": "''",
  "\u201d": "\u201d",
};

const MAY_OPEN = /["'`\u2018\u201a\u201c-\u201e\u00ab\u00bb\u2039]/g;

/** The quoted stretches of a paragraph in order, outermost only. */
export function quotedIn(text: string, start: number, end: number): Quoted[] {
  const found: Quoted[] = [];
  const stretch = text.slice(start, end);
  // Where two single marks stand for a double one, a single mark quotes within.
  const singles = !stretch.includes("''");
  let next = start;
  for (const { index } of stretch.matchAll(MAY_OPEN)) {
    const at = start + index;
    if (at < next) continue;
    const mark = openingAt(text, at, start);
    if (mark === undefined) {
      const single = singles ? singleQuoted(text, at, start, end) : undefined;
      if (single === undefined) continue;
      found.push(single);
      next = single.end;
      continue;
    }
    const close = closingAfter(text, at + mark.length, end, mark);
    if (close < 0) {
      // A quotation that is never closed lasts to the end of the paragraph if it is the first, or a blank stands before
      // its mark.
      if (found.length === 0 || isBlankBefore(text, at, start))
        found.push({ start: at, end: withoutBlanksAtEnd(text, at, end), closed: false });
      return found;
    }
    found.push({ start: at, end: close, closed: true });
    next = close;
  }
  return found;
}

function openingAt(text: string, at: number, start: number): string | undefined {
  const mark = text.charAt(at);
  if (mark === "`") return text.charAt(at + 1) === "`" ? "``" : undefined;
  const double = mark === "'" && text.charAt(at + 1) === "'" ? "''" : mark;
  if (!(double in CLOSING)) return undefined;
  if (!OWN.test(double)) return double;
  return opensThere(text, at, start, double) ? double : undefined;
}

// Marks that may open as well as close.
const OWN = /["\u201d\u00bb]|''/;

/**
 * Whether a mark that may also close opens here: at the beginning of a paragraph, or after a blank, a bracket or a dash
 * with no blank after the mark. In 5'10" it does not.
 */
function opensThere(text: string, at: number, start: number, mark: string): boolean {
  return (
    at === start || (isBlankBefore(text, at, start) && /\S/.test(text.charAt(at + mark.length)))
  );
}

function isBlankBefore(text: string, at: number, start: number): boolean {
  return at === start || /[\s\p{Cf}([\u2013\u2014-]/u.test(text.charAt(at - 1));
}

// How far a quotation goes on after the end of a quotation within it, in code units.
const LONGEST_NESTING = 500;

/** The index after the closing mark, or -1. A quotation within it that has double marks is closed by its own mark. */
function closingAfter(text: string, from: number, end: number, opening: string): number {
  const marks = CLOSING[opening] as string;
  let first = -1;
  let depth = 0;
  // The search stops this far after the first closing mark. Otherwise, each of many marks that are never closed would
  // search the rest of the text.
  for (let at = from; at < end && (first < 0 || at < first + LONGEST_NESTING); at += 1) {
    const mark = text.charAt(at);
    if (marks === "''") {
      // Of three single marks, the first closes the quotation within: `''Lee said, 'It ran,'''`.
      if (mark === "'" && text.charAt(at + 1) === "'")
        return at + (text.charAt(at + 2) === "'" ? 3 : 2);
    } else if (nestsThere(text, at, opening, end)) depth += 1;
    else if (marks.includes(mark) || (mark === opening && closesThere(text, at, end))) {
      if (depth === 0) return at + 1;
      if (first < 0) first = at + 1;
      depth -= 1;
    }
  }
  return first;
}

/**
 * Whether a quotation within begins here: at a mark that only opens, or at a straight mark that opens here. Within
 * straight marks, where a closing mark may be missing, it must also follow a comma or a colon:
 * `"He says, "It ran," and laughs."`
 */
function nestsThere(text: string, at: number, opening: string, end: number): boolean {
  const mark = text.charAt(at);
  if (mark === '"' && /["\u201c]/.test(opening))
    return opensThere(text, at, -1, mark) && (opening !== mark || /[,:]/.test(text.charAt(at - 2)));
  const opens = mark === "\u201c" ? opening !== "\u201e" : mark === opening && mark !== '"';
  return opens && !closesThere(text, at, end);
}

/** Whether an opening mark stands by mistake where one closes: `It ran,\u201c he said`. */
function closesThere(text: string, at: number, end: number): boolean {
  return (
    /[^\s(\u2014-]/.test(text.charAt(at - 1)) && (at + 1 === end || /\s/.test(text.charAt(at + 1)))
  );
}

// What makes an apostrophe of a single mark before it: '90s, 'til, rock 'n' roll.
const ELIDED = /^.(?:\d0s|(?:em|til|tis|twas|cause|bout|n|neath|gainst|cello)\b)/i;
// The longest fragment or title in single marks, in code units. A statement may be longer.
const LONGEST_SINGLE = 100;
const LONGEST_STATEMENT = 1000;

/**
 * Reads words in single marks: `'Harbor Nights'`, or a statement, `'It ran,' Lee said`. An apostrophe looks the same,
 * so a mark closes only after a word and not before one. A statement is read up to a mark after its comma or stop, or
 * to the end of its paragraph if it goes on in the next.
 */
function singleQuoted(text: string, at: number, start: number, end: number): Quoted | undefined {
  const mark = text.charAt(at);
  if (!/['`\u2018]/.test(mark)) return undefined;
  if (!isBlankBefore(text, at, start) || !/[\p{L}\d[]/u.test(text.charAt(at + 1))) return undefined;
  if (ELIDED.test(text.slice(at, at + 9))) return undefined;
  // `It ran,' as typewriters had it
  const close = mark === "\u2018" ? "\u2019" : "'";
  const states = at === start || /[,.:?!]\s$/.test(text.slice(at - 2, at));
  // Cut out, so that a mark that does not occur is not searched for in the rest of the text.
  const stretch = text.slice(at, Math.min(end, at + (states ? LONGEST_STATEMENT : LONGEST_SINGLE)));
  let first = 0;
  for (let to = stretch.indexOf(close, 2); to > 0; to = stretch.indexOf(close, to + 1)) {
    // `'Harbor Lights On' opens with 'Rain.'`: another quotation begins there. But `'The dockers' union` may go on.
    const sure = first > 0 && stretch.charAt(first - 2) !== "s";
    if (sure && stretch.lastIndexOf(` ${mark}`, to - 1) >= first) break;
    const before = stretch.charAt(to - 1);
    if (/[\p{L}\d]/u.test(stretch.charAt(to + 1)) || /\s/.test(before)) continue;
    if (/[,.?!]/.test(before)) return { start: at, end: at + to + 1, closed: true };
    if (to < LONGEST_SINGLE) first ||= to + 1;
    if (!states) break;
  }
  if (first > 0) return { start: at, end: at + first, closed: true };
  const goesOn =
    /\p{Lu}/u.test(stretch.charAt(1)) &&
    /[.?!]$/.test(stretch.trimEnd()) &&
    at + stretch.length === end;
  const announced = at === start || text.charAt(at - 2) === ":";
  return goesOn && announced
    ? { start: at, end: withoutBlanksAtEnd(text, at, end), closed: false }
    : undefined;
}

function withoutBlanksAtEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && /\s/.test(text.charAt(at - 1))) at -= 1;
  return at;
}

const MARKS =
  /^["\u201a\u201c\u201e\u00ab\u00bb\u2039`\u2018']{1,2}|["\u201d\u201c\u00ab\u00bb\u203a'\u2018\u2019]{1,2}$/g;

/** Returns the words without the quotation marks around them. */
export function withoutMarks(text: string): string {
  return text.replace(MARKS, "");
}
