/** Splits HTML and old SGML into tags and text, in one pass. */

import { indexOrEnd } from "../../text/index-or-end.ts";
import { matchEnd } from "../../text/match.ts";
import { decodeHtml } from "./entities.ts";
import { RAW } from "./raw.ts";
import { CDATA, COMMENT, INSTRUCTION } from "./sections.ts";

/** Receives the pieces of a document in order. */
export interface MarkupSink {
  open(name: string, attributes: ReadonlyMap<string, string>, at: number): void;
  close(name: string, at: number): void;
  text(text: string, at: number): void;
}

/** Scans HTML as forgivingly as browsers: what is not a tag is text. The text of scripts and styles is skipped. */
export function scanHtml(text: string, sink: MarkupSink): void {
  let at = 0;
  while (at < text.length) {
    const open = indexOrEnd(text, "<", at);
    if (open > at) sink.text(decodeHtml(text.slice(at, open)), at);
    if (open === text.length) return;
    at = readTag(text, open, sink);
  }
}

/** Reads what begins with `<` and returns where it ends. */
function readTag(text: string, at: number, sink: MarkupSink): number {
  for (const section of [COMMENT, CDATA, INSTRUCTION]) {
    if (!text.startsWith(section.start, at)) continue;
    const start = at + section.start.length;
    const end = indexOrEnd(text, section.end, start);
    if (section === CDATA) sink.text(text.slice(start, end), start);
    return end + section.end.length;
  }
  if (text.startsWith("<!", at)) return after(text, ">", at + 2);
  if (text.startsWith("</", at)) return readClosing(text, at, sink);
  return readOpening(text, at, sink);
}

/** Where the next `sign` ends, or an offset past the text if there is none. */
function after(text: string, sign: string, from: number): number {
  return indexOrEnd(text, sign, from) + sign.length;
}

// A name begins with a letter, _ or : and contains no blanks, markup characters or controls.
const NAME = /[A-Za-z_:\xc0-\uffff][^\s\0-\x20"'&/<=>]{0,200}/y;

function readClosing(text: string, at: number, sink: MarkupSink): number {
  const end = matchEnd(NAME, text, at + 2);
  const close = indexOrEnd(text, ">", end);
  if (end > at + 2 && close < text.length) sink.close(text.slice(at + 2, end).toLowerCase(), at);
  return close + 1;
}

function readOpening(text: string, at: number, sink: MarkupSink): number {
  const end = matchEnd(NAME, text, at + 1);
  const attributes = new Map<string, string>();
  const close =
    end === at + 1 ? end : matchEnd(BROKEN, text, readAttributes(text, end, attributes));
  if (end === at + 1 || text.charAt(close) !== ">") {
    sink.text("<", at);
    return at + 1;
  }
  const name = text.slice(at + 1, end).toLowerCase();
  sink.open(name, attributes, at);
  return RAW.has(name) ? pastRaw(text, close + 1, name, sink) : close + 1;
}

// Characters that do not belong in a tag, and the slash of an empty one; without a `>` after them, it is not a tag.
const BROKEN = /[^<>]*/y;

/** Skips the text of a script or style. */
function pastRaw(text: string, from: number, name: string, sink: MarkupSink): number {
  let at = text.indexOf("</", from);
  while (at !== -1 && text.slice(at + 2, at + 2 + name.length).toLowerCase() !== name)
    at = text.indexOf("</", at + 2);
  sink.close(name, at === -1 ? text.length : at);
  return at === -1 ? text.length : after(text, ">", at);
}

const BLANKS = /\s*/y;

/** Reads `name="value"` pairs and returns where they end. */
function readAttributes(text: string, from: number, into: Map<string, string>): number {
  let at = matchEnd(BLANKS, text, from);
  for (let end = matchEnd(NAME, text, at); end > at; end = matchEnd(NAME, text, at)) {
    const name = text.slice(at, end).toLowerCase();
    const equals = matchEnd(BLANKS, text, end);
    if (text.charAt(equals) === "=")
      at = readValue(text, matchEnd(BLANKS, text, equals + 1), name, into);
    else {
      into.set(name, "");
      at = equals;
    }
    at = matchEnd(BLANKS, text, at);
  }
  return at;
}

// Values without quotation marks.
const BARE = /[^\s"'<=>`]{0,2000}/y;

function readValue(text: string, at: number, name: string, into: Map<string, string>): number {
  const quote = text.charAt(at);
  if (quote !== '"' && quote !== "'") {
    const end = matchEnd(BARE, text, at);
    into.set(name, decodeHtml(text.slice(at, end)));
    return end;
  }
  const end = indexOrEnd(text, quote, at + 1);
  into.set(name, decodeHtml(text.slice(at + 1, end)));
  return end + 1;
}
