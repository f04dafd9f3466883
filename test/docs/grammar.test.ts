import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

it("the grammar of docs/format.md defines each symbol once, and uses all but the first", () => {
  const page = readFileSync(new URL("../../docs/format.md", import.meta.url), "utf8");
  const [, grammar = ""] = /```text\n(article [\s\S]*?)```/.exec(page) ?? [];
  // Words within quotation marks or question marks are not symbols.
  const bare = grammar.replace(/\? .*? \?/g, "").replace(/"[^"]*"/g, "");
  const rules = bare.split(";").filter((rule) => rule.trim() !== "");
  const defined = rules.map((rule) => rule.slice(0, rule.indexOf("=")).trim());
  const used = rules.flatMap((rule) => rule.slice(rule.indexOf("=")).match(/[a-z][a-z-]*/g) ?? []);
  expect(defined.length).toBeGreaterThan(40);
  expect([...defined].sort()).toEqual([...new Set([...used, "article"])].sort());
});
