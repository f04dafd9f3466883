/** Notes to editors, read and written: their label and text. */

import { refuse } from "../check/refuse.ts";
import { fieldsOf, line, optionalString, string } from "../check/values.ts";
import type { EditorsNote } from "../model.ts";

// `EDITORS' NOTE` has 13 characters.
const LONGEST_LABEL = 16;
// What stands around a note: (ATTN: ...) | [Eds: ...] | ///EMBARGO: .../// | - Updated with ...
const AROUND = [
  ["(", ")"],
  ["[", "]"],
  ["///", "///"],
  // Not closed, or nothing to close.
  ["(", ""],
  ["[", ""],
  ["- ", ""],
] as const;
// A note can go on over several lines.
export const BREAKS: RegExp = /(?<=\S)\s*[\n\r]\s*/g;

/**
 * Reads the note in `[start, end)`, in parentheses, in brackets, between slashes, after a hyphen or bare.
 *
 *     (ATTN: UPDATES with details in paras 3-5; ADDS photo)
 *      ^label ^text
 */
export function readNote(text: string, start: number, end: number): EditorsNote {
  const raw = text.slice(start, end);
  const inner = withoutSigns(raw);
  // Most notes are on one line, and looking for blanks before a break takes long.
  const words = /[\n\r]/.test(inner) ? inner.replace(BREAKS, " ") : inner;
  const colon = words.slice(0, LONGEST_LABEL).indexOf(":");
  const said = words.slice(colon + 1).trim();
  return colon > 0
    ? { label: words.slice(0, colon), text: said, raw, start, end }
    : { text: said, raw, start, end };
}

/** A note without the signs around it. */
function withoutSigns(raw: string): string {
  for (const [open, close] of AROUND)
    if (raw.startsWith(open) && raw.endsWith(close) && raw.length >= open.length + close.length)
      return raw.slice(open.length, raw.length - close.length);
  return raw;
}

// The signs that a note can begin with: ( | [ | /// | -
const OPENING = /^[([/-]/;

/** Whether a note is written without signs around it: `Eds: ADDS photo`. */
export function isBareNote(raw: string): boolean {
  return !OPENING.test(raw);
}

/** A note to write. */
export interface NoteDraft {
  readonly label?: string | undefined;
  readonly text: string;
  readonly raw?: string | undefined;
  /** The spelling, if it was given as text. */
  readonly given?: string | undefined;
  readonly start?: unknown;
}

/** Checks a note given as text, `(ATTN: ADDS photo)`, or as fields. */
export function draftNote(value: unknown, path: string): NoteDraft {
  if (typeof value === "string") {
    const note = readNote(line(value, path), 0, value.length);
    // Words alone are not yet a note.
    return note.text === value ? note : { ...note, given: value };
  }
  const fields = fieldsOf(value, path);
  return {
    label: optionalString(fields["label"], `${path}.label`),
    text: string(fields["text"], `${path}.text`),
    raw: optionalString(fields["raw"], `${path}.raw`),
    start: fields["start"],
  };
}

/** Whether two notes say the same. */
export function sameNote(a: NoteDraft, b: NoteDraft): boolean {
  return a.label === b.label && a.text === b.text;
}

/**
 * The note's text: as recorded if that still says the same, or else without parentheses if it had none below the same
 * label, or else in parentheses.
 */
export function spellNote(draft: NoteDraft, path: string): string {
  const { raw, label, text } = draft;
  const old = raw !== undefined && raw === raw.trim() ? readNote(raw, 0, raw.length) : undefined;
  if (old !== undefined && sameNote(old, draft)) return old.raw;
  if (label?.includes(":"))
    refuse(`${path}.label`, "has a colon; leave it out, since one is written after the label");
  const words = label === undefined ? text : `${label}: ${text}`;
  const isBare = label !== undefined && label === old?.label && isBareNote(old.raw);
  const spelling = isBare ? words : `(${words})`;
  if (!sameNote(readNote(spelling, 0, spelling.length), draft)) {
    refuse(`${path}.text`, "would read back as something else");
  }
  return line(spelling, `${path}.text`);
}
