/** Lines of a web page, told by what the page has above them. */

import type { LineCursor } from "../../text/lines.ts";

const ISSUED = /News provided by\s+$/;

/** Whether a line of a press release's page names who issued it, on the line below `News provided by`. */
export function isIssuer({ text, start }: LineCursor): boolean {
  return ISSUED.test(text.slice(Math.max(0, start - 24), start));
}

const SHARE = /^Share(?: this)?:?$/i;

const BUTTON =
  /^(?:X|Copy link|E-?mail|Facebook|Link(?:ed[Ii]n)?|Messenger|Pinterest|Print|Reddit|Save|See comments|Telegram|Tumblr|Twitter|WhatsApp)$/;

const LONGEST_BUTTON = 12;

// Enough for ten of them, with empty lines between
const LONGEST_BUTTONS = 120;

/** Whether a line names a way to share a page, below `Share` and perhaps others. */
export function isButton({ text, start, end }: LineCursor): boolean {
  if (end - start > LONGEST_BUTTON || !BUTTON.test(text.slice(start, end))) return false;
  const above = text.slice(Math.max(0, start - LONGEST_BUTTONS), start).split(/[\n\r]/);
  const others = above.map((words) => words.trim()).filter((words) => words && !BUTTON.test(words));
  return SHARE.test(others.at(-1) ?? "");
}
