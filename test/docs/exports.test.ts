/** From the subpath that exports a function, the types in its signature can be imported too, and the types in those. */

import { readFileSync } from "node:fs";
import { sep } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const ROOT = new URL("../../", import.meta.url);
const { exports } = JSON.parse(readFileSync(new URL("jsr.json", ROOT), "utf8")) as {
  exports: Record<string, string>;
};
// The compiler names files with slashes, even on Windows.
const SOURCES = fileURLToPath(new URL("src/", ROOT)).replaceAll(sep, "/");
const pathOf = (file: string) => fileURLToPath(new URL(file, ROOT));
const { config } = ts.readConfigFile(pathOf("tsconfig.json"), ts.sys.readFile);
const { options } = ts.parseJsonConfigFileContent(config, ts.sys, pathOf("."));
const program = ts.createProgram(Object.values(exports).map(pathOf), options);
const checker = program.getTypeChecker();

/** The declaration behind all re-exports of a name. */
function resolved(symbol: ts.Symbol): ts.Symbol {
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

/** The types that a declaration shows to users, which excludes those in function bodies and values. */
function namedIn(declaration: ts.Node): ts.Symbol[] {
  const found: ts.Symbol[] = [];
  visit(declaration);
  return found;

  function visit(node: ts.Node): void {
    if (ts.isBlock(node) || (ts.isExpression(node) && !ts.isExpressionWithTypeArguments(node)))
      return;
    const name = nameIn(node);
    const symbol = name && checker.getSymbolAtLocation(name);
    if (symbol !== undefined) found.push(resolved(symbol));
    ts.forEachChild(node, visit);
  }
}

function nameIn(node: ts.Node): ts.Node | undefined {
  if (ts.isTypeReferenceNode(node)) return node.typeName;
  if (ts.isTypeQueryNode(node)) return node.exprName;
  return ts.isExpressionWithTypeArguments(node) ? node.expression : undefined;
}

function isOwn({ flags, declarations = [] }: ts.Symbol): boolean {
  const [first] = declarations;
  const isParameter = (flags & ts.SymbolFlags.TypeParameter) !== 0;
  return !isParameter && first !== undefined && first.getSourceFile().fileName.startsWith(SOURCES);
}

describe.each(Object.entries(exports))("the subpath %s", (_subpath, file) => {
  const source = program.getSourceFile(pathOf(file)) as ts.SourceFile;
  const module = checker.getSymbolAtLocation(source) as ts.Symbol;
  const exported = checker.getExportsOfModule(module).map(resolved);

  it("exports every type that its exports name", () => {
    expect(exported.length).toBeGreaterThan(1);
    expect(exported.filter(isOwn).length).toBeGreaterThan(1);
    const missing = exported.flatMap((symbol) =>
      (symbol.declarations ?? [])
        .flatMap(namedIn)
        .filter((named) => isOwn(named) && !exported.includes(named))
        .map((named) => `${symbol.name} names ${named.name}`),
    );
    expect([...new Set(missing)]).toEqual([]);
  });
});
