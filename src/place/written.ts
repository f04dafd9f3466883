/** The names of the packed table as they are written. */

import { countryRows } from "./rows.ts";

// Rio de Janeiro, Isle of Man
const SMALL: ReadonlySet<string> = /* @__PURE__ */ new Set("an au d de es of".split(" "));
// DR Congo, UAE
const CAPITALS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "dprk dr drc eeuu nz prc rok uae uk us usa".split(" "),
);
/** Each country's code, and its names and cities in title case, its own name first. */
export function writtenRows(): [string, string[]][] {
  return countryRows().map(([code, names]) => [code, names.map(written)]);
}

function written(name: string): string {
  const blank = name.indexOf(" ");
  const first = blank < 0 ? name : name.slice(0, blank);
  const front = CAPITALS.has(first) ? first.toUpperCase() : inTitle(first);
  return blank < 0
    ? front
    : `${front} ${name
        .slice(blank + 1)
        .split(" ")
        .map(inTitle)
        .join(" ")}`;
}

function inTitle(word: string): string {
  return SMALL.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1);
}
