/** Documents as bytes. */

import { refuse, refuseType } from "../check/refuse.ts";

// <?xml version="1.0" encoding="ISO-8859-1"?>
const DECLARED = /^<\?xml[^>]{0,200}encoding=["']([A-Za-z][\w.:-]{1,40})["']/;

/**
 * A document's text. Bytes are decoded as their byte order mark or their XML declaration says, and else as `usual`; a
 * string is taken as it is.
 *
 * @throws RangeError for bytes that are not of their encoding, or an encoding that the platform does not know.
 */
export function decodeText(input: string | Uint8Array, usual = "utf-8"): string {
  if (typeof input === "string") return input;
  if (!(input instanceof Uint8Array)) refuseType("input", "a string or a Uint8Array", input);
  const label = markOf(input) ?? declaredIn(input) ?? usual;
  // UTF-8 under a wrong label is common; bytes that are UTF-8 by chance are not.
  const text = (SINGLE.test(label) ? decoded(input, "utf-8") : undefined) ?? decoded(input, label);
  return text ?? refuse("input", `is not ${label}, or the encoding is unknown`);
}

const SINGLE = /^(?:iso-8859-\d{1,2}|latin1|us-ascii|windows-125\d)$/i;

// What the labels of Latin 1 stand for in the Encoding Standard; some versions of Node give controls instead of its signs.
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

/** A text of Windows-1252 with its signs where a decoder gave controls. */
export function withSigns(text: string): string {
  return text.replace(C1, (unit) => SIGNS.charAt(unit.charCodeAt(0) - 0x80));
}

/** The encoding that a byte order mark tells; UTF-8 never has the bytes of UTF-16's. */
export function markOf([one, two, three]: Uint8Array): string | undefined {
  if (one === 0xef && two === 0xbb && three === 0xbf) return "utf-8";
  if (one === 0xff && two === 0xfe) return "utf-16le";
  return one === 0xfe && two === 0xff ? "utf-16be" : undefined;
}

/** The encoding that an XML declaration names; it is written in ASCII whatever it names. */
function declaredIn(input: Uint8Array): string | undefined {
  const head = String.fromCharCode(...input.subarray(0, 250));
  return DECLARED.exec(head)?.[1];
}
