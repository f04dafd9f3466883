/** `wirecopy parse`: articles as JSON. */

import { eachArticle } from "./input.ts";
import { runJobs } from "./jobs.ts";
import { howWritten, lineOf, written } from "./line.ts";
import { filterLines } from "./line-filter.ts";
import type { Options } from "./options.ts";
import type { Output } from "./output.ts";

/** Writes every article: a single one as an object, several as an array, or one per line. */
export async function parse(options: Options, output: Output): Promise<number> {
  if (options.lines) return filterLines("parse", options, output);
  if (options.jobs !== undefined) return runJobs("parse", options, options.jobs, output);
  if (options.ndjson) {
    return eachArticle(options, false, (copy, file) =>
      output.write(lineOf(copy, howWritten("parse", options, file))),
    );
  }
  // Only the second article shows that the output is an array, so one article is always held back.
  let held: string | undefined;
  let count = 0;
  const status = await eachArticle(options, false, async (copy, file) => {
    if (held !== undefined) {
      await output.write(`${count === 0 ? "[" : ","}\n${held}`);
      count += 1;
    }
    held = JSON.stringify(written(copy, howWritten("parse", options, file)), undefined, 2);
  });
  if (count > 0) await output.write(`,\n${held}\n]\n`);
  else if (held !== undefined) await output.write(`${held}\n`);
  return status;
}
