/** Makes diagnostics of remarks. */

import type { Diagnostic, DiagnosticCode, Severity } from "../model.ts";

/** The severity of each code, and its message. */
const REMARKS: Readonly<Record<DiagnosticCode, readonly [severity: Severity, words: string]>> = {
  "empty-text": ["error", "no text"],
  "no-header": ["info", "no header"],
  "no-headline": ["info", "no headline"],
  "no-dateline": ["info", "no dateline"],
  "no-end-mark": ["info", "no end mark"],
  "incomplete-date": ["warning", "the header's date has no day"],
  "impossible-date": ["error", "there is no such day"],
  "date-mismatch": ["warning", "the dateline's date is not the header's"],
  "weekday-mismatch": ["warning", "the weekday is not the date's"],
  "damaged-header": ["warning", "damaged header"],
  "damaged-dateline": ["warning", "damaged dateline"],
  "unknown-agency": ["info", "unknown agency"],
  "unknown-marker": ["info", "unknown marker"],
  "second-header": ["warning", "another story begins here"],
  "second-dateline": ["warning", "another story begins here"],
  "hard-wrapped": ["warning", "wrapped paragraphs"],
  "text-after-end": ["warning", "text after the end mark"],
  "broken-related-list": ["warning", "a related story has no headline"],
  "unbalanced-brackets": ["warning", "unbalanced brackets"],
  "unbalanced-quotes": ["warning", "unbalanced quotes"],
  "html-entity": ["info", "html entity"],
  "double-encoding": ["warning", "text encoded twice"],
  "control-character": ["warning", "control character"],
  "unpaired-surrogate": ["error", "unpaired surrogate"],
};

/** Makes a remark: its code, and the stretch of the article's text that it is about. */
export type Remark = (code: DiagnosticCode, start: number, end: number) => void;

/** Returns a `Remark` that collects diagnostics of a text. */
export function remarkInto(diagnostics: Diagnostic[], text: string): Remark {
  return (code, start, end) => {
    const { 0: severity, 1: words } = REMARKS[code];
    const message = end > start ? `${words}: ${excerpt(text, start, end)}` : words;
    diagnostics.push({ code, message, severity, start, end });
  };
}

// Long enough to find the text by, and short enough for one line.
const LONGEST_EXCERPT = 60;

function excerpt(text: string, start: number, end: number): string {
  return JSON.stringify(text.slice(start, Math.min(end, start + LONGEST_EXCERPT)));
}
