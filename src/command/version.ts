/** The version of the package. */

import { readFileSync } from "node:fs";

/** Reads the version from the package.json that was installed with the command. */
export function version(): string {
  const file = new URL("../package.json", import.meta.url);
  return (JSON.parse(readFileSync(file, "utf8")) as { version: string }).version;
}
