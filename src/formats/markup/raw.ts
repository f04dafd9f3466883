/** Elements whose text is not for readers. */

/** HTML elements with scripts, styles and the like in them: their text contains no tags. */
export const RAW: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "script",
  "style",
  "template",
  "noscript",
]);
