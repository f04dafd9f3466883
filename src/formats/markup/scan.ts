/** Markup to its pieces: tags, text, comments. The one scanner of XML and of HTML, in one pass from start to end. */

import { decodeHtml, decodeXml } from "./entities.ts";

/** A document that cannot be read, with the offset of what is wrong in it. */
export interface MarkupError extends Error {
  /** Where in the document, in UTF-16 code units. */
  offset: number;
}

/** What takes the pieces of a document in their order. */
export interface MarkupSink {
  open(name: string, attributes: ReadonlyMap<string, string>, at: number): void;
  close(name: string, at: number): void;
  text(text: string, at: number): void;
}

/** Throws a `MarkupError`. */
export function refuseMarkup(message: string, offset: number): never {
  const error: MarkupError = Object.assign(new RangeError(`${message} (at offset ${offset})`), {
    offset,
  });
  throw error;
}

/**
 * Scans XML. Entities other than XML's five and numbers are refused, and so are declarations of entities: nothing is
 * expanded, and nothing is loaded.
 *
 * @throws RangeError, with the `offset`, for what is not well-formed.
 */
export function scanXml(text: string, sink: MarkupSink): void {
  scan(text, sink, true);
}

/** Scans HTML, as forgivingly as browsers: what is no tag is text. The text of scripts and styles is passed over. */
export function scanHtml(text: string, sink: MarkupSink): void {
  scan(text, sink, false);
}

// Elements of HTML whose text is not for people.
const RAW: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "script",
  "style",
  "template",
  "noscript",
]);

function scan(text: string, sink: MarkupSink, xml: boolean): void {
  let at = 0;
  while (at < text.length) {
    const open = indexOrEnd(text, "<", at);
    if (open > at) giveText(text.slice(at, open), at, sink, xml);
    if (open === text.length) return;
    at = readTag(text, open, sink, xml);
  }
}

function indexOrEnd(text: string, sign: string, from: number): number {
  const at = text.indexOf(sign, from);
  return at === -1 ? text.length : at;
}

function giveText(text: string, at: number, sink: MarkupSink, xml: boolean): void {
  const refuse = (within: number): never =>
    refuseMarkup(`unknown entity ${JSON.stringify(text.slice(within, within + 12))}`, at + within);
  sink.text(xml ? decodeXml(text, refuse) : decodeHtml(text), at);
}

/** Reads what begins with `<`, and gives where it ends. */
function readTag(text: string, at: number, sink: MarkupSink, xml: boolean): number {
  if (text.startsWith("<!--", at)) return closed(text, "-->", at + 4, xml, "comment");
  if (text.startsWith("<![CDATA[", at)) {
    const end = closed(text, "]]>", at + 9, xml, "CDATA section");
    sink.text(text.slice(at + 9, text.endsWith("]]>", end) ? end - 3 : end), at + 9);
    return end;
  }
  if (text.startsWith("<?", at)) return closed(text, "?>", at + 2, xml, "processing instruction");
  if (text.startsWith("<!", at)) return readDeclaration(text, at, xml);
  if (text.startsWith("</", at)) return readClosing(text, at, sink, xml);
  return readOpening(text, at, sink, xml);
}

function closed(text: string, sign: string, from: number, xml: boolean, what: string): number {
  const at = text.indexOf(sign, from);
  if (at !== -1) return at + sign.length;
  return xml ? refuseMarkup(`a ${what} has no end`, from) : text.length;
}

/** A document type is passed over; one that declares anything is refused, since that is how documents grow. */
function readDeclaration(text: string, at: number, xml: boolean): number {
  const end = indexOrEnd(text, ">", at);
  const subset = text.indexOf("[", at);
  if (subset !== -1 && subset < end && xml)
    refuseMarkup("a document type with declarations of its own is not read", subset);
  return closed(text, ">", at, xml, "declaration");
}

// A name begins with a letter, _ or : and holds no blank, sign of markup or control.
const NAME = /[A-Za-z_:\xc0-\uffff][^\s\0-\x20"'&/<=>]{0,200}/y;

function nameEnd(text: string, at: number): number {
  NAME.lastIndex = at;
  return NAME.test(text) ? NAME.lastIndex : at;
}

function readClosing(text: string, at: number, sink: MarkupSink, xml: boolean): number {
  const end = nameEnd(text, at + 2);
  const close = indexOrEnd(text, ">", end);
  if (end === at + 2 || close === text.length || (xml && text.slice(end, close).trim() !== "")) {
    if (xml) refuseMarkup("a closing tag is broken", at);
    return close === text.length ? close : close + 1;
  }
  sink.close(named(text.slice(at + 2, end), xml), at);
  return close + 1;
}

function named(name: string, xml: boolean): string {
  return xml ? name : name.toLowerCase();
}

function readOpening(text: string, at: number, sink: MarkupSink, xml: boolean): number {
  const end = nameEnd(text, at + 1);
  if (end === at + 1) {
    if (xml) refuseMarkup("a < that begins no tag", at);
    sink.text("<", at);
    return at + 1;
  }
  const name = named(text.slice(at + 1, end), xml);
  const attributes = new Map<string, string>();
  const behind = readAttributes(text, end, attributes, xml);
  const empty = text.charAt(behind) === "/";
  const behindSlash = empty ? behind + 1 : behind;
  const close = xml ? behindSlash : pastBroken(text, behindSlash);
  if (text.charAt(close) !== ">") {
    if (xml) refuseMarkup(`the tag <${name}> is broken`, close);
    sink.text("<", at);
    return at + 1;
  }
  sink.open(name, attributes, at);
  if (!xml && RAW.has(name)) return pastRaw(text, close + 1, name, sink);
  if (empty && xml) sink.close(name, at);
  return close + 1;
}

// Signs that belong in no tag.
const BROKEN = /[^<>]*/y;

/** Where a tag of HTML ends that has signs in it which belong in none; where that is no `>`, it is no tag. */
function pastBroken(text: string, from: number): number {
  BROKEN.lastIndex = from;
  BROKEN.test(text);
  return BROKEN.lastIndex;
}

/** Passes over the text of a script or style. */
function pastRaw(text: string, from: number, name: string, sink: MarkupSink): number {
  let at = text.indexOf("</", from);
  while (at !== -1 && text.slice(at + 2, at + 2 + name.length).toLowerCase() !== name)
    at = text.indexOf("</", at + 2);
  sink.close(name, at === -1 ? text.length : at);
  return at === -1 ? text.length : indexOrEnd(text, ">", at) + 1;
}

const BLANKS = /\s*/y;

function pastBlanks(text: string, at: number): number {
  BLANKS.lastIndex = at;
  BLANKS.test(text);
  return BLANKS.lastIndex;
}

/** Reads `name="value"` pairs up to the tag's end, and gives where that is. */
function readAttributes(
  text: string,
  from: number,
  into: Map<string, string>,
  xml: boolean,
): number {
  let at = pastBlanks(text, from);
  for (let end = nameEnd(text, at); end > at; end = nameEnd(text, at)) {
    const name = named(text.slice(at, end), xml);
    const equals = pastBlanks(text, end);
    if (text.charAt(equals) === "=")
      at = readValue(text, pastBlanks(text, equals + 1), name, into, xml);
    else {
      if (xml) refuseMarkup(`the attribute ${name} has no value`, at);
      into.set(name, "");
      at = equals;
    }
    at = pastBlanks(text, at);
  }
  return at;
}

// HTML's values without quotation marks.
const BARE = /[^\s"'<=>`]{0,2000}/y;

function readValue(
  text: string,
  at: number,
  name: string,
  into: Map<string, string>,
  xml: boolean,
): number {
  const quote = text.charAt(at);
  if (quote !== '"' && quote !== "'") {
    if (xml) refuseMarkup(`the value of the attribute ${name} has no quotation marks`, at);
    BARE.lastIndex = at;
    BARE.test(text);
    into.set(name, decodeHtml(text.slice(at, BARE.lastIndex)));
    return BARE.lastIndex;
  }
  const end = indexOrEnd(text, quote, at + 1);
  if (end === text.length && xml) refuseMarkup(`the value of the attribute ${name} has no end`, at);
  const raw = text.slice(at + 1, end);
  if (xml && into.has(name)) refuseMarkup(`the attribute ${name} stands twice`, at);
  const refuse = (within: number): never =>
    refuseMarkup("unknown entity in an attribute", at + 1 + within);
  into.set(name, xml ? decodeXml(raw, refuse) : decodeHtml(raw));
  return end + 1;
}
