/** Checks that every link within the built site leads to a file, and to an id in it, that exists. */

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { check, SITE } from "./browser.mjs";

const pages = readdirSync(SITE, { recursive: true }).filter((name) => name.endsWith(".html"));
const texts = new Map(pages.map((name) => [name, readFileSync(join(SITE, name), "utf8")]));

export function checkLinks() {
  let links = 0;
  for (const [name, text] of texts)
    for (const [, link] of text.matchAll(/\s(?:href|src)="([^"]*)"/g)) {
      if (/^(?:https?|data|mailto):/.test(link) || link === "") continue;
      links += 1;
      const { pathname, hash } = new URL(link.replaceAll("&amp;", "&"), `http://x/${name}`);
      const file = decodeURIComponent(pathname.slice(1)) || "index.html";
      check(`${name} links to ${link}, which is not there`, existsSync(join(SITE, file)));
      if (hash === "" || !texts.has(file)) continue;
      const id = decodeURIComponent(hash.slice(1));
      check(
        `${name} links to ${link}: there is no such id`,
        texts.get(file).includes(`id="${id}"`),
      );
    }
  check("there are links", links > 500);
  return links;
}
