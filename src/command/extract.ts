/** `wirecopy extract`: the dates, names and quotes of articles, as JSON lines. */

import { found } from "./found.ts";
import { eachArticle } from "./input.ts";
import { runJobs } from "./jobs.ts";
import { lineOf, nameAmong } from "./line.ts";
import { filterLines } from "./line-filter.ts";
import type { Options } from "./options.ts";
import type { Output } from "./output.ts";

/** Writes one JSON object on a line for each article, in order. */
export async function extract(options: Options, output: Output): Promise<number> {
  if (options.lines)
    return filterLines((copy) => found(copy, options), { ...options, source: true }, output);
  if (options.jobs !== undefined) return runJobs("extract", options, options.jobs, output);
  return eachArticle(options, true, (copy, file) =>
    output.write(lineOf(found(copy, options), nameAmong(options, file))),
  );
}
