/**
 * Packages that checks fetch while they run. Their versions are in tools/fetched/package.json, where Dependabot finds them.
 * `node tools/fetched.mjs deno` prints one as npm takes it: deno@2.9.6
 */

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const LIST = new URL("fetched/package.json", import.meta.url);
const { dependencies } = JSON.parse(readFileSync(LIST, "utf8"));

export function versionOf(name) {
  if (!Object.hasOwn(dependencies, name))
    throw new RangeError(`tools/fetched/package.json has no ${name}`);
  return dependencies[name];
}

export function fetched(name) {
  return `${name}@${versionOf(name)}`;
}

const [, script, asked] = process.argv;
if (script === fileURLToPath(import.meta.url)) console.log(fetched(asked));
