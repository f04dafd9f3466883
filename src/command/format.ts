/** `wirecopy format`: articles in the canonical form. */

import { serializeArticle } from "../articles.ts";
import type { Copy } from "./copy.ts";
import { STATUS, UsageError } from "./errors.ts";
import { NO_HEADER, textInFeed } from "./feed.ts";
import { eachArticle } from "./input.ts";
import { createLineCount } from "./lines.ts";
import type { Options } from "./options.ts";
import type { Output } from "./output.ts";

/** Writes every article in the canonical form; one that has none is written as it stands. */
export async function format(options: Options, output: Output): Promise<number> {
  const { date, separator } = options;
  let refused = 0;
  let begun = false;
  let isOpen = false;
  const lineCount = createLineCount();
  const status = await eachArticle(options, true, async (copy, file) => {
    const line = lineCount(file, copy);
    const own = canonical(copy, (message) => {
      refused += 1;
      process.stderr.write(`${file}:${line}: cannot be put in canonical form: ${message}\n`);
    });
    const inFeed = (): string | undefined =>
      begun ? textInFeed(own, copy.article, { date, layout: "canonical" }) : own;
    const text = separator === undefined ? inFeed() : own;
    if (text === undefined) throw new UsageError(`${file}:${line}: ${NO_HEADER}`);
    if (text === "") return;
    // A text that is written as it stands may lack its last line end.
    await output.write(isOpen ? `\n${text}` : text);
    isOpen = !/[\n\f]$/.test(text);
    begun ||= text.trim() !== "";
  });
  return Math.max(status, refused > 0 ? STATUS.wrong : STATUS.fine);
}

function canonical({ article, text }: Copy, refuse: (message: string) => void): string {
  try {
    return serializeArticle(article, { layout: "canonical" });
  } catch (error) {
    refuse((error as Error).message);
    return text;
  }
}
