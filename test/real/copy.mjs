/** Finds the real copy: in the folder that `WIRECOPY_COPY` names, or in `../shared` beside the checkout. */

import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

const PARTS = ["samples/", "data/"];
const named = process.env.WIRECOPY_COPY;

export const COPY =
  named === undefined
    ? new URL("../../../shared/", import.meta.url)
    : pathToFileURL(`${resolve(named)}/`);
if (named !== undefined && !existsSync(COPY)) throw new Error(`WIRECOPY_COPY: no folder ${named}`);

/** Whether there is any real copy. If a folder is named, every part that is asked for must be in it. */
export const HAS_COPY =
  named !== undefined || PARTS.some((part) => existsSync(new URL(part, COPY)));

/** A folder of the copy. Without any copy, ends the script with success; without this folder of it, with a failure. */
export function copyIn(path) {
  if (!HAS_COPY) {
    console.log("no real copy here: nothing measured");
    process.exit(0);
  }
  const folder = new URL(path, COPY);
  if (existsSync(folder)) return folder;
  console.error(`the real copy has no ${path}: nothing measured`);
  process.exit(1);
}
