/** What the table says that an agency writes is what the reader takes it for. */

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

/** The rows that have one of the forms, each with it. */
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

it("has names for every agency that it has a row for", () => {
  expect(Object.keys(AGENCY_NAMES)).toEqual(Object.keys(AGENCIES));
});

describe("what an agency writes around a story is read as that", () => {
  it.each(having("byline"))("%s's byline: %s", (id, byline) => {
    const article = articleOf(id, `${byline}\n`, "");
    expect(article.byline?.raw).toBe(byline);
    expect(article.byline?.authors.map((author) => author.toLowerCase())).toEqual(["han seo-yun"]);
    expect(storyOf(article)).toEqual(STORY);
  });

  it.each(having("note"))("%s's note: %s", (id, note) => {
    const article = articleOf(id, `${note}\n`, "");
    expect(article.notes.map(({ raw }) => raw)).toEqual([note]);
    expect(storyOf(article)).toEqual(STORY);
  });

  it.each(having("credit"))("%s's credit: %s", (id, credit) => {
    const article = articleOf(id, "", `${credit}\n`);
    expect(article.credits.map(({ text }) => text)).toEqual([credit]);
    expect(storyOf(article)).toEqual(STORY);
  });

  it.each(having("contact"))("%s's contact: %s", (id, contact) => {
    const article = articleOf(id, "", `${contact}\n`);
    expect(article.signOffs.map(({ text }) => text)).toEqual([contact]);
    expect(storyOf(article)).toEqual(STORY);
  });

  it.each(having("end"))("%s's end mark: %s", (id, end) => {
    const article = articleOf(id, "", `${end}\n`);
    expect(article.end?.text).toBe(end);
    expect(storyOf(article)).toEqual(STORY);
  });
});

describe("an agency's markers", () => {
  const labels = rows.flatMap(([id, { markers = [] }]) => markers.map((label) => [id, label]));

  it.each(labels)("%s: %s", (_, label) => {
    const { text, markers } = parseHeadline(`(${label}) Harbor tram runs`);
    expect(text).toBe("Harbor tram runs");
    expect(markers.map((marker) => marker.label)).toEqual([label]);
    expect(markers[0]?.kind).not.toBe("unknown");
  });

  it("count its versions", () => {
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

describe("an agency that names the places of its country alone", () => {
  const homes = rows.filter(([id]) => homeOf(id) !== undefined);

  it("has the country that the table tells, by each of its names", () => {
    expect(homes.length).toBeGreaterThan(10);
    for (const [id, { country }] of homes)
      for (const name of AGENCY_NAMES[id]) expect([name, homeOf(name)]).toEqual([name, country]);
  });
});
