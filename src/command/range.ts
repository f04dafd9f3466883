/**
 * Reads the articles of a byte range of a feed. Ranges that cover a file give each of its articles once, wherever they
 * are cut: an article belongs to the range in which it begins, and text before the first header to the range with byte
 * 0.
 */

import { isAscii } from "node:buffer";
import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { opensWithHeader } from "../block/header.ts";
import { createSplitter } from "../feed/split.ts";
import { createDecoder } from "./decoder.ts";
import { isSingleByte } from "./encoding.ts";

/** A range of bytes in a file. The end is exclusive. */
export interface ByteRange {
  readonly file: string;
  /** The file's encoding, with one byte for each character; UTF-8 if left out. */
  readonly encoding?: string | undefined;
  readonly from: number;
  readonly to: number;
}

const CHUNK = 1 << 18;
// After its end, a range has only the rest of its last article. What follows belongs to the next range, and if it cannot
// be decoded, that is no reason to lose this one.
const CHUNK_AFTER_END = 1 << 10;

/** The texts of the articles that begin in a range, each with the offset of its first byte. */
export function* articlesIn({
  file,
  encoding,
  from,
  to,
}: ByteRange): Generator<{ text: string; at: number }> {
  const descriptor = openSync(file, "r");
  try {
    const begin = from === 0 ? 0 : lineAfter(descriptor, from - 1, to);
    if (begin === undefined) return;
    let at = begin;
    let first = true;
    for (const text of textsFrom(descriptor, begin, to, encoding)) {
      const own =
        first && from > 0
          ? opensWithHeader(text) && !isBlankBefore(descriptor, at, encoding)
          : true;
      if (at >= to) return;
      if (own) yield { text, at };
      // Blank text may be the end of the article before, or the beginning of the file's first.
      first &&= text.trim() === "";
      at += isSingleByte(encoding) ? text.length : Buffer.byteLength(text);
      // The range had nothing but the rest of the article before.
      if (at >= to) return;
    }
  } finally {
    closeSync(descriptor);
  }
}

/** The offset after the first line break at or after `from`, if it is before `to`. */
function lineAfter(descriptor: number, from: number, to: number): number | undefined {
  const buffer = Buffer.alloc(CHUNK);
  for (let at = from; at < to; ) {
    const count = readSync(descriptor, buffer, 0, CHUNK, at);
    if (count === 0) return undefined;
    const found = buffer.subarray(0, count).findIndex((byte) => byte === 0x0a || byte === 0x0d);
    if (found !== -1) return at + found + 1 < to ? at + found + 1 : undefined;
    at += count;
  }
  return undefined;
}

/**
 * The texts from a line that begins at `from`: the rest of the article before, and then one text for each article. The
 * file is read beyond `to`, to its end, as long as texts are taken.
 */
function* textsFrom(
  descriptor: number,
  from: number,
  to: number,
  encoding: string | undefined,
): Generator<string> {
  const decoder = createDecoder({ encoding, from });
  const splitter = createSplitter({ begun: from > 0 });
  const { size } = fstatSync(descriptor);
  const buffer = Buffer.alloc(CHUNK);
  for (let at = from; at < size; ) {
    const length = at < to ? Math.min(CHUNK, to - at) : CHUNK_AFTER_END;
    const count = readSync(descriptor, buffer, 0, length, at);
    if (count === 0) break;
    at += count;
    yield* splitter.push(decoder.decode(buffer.subarray(0, count)));
  }
  yield* splitter.finish(decoder.end());
}

/** Whether only blanks precede a byte. If so, the article there is the file's first, and begins at byte 0. */
function isBlankBefore(descriptor: number, end: number, encoding: string | undefined): boolean {
  const buffer = Buffer.alloc(CHUNK);
  for (let to = end; to > 0; ) {
    const from = Math.max(0, to - CHUNK);
    const count = readSync(descriptor, buffer, 0, to - from, from);
    // A character that is cut at the start of the chunk is no ASCII blank. It may be a no-break space or a wider blank,
    // but that is rare.
    const decoder = createDecoder({ encoding, from, lenient: true });
    if (decoder.decode(buffer.subarray(0, count)).trim() !== "") return false;
    to = from;
  }
  return true;
}

/** The ranges of `length` bytes each that cover a file. */
export function rangesOf(
  file: string,
  size: number,
  length: number,
  encoding?: string,
): ByteRange[] {
  const count = Math.max(1, Math.ceil(size / length));
  return Array.from({ length: count }, (_, index) => ({
    file,
    encoding,
    from: index * length,
    to: index === count - 1 ? size : (index + 1) * length,
  }));
}

// Most pieces of this many bytes are plain ASCII, in which nothing needs to be counted. 512 was fastest on generated
// copy.
const PIECE = 1 << 9;

/** The number of UTF-16 code units in a byte range. */
export function codeUnitsIn({ file, encoding, from, to }: ByteRange): number {
  if (isSingleByte(encoding)) return to - from;
  const descriptor = openSync(file, "r");
  const buffer = Buffer.alloc(1 << 20);
  let units = 0;
  try {
    for (let at = from; at < to; ) {
      const count = readSync(descriptor, buffer, 0, Math.min(buffer.length, to - at), at);
      if (count === 0) break;
      for (let piece = 0; piece < count; piece += PIECE)
        units += codeUnits(buffer.subarray(piece, Math.min(count, piece + PIECE)));
      at += count;
    }
  } finally {
    closeSync(descriptor);
  }
  return units;
}

function codeUnits(bytes: Uint8Array): number {
  if (isAscii(bytes)) return bytes.length;
  let units = 0;
  for (let index = 0; index < bytes.length; index += 1) {
    const byte = bytes[index] as number;
    // Every character has one byte that is not a continuation byte; characters of four bytes have two code units.
    if ((byte & 0xc0) !== 0x80) units += byte >= 0xf0 ? 2 : 1;
  }
  return units;
}
