/** What the guides say of the annotated texts in this repository: how many there are, and how well they are read. */

import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ANSWERED } from "../entity/answers.ts";
import { COPY } from "../entity/copy.ts";
import { levelOf, piecesOf } from "../entity/level.ts";
import { MARKED } from "../entity/newswire.ts";
import { markedArticles } from "../timex/articles.ts";

const read = (file: string): string =>
  readFileSync(new URL(`../../${file}`, import.meta.url), "utf8");

/** A guide on one line, since its lines break anywhere. */
const guide = (name: string): string => read(`docs/${name}.md`).replace(/\s+/g, " ");

const namesIn = (copy: string): number => copy.match(/\[[POL] /g)?.length ?? 0;
const sum = (counts: readonly number[]): number => counts.reduce((one, other) => one + other, 0);

describe("docs/entities.md", () => {
  const page = guide("entities");

  it("counts the names in invented copy", () => {
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

  it.each(["wire", "fresh"])("says how well the names in %s.txt are found", (name) => {
    const copy = read(`test/fixtures/names/${name}.txt`);
    const pieces = piecesOf(copy);
    const size = `\`${name}.txt\` (${pieces.length} pieces, ${namesIn(copy)} names,`;
    expect(page).toContain(size);
    const after = page.slice(page.indexOf(size));
    const [, level] = /now scores more than ([\d.]+\d)/.exec(after) ?? [];
    expect(levelOf(pieces).f1).toBeGreaterThan(Number(level));
  });
});

it("docs/dates.md counts the time expressions in invented articles", () => {
  const articles = markedArticles();
  const count = sum(articles.map(({ expressions }) => expressions.length));
  expect(guide("dates")).toContain(
    `${articles.length} invented articles in the form of many agencies, with ${count} expressions`,
  );
});
