import { readdirSync, readFileSync } from "node:fs";
import { checkSync } from "recheck";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const SRC = new URL("../src/", import.meta.url);

/** Every regular expression literal of a source file, and every `RegExp` that is made while running. */
function expressions(file: string): { literals: string[]; made: number } {
  const source = ts.createSourceFile(
    file,
    readFileSync(new URL(file, SRC), "utf8"),
    ts.ScriptTarget.ES2022,
    true,
  );
  const literals: string[] = [];
  let made = 0;
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) literals.push(node.text);
    if (
      (ts.isNewExpression(node) || ts.isCallExpression(node)) &&
      node.expression.getText() === "RegExp"
    )
      made += 1;
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { literals, made };
}

const files = readdirSync(SRC, { recursive: true, encoding: "utf8" }).filter((file) =>
  file.endsWith(".ts"),
);
const all = files.flatMap((file) =>
  expressions(file).literals.map((literal): [string, string] => [file, literal]),
);

describe("regular expressions", () => {
  it("are found", () => expect(all.length).toBeGreaterThan(20));

  it("are all literals, so that they can be checked", () => {
    expect(files.filter((file) => expressions(file).made > 0)).toEqual([]);
  });

  // A few take seconds, and several times as long on a machine that has other work.
  const timeout = 100_000;

  it.each(all)(
    "cannot be made slow, in %s: %s",
    (_file, literal) => {
      const end = literal.lastIndexOf("/");
      const { status } = checkSync(literal.slice(1, end), literal.slice(end + 1), { timeout });
      expect(status).toBe("safe");
    },
    timeout,
  );
});
