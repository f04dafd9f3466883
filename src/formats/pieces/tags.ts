/** Splits markup that comes in chunks into tags and what stands between them. */

import { RAW } from "../markup/raw.ts";
import { CDATA, COMMENT, INSTRUCTION } from "../markup/sections.ts";

/** Takes chunks and passes on what is in them. */
export interface TagFinder {
  push(chunk: string): void;
  /** Passes on what is left; returns whether that is a comment or the like that is still open. */
  finish(): boolean;
}

const SECTIONS = [COMMENT, CDATA, INSTRUCTION];
// Enough code units to tell these from each other.
const OPENING = 9;
const TAG_START = /<\/?[A-Za-z_:\xc0-\uffff]/y;
// No tag is longer; one that seems to be has a quotation mark without its counterpart.
const LONGEST = 100_000;
const OPENED = /^<([a-z]{1,10})(?=[\s>/])/i;

/** What the end of the last chunk is in. */
interface State {
  readonly html: boolean;
  where: "text" | "tag" | "section" | "raw";
  /** What ends the current comment, CDATA section, instruction or script. */
  sign: string;
  tag: OpenTag;
}

/** A tag that is not whole yet. */
interface OpenTag {
  readonly parts: string[];
  length: number;
  /** Its open quotation mark. */
  quote: string;
  /** Its last character that is not blank. */
  last: string;
}

/**
 * Finds the tags of markup and passes everything on in order: whole tags to `tag`, the rest to `keep`. Comments, CDATA
 * sections, processing instructions and the text of HTML scripts contain no tags.
 */
export function createTagFinder(
  html: boolean,
  keep: (text: string) => void,
  tag: (written: string) => void,
): TagFinder {
  const state: State = { html, where: "text", sign: "", tag: openTag() };
  let carry = "";
  const give = (isTag: boolean): void => {
    const written = state.tag.parts.join("");
    closeTag(state, isTag ? written : "");
    if (isTag) tag(written);
    else keep(written);
  };
  const read = (text: string, ended: boolean): void => {
    let at = 0;
    for (let from = -1; at < text.length && at !== from; ) {
      if (state.where === "tag") {
        const { end, isTag } = inTag(state, text, at);
        at = end;
        if (isTag !== undefined) give(isTag);
      } else {
        const { where } = state;
        from = at;
        at = beyondTags(state, text, at, ended);
        keep(text.slice(from, at));
        // Nothing was read, but what comes next is known.
        if (state.where !== where) from = -1;
      }
    }
    carry = text.slice(at);
  };
  return {
    push: (chunk) => read(carry + chunk, false),
    finish: () => {
      read(carry, true);
      keep(carry);
      const isOpen = state.where === "section";
      give(false);
      return isOpen;
    },
  };
}

function openTag(): OpenTag {
  return { parts: [], length: 0, quote: "", last: "" };
}

/** Ends the current tag. After that of a script comes text without tags. */
function closeTag(state: State, written: string): void {
  const name = OPENED.exec(written)?.[1]?.toLowerCase() ?? "";
  const isRaw = state.html && RAW.has(name);
  state.tag = openTag();
  state.where = isRaw ? "raw" : "text";
  if (isRaw) state.sign = `</${name}`;
}

/** Reads on from an offset outside tags; returns the offset reached: the same one if more text is needed to decide. */
function beyondTags(state: State, text: string, at: number, ended: boolean): number {
  if (state.where === "text") return inText(state, text, at, ended);
  return state.where === "section" ? inSection(state, text, at) : inRaw(state, text, at, ended);
}

function inText(state: State, text: string, at: number, ended: boolean): number {
  const open = text.indexOf("<", at);
  if (open === -1) return text.length;
  if (!ended && text.length - open < OPENING) return open;
  const section = SECTIONS.find(({ start }) => text.startsWith(start, open));
  if (section !== undefined) {
    state.where = "section";
    state.sign = section.end;
    return open + section.start.length;
  }
  TAG_START.lastIndex = open;
  if (!TAG_START.test(text)) return open + 1;
  state.where = "tag";
  return open;
}

function inSection(state: State, text: string, at: number): number {
  const { sign } = state;
  const end = text.indexOf(sign, at);
  if (end === -1) return Math.max(at, text.length - sign.length + 1);
  state.where = "text";
  return end + sign.length;
}

function inRaw(state: State, text: string, at: number, ended: boolean): number {
  const { sign } = state;
  const end = text.indexOf("</", at);
  if (end === -1) return Math.max(at, text.length - 1);
  if (!ended && text.length - end < sign.length) return end;
  if (text.slice(end, end + sign.length).toLowerCase() !== sign) return end + 2;
  state.where = "text";
  return end;
}

/** Reads on in a tag. Says whether it is one, if it ends: one that another begins in is none. */
function inTag({ html, tag }: State, text: string, from: number): { end: number; isTag?: boolean } {
  for (let at = from; at < text.length; at += 1) {
    const unit = text.charAt(at);
    const opens = unit === "<" && (tag.length > 0 || at > from);
    const broken = (opens && (tag.quote === "" || !html)) || tag.length + at - from > LONGEST;
    const ends = unit === ">" && tag.quote === "";
    if (broken || ends) {
      const end = ends && !broken ? at + 1 : at;
      tag.parts.push(text.slice(from, end));
      return { end, isTag: ends };
    }
    if (tag.quote !== "") tag.quote = unit === tag.quote ? "" : tag.quote;
    else if ((unit === '"' || unit === "'") && tag.last === "=") tag.quote = unit;
    if (unit > " ") tag.last = unit;
  }
  tag.parts.push(text.slice(from));
  tag.length += text.length - from;
  return { end: text.length };
}
