/** `wirecopy check`: what looks wrong, with its position. */

import { styleText } from "node:util";
import type { Diagnostic, Severity } from "../articles.ts";
import type { Copy } from "./copy.ts";
import { STATUS } from "./errors.ts";
import { frame } from "./frame.ts";
import { eachArticle } from "./input.ts";
import { createLineCount, lineAt, lineStarts } from "./lines.ts";
import type { Options } from "./options.ts";
import type { Output } from "./output.ts";
import { plain } from "./plain.ts";

/** A diagnostic with its position in its file. */
interface Found extends Diagnostic {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

const RANK: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

/**
 * Writes every diagnostic that is severe enough. The exit status is 1 after an error, or with `strict` after a warning.
 */
export async function check(options: Options, output: Output): Promise<number> {
  const { json, severity: least, strict } = options;
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  let articles = 0;
  const lineCount = createLineCount();
  const status = await eachArticle(options, true, async (copy, file) => {
    articles += 1;
    const first = lineCount(file, copy);
    const { diagnostics } = copy.article;
    if (diagnostics.length === 0) return;
    const starts = lineStarts(copy.text);
    for (const diagnostic of diagnostics) {
      counts[diagnostic.severity] += 1;
      if (RANK[diagnostic.severity] < RANK[least]) continue;
      const found = place(diagnostic, copy, file, first, starts);
      await output.write(
        json ? `${JSON.stringify(found)}\n` : show(found, copy, starts, output.terminal),
      );
    }
  });
  if (!json) {
    // On a terminal the summary comes below what it sums up.
    await output.flush();
    process.stderr.write(`${summary(counts, articles, least)}\n`);
  }
  const wrong = counts.error > 0 || (strict && counts.warning > 0);
  return Math.max(status, wrong ? STATUS.wrong : STATUS.fine);
}

function place(
  diagnostic: Diagnostic,
  { article, inFile = (position) => position }: Copy,
  file: string,
  first: number,
  starts: readonly number[],
): Found {
  const [start, end] = [inFile(diagnostic.start), inFile(diagnostic.end)];
  const at = start - article.offset;
  const index = lineAt(starts, at);
  const column = at - (starts[index] ?? 0) + 1;
  return { file, line: first + index, column, ...diagnostic, start, end };
}

/** Formats a diagnostic, with its code frame: `story.txt:3:1: warning[date-mismatch]: ...` */
function show(
  found: Found,
  { text: copy, article: { offset } }: Copy,
  starts: readonly number[],
  color: boolean,
): string {
  const { file, line, column, severity, code, message, start, end } = found;
  const index = lineAt(starts, start - offset);
  const from = starts[index] ?? 0;
  const text = copy.slice(from, starts[index + 1]).replace(/(?:\r\n|\r|\n)$/, "");
  const label = `${severity}[${code}]`;
  const painted = color && process.env["NO_COLOR"] === undefined ? paint(severity, label) : label;
  return `${file}:${line}:${column}: ${painted}: ${plain(message)}\n${frame(text, line, start - offset - from, end - offset - from)}`;
}

function paint(severity: Severity, label: string): string {
  const colors = { error: "red", warning: "yellow", info: "cyan" } as const;
  return styleText(colors[severity], label);
}

/** Summarizes what was found: `2 errors, 1 warning in 3 articles`. */
function summary(
  counts: Readonly<Record<Severity, number>>,
  articles: number,
  least: Severity,
): string {
  const found = `${many(counts.error, "error")}, ${many(counts.warning, "warning")} in ${many(articles, "article")}`;
  if (counts.info === 0 || least === "info") return found;
  return `${found} (and ${many(counts.info, "remark")}: --severity info)`;
}

function many(count: number, name: string): string {
  return `${count} ${name}${count === 1 ? "" : "s"}`;
}
