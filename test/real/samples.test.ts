/** Checks on real copy, which is not part of the repository. They run only if it is found (copy.mjs). */

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseArticle, parseFeed, serializeArticle } from "../../src/index.ts";
import { COPY, HAS_COPY } from "./copy.mjs";

const SAMPLES = new URL("samples/", COPY);
const names = existsSync(SAMPLES) ? readdirSync(SAMPLES) : [];
const read = (name: string): string => readFileSync(new URL(name, SAMPLES), "utf8");

/** What a person read in each sample: date, headline, dateline's place and agency, paragraphs, related stories. */
const BY_HAND: Readonly<Record<string, readonly (string | boolean | number | undefined)[]>> = {
  "ap-20211111.txt": [undefined, true, "Seoul", "AP", 1, 0],
  "fp-20190801.txt": ["2019-08-01", false, "Seoul", undefined, 2, 0],
  "jiji-20221102.txt": [undefined, true, "Seoul", "Jiji Press", 2, 0],
  "kbs-20210325.txt": ["2021-03-25", false, undefined, undefined, 1, 0],
  "kcna-20040219.txt": [undefined, true, "Pyongyang", "KCNA", 1, 0],
  "kh-20190711.txt": ["2019-07-11", false, undefined, undefined, 4, 0],
  "rtr-20140528.txt": ["2014-05-28", true, "Seoul", undefined, 3, 0],
  "upi-20061114.txt": [undefined, true, "Seoul", "UPI", 3, 0],
  "yna-20190910.txt": [undefined, true, "Seoul", "Yonhap", 5, 10],
  "yna-20191220.txt": ["2019-12-20", true, undefined, undefined, 7, 8],
  "yna-20200218.txt": ["2020-02-18", true, "Seoul", "Yonhap", 7, 8],
  "yna-20210915.txt": ["2021-09-15", true, "Seoul", "Yonhap", 6, 0],
  "yna-20211121.txt": [undefined, true, "Seoul", "Yonhap", 4, 0],
  "yna-20220417.txt": ["2022-04-17", true, "Seoul", "Yonhap", 10, 4],
  "yna-20220422.txt": ["2022-04-22", true, "Seoul", "Yonhap", 1, 0],
  "yna-20231116.txt": ["2023-11-16", false, "Seoul", "Yonhap", 4, 0],
  "yonhap-2021-05-01.txt": ["2021-05-01", true, "Seoul", "Yonhap", 7, 10],
};

describe.runIf(HAS_COPY)("real samples", () => {
  it("are those that were read by hand", () =>
    expect(Object.keys(BY_HAND).sort()).toEqual([...names].sort()));

  it.each(names)("%s is written back exactly, and read as by hand, without errors", (name) => {
    const article = parseArticle(read(name));
    expect(serializeArticle(article)).toBe(read(name));
    const { date, headline, dateline, paragraphs, related } = article;
    expect([
      date,
      headline !== undefined,
      dateline?.places[0]?.name,
      dateline?.agency,
      paragraphs.length,
      related.length,
    ]).toEqual(BY_HAND[name]);
    expect(article.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it("are written back exactly as a feed, with an article for each header", () => {
    const feed = names.map((name) => `${read(name)}\n`).join("");
    const articles = parseFeed(feed);
    expect(articles.map((article) => serializeArticle(article)).join("")).toBe(feed);
    expect(articles.length).toBe(names.filter((name) => /^\s?date \d/.test(read(name))).length + 1);
  });

  it("keep all other text exactly when the last paragraph is edited", () => {
    for (const text of names.map(read)) {
      const article = parseArticle(text);
      const last = article.paragraphs.at(-1);
      if (last === undefined) continue;
      const paragraphs = article.paragraphs.map((old) =>
        old === last ? { ...old, text: "The tram ran." } : old,
      );
      expect(serializeArticle({ ...article, paragraphs })).toBe(
        `${text.slice(0, last.start)}The tram ran.${text.slice(last.end)}`,
      );
    }
  });
});
