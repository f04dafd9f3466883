/** Quotation marks to stretches of quoted text. */

/** A quoted stretch of a paragraph, with its marks. */
export interface Quoted {
  readonly start: number;
  readonly end: number;
  /** Whether it has its closing mark: over paragraphs only the last does. */
  readonly closed: boolean;
}

// Opening marks with the ones that close them: curly, angle, low, TeX's; straight ones, two single ones and a closing one
// where none is open are their own.
const CLOSING: Readonly<Record<string, string>> = {
  "\u201c": '\u201d"',
  "\u201e": "\u201c\u201d",
  "\u00ab": "\u00bb",
  '"': '"\u201d',
  "``": "''",
  "''": "''",
  "\u201d": "\u201d",
};

/** The quoted stretches of a paragraph, outermost only, in order. */
export function quotedIn(text: string, start: number, end: number): Quoted[] {
  const found: Quoted[] = [];
  // Where two single marks stand for a double one, a single one quotes within.
  const singles = !text.slice(start, end).includes("''");
  let at = start;
  while (at < end) {
    const mark = openingAt(text, at, start);
    if (mark === undefined) {
      const single = singles ? singleQuoted(text, at, start, end) : undefined;
      if (single !== undefined) found.push(single);
      at = single?.end ?? at + 1;
      continue;
    }
    const close = closingAfter(text, at + mark.length, end, mark);
    if (close < 0) {
      // An opening mark without a closing one holds to the paragraph's end where nothing else is quoted.
      if (found.length === 0 || isBlankBefore(text, at, start))
        found.push({ start: at, end: trimmed(text, at, end), closed: false });
      return found;
    }
    found.push({ start: at, end: close, closed: true });
    at = close;
  }
  return found;
}

function openingAt(text: string, at: number, start: number): string | undefined {
  const mark = text.charAt(at);
  if (mark === "`") return text.charAt(at + 1) === "`" ? "``" : undefined;
  const double = mark === "'" && text.charAt(at + 1) === "'" ? "''" : mark;
  if (!(double in CLOSING)) return undefined;
  if (!OWN.test(double)) return double;
  // Such a mark opens where a blank, a bracket or a dash stands before it and none behind: not 5'10".
  const opens = isBlankBefore(text, at, start) && /\S/.test(text.charAt(at + double.length));
  return opens ? double : undefined;
}

const OWN = /["\u201d]|''/;

function isBlankBefore(text: string, at: number, start: number): boolean {
  return at === start || /[\s([\u2013\u2014-]/.test(text.charAt(at - 1));
}

// A quotation goes on so far behind one within it.
const LONGEST_NESTING = 500;

/** Behind the mark that closes; -1 where there is none. A quotation within that has the same marks closes by itself. */
function closingAfter(text: string, from: number, end: number, opening: string): number {
  const marks = CLOSING[opening] as string;
  const nests = opening === "\u201c" || opening === "\u00ab";
  let first = -1;
  let depth = 0;
  // Behind the first that closes only so far, or each of many that are never closed would look through all of it.
  for (let at = from; at < end && (first < 0 || at < first + LONGEST_NESTING); at += 1) {
    const mark = text.charAt(at);
    if (marks === "''") {
      if (mark === "'" && text.charAt(at + 1) === "'") return at + 2;
    } else if (marks.includes(mark) || (mark === opening && closesThere(text, at, end))) {
      if (depth === 0) return at + 1;
      if (first < 0) first = at + 1;
      depth -= 1;
    } else if (nests && mark === opening) depth += 1;
  }
  return first;
}

/** Whether a mark that opens stands where one closes, by mistake: `It ran,\u201c he said`. */
function closesThere(text: string, at: number, end: number): boolean {
  return (
    /[^\s(\u2014-]/.test(text.charAt(at - 1)) && (at + 1 === end || /\s/.test(text.charAt(at + 1)))
  );
}

// What a single mark before it makes an apostrophe of: '90s, 'til, rock 'n' roll.
const ELIDED = /^.(?:\d0s|(?:em|til|tis|twas|cause|bout|n|neath|gainst|cello)\b)/i;
// So far a fragment or a title in single marks goes.
const LONGEST_SINGLE = 100;
const LONGEST_STATEMENT = 1000;

/**
 * Words in single marks: `'Harbor Nights'`, and statements, `'It ran,' Lee said`. Since an apostrophe looks the same, a
 * mark closes only behind a word and before none; a statement's also behind its comma or stop, and holds as long as that.
 */
function singleQuoted(text: string, at: number, start: number, end: number): Quoted | undefined {
  const mark = text.charAt(at);
  if (mark !== "'" && mark !== "\u2018") return undefined;
  if (!isBlankBefore(text, at, start) || !/[\p{L}\d[]/u.test(text.charAt(at + 1))) return undefined;
  if (ELIDED.test(text.slice(at, at + 9))) return undefined;
  const close = mark === "'" ? "'" : "\u2019";
  const states = at === start || /[,.:?!]\s$/.test(text.slice(at - 2, at));
  // In a stretch of its own, so that a mark that is nowhere is not looked for in all of the text.
  const stretch = text.slice(at, Math.min(end, at + (states ? LONGEST_STATEMENT : LONGEST_SINGLE)));
  let first: number | undefined;
  for (let to = stretch.indexOf(close, 2); to > 0; to = stretch.indexOf(close, to + 1)) {
    const behind = at + to + 1;
    if (/[\p{L}\d]/u.test(text.charAt(behind)) || /\s/.test(stretch.charAt(to - 1))) continue;
    if (/[,.?!]/.test(stretch.charAt(to - 1))) return { start: at, end: behind, closed: true };
    if (to < LONGEST_SINGLE) first ??= behind;
    if (!states) break;
  }
  return first === undefined ? undefined : { start: at, end: first, closed: true };
}

function trimmed(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && /\s/.test(text.charAt(at - 1))) at -= 1;
  return at;
}

const MARKS = /^["\u201c\u201e\u00ab`\u2018']{1,2}|["\u201d\u201c\u00bb'\u2019]{1,2}$/g;

/** The words without their marks. */
export function withoutMarks(text: string): string {
  return text.replace(MARKS, "");
}
