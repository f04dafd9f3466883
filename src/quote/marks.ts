/** Quotation marks to stretches of quoted text. */

/** A quoted stretch of a paragraph, with its marks. */
export interface Quoted {
  readonly start: number;
  readonly end: number;
  /** Whether it has its closing mark: over paragraphs only the last does. */
  readonly closed: boolean;
}

// Opening marks with the ones that close them: curly, angle, low, TeX's; straight ones are their own.
const CLOSING: Readonly<Record<string, string>> = {
  "\u201c": '\u201d"',
  "\u201e": "\u201c\u201d",
  "\u00ab": "\u00bb",
  '"': '"\u201d',
  "``": "''",
};

/** The quoted stretches of a paragraph, outermost only, in order. */
export function quotedIn(text: string, start: number, end: number): Quoted[] {
  const found: Quoted[] = [];
  let at = start;
  while (at < end) {
    const mark = openingAt(text, at, start);
    if (mark === undefined) {
      at += 1;
      continue;
    }
    const close = closingAfter(text, at + mark.length, end, CLOSING[mark] as string);
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
  if (!(mark in CLOSING)) return undefined;
  if (mark !== '"') return mark;
  // A straight mark opens where a blank, a bracket or a dash stands before it and none behind: not 5'10".
  return isBlankBefore(text, at, start) && /\S/.test(text.charAt(at + 1)) ? mark : undefined;
}

function isBlankBefore(text: string, at: number, start: number): boolean {
  return at === start || /[\s([\u2013\u2014-]/.test(text.charAt(at - 1));
}

/** Behind the mark that closes; -1 where there is none. */
function closingAfter(text: string, from: number, end: number, marks: string): number {
  for (let at = from; at < end; at += 1) {
    const mark = text.charAt(at);
    if (marks === "''") {
      if (mark === "'" && text.charAt(at + 1) === "'") return at + 2;
    } else if (marks.includes(mark)) return at + 1;
  }
  return -1;
}

function trimmed(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && /\s/.test(text.charAt(at - 1))) at -= 1;
  return at;
}
