/** Expands patterns such as `*.txt`, which the shell of Windows passes on as they are. */

import { existsSync, readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/** The files that a path names: itself, or those in its folder that fit the stars in its last part, if there are any. */
export function filesOf(path: string): string[] {
  const [first = "", ...rest] = basename(path).split("*");
  if (rest.length === 0 || existsSync(path)) return [path];
  const folder = dirname(path);
  const fitting = namesIn(folder).filter((name) => fits(name, first, rest));
  if (fitting.length === 0) return [path];
  return path === basename(path) ? fitting : fitting.map((name) => join(folder, name));
}

/** The names in a folder, in order, but for hidden ones and `-`, which is standard input; none if it cannot be read. */
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => !name.startsWith(".") && name !== "-")
      .sort();
  } catch {
    return [];
  }
}

/** Whether a name begins with `first` and has the other parts after it in order, the last of them at its end. */
function fits(name: string, first: string, rest: readonly string[]): boolean {
  if (!name.startsWith(first)) return false;
  const last = rest.at(-1) ?? "";
  let at = first.length;
  for (const part of rest.slice(0, -1)) {
    const found = name.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return name.length - last.length >= at && name.endsWith(last);
}
