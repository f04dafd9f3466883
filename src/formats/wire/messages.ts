/** Splits transmissions into messages, which ANPA 1312 and IPTC 7901 mark with the same control characters. */

import { refuse } from "../../check/refuse.ts";
import { decodeText } from "../bytes.ts";
import type { Loss } from "../model.ts";
import { NO_FIELD } from "../reasons.ts";

/** The three parts of a message, including control characters. */
export interface Message {
  /** The part between SOH and STX. */
  readonly header: string;
  /** The part between STX and ETX. */
  readonly text: string;
  /** The part between ETX and EOT. */
  readonly trailer: string;
  /** Words outside of all messages. */
  readonly lost: Loss[];
}

const SOH = "\x01";
const STX = "\x02";
const ETX = "\x03";
const EOT = "\x04";
// Control characters other than line ends and tabs.
const CONTROLS = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]/g;

/**
 * Returns the messages of a transmission; bytes that are not valid UTF-8 are decoded as Windows-1252, which covers
 * ASCII and Latin 1.
 *
 * @throws RangeError if there is no message.
 */
export function messagesOf(input: string | Uint8Array, format: string): Message[] {
  const [before = "", ...rest] = decodeText(input, "windows-1252").split(SOH);
  if (rest.length === 0) refuse("input", `has no ${format} message: none begins with SOH`);
  return rest.map((all, index) => messageOf(all, index === 0 ? before : ""));
}

function messageOf(all: string, above: string): Message {
  const [message, after = ""] = cut(all, EOT);
  const [before, trailer = ""] = cut(message, ETX);
  const [header, text] = cut(before, STX);
  const lost: Loss[] = [];
  lose(lost, "before the first message", above);
  lose(lost, "between messages", after);
  if (text !== undefined) return { header, text, trailer, lost };
  // Without STX, the text begins at the blank line after the header's own lines.
  const [own = ""] = header.split(/\r?\n[ \t]{0,20}\r?\n/, 1);
  return { header: own, text: header.slice(own.length), trailer, lost };
}

/** The text before and after the first occurrence of a sign. */
function cut(text: string, sign: string): [string, string | undefined] {
  const at = text.indexOf(sign);
  return at === -1 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}

/** A text without its control characters. */
export function withoutControls(text: string): string {
  return text.replace(CONTROLS, "");
}

/** Reports words that have no place in a message as lost, if there are any. */
export function lose(lost: Loss[], path: string, words = ""): void {
  const text = withoutControls(words).trim();
  if (text !== "") lost.push({ path, text, reason: NO_FIELD });
}

/** Whether an hour and a minute are a time of day. */
export function isClock(hour: string | undefined, minute: string | undefined): boolean {
  return Number(hour) < 24 && Number(minute) < 60;
}

/** The full year for two digits; both formats are younger than 1970. */
export function wholeYear(digits: string): string {
  return Number(digits) < 70 ? `20${digits}` : `19${digits}`;
}
