/** Checks the figures in the guides: how many annotated texts there are, and how well they are read. */

import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ANSWERED } from "../entity/answers.ts";
import { COPY } from "../entity/copy.ts";
import { LEVELS } from "../entity/levels.ts";
import { MARKED } from "../entity/newswire.ts";
import { markedArticles } from "../timex/articles.ts";

const read = (file: string): string =>
  readFileSync(new URL(`../../${file}`, import.meta.url), "utf8");

/** A guide on one line, since a sentence may be broken anywhere. */
const guide = (name: string): string => read(`docs/${name}.md`).replace(/\s+/g, " ");

const namesIn = (copy: string): number => copy.match(/\[[POL] /g)?.length ?? 0;
const sum = (counts: readonly number[]): number => counts.reduce((one, other) => one + other, 0);

describe("docs/entities.md", () => {
  const page = guide("entities");

  it("gives the right numbers of invented articles and their names", () => {
    const answers = sum(ANSWERED.map((article) => article.answers.length));
    expect(page).toContain(`has ten articles with ${answers} answers`);
    expect(ANSWERED).toHaveLength(10);
    const names = sum(MARKED.map(namesIn));
    expect(page).toContain(`has ${MARKED.length} reports, tables and market items with ${names} `);
    const entities = sum(COPY.map((piece) => piece.names.length));
    expect(page).toContain("has twelve short pieces");
    expect(page).toContain(`with all ${entities} entities`);
    expect(COPY).toHaveLength(12);
  });

  it.each(LEVELS)("gives the size of $name.txt, and what its score exceeds", (file) => {
    const { name, of, pieces, names, first, least } = file;
    const cells = [`\`${name}.txt\``, of, pieces, names.toLocaleString("en-US"), first, least[2]];
    expect(page).toContain(`| ${cells.join(" | ")} |`);
  });
});

it.each([
  ["dated-articles", "invented articles in the form of many agencies"],
  ["dates/reports", "invented reports"],
])("docs/dates.md gives the right numbers of %s.txt", (name, called) => {
  const articles = markedArticles(name);
  const decided = articles.map(({ expressions }) => expressions.filter(({ isOpen }) => !isOpen));
  const count = sum(decided.map(({ length }) => length));
  expect(guide("dates")).toContain(`${articles.length} ${called}, with ${count} expressions`);
});
