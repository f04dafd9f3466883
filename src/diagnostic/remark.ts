/** Makes diagnostics of remarks. */

import type { Diagnostic, DiagnosticCode, Severity } from "../model.ts";

/** The messages of the codes whose words alone do not say it. */
const MESSAGES: Partial<Readonly<Record<DiagnosticCode, string>>> = {
  "empty-text": "no text",
  "incomplete-date": "the header's date has no day",
  "impossible-date": "there is no such day",
  "date-mismatch": "the dateline's date is not the header's",
  "weekday-mismatch": "the lede's weekday is not the dateline's",
  "second-header": "another story begins here",
  "second-dateline": "another story begins here",
  "hard-wrapped": "wrapped paragraphs",
  "text-after-end": "text after the end mark",
  "broken-related-list": "a related story has no headline",
  "unbalanced-quotes": "an unpaired quotation mark",
  "html-entity": "an HTML entity",
  "double-encoding": "text encoded twice",
};

// The codes of what is no warning begin like this.
const INFO = /^(?:no|unknown|html)-/;
const ERROR = /^(?:empty|impossible|unpaired)-/;

function severityOf(code: DiagnosticCode): Severity {
  if (INFO.test(code)) return "info";
  return ERROR.test(code) ? "error" : "warning";
}

/** Makes a remark: its code, and the stretch of the article's text that it is about. */
export type Remark = (code: DiagnosticCode, start: number, end: number) => void;

/** Returns a `Remark` that collects diagnostics of a text. */
export function remarkInto(diagnostics: Diagnostic[], text: string): Remark {
  return (code, start, end) => {
    const words = MESSAGES[code] ?? code.replaceAll("-", " ");
    const message = end > start ? `${words}: ${excerpt(text, start, end)}` : words;
    diagnostics.push({ code, message, severity: severityOf(code), start, end });
  };
}

// Long enough to find the text by, and short enough for one line.
const LONGEST_EXCERPT = 60;

function excerpt(text: string, start: number, end: number): string {
  return JSON.stringify(text.slice(start, Math.min(end, start + LONGEST_EXCERPT)));
}
