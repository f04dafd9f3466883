/** `wirecopy diff`: what changed from one version of a story to another. */

import { styleText } from "node:util";
import { type Article, compareVersions, comparisonText } from "../stories.ts";
import { STATUS, UsageError } from "./errors.ts";
import { eachArticle } from "./input.ts";
import type { Options } from "./options.ts";
import type { Output } from "./output.ts";
import { plainIn } from "./plain.ts";

/** Writes what changed. The exit status is 1 if something did, or if one of the files has no text. */
export async function diff(options: Options, output: Output): Promise<number> {
  if (options.files.length !== 2)
    throw new UsageError("diff takes two files; see wirecopy diff --help");
  const versions: Article[] = [];
  let status: number = STATUS.fine;
  for (const file of options.files) {
    const articles: Article[] = [];
    const read = await eachArticle({ ...options, files: [file] }, false, async ({ article }) => {
      articles.push(article);
    });
    if (read === STATUS.unreadable) return read;
    status = Math.max(status, read);
    if (articles.length !== 1)
      throw new UsageError(`${file}: holds ${articles.length} articles, and diff takes one`);
    for (const one of articles) versions.push(one);
  }
  const [a, b] = versions as [Article, Article];
  const comparison = compareVersions(a, b);
  const changed =
    comparison.fields.length > 0 || comparison.paragraphs.some(({ kind }) => kind !== "kept");
  const colors = output.terminal && process.env["NO_COLOR"] === undefined;
  await output.write(
    options.json
      ? `${JSON.stringify(comparison)}\n`
      : comparisonText(plainIn(comparison), colors ? { mark: paint } : {}),
  );
  return changed ? STATUS.wrong : status;
}

function paint(kind: "added" | "dropped", text: string): string {
  return kind === "added" ? styleText("green", text) : styleText(["red", "strikethrough"], text);
}
