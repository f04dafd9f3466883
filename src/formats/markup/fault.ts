/** Says what is wrong with an XML document and where, from the complaints of saxes. */

import type { MarkupError } from "../model.ts";

/** Throws a `MarkupError`. */
export function refuseMarkup(message: string, offset: number): never {
  const error: MarkupError = Object.assign(new RangeError(`${message} (at offset ${offset})`), {
    path: "input" as const,
    offset,
  });
  throw error;
}

/** How far a document was read. */
export interface Reading {
  readonly text: string;
  /** Where the last complete tag, comment or the like ends. */
  readonly passed: number;
  /** Where reading stopped. */
  readonly at: number;
  /** Where the start tags of the open elements end, the outermost first. */
  readonly open: readonly number[];
  /** Where the start tag ends of the element that was taken as closed last. */
  readonly closed: number;
}

/** What is wrong, and where. */
export type Fault = readonly [message: string, offset: number];

/** The fault that saxes complains about: `unclosed tag: p`, `undefined entity.` */
export function faultOf(complaint: string, reading: Reading): Fault {
  const [kind = "", name = ""] = complaint.split(/: |\.$/);
  return FAULTS[kind]?.(reading, name) ?? [complaint.replace(/\.$/, ""), reading.at - 1];
}

// Any other complaint is clear enough, and is about the character read last.
const FAULTS: Readonly<Record<string, (reading: Reading, name: string) => Fault>> = {
  "document must contain a root element": atEnd,
  "unclosed tag": atEnd,
  "unexpected end": atEnd,
  "undefined entity": inReference,
  "empty entity name": inReference,
  "malformed character entity": inReference,
  "disallowed character in entity name": inReference,
  "unexpected close tag": notClosed,
  "unmatched closing tag": inClosing,
  "disallowed character in tag name": (reading) => ["a < that begins no tag", lastTag(reading)],
  "duplicate attribute": (reading, name) => [
    `the attribute ${name} is given twice`,
    lastTag(reading),
  ],
  "documents may contain only one root": (reading) => [
    "a second element after the document's",
    lastTag(reading),
  ],
  "text data outside of root node": ({ text, passed }) => [
    "text outside of the document's element",
    passed + text.slice(passed).search(/\S/),
  ],
  "malformed comment": ({ at }) => ["a comment has -- within", at - 3],
  "attribute without value": ({ at }) => ["an attribute has no value", at - 1],
  "unquoted attribute value": ({ at }) => ["an attribute's value has no quotation marks", at - 1],
};

function lastTag({ text, at }: Reading): number {
  return tagBefore(text, at);
}

/** Where the tag begins that ends at an offset. */
function tagBefore(text: string, end: number): number {
  return text.lastIndexOf("<", end - 1);
}

function inClosing(reading: Reading): Fault {
  const offset = lastTag(reading);
  const name = reading.text.slice(offset + 2, reading.at - 1).trim();
  return [`</${name}> closes no <${name}>`, offset];
}

/** The fault of an end tag while an element within is still open, which saxes has taken as closed. */
function notClosed(reading: Reading): Fault {
  const { text, at, open, closed } = reading;
  const end = text.slice(lastTag(reading) + 2, at - 1).trim();
  // If no such element is open at all, it is the end tag that is wrong.
  if (!open.some((tag) => nameAt(text, tag) === end)) return inClosing(reading);
  return [`<${nameAt(text, closed)}> is not closed before </${end}>`, tagBefore(text, closed)];
}

/** The name in the start tag that ends at an offset. */
function nameAt(text: string, end: number): string {
  const tag = text.slice(tagBefore(text, end) + 1, end);
  return tag.slice(0, tag.search(/[\s/>]/));
}

const NO_REFERENCE = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)/;

/** Finds the faulty reference: saxes takes everything from an & to the next ; for a name, however far that is. */
function inReference({ text, passed, at }: Reading): Fault {
  const within = text.slice(passed, at).search(NO_REFERENCE);
  const offset = within === -1 ? text.lastIndexOf("&", at - 1) : passed + within;
  const [name] = /^&#?\w{1,40};/.exec(text.slice(offset)) ?? [];
  return [name ? `unknown entity ${name}` : "a bare &", offset];
}

// How tags, comments and the like begin, and what to call one that has no end.
const PIECES = [
  ["<!--", "a comment"],
  ["<![CDATA[", "a CDATA section"],
  ["<?", "a processing instruction"],
  ["<!", "a declaration"],
  ["<", "a tag"],
] as const;

/** The fault of a document that ends too soon: within a reference, a comment or the like, or an element. */
function atEnd(reading: Reading, name: string): Fault {
  const { text, passed, open } = reading;
  const begin = text.indexOf("<", passed);
  const [, piece] = PIECES.find(([start]) => begin !== -1 && text.startsWith(start, begin)) ?? [];
  const end = piece === undefined || piece === "a tag" ? text.length : begin;
  if (text.slice(passed, end).search(NO_REFERENCE) !== -1) return inReference(reading);
  if (piece !== undefined) return [`${piece} has no end`, begin];
  const last = open.at(-1);
  return last === undefined
    ? ["no element", 0]
    : [`<${name}> is not closed`, tagBefore(text, last)];
}
