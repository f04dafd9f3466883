/** Decodes UTF-8 strictly, and reports where the first invalid byte is. */

import { TextDecoder } from "node:util";
import { markOf } from "../formats/bytes.ts";
import { createPlaceCount } from "./lines.ts";

/** A decoder of bytes that come in chunks. */
export interface Decoder {
  /** Returns the text of the next chunk, as far as its characters are complete. */
  decode(chunk: Uint8Array): string;
  /** Returns the text of what is left. */
  end(): string;
}

/** Bytes that are invalid in their encoding. The message says where they are and what they may be. */
export class EncodingError extends Error {}

/** Which bytes to decode, and how. */
export interface Utf8Options {
  /** Whether to replace invalid bytes with U+FFFD. */
  readonly lenient?: boolean;
  /** The offset of a part of a file, whose lines have not been counted. */
  readonly from?: number;
}

/** Makes a decoder. A byte order mark stays, since it is part of the text. */
export function createUtf8({ lenient = false, from }: Utf8Options): Decoder {
  const decoder = new TextDecoder("utf-8", { fatal: !lenient, ignoreBOM: true });
  const place = createPlaceCount();
  let bytes = 0;
  // The first bytes of a character that was cut off at the end of the last chunk.
  let cut: Uint8Array = new Uint8Array();
  const step = (chunk: Uint8Array, stream: boolean): string => {
    const begins = bytes === 0 && (from ?? 0) === 0;
    const kind = begins ? noText(chunk) : undefined;
    if (kind !== undefined) throw new EncodingError(`is ${kind}`);
    const wide = begins ? wideEncoding(chunk) : undefined;
    if (wide !== undefined) throw new EncodingError(`is UTF-16; --encoding ${wide} reads it`);
    try {
      const text = decoder.decode(chunk, { stream });
      bytes += chunk.length;
      if (!lenient) {
        place.add(text);
        cut = brokenOff(cut.length > 0 ? Buffer.concat([cut, chunk]) : chunk);
      }
      return text;
    } catch {
      const all = Buffer.concat([cut, chunk]);
      if (all.includes(0)) throw new EncodingError("is not text: it has bytes of 0");
      const at = firstBad(all);
      const byte = `not UTF-8 at byte ${(from ?? 0) + bytes - cut.length + at}`;
      if (from !== undefined) throw new EncodingError(byte);
      // Line and column are those at which the cut-off character begins.
      const where = place.after(all.subarray(0, at).toString("utf8"));
      throw new EncodingError(`${byte} (${where}); --lenient reads on, ${LATIN}`);
    }
  };
  return { decode: (chunk) => step(chunk, true), end: () => step(new Uint8Array(), false) };
}

const LATIN = "and --encoding windows-1252 reads Latin copy";

// How files begin that are no text, each byte as a character; and what they are, with what makes text of them.
const KINDS: readonly (readonly [begin: string, kind: string])[] = [
  ["\x1f\x8b", "compressed with gzip; pipe it through zcat"],
  ["BZh91AY", "compressed with bzip2; pipe it through bzcat"],
  ["\xfd7zXZ", "compressed with xz; pipe it through xzcat"],
  ["\x28\xb5\x2f\xfd", "compressed with zstd; pipe it through zstdcat"],
  ["PK\x03\x04", "a ZIP archive or an office document, not text"],
  ["\xd0\xcf\x11\xe0", "an office document, not text"],
  ["{\\rtf", "an RTF document, not plain text"],
  ["%PDF-", "a PDF document; pdftotext makes text of it"],
  ["\xff\xd8\xff", "a JPEG picture, not text"],
  ["\x89PNG", "a PNG picture, not text"],
  // Some file systems leave these after a crash, or a transfer that broke off.
  ["\0".repeat(8), "bytes of 0, not text"],
];

/** What bytes are that are no text at all, by how they begin. */
function noText(bytes: Uint8Array): string | undefined {
  const begin = Buffer.from(bytes.subarray(0, 8)).toString("latin1");
  return KINDS.find(([one]) => begin.startsWith(one))?.[1];
}

/** The encoding of bytes in UTF-16, by their byte order mark or by the NULs of two Latin letters. */
function wideEncoding(bytes: Uint8Array): string | undefined {
  if (markOf(bytes)?.startsWith("utf-16")) return "utf-16";
  if (bytes.length < 4) return undefined;
  const zeros = [...bytes.subarray(0, 4)].map((byte) => (byte === 0 ? "0" : "x")).join("");
  return zeros === "x0x0" ? "utf-16le" : zeros === "0x0x" ? "utf-16be" : undefined;
}

/** The bytes of an incomplete character at the end of bytes that are UTF-8 otherwise. */
function brokenOff(bytes: Uint8Array): Uint8Array {
  for (let from = bytes.length - 1; from >= Math.max(0, bytes.length - 3); from -= 1) {
    const byte = bytes[from] as number;
    if ((byte & 0xc0) === 0x80) continue;
    const length = byte < 0xc0 ? 1 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
    return from + length > bytes.length ? bytes.slice(from) : new Uint8Array();
  }
  return new Uint8Array();
}

/** The offset of the first invalid sequence in bytes that have one. */
function firstBad(bytes: Uint8Array): number {
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  let at = 0;
  let from = 0;
  for (let mark = text.indexOf("\ufffd"); mark !== -1; mark = text.indexOf("\ufffd", mark + 1)) {
    at += Buffer.byteLength(text.slice(from, mark));
    // A replacement character in the text itself is valid.
    const written = bytes[at] === 0xef && bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd;
    if (!written) return at;
    from = mark;
  }
  return at;
}
