/** Makes diagnostics of remarks. */

import type { Diagnostic, DiagnosticCode, Severity } from "../model.ts";

/** The severity of each code, and its message, unless that is the words of the code. */
const REMARKS: Readonly<Record<DiagnosticCode, readonly [severity: Severity, words?: string]>> = {
  "empty-text": ["error", "no text"],
  "no-header": ["info"],
  "no-headline": ["info"],
  "no-dateline": ["info"],
  "no-end-mark": ["info"],
  "incomplete-date": ["warning", "the header's date has no day"],
  "impossible-date": ["error", "there is no such day"],
  "date-mismatch": ["warning", "the dateline's date is not the header's"],
  "weekday-mismatch": ["warning", "the weekday is not the date's"],
  "damaged-header": ["warning"],
  "damaged-dateline": ["warning"],
  "unknown-agency": ["info"],
  "unknown-marker": ["info"],
  "second-header": ["warning", "another story begins here"],
  "second-dateline": ["warning", "another story begins here"],
  "hard-wrapped": ["warning", "wrapped paragraphs; unwrapText or --unwrap rejoins them"],
  "text-after-end": ["warning", "text after the end mark"],
  "broken-related-list": ["warning", "a related story has no headline"],
  "unbalanced-brackets": ["warning"],
  "unbalanced-quotes": ["warning"],
  "html-entity": ["info"],
  "double-encoding": ["warning", "text encoded twice"],
  "control-character": ["warning"],
  "unpaired-surrogate": ["error"],
};

/** Makes a remark: its code, and the stretch of the article's text that it is about. */
export type Remark = (code: DiagnosticCode, start: number, end: number) => void;

/** Returns a `Remark` that collects diagnostics of a text. */
export function remarkInto(diagnostics: Diagnostic[], text: string): Remark {
  return (code, start, end) => {
    const [severity, words = code.replaceAll("-", " ")] = REMARKS[code];
    const message = end > start ? `${words}: ${excerpt(text, start, end)}` : words;
    diagnostics.push({ code, message, severity, start, end });
  };
}

// Long enough to find the text by, and short enough for one line.
const LONGEST_EXCERPT = 60;

function excerpt(text: string, start: number, end: number): string {
  return JSON.stringify(text.slice(start, end).slice(0, LONGEST_EXCERPT));
}
