/** Reads the values of options. */

import { parseDate, type Severity } from "../articles.ts";
import { isSeparator } from "../feed/separate.ts";
import { encodingNamed, isSingleByte } from "./encoding.ts";
import { UsageError } from "./errors.ts";
import { FINDINGS, type Finding } from "./findings.ts";
import { didYouMean } from "./near.ts";

// No machine has more threads than this.
const MOST_JOBS = 256;

/** The number of threads. */
export function jobsIn(written: string | undefined): number | undefined {
  if (written === undefined) return undefined;
  const jobs = Number(written);
  if (Number.isInteger(jobs) && jobs >= 1 && jobs <= MOST_JOBS) return jobs;
  throw new UsageError(`--jobs is a number of threads from 1 to ${MOST_JOBS}, not "${written}"`);
}

const USUAL_LABELS = [
  "utf-8",
  "utf-16",
  "utf-16le",
  "utf-16be",
  "windows-1252",
  "iso-8859-1",
  "latin1",
];

/** The name of the encoding that a label stands for. */
export function encodingIn(label: string | undefined, threads: boolean): string | undefined {
  if (label === undefined) return undefined;
  const encoding = encodingNamed(label);
  if (encoding === undefined) {
    const hint = didYouMean(label, USUAL_LABELS);
    throw new UsageError(
      `--encoding is a label such as windows-1252, utf-16 or shift_jis, not "${label}"${hint}`,
    );
  }
  if (threads && encoding !== "utf-8" && !isSingleByte(encoding))
    throw new UsageError(
      `--encoding ${label} does not go with --jobs: threads start anywhere in a file, where only UTF-8 and single-byte encodings can be read`,
    );
  return encoding;
}

/** What to search for; by default, everything. */
export function findingsIn(
  written: string | undefined,
  explain: boolean | undefined,
): readonly Finding[] {
  if (written === undefined) return FINDINGS;
  const words = written.split(",").map((word) => word.trim());
  const wrong = words.find((word) => !(FINDINGS as readonly string[]).includes(word));
  if (explain && words.every((word) => word === "quotes"))
    throw new UsageError("--explain is for dates and entities, and does not go with --only quotes");
  if (wrong === undefined) return words as Finding[];
  const hint = didYouMean(wrong, FINDINGS);
  throw new UsageError(`--only is a list of ${FINDINGS.join(", ")}, not "${wrong}"${hint}`);
}

/** The line that ends each article of a feed. */
export function separatorIn(
  written: string | undefined,
  from: string | undefined,
): string | undefined {
  if (written === undefined) return undefined;
  if (from !== undefined && from !== "wire")
    throw new UsageError(`--separator is for wire copy, and does not go with --from ${from}`);
  const separator = written === "\\f" ? "\f" : written;
  if (isSeparator(separator)) return separator;
  throw new UsageError("--separator is a line such as NNNN, or \\f for a form feed");
}

/** The version of ninjs to write. */
export function ninjsVersionIn(
  written: string | undefined,
  to: string | undefined,
): "2.1" | "3.0" | undefined {
  if (written === undefined) return undefined;
  if (to !== "ninjs") throw new UsageError("--ninjs-version needs --to ninjs");
  if (written === "2.1" || written === "3.0") return written;
  throw new UsageError(`--ninjs-version is 2.1 or 3.0, not "${written}"`);
}

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/** The least severity of what is reported. */
export function severityIn(written = "warning"): Severity {
  const severity = SEVERITIES.find((one) => one === written);
  if (severity !== undefined) return severity;
  const hint = didYouMean(written, SEVERITIES);
  throw new UsageError(`--severity is error, warning or info, not "${written}"${hint}`);
}

/** The day that determines years. */
export function dateIn(written: string | undefined): string | undefined {
  if (written === undefined || parseDate(written) === written) return written;
  throw new UsageError(`--date is a day such as 2031-03-04, not "${written}"`);
}
