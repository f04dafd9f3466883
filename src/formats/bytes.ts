/** Decodes documents that come as bytes. */

import { refuse, refuseType } from "../check/refuse.ts";

// <?xml version="1.0" encoding="ISO-8859-1"?>
const DECLARED = /^<\?xml[^>]{0,200}encoding=["']([A-Za-z][\w.:-]{1,40})["']/;

/**
 * Returns the text of a document. Bytes are decoded as their byte order mark or XML declaration says, and otherwise as
 * `usual`. A byte order mark is not part of the text, not even of a string.
 *
 * @throws RangeError if bytes are invalid in their encoding, or if the platform does not know the encoding.
 */
export function decodeText(input: string | Uint8Array, usual = "utf-8"): string {
  if (typeof input === "string") return input.replace(/^\ufeff/, "");
  if (!(input instanceof Uint8Array)) refuseType("input", "a string or a Uint8Array", input);
  const label = markOf(input) ?? declaredIn(input) ?? usual;
  // UTF-8 under a wrong label is common; other bytes that happen to be valid UTF-8 are not.
  const text = (SINGLE.test(label) ? decoded(input, "utf-8") : undefined) ?? decoded(input, label);
  return text ?? refuse("input", `is not ${label}, or the encoding is unknown`);
}

const SINGLE = /^(?:iso-8859-\d{1,2}|latin1|us-ascii|windows-125\d)$/i;

// In the Encoding Standard, all of these mean Windows-1252; some versions of Node decode 0x80 to 0x9F as controls.
const SINGLE_1252 = /^(?:iso-8859-1|latin1|us-ascii|windows-1252)$/i;
const C1 = /[\x80-\x9f]/g;
const SIGNS = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";

function decoded(input: Uint8Array, label: string): string | undefined {
  try {
    const text = new TextDecoder(label, { fatal: true }).decode(input);
    return SINGLE_1252.test(label) ? withSigns(text) : text;
  } catch {
    return undefined;
  }
}

/** Replaces controls with the Windows-1252 characters that a decoder should have given. */
export function withSigns(text: string): string {
  return text.replace(C1, (unit) => SIGNS.charAt(unit.charCodeAt(0) - 0x80));
}

/** The encoding that a byte order mark indicates; UTF-8 never contains the bytes of UTF-16's marks. */
export function markOf([one, two, three]: Uint8Array): string | undefined {
  if (one === 0xef && two === 0xbb && three === 0xbf) return "utf-8";
  if (one === 0xff && two === 0xfe) return "utf-16le";
  return one === 0xfe && two === 0xff ? "utf-16be" : undefined;
}

/** The encoding that an XML declaration names; the declaration itself is in ASCII, whatever it names. */
function declaredIn(input: Uint8Array): string | undefined {
  const head = String.fromCharCode(...input.subarray(0, 250));
  return DECLARED.exec(head)?.[1];
}
