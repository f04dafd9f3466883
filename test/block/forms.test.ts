import { readdirSync, readFileSync } from "node:fs";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { formOf } from "../../src/block/line/form.ts";

const folder = new URL("../../src/block/line/forms/", import.meta.url);

/** The comments of a table, each with the kind of the forms below it; one without a comment has that of its row. */
function commentsIn(file: string): [kind: string, lines: string[]][] {
  const text = readFileSync(new URL(file, folder), "utf8");
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  /** The lines of the comment above a node of the source, without the bar that ends a line. */
  const commentAbove = (node: ts.Node): string[] => {
    const ranges = ts.getLeadingCommentRanges(text, node.getFullStart()) ?? [];
    return ranges.map(({ pos, end }) => text.slice(pos + "// ".length, end));
  };
  const found: [string, string[]][] = [];
  const visit = (node: ts.Node, kind: string, row: string[]): void => {
    const own = commentAbove(node);
    const lines = own.length > 0 ? own : row;
    if (ts.isRegularExpressionLiteral(node)) found.push([kind, lines]);
    const name = ts.isPropertyAssignment(node) ? node.name : undefined;
    const below = name !== undefined && (ts.isStringLiteral(name) || ts.isIdentifier(name));
    ts.forEachChild(node, (child) => visit(child, below ? name.text : kind, lines));
  };
  for (const statement of source.statements)
    if (ts.isVariableStatement(statement))
      ts.forEachChild(statement, (child) => visit(child, "", []));
  return found;
}

const comments = readdirSync(folder).flatMap(commentsIn);

const kindOf = (line: string): string | undefined => formOf(line, 0, line.length);

/** `Photo: Hana Corp., as pages have it; but not Photo: A tram`: the line itself, and those that it is told from. */
function linesIn(example: string): string[] {
  return example.split(/[,;] but not /).map((line) => line.replace(/, as .*$/, "").trim());
}

/** What is wrong with the examples between the bars of a comment's line. */
function faults(comment: string, kind: string): string[] {
  const examples = comment.split(/ \|(?: |$)/).filter((example) => example !== "");
  return examples.flatMap((example) => {
    const [line = "", ...others] = linesIn(example);
    const wrong = others.filter((other) => kindOf(other) === kind).map((other) => `not ${other}`);
    return kindOf(line) === kind ? wrong : [line, ...wrong];
  });
}

describe("the forms of lines", () => {
  it("all have examples", () => {
    expect(comments.length).toBeGreaterThan(50);
    expect(comments.filter(([, lines]) => lines.length === 0)).toEqual([]);
  });

  const lines = comments.flatMap(([kind, all]) => all.map((line) => [kind, line] as const));

  it.each(lines)("have their examples' kind, %s: %s", (kind, line) => {
    // Some examples have bars of their own.
    expect(kindOf(line) === kind ? [] : faults(line, kind)).toEqual([]);
  });
});
