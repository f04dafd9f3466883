import { readdirSync, readFileSync } from "node:fs";
import { checkSync } from "recheck";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const SRC = new URL("../src/", import.meta.url);

/** The regular expression literals in a source file, and the number of calls of `RegExp`. */
function expressions(file: string): { literals: string[]; calls: number } {
  const source = ts.createSourceFile(
    file,
    readFileSync(new URL(file, SRC), "utf8"),
    ts.ScriptTarget.ES2022,
    true,
  );
  const literals: string[] = [];
  let calls = 0;
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) literals.push(node.text);
    if (
      (ts.isNewExpression(node) || ts.isCallExpression(node)) &&
      node.expression.getText() === "RegExp"
    )
      calls += 1;
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { literals, calls };
}

const files = readdirSync(SRC, { recursive: true, encoding: "utf8" }).filter((file) =>
  file.endsWith(".ts"),
);
const all = files.flatMap((file) =>
  expressions(file).literals.map((literal): [string, string] => [file, literal]),
);

describe("the regular expressions of src", () => {
  it("are found by this test", () => expect(all.length).toBeGreaterThan(20));

  it("are all literals, so that they can be checked", () => {
    expect(files.filter((file) => expressions(file).calls > 0)).toEqual([]);
  });

  // Checking a few of them takes seconds, and several times as long on a busy machine.
  const timeout = 100_000;

  // recheck tries random inputs on what it cannot decide otherwise. They are the same in every run.
  const parameters = { timeout, randomSeed: 1 };

  it.each(all)(
    "cannot be made slow by any input, in %s: %s",
    (_file, literal) => {
      const end = literal.lastIndexOf("/");
      const { status } = checkSync(literal.slice(1, end), literal.slice(end + 1), parameters);
      expect(status).toBe("safe");
    },
    timeout,
  );
});
