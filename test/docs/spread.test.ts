import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const src = fileURLToPath(new URL("../../src/", import.meta.url));
// A call takes some 120,000 arguments at most: push(...all), Math.max(...all)
const SPREAD = /\b(?:push|unshift|max|min)\((?:[\w.]+, )*\.\.\./;

it("no list is spread into a call's arguments, for it can be longer than a call can take", () => {
  expect("list.push(first, ...others)").toMatch(SPREAD);
  const files = readdirSync(src, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".ts"),
  );
  expect(files.length).toBeGreaterThan(100);
  expect(files.filter((file) => SPREAD.test(readFileSync(src + file, "utf8")))).toEqual([]);
});
