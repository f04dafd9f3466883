/** The articles of `test/fixtures/dated-articles.txt`, with the time expressions that are marked in them. */

import { readFileSync } from "node:fs";

/** A time expression, with the type and value that ISO-TimeML's guidelines give it. */
export interface MarkedExpression {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly value: string;
}

export interface MarkedArticle {
  readonly name: string;
  readonly date: string;
  readonly text: string;
  readonly expressions: readonly MarkedExpression[];
}

const FILE = new URL("../fixtures/dated-articles.txt", import.meta.url);

export function markedArticles(): readonly MarkedArticle[] {
  const [, ...articles] = readFileSync(FILE, "utf8").split("\n== ");
  return articles.map((article) => {
    const [head = "", marked = ""] = article.split("\n");
    return { name: head, date: head.slice(0, 10), ...readMarks(marked) };
  });
}

function readMarks(marked: string): Pick<MarkedArticle, "text" | "expressions"> {
  const expressions: MarkedExpression[] = [];
  let text = "";
  for (const [, plain = "", words, kind = "", value = ""] of marked.matchAll(
    /([^{]*)(?:\{([^|]+)\|(?:(SET|AGE) )?([^}]+)\})?/g,
  )) {
    text += plain;
    if (words === undefined) continue;
    const start = text.length;
    text += words;
    expressions.push({ start, end: text.length, type: typeOf(kind, value), value });
  }
  return { text, expressions };
}

function typeOf(kind: string, value: string): string {
  if (kind === "SET") return kind;
  if (/^P[\dTX]/.test(value)) return "DURATION";
  return value.includes("T") && !value.endsWith("REF") ? "TIME" : "DATE";
}
