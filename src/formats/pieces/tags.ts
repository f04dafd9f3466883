/** Splits markup that comes in chunks into tags and what stands between them. */

/** Takes chunks and passes on what is in them. */
export interface TagFinder {
  push(chunk: string): void;
  /** Passes on what is left; returns whether that is a comment or the like that is still open. */
  finish(): boolean;
}

/** How comments, CDATA sections and processing instructions begin and end. */
const CLOSED: readonly (readonly [string, string])[] = [
  ["<!--", "-->"],
  ["<![CDATA[", "]]>"],
  ["<?", "?>"],
];
// Enough code units to tell these from each other.
const OPENING = 9;
const TAG_START = /<\/?[A-Za-z_:\xc0-\uffff]/y;
// No tag is longer; one that seems to be has a quotation mark without its counterpart.
const LONGEST = 100_000;
// HTML elements whose text is not for readers.
const RAW = /^<(script|style|template|noscript)(?=[\s>/])/i;

/**
 * Finds the tags of markup and passes everything on in order: whole tags to `tag`, the rest to `keep`. Comments, CDATA
 * sections, processing instructions and the text of HTML scripts contain no tags.
 */
export function createTagFinder(
  html: boolean,
  keep: (text: string) => void,
  tag: (written: string) => void,
): TagFinder {
  let carry = "";
  let where: "text" | "tag" | "closed" | "raw" = "text";
  // What ends the current comment, CDATA section, instruction or script.
  let sign = "";
  // The current tag, its open quotation mark, and its last character that is not blank.
  let parts: string[] = [];
  let length = 0;
  let quote = "";
  let last = "";

  /** Reads on from an offset and returns the offset reached: the same one if more text is needed to decide. */
  const inText = (text: string, at: number, ended: boolean): number => {
    const open = text.indexOf("<", at);
    if (open === -1) return text.length;
    if (!ended && text.length - open < OPENING) return open;
    const closed = CLOSED.find(([start]) => text.startsWith(start, open));
    TAG_START.lastIndex = open;
    if (closed !== undefined) {
      where = "closed";
      sign = closed[1];
      return open + closed[0].length;
    }
    if (!TAG_START.test(text)) return open + 1;
    where = "tag";
    return open;
  };
  const inClosed = (text: string, at: number): number => {
    const end = text.indexOf(sign, at);
    if (end === -1) return Math.max(at, text.length - sign.length + 1);
    where = "text";
    return end + sign.length;
  };
  const inRaw = (text: string, at: number, ended: boolean): number => {
    const end = text.indexOf("</", at);
    if (end === -1) return Math.max(at, text.length - 1);
    if (!ended && text.length - end < sign.length) return end;
    if (text.slice(end, end + sign.length).toLowerCase() !== sign) return end + 2;
    where = "text";
    return end;
  };
  const endTag = (isTag: boolean): void => {
    const written = parts.join("");
    parts = [];
    length = 0;
    quote = "";
    last = "";
    where = "text";
    if (isTag) tag(written);
    else keep(written);
    const raw = html && isTag ? RAW.exec(written)?.[1] : undefined;
    if (raw === undefined) return;
    where = "raw";
    sign = `</${raw.toLowerCase()}`;
  };
  const inTag = (text: string, from: number): number => {
    for (let at = from; at < text.length; at += 1) {
      const unit = text.charAt(at);
      const opens = unit === "<" && (length > 0 || at > from);
      const broken = (opens && (quote === "" || !html)) || length + at - from > LONGEST;
      const ends = unit === ">" && quote === "";
      if (!broken && !ends) {
        if (quote !== "") quote = unit === quote ? "" : quote;
        else if ((unit === '"' || unit === "'") && last === "=") quote = unit;
        if (unit > " ") last = unit;
        continue;
      }
      parts.push(text.slice(from, broken ? at : at + 1));
      endTag(ends);
      return broken ? at : at + 1;
    }
    parts.push(text.slice(from));
    length += text.length - from;
    return text.length;
  };
  const read = (text: string, ended: boolean): void => {
    let at = 0;
    let kept = 0;
    while (at < text.length) {
      const was = where;
      const from = at;
      if (was === "text") at = inText(text, at, ended);
      else if (was === "closed") at = inClosed(text, at);
      else if (was === "raw") at = inRaw(text, at, ended);
      else at = inTag(text, at);
      if (was === "tag") kept = at;
      else {
        keep(text.slice(kept, at));
        kept = at;
      }
      if (at === from && where === was) break;
    }
    carry = text.slice(kept);
  };
  return {
    push: (chunk) => read(carry + chunk, false),
    finish: () => {
      read(carry, true);
      keep(carry);
      const isOpen = where === "closed";
      endTag(false);
      return isOpen;
    },
  };
}
