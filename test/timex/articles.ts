/** The articles of a fixture, with the time expressions that are marked in them. */

import { readFileSync } from "node:fs";
import type { DateMention } from "../../src/index.ts";

/** A time expression, with the type that ISO-TimeML's guidelines give it, and the values that they allow. */
export interface MarkedExpression {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly values: readonly string[];
  /** Whether the guidelines do not decide on it. */
  readonly isOpen: boolean;
}

export interface MarkedArticle {
  readonly name: string;
  readonly date: string;
  readonly text: string;
  readonly expressions: readonly MarkedExpression[];
}

/** Reads `test/fixtures/<name>.txt`. */
export function markedArticles(name: string): readonly MarkedArticle[] {
  const file = new URL(`../fixtures/${name}.txt`, import.meta.url);
  const [, ...articles] = readFileSync(file, "utf8").split("\n== ");
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
    const values = value.split("~");
    const isOpen = value === "?";
    expressions.push({
      start,
      end: text.length,
      type: typeOf(kind, values[0] as string),
      values,
      isOpen,
    });
  }
  return { text, expressions };
}

function typeOf(kind: string, value: string): string {
  if (kind === "SET") return kind;
  if (/^P[\dTX]/.test(value)) return "DURATION";
  return value.includes("T") && !value.endsWith("REF") ? "TIME" : "DATE";
}

type Scored = Pick<DateMention, "start" | "end" | "type" | "value">;

/**
 * What to compare with each other by TempEval-3's measures: the key, with the values that were found where it allows them,
 * and what was found, without what overlaps only what the guidelines do not decide on.
 */
export function compared(
  { expressions }: MarkedArticle,
  found: readonly DateMention[],
): readonly [key: Scored[], found: DateMention[]] {
  const overlaps = (a: Pick<Scored, "start" | "end">, b: Pick<Scored, "start" | "end">): boolean =>
    a.start < b.end && b.start < a.end;
  const decided = expressions.filter(({ isOpen }) => !isOpen);
  const open = expressions.filter(({ isOpen }) => isOpen);
  const key = decided.map(({ start, end, type, values }) => {
    const other = found.find((mention) => overlaps(mention, { start, end }));
    const value = values.find((one) => one === other?.value) ?? (values[0] as string);
    return { start, end, type: type as Scored["type"], value };
  });
  const isDecided = (mention: DateMention): boolean =>
    key.some((one) => overlaps(one, mention)) || !open.some((one) => overlaps(one, mention));
  return [key, found.filter(isDecided)];
}
