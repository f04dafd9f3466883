/** Writes the version of package.json into the files that repeat it, after `changeset version`. */

import { readFileSync, writeFileSync } from "node:fs";

const { version } = read("package.json");

write("jsr.json", { ...read("jsr.json"), version });

const lock = read("package-lock.json");
lock.version = version;
lock.packages[""].version = version;
write("package-lock.json", lock);

function read(name) {
  return JSON.parse(readFileSync(new URL(`../${name}`, import.meta.url), "utf8"));
}

function write(name, value) {
  writeFileSync(new URL(`../${name}`, import.meta.url), `${JSON.stringify(value, null, 2)}\n`);
}
