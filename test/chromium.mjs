/** Headless Chromium: the program that `CHROMIUM` names, or the first one on the PATH with one of its usual names. */

import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "playwright-core";

const NAMES = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome"];
// With these, it makes no network requests of its own.
const QUIET = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Starts Chromium, without its sandbox, which does not work as root in a container. */
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
