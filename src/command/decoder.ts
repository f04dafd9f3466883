/** Decodes bytes in the requested encoding, chunk by chunk and strictly. */

import { TextDecoder } from "node:util";
import { withSigns } from "../formats/bytes.ts";
import { encodingOf, isSingleByte, MARK_LENGTH } from "./encoding.ts";
import { createPlaceCount } from "./lines.ts";
import { createUtf8, type Decoder, EncodingError, type Utf8Options } from "./utf8.ts";

/** Which bytes to decode, and how. */
export interface DecoderOptions extends Utf8Options {
  /** The name of the encoding; UTF-8 if left out. */
  readonly encoding?: string | undefined;
}

/** Makes a decoder. A byte order mark stays, since it is part of the text, and it overrides the requested encoding. */
export function createDecoder({ encoding, ...options }: DecoderOptions): Decoder {
  if (encoding === undefined) return createUtf8(options);
  // For a part of a file, whoever cut the file has already determined the encoding.
  if (options.from !== undefined) return decoderOf(encoding, options);
  let head: Uint8Array = new Uint8Array();
  let chosen: Decoder | undefined;
  const choose = (): Decoder => {
    chosen = decoderOf(encodingOf(head, encoding), options);
    return chosen;
  };
  return {
    decode: (chunk) => {
      if (chosen !== undefined) return chosen.decode(chunk);
      head = head.length === 0 ? chunk : Buffer.concat([head, chunk]);
      return head.length < MARK_LENGTH ? "" : choose().decode(head);
    },
    end: () => {
      if (chosen !== undefined) return chosen.end();
      return choose().decode(head) + choose().end();
    },
  };
}

function decoderOf(encoding: string, options: Utf8Options): Decoder {
  return encoding === "utf-8" ? createUtf8(options) : createOther(encoding, options);
}

// The replacement for bytes that are invalid in the encoding.
const REPLACED = "\ufffd";

function createOther(encoding: string, { lenient = false, from }: Utf8Options): Decoder {
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  // Some encodings can express U+FFFD itself, so only this decoder shows whether bytes are invalid.
  const strict = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  const place = createPlaceCount();
  let units = from ?? 0;
  const step = (chunk: Uint8Array, stream: boolean): string => {
    const text = decoder.decode(chunk, { stream });
    if (!lenient && !isDecoded(strict, chunk, stream)) {
      const before = text.slice(0, text.indexOf(REPLACED));
      const byte = isSingleByte(encoding) ? ` at byte ${units + before.length}` : "";
      const known = from === undefined ? ` (${place.after(before)}); --lenient reads on` : "";
      throw new EncodingError(`not ${encoding}${byte}${known}`);
    }
    units += text.length;
    place.add(text);
    return encoding === "windows-1252" ? withSigns(text) : text;
  };
  return { decode: (chunk) => step(chunk, true), end: () => step(new Uint8Array(), false) };
}

function isDecoded(strict: TextDecoder, chunk: Uint8Array, stream: boolean): boolean {
  try {
    strict.decode(chunk, { stream });
    return true;
  } catch {
    return false;
  }
}
