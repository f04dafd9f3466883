/** The addresses in markup, which wire copy has no place for. */

import type { Loss } from "../model.ts";
import { scanHtml } from "./scan.ts";

// The attributes of links and pictures; NITF calls that of its pictures `source`.
const ADDRESSES: ReadonlySet<string> = /* @__PURE__ */ new Set(["href", "src", "source"]);
// What these elements load is for machines.
const PASSED: ReadonlySet<string> = /* @__PURE__ */ new Set(["base", "link", "script", "style"]);

/** The addresses of an element, as losses at a path. */
export function addressesOf(
  path: string,
  name: string,
  attributes: ReadonlyMap<string, string>,
): Loss[] {
  if (attributes.size === 0 || PASSED.has(name)) return [];
  return [...attributes].flatMap(([attribute, text]) =>
    ADDRESSES.has(attribute) && text.trim() !== ""
      ? [{ path: `${path}@${attribute}`, text: text.trim(), reason: "wire copy has no links" }]
      : [],
  );
}

/** The addresses in a stretch of HTML, as losses at a path. */
export function addressesIn(path: string, html: string): Loss[] {
  const lost: Loss[] = [];
  scanHtml(html, {
    open(name, attributes) {
      for (const loss of addressesOf(path, name, attributes)) lost.push(loss);
    },
    close() {},
    text() {},
  });
  return lost;
}
