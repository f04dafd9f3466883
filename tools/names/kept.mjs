/** The names that are kept by hand, in the text files of this folder. */

import { readFileSync } from "node:fs";

/** The names of a list of general knowledge: the lines with a bar. */
export function namesIn(file) {
  const names = readFileSync(new URL(`${file}.txt`, import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line.includes("|"))
    .flatMap((line) => line.split("|"));
  const twice = names.filter((name, index) => names.indexOf(name) < index);
  if (twice.length > 0) throw new RangeError(`names/${file}.txt has twice: ${twice.join(", ")}`);
  return new Set(names);
}
