/** Headless Chromium: the program that `CHROMIUM` names, or the first on the PATH that is called as it is. */

import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "playwright-core";

const NAMES = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome"];
// It asks nothing of the network by itself.
const QUIET = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Starts it. In containers, where one is root, it has no sandbox of its own. */
export function launch() {
  return chromium.launch({ executablePath: program(), args: ["--no-sandbox", ...QUIET] });
}

function program() {
  const { CHROMIUM, PATH = "" } = process.env;
  if (CHROMIUM !== undefined) return CHROMIUM;
  const paths = NAMES.flatMap((name) => PATH.split(delimiter).map((folder) => join(folder, name)));
  const found = paths.find((path) => existsSync(path));
  if (found !== undefined) return found;
  throw new Error("no Chromium on the PATH: install it, or name it as CHROMIUM");
}
