/** `wirecopy format`: articles in the canonical form. */

import { serializeArticle } from "../index.ts";
import type { Copy } from "./copy.ts";
import { eachArticle } from "./input.ts";
import { createLineCount } from "./lines.ts";
import type { Options } from "./options.ts";
import type { Output } from "./output.ts";

/** Writes every article in the canonical form; one that has none is written as it stands. */
export async function format(options: Options, output: Output): Promise<number> {
  let refused = 0;
  const lineCount = createLineCount();
  const status = await eachArticle(options, true, async (copy, file) => {
    const line = lineCount(file, copy);
    const text = canonical(copy, (message) => {
      refused += 1;
      process.stderr.write(`${file}:${line}: cannot be put in canonical form: ${message}\n`);
    });
    await output.write(text);
  });
  return Math.max(status, refused > 0 ? 1 : 0);
}

function canonical({ article, text }: Copy, refuse: (message: string) => void): string {
  try {
    return serializeArticle(article, { layout: "canonical" });
  } catch (error) {
    refuse((error as Error).message);
    return text;
  }
}
