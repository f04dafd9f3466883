/** New articles in their agencies' house styles, which read back with the same fields. */

import { describe, expect, it } from "vitest";
import {
  AGENCIES,
  AGENCY_NAMES,
  type AgencyId,
  creditRoles,
  type HouseInit,
  parseArticle,
  serializeArticle,
  withHouseStyle,
} from "../../src/index.ts";
import { serializeMarkdown } from "../../src/markdown.ts";

const story = (agency: string, more: HouseInit = {}): HouseInit => ({
  headline: "Tram line reopens",
  dateline: { places: ["Paris"], date: "2031-09-01", agency },
  paragraphs: ["The tram ran.", "It was full."],
  ...more,
});

/** The lines of the article that is written, and the article read back from them. */
function written(init: HouseInit): { lines: string[]; read: ReturnType<typeof parseArticle> } {
  const text = serializeArticle(withHouseStyle(init));
  return { lines: text.trimEnd().split("\n"), read: parseArticle(text) };
}

describe("withHouseStyle", () => {
  it("names the note that cannot be written", () => {
    expect(() => withHouseStyle(story("Reuters", { notes: ["Adds photo", "Adds: a"] }))).toThrow(
      "notes[1].text: ",
    );
  });

  it.each([
    ["Yonhap", "(END)"],
    ["Xinhua", "Enditem"],
    ["IANS", "--IANS"],
    ["Bernama", "-- BERNAMA"],
    ["Kyodo", "==Kyodo"],
    ["KCNA", "-0-"],
  ])("ends an article by %s with %s", (agency, mark) => {
    const { lines, read } = written(story(agency));
    expect(lines.at(-1)).toBe(mark);
    expect(read.end?.text).toBe(mark);
    expect(read.paragraphs).toHaveLength(2);
  });

  it.each(["Reuters", "dpa", "AP", "CNA", "ATS", "PRNewswire", "TASS", "Harbor News"])(
    "adds no end mark to an article by %s, which uses none or varies it",
    (agency) => {
      expect(withHouseStyle(story(agency))).toEqual(story(agency));
    },
  );

  it.each([
    ["The Associated Press", "Seoul, May 1 (The Associated Press) — ", undefined],
    ["Xinhua News Agency", "Seoul, May 1 (Xinhua News Agency) -- ", "Enditem"],
    ["Kyodo News", "Seoul, May 1 Kyodo News - ", "==Kyodo"],
    ["Thomson Reuters", "Seoul, May 1 (Thomson Reuters) - ", undefined],
  ])("knows an agency by its full name: %s", (agency, dateline, end) => {
    const article = withHouseStyle({
      dateline: { places: ["Seoul"], month: 5, day: 1, agency },
      paragraphs: ["It ran."],
    });
    const [line = ""] = serializeArticle(article).split("It ran.");
    expect([line.replace("SEOUL", "Seoul"), article.end]).toEqual([dateline, end]);
  });

  it("keeps a given end mark, and takes the agency from a dateline that is a string", () => {
    expect(withHouseStyle(story("Yonhap", { end: "(ENDS)" })).end).toBe("(ENDS)");
    expect(withHouseStyle(story("Yonhap", { dateline: "PARIS (Xinhua) -- " })).end).toBe("Enditem");
    expect(withHouseStyle({ headline: "Tram" })).toEqual({ headline: "Tram" });
  });

  it.each<[string, HouseInit["notes"], string]>([
    ["Yonhap", ["ADDS photo"], "(ATTN: ADDS photo)"],
    ["Yonhap", [{ text: "ADDS photo" }], "(ATTN: ADDS photo)"],
    ["Yonhap", ["(Eds: ADDS photo)"], "(Eds: ADDS photo)"],
    ["AP", ["UPDATES with quotes."], "Eds: UPDATES with quotes."],
    ["AP", [{ label: "Eds", text: "UPDATES with quotes." }], "Eds: UPDATES with quotes."],
    ["Yonhap", ["(ADDS photo)"], "(ATTN: ADDS photo)"],
    ["Reuters", ["Adds quotes, background"], "(Adds quotes, background)"],
    ["Reuters", ["ADDS photo"], "(Adds photo)"],
    ["Reuters", ["(ADDS photo)"], "(Adds photo)"],
    ["Reuters", ["CORRECTS date; ADDS photo"], "(Corrects date; adds photo)"],
    ["Reuters", ["ADDS photo; EU reaction"], "(Adds photo; EU reaction)"],
    ["Reuters", ["adds photo"], "(Adds photo)"],
    ["Reuters", ["with quotes"], "(Editor's note: with quotes)"],
    ["Reuters", ["NEW photo"], "(Editor's note: NEW photo)"],
    ["Yonhap", ["Adds photo"], "(ATTN: Adds photo)"],
    ["Yonhap", ["adds photo"], "(ATTN: adds photo)"],
    ["Xinhua", [{ text: "UPDATES with AP remarks" }], "(Updates with AP remarks)"],
  ])("writes a note in the style of %s: %j", (agency, notes, line) => {
    const { lines, read } = written(story(agency, { notes }));
    expect(lines[1]).toBe(line);
    expect(read.notes.map(({ raw }) => raw)).toEqual([line]);
  });

  const ids = ["reuters", "ap", "cna", "dpa"] as const satisfies AgencyId[];
  it.each(ids)("writes credits like the example of %s", (id) => {
    const example = AGENCIES[id].credit as string;
    const agency = AGENCY_NAMES[id][0] as string;
    const { read } = written(story(agency, { credits: creditRoles(example) }));
    expect(read.credits.map(({ text }) => text)).toEqual([example]);
  });

  it("writes roles in the agency's form, if it has one, and keeps credits given as text", () => {
    const credits: HouseInit["credits"] = [
      {
        role: "reporting",
        people: [
          { name: "Ann Lee", place: "Seoul" },
          { name: "Kim Do", place: "Seoul" },
        ],
      },
      "(Yonhap)",
      { role: "editing", people: ["Sam Roe"] },
    ];
    expect(withHouseStyle(story("Reuters", { credits })).credits).toEqual([
      "(Reporting by Ann Lee and Kim Do in Seoul; Editing by Sam Roe)",
      "(Yonhap)",
    ]);
    expect(withHouseStyle(story("dpa", { credits })).credits).toEqual([
      "- Reporting by: Ann Lee and Kim Do in Seoul",
      "- Editing by: Sam Roe",
      "(Yonhap)",
    ]);
    expect(written(story("dpa", { credits })).read.credits).toHaveLength(3);
  });

  it("refuses roles that would read back with other people or places", () => {
    const credits = [
      { role: "reporting", people: ["Ann Lee", { name: "Kim Do", place: "Seoul" }] },
    ];
    expect(() => withHouseStyle(story("Reuters", { credits }))).toThrow(
      "credits[0]: would read back as reporting by Ann Lee in Seoul and Kim Do in Seoul",
    );
  });

  it("gives fields that the writers of other formats accept", () => {
    const { output } = serializeMarkdown(withHouseStyle(story("Xinhua")), {});
    expect(output).toContain("Enditem");
  });

  it("names the field that is of the wrong type or empty", () => {
    expect(() => withHouseStyle(5 as never)).toThrow("article: must be an object, not number");
    expect(() => withHouseStyle({ credits: [{ role: 5, people: ["Ann Lee"] }] as never })).toThrow(
      "credits[0].role",
    );
    expect(() => withHouseStyle({ credits: [{ role: "editing", people: [] }] })).toThrow(
      "credits[0].people: is empty",
    );
  });
});

describe("serializeArticle", () => {
  it("writes AP's notes, and the affiliation of a byline, as AP does", () => {
    const init = story("AP", {
      notes: [{ label: "Eds", text: "ADDS photo" }],
      byline: { authors: ["Ann Lee"], affiliation: "Associated Press Writer" },
    });
    const text = serializeArticle(init as Parameters<typeof serializeArticle>[0]);
    expect(text.split("\n").slice(1, 4)).toEqual([
      "Eds: ADDS photo",
      "By Ann Lee",
      "Associated Press Writer",
    ]);
    expect(parseArticle(text)).toMatchObject(
      JSON.parse(JSON.stringify({ byline: init.byline, notes: init.notes })),
    );
    // On a line of its own, a newspaper's name would not read as an affiliation.
    const paper = { ...init, byline: { authors: ["Ann Lee"], affiliation: "Harbor Press" } };
    expect(serializeArticle(paper as typeof init as never)).toContain(
      "(Eds: ADDS photo)\nBy Ann Lee, Harbor Press\n",
    );
  });
});
