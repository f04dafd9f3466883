/** What can be remarked on, and making diagnostics of it. */

import type { Diagnostic, DiagnosticCode, Severity } from "../model.ts";

/** What each code says, behind `!` for an error, `?` for a warning, or nothing for an info. */
const MESSAGES: Readonly<Record<DiagnosticCode, string>> = {
  "empty-text": "!the text is empty",
  "no-header": "no header line with a date",
  "no-headline": "no headline",
  "no-dateline": "the story opens without a dateline",
  "no-end-mark": "no end mark",
  "incomplete-date": "?the header's date has no day",
  "impossible-date": "!no calendar has this day",
  "date-mismatch": "?the dateline's date is not the header's",
  "weekday-mismatch": "?the lede's weekday is not the dateline's",
  "damaged-dateline": "?the dateline is misprinted",
  "unknown-agency": "no agency of this name is known",
  "unknown-marker": "no marker of this name is known",
  "second-header": "?another article begins here, which parseFeed tells apart",
  "hard-wrapped": "?paragraphs are wrapped over lines, which unwrapText rejoins",
  "text-after-end": "?text behind the end mark that is no related story",
  "broken-related-list": "?an entry of the related list has no headline",
  "unbalanced-quotes": "?a quotation mark without its other half",
  "html-entity": "an HTML entity in plain text",
  "control-character": "?a control character",
  "unpaired-surrogate": "!half of a surrogate pair",
};

/** Takes a remark: what it is, and the stretch of the article's text that it is about. */
export type Remark = (code: DiagnosticCode, start: number, end: number) => void;

/** A `Remark` that collects diagnostics of a text. */
export function remarkInto(diagnostics: Diagnostic[], text: string): Remark {
  return (code, start, end) => {
    const said = MESSAGES[code];
    const severity = SEVERITIES[said.charAt(0)] ?? "info";
    const words = said.replace(/^[!?]/, "");
    const message = end > start ? `${words}: ${excerpt(text, start, end)}` : words;
    diagnostics.push({ code, message, severity, start, end });
  };
}

const SEVERITIES: Readonly<Record<string, Severity>> = { "!": "error", "?": "warning" };
// Enough of the text to find it by, little enough for one line.
const LONGEST_EXCERPT = 60;

function excerpt(text: string, start: number, end: number): string {
  return JSON.stringify(text.slice(start, Math.min(end, start + LONGEST_EXCERPT)));
}
