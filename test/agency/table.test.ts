/** Checks that the reader recognizes the lines and markers that the table of agencies gives as examples. */

import { describe, expect, it } from "vitest";
import { homeOf } from "../../src/agency/home.ts";
import {
  AGENCIES,
  AGENCY_NAMES,
  type Agency,
  type AgencyId,
  type Article,
  nextRevision,
  parseArticle,
  parseHeadline,
} from "../../src/index.ts";

const rows = Object.entries(AGENCIES) as [AgencyId, Agency][];

/** The agencies that have an example of a form, each with the example. */
function having(form: "byline" | "note" | "credit" | "contact" | "end"): [AgencyId, string][] {
  return rows.flatMap(([id, row]) => (row[form] === undefined ? [] : [[id, row[form]]]));
}

const OPENING = "SEOUL, Sept. 1 (X) -- ";

/** An agency's article with lines above its dateline and below its last paragraph. */
function articleOf(id: AgencyId, above: string, below: string): Article {
  const opening = AGENCIES[id].dateline ?? OPENING;
  return parseArticle(
    `Harbor tram runs\n${above}${opening}The first tram ran at 5 a.m.\nThe second ran.\n${below}`,
  );
}

const STORY = ["The first tram ran at 5 a.m.", "The second ran."];

function storyOf({ paragraphs }: Article): string[] {
  return paragraphs.map(({ text }) => text);
}

it("every agency in the table has names, in the same order", () => {
  expect(Object.keys(AGENCY_NAMES)).toEqual(Object.keys(AGENCIES));
});

describe("parseArticle recognizes an agency's example of", () => {
  it.each(having("byline"))("a byline (%s): %s", (id, byline) => {
    const article = articleOf(id, `${byline}\n`, "");
    expect(article.byline?.raw).toBe(byline);
    expect(article.byline?.authors.map((author) => author.toLowerCase())).toEqual(["han seo-yun"]);
    expect(storyOf(article)).toEqual(STORY);
  });

  it.each(having("note"))("a note (%s): %s", (id, note) => {
    const article = articleOf(id, `${note}\n`, "");
    expect(article.notes.map(({ raw }) => raw)).toEqual([note]);
    expect(storyOf(article)).toEqual(STORY);
  });

  it.each(having("credit"))("a credit (%s): %s", (id, credit) => {
    const article = articleOf(id, "", `${credit}\n`);
    expect(article.credits.map(({ text }) => text)).toEqual([credit]);
    expect(storyOf(article)).toEqual(STORY);
  });

  it.each(having("contact"))("a contact (%s): %s", (id, contact) => {
    const article = articleOf(id, "", `${contact}\n`);
    expect(article.signOffs.map(({ text }) => text)).toEqual([contact]);
    expect(storyOf(article)).toEqual(STORY);
  });

  it.each(having("end"))("an end mark (%s): %s", (id, end) => {
    const article = articleOf(id, "", `${end}\n`);
    expect(article.end?.text).toBe(end);
    expect(storyOf(article)).toEqual(STORY);
  });
});

describe("an agency's markers", () => {
  const labels = rows.flatMap(([id, { markers = [] }]) => markers.map((label) => [id, label]));

  it.each(labels)("are read with a known kind (%s): %s", (_, label) => {
    const { text, markers } = parseHeadline(`(${label}) Harbor tram runs`);
    expect(text).toBe("Harbor tram runs");
    expect(markers.map((marker) => marker.label)).toEqual([label]);
    expect(markers[0]?.kind).not.toBe("unknown");
  });

  it("are given by nextRevision in the agency's form", () => {
    const second = (agency: AgencyId): string | undefined =>
      nextRevision(nextRevision([], { agency }), { agency })[0]?.label;
    expect(second("yonhap")).toBe("2nd LD");
    expect(second("reuters")).toBe("UPDATE 2");
    expect(second("dpa")).toBe("2ND LEAD");
    expect(second("ap")).toBe("2nd Ld-Writethru");
    expect(second("kyodo")).toBe("2ND LD");
    expect(second("tass")).toBe("2nd LD");
  });
});

describe("homeOf", () => {
  const homes = rows.filter(([id]) => homeOf(id) !== undefined);

  it("gives the country in the table for each name of an agency that omits it from datelines", () => {
    expect(homes.length).toBeGreaterThan(10);
    for (const [id, { country }] of homes)
      for (const name of AGENCY_NAMES[id]) expect([name, homeOf(name)]).toEqual([name, country]);
  });

  it("gives the country of an agency that is named in full", () => {
    expect(homeOf("Xinhua News Agency")).toBe("CN");
  });
});
