import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const src = fileURLToPath(new URL("../../src/", import.meta.url));
// A call takes about 120,000 arguments at most, so push(...all) or Math.max(...all) would fail on a longer list.
const SPREAD = /\b(?:push|unshift|max|min)\((?:[\w.]+, )*\.\.\./;

it("the source spreads no list into the arguments of push, unshift, max or min", () => {
  expect("list.push(first, ...others)").toMatch(SPREAD);
  const files = readdirSync(src, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".ts"),
  );
  expect(files.length).toBeGreaterThan(100);
  expect(files.filter((file) => SPREAD.test(readFileSync(src + file, "utf8")))).toEqual([]);
});
