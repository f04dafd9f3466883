/** Transmissions to messages: ANPA 1312 and IPTC 7901 mark them with the same control characters. */

import { refuse } from "../../check/refuse.ts";
import { decodeText } from "../bytes.ts";
import type { Loss } from "../model.ts";
import { UNTOLD } from "../reasons.ts";

/** A message in its three parts, controls and all. */
export interface Message {
  /** What stands between SOH and STX. */
  readonly header: string;
  /** What stands between STX and ETX. */
  readonly text: string;
  /** What stands between ETX and EOT. */
  readonly trailer: string;
  /** Words that stood outside of all messages. */
  readonly lost: Loss[];
}

const SOH = "\x01";
const STX = "\x02";
const ETX = "\x03";
const EOT = "\x04";
// Everything that is not for people; line ends and tabs are.
const CONTROLS = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]/g;

/**
 * The messages of a transmission; bytes are taken as Windows-1252, which holds ASCII and Latin 1.
 *
 * @throws RangeError for what has no message.
 */
export function messagesOf(input: string | Uint8Array, format: string): Message[] {
  const [before = "", ...rest] = decodeText(input, "windows-1252").split(SOH);
  if (rest.length === 0) refuse("input", `has no ${format} message: none begins with SOH`);
  const messages = rest.map(messageOf);
  for (const one of lostWords("before the first message", before)) messages[0]?.lost.unshift(one);
  return messages;
}

function messageOf(all: string): Message {
  const [message, behind] = cut(all, EOT);
  const [before, trailer = ""] = cut(message, ETX);
  const [header, text] = cut(before, STX);
  const lost = lostWords("between messages", behind ?? "");
  if (text !== undefined) return { header, text, trailer, lost };
  // Without STX the text begins behind the header's own lines.
  const blank = /\r?\n[ \t]{0,20}\r?\n/.exec(header);
  const end = blank === null ? header.length : blank.index;
  return { header: header.slice(0, end), text: header.slice(end), trailer, lost };
}

/** What stands before and behind the first of a sign. */
function cut(text: string, sign: string): [string, string | undefined] {
  const at = text.indexOf(sign);
  return at === -1 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}

/** A text without its control characters. */
export function withoutControls(text: string): string {
  return text.replace(CONTROLS, "");
}

/** The loss of words that no part of a message is for; none where there are no words. */
export function lostWords(path: string, words: string): Loss[] {
  const text = withoutControls(words).trim();
  return text === "" ? [] : [{ path, text, reason: UNTOLD }];
}

/** Whether the clock has these digits. */
export function isClock(hour: string | undefined, minute: string | undefined): boolean {
  return Number(hour) < 24 && Number(minute) < 60;
}

/** A year of which only two digits are written: both formats are younger than 1970. */
export function wholeYear(digits: string): string {
  return Number(digits) < 70 ? `20${digits}` : `19${digits}`;
}
