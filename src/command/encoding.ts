/** The encodings that input can have, by the labels of the Encoding Standard. */

import { closeSync, openSync, readSync } from "node:fs";
import { TextDecoder } from "node:util";
import { markOf } from "../formats/bytes.ts";

/**
 * The name of the encoding that a label stands for, such as `windows-1252` for `latin1`; `undefined` if there is none.
 */
export function encodingNamed(label: string): string | undefined {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

const SINGLE =
  /^(?:ibm866|iso-8859-\d{1,2}(?:-[ei])?|koi8-[ru]|macintosh|windows-\d{3,4}|x-mac-cyrillic)$/;

/** Whether every byte of an encoding is one code unit, so that reading can start at any byte. */
export function isSingleByte(encoding: string | undefined): encoding is string {
  return encoding !== undefined && SINGLE.test(encoding);
}

/** The encoding of a file that begins with these bytes. A byte order mark overrides the encoding that was asked for. */
export function encodingOf(head: Uint8Array, asked: string): string {
  return markOf(head) ?? asked;
}

/** How many bytes it takes to recognize a byte order mark. */
export const MARK_LENGTH = 3;

/** The encoding of a file on disk. */
export function encodingOfFile(file: string, asked: string): string {
  const head = Buffer.alloc(MARK_LENGTH);
  const descriptor = openSync(file, "r");
  try {
    return encodingOf(head.subarray(0, readSync(descriptor, head)), asked);
  } finally {
    closeSync(descriptor);
  }
}
