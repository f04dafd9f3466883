/** `wirecopy parse`: articles as JSON. */

import { eachArticle } from "./input.ts";
import { runJobs } from "./jobs.ts";
import { lineOf, nameAmong, withFile } from "./line.ts";
import { filterLines } from "./line-filter.ts";
import type { Options } from "./options.ts";
import type { Output } from "./output.ts";

/** Writes every article: a single one as an object, several as an array, or one per line. */
export async function parse(options: Options, output: Output): Promise<number> {
  if (options.lines) return filterLines(({ article }) => ({ article }), options, output);
  if (options.jobs !== undefined) return runJobs("parse", options, options.jobs, output);
  if (options.ndjson) {
    return eachArticle(options, false, ({ article }, file) =>
      output.write(lineOf(article, nameAmong(options, file))),
    );
  }
  // Only the second article shows that the output is an array, so one article is always held back.
  let held: string | undefined;
  let count = 0;
  const status = await eachArticle(options, false, async ({ article }, file) => {
    if (held !== undefined) {
      await output.write(`${count === 0 ? "[" : ","}\n${held}`);
      count += 1;
    }
    held = JSON.stringify(withFile(article, nameAmong(options, file)), undefined, 2);
  });
  if (count > 0) await output.write(`,\n${held}\n]\n`);
  else if (held !== undefined) await output.write(`${held}\n`);
  return status;
}
