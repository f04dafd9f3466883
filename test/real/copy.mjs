/** Where the real copy is: the folder that `WIRECOPY_COPY` names, and else `../shared`, beside the checkout. */

import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

const named = process.env.WIRECOPY_COPY;

/** The folder. It is there where it is named, and need not be where it is not. */
export const COPY =
  named === undefined
    ? new URL("../../../shared/", import.meta.url)
    : pathToFileURL(`${resolve(named)}/`);
if (named !== undefined && !existsSync(COPY)) throw new Error(`WIRECOPY_COPY: no folder ${named}`);

/** A folder in it. The script that asks for one that is not there ends, and says that it measured nothing. */
export function copyIn(path) {
  const folder = new URL(path, COPY);
  if (existsSync(folder)) return folder;
  console.log("no real copy here: nothing measured");
  process.exit(0);
}
