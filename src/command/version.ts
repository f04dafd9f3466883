/** The package's version. */

import { readFileSync } from "node:fs";

/** Reads the version from the package.json that the command was installed with. */
export function version(): string {
  const file = new URL("../package.json", import.meta.url);
  return (JSON.parse(readFileSync(file, "utf8")) as { version: string }).version;
}
