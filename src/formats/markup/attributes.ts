/** What attributes say in markup, and wire copy has no place for: addresses, and words in place of pictures. */

import type { Loss } from "../model.ts";
import { scanHtml } from "./scan.ts";

/** Why wire copy does not take what links or pictures refer to. */
export const NO_LINKS = "wire copy has no links";
/** Why it does not take the words that stand for a picture, or appear beside a pointer. */
export const NO_PICTURES = "wire copy has no pictures or tooltips";

// NITF calls the address of its pictures `source`.
const REASONS: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["href", NO_LINKS],
  ["src", NO_LINKS],
  ["source", NO_LINKS],
  ["alt", NO_PICTURES],
  ["title", NO_PICTURES],
]);
// What these elements load is for machines.
const PASSED: ReadonlySet<string> = /* @__PURE__ */ new Set(["base", "link", "script", "style"]);

/** The addresses and such words of an element, as losses at a path. */
export function attributeLosses(
  path: string,
  name: string,
  attributes: ReadonlyMap<string, string>,
): Loss[] {
  if (attributes.size === 0 || PASSED.has(name)) return [];
  return [...attributes].flatMap(([attribute, value]) => {
    const reason = REASONS.get(attribute);
    const text = value.trim();
    return reason === undefined || text === ""
      ? []
      : [{ path: `${path}@${attribute}`, text, reason }];
  });
}

/** The addresses and such words in a stretch of HTML, as losses at a path. */
export function attributeLossesIn(path: string, html: string): Loss[] {
  const lost: Loss[] = [];
  scanHtml(html, {
    open(name, attributes) {
      for (const loss of attributeLosses(path, name, attributes)) lost.push(loss);
    },
    close() {},
    text() {},
  });
  return lost;
}
