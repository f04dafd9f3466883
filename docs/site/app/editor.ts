/**
 * The text of the page. The editor holds all of it, or, if it is long, only the current article, because a browser
 * takes more than a second to lay out a text field of a megabyte.
 */

import { byId } from "./dom.ts";

// Only a part of a longer text is in the editor.
const LONGEST_WHOLE = 100_000;
const LONGEST_PART = 30_000;

export const input = byId<HTMLTextAreaElement>("input");

let before = "";
let after = "";

/** The whole text. */
export function wholeText(): string {
  return before + input.value + after;
}

/** Whether the editor holds only a part of the text. */
export function isPart(): boolean {
  return before !== "" || after !== "";
}

/** Whether an article is longer than the part of it that the editor holds. */
export function isPartOf({ start, end }: { start: number; end: number }): boolean {
  return isPart() && input.value.length < end - start;
}

/** Replaces the whole text. */
export function setText(text: string): void {
  before = "";
  after = "";
  if (text.length <= LONGEST_WHOLE) input.value = text;
  else showPart(text, 0, text.length);
}

/** Puts an article of a long text into the editor. */
export function editPart(start: number, end: number): void {
  const text = wholeText();
  if (text.length > LONGEST_WHOLE) showPart(text, start, end);
}

function showPart(text: string, start: number, end: number): void {
  const lineEnd = text.lastIndexOf("\n", start + LONGEST_PART) + 1;
  const to = Math.min(end, lineEnd > start ? lineEnd : start + LONGEST_PART);
  before = text.slice(0, start);
  after = text.slice(to);
  input.value = text.slice(start, to);
}

// A user who empties the editor wants to clear the whole text.
input.addEventListener("input", () => {
  if (input.value === "") setText("");
  else if (input.value.length > LONGEST_WHOLE) setText(wholeText());
});

/** The text after a paste that is too long for the editor, or `undefined` if the browser can do the paste itself. */
export function pasted(words: string): string | undefined {
  const { value, selectionStart, selectionEnd } = input;
  const isAll = selectionStart === 0 && selectionEnd === value.length;
  if (isAll && isPart()) return words;
  if (value.length + words.length <= LONGEST_WHOLE) return undefined;
  return before + value.slice(0, selectionStart) + words + value.slice(selectionEnd) + after;
}
