/**
 * The text at hand. The editor holds all of it, or, where it is long, the article that is looked at: a browser lays out
 * a text field of a megabyte in no less than a second.
 */

import { byId } from "./dom.ts";

// A longer text is edited in part.
const LONGEST_WHOLE = 100_000;
const LONGEST_PART = 30_000;

export const input = byId<HTMLTextAreaElement>("input");

let before = "";
let after = "";

/** The whole text. */
export function wholeText(): string {
  return before + input.value + after;
}

/** Whether the editor holds a part of the text only. */
export function isPart(): boolean {
  return before !== "" || after !== "";
}

/** Whether the article at hand is longer than the part of it that the editor holds. */
export function isPartOf({ start, end }: { start: number; end: number }): boolean {
  return isPart() && input.value.length < end - start;
}

/** Puts another text in the place of the one at hand. */
export function setText(text: string): void {
  before = "";
  after = "";
  if (text.length <= LONGEST_WHOLE) input.value = text;
  else showPart(text, 0, text.length);
}

/** Lets the editor hold an article of a long text. */
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

// Whoever empties the editor means all of the text.
input.addEventListener("input", () => {
  if (input.value === "") setText("");
  else if (input.value.length > LONGEST_WHOLE) setText(wholeText());
});

/** The text that a paste makes, where it is too long for the editor; `undefined` where the browser can do it. */
export function pasted(words: string): string | undefined {
  const { value, selectionStart, selectionEnd } = input;
  const isAll = selectionStart === 0 && selectionEnd === value.length;
  if (isAll && isPart()) return words;
  if (value.length + words.length <= LONGEST_WHOLE) return undefined;
  return before + value.slice(0, selectionStart) + words + value.slice(selectionEnd) + after;
}
