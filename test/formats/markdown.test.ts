import { describe, expect, it } from "vitest";
import { parseMarkdown } from "../../src/markdown.ts";

function read(text: string) {
  const { article, metadata, lost } = parseMarkdown(text);
  return {
    headline: article.headline?.text,
    paragraphs: article.paragraphs.map((paragraph) => paragraph.text),
    metadata,
    lost: lost.map(({ path, text }) => `${path}: ${text}`),
  };
}

describe("parseMarkdown", () => {
  it("reads text without its markup, and reports where links lead as lost", () => {
    const text =
      "Tram line reopens\n=================\n\nIt **ran** on `rails`, as *all* trams_of_the_city do \\*once\\* \\\na day &mdash; at last.\n\n" +
      "## On board\n\n- It was full.\n- It was loud.\n\n> The mayor\n> rode it.\n\n***\n\nSee [the _map_](https://map.example/a\\_b).\n";
    expect(read(text)).toEqual({
      headline: "Tram line reopens",
      paragraphs: [
        "It ran on rails, as all trams_of_the_city do *once* a day — at last.",
        "On board",
        "It was full.",
        "It was loud.",
        "The mayor rode it.",
        "See the map.",
      ],
      metadata: {},
      lost: ["body: https://map.example/a_b"],
    });
  });

  it("reports a block of code as lost, in one piece", () => {
    expect(read("# Tram line reopens\n\n```js\nlet a;\n\nlet b;\n```\n\nIt ran.\n")).toMatchObject({
      paragraphs: ["It ran."],
      lost: ["body: let a;\n\nlet b;"],
    });
  });

  it.each([
    [
      "a code span of three backticks",
      "```foo``` is code.\n\nIt ran.",
      ["foo is code.", "It ran."],
      [],
    ],
    [
      "a fence with words, which closes no block",
      "```js\nx\n```js\ny\n```\n\nIt ran.",
      ["It ran."],
      ["x\n```js\ny"],
    ],
    [
      "a longer fence with blanks, which closes one",
      "```\nx\n````  \n\nIt ran.",
      ["It ran."],
      ["x"],
    ],
    ["a fence of tildes with backticks after it", "~~~ `js`\nx\n~~~\nIt ran.", ["It ran."], ["x"]],
  ])("knows the fences of code from %s", (_, text, paragraphs, code) => {
    expect(read(`# Tram\n\n${text}`)).toMatchObject({
      paragraphs,
      lost: code.map((words) => `body: ${words}`),
    });
  });

  it("reads front matter in the usual styles of YAML", () => {
    const text =
      "---\n# a comment\ntitle: 'The mayor''s tram' # as moved\nkeywords:\n  - tram\n  - \"harbor\"\nusage: >-\n  For clients\n  only\nurgency: 4\nid: 'a'\n---\n# The mayor's tram\n\nIt ran.\n";
    expect(read(text)).toEqual({
      headline: "The mayor's tram",
      paragraphs: ["It ran."],
      metadata: { keywords: ["tram", "harbor"], usage: "For clients only", urgency: 4, id: "a" },
      lost: [],
    });
  });

  it("reports nested and unknown front matter as lost", () => {
    const text =
      "---\ntitle: Tram line reopens\nauthor:\n  name: Ann Lee\nlayout: post\n---\nIt ran.\n";
    expect(read(text).lost).toEqual(["layout: post", "front matter: name: Ann Lee"]);
  });

  it("reports a second headline or byline as lost, unless the first one has its words", () => {
    expect(
      read("---\ntitle: Tram\nheadline: Bus\nbyline: By Ann Lee\nauthor: Sam Roe\n---\nIt ran.\n")
        .lost,
    ).toEqual(["headline: Bus", "author: Sam Roe"]);
    expect(
      read(
        "---\ntitle: Tram\nheadline: (LEAD) Tram\nbyline: By Ann Lee\nauthor: Ann Lee\n---\nIt ran.\n",
      ).lost,
    ).toEqual([]);
  });

  it("keeps the zeros before a number", () => {
    expect(
      read("---\nnumber: 0062\nslug: 007\nid: 0\nversion: 02\n---\nIt ran.\n").metadata,
    ).toEqual({ number: "0062", slug: "007", id: "0", version: 2 });
  });

  it("recognizes the names of fields and metadata in any case", () => {
    const text = "---\nTitle: Tram\nKeywords: [a, b]\nSLUG: x\nwordcount: 5\n---\nIt ran.\n";
    expect(read(text)).toMatchObject({
      headline: "Tram",
      metadata: { keywords: ["a", "b"], slug: "x", wordCount: 5 },
      lost: [],
    });
  });

  it("reports metadata that is no number where one is wanted", () => {
    expect(read("---\ntitle: Tram\nversion: two\nslug:\n---\nIt ran.\n")).toMatchObject({
      metadata: {},
      lost: ["version: two"],
    });
  });

  it("does not take a rule above text, or dashes in a value, for the bounds of front matter", () => {
    expect(read("---\nIt ran.\n").paragraphs).toEqual(["It ran."]);
    expect(read('---\ntitle: "a --- b"\nslug: x ---\n---\nIt ran.\n')).toMatchObject({
      headline: "a --- b",
      metadata: { slug: "x ---" },
    });
  });

  it.each([
    ["It ran.\nLine | Fare\n---|---\nTram | $1", ["It ran.", "Line  Fare", "Tram  $1"]],
    ["The tram | bus\n---|\nran", ["The tram | bus ---| ran"]],
    ["The tram | bus\n--- | not\nran", ["The tram | bus --- | not ran"]],
    ["| Tram |\n|---|\n| Bus |", ["Tram", "Bus"]],
  ])("tells tables from paragraphs with bars: %j", (text, paragraphs) => {
    expect(read(`# Tram\n\n${text}`).paragraphs).toEqual(paragraphs);
  });

  it("makes each row of a table a paragraph, and reports that there was a table", () => {
    const table = "| Line | Fare |\n|:--|--:|\n| Tram | *$1* |\n| a \\| b |  |\n";
    expect(read(`# Tram\n\nIt ran.\n\n${table}\nIt | was\nfull.\n`)).toMatchObject({
      paragraphs: ["It ran.", "Line  Fare", "Tram  $1", "a | b", "It | was full."],
      lost: ["body: Line  Fare"],
    });
  });

  it("refuses a value that is neither a string nor bytes", () => {
    expect(() => parseMarkdown(7 as never)).toThrow("input: must be a string or a Uint8Array");
  });
});

describe("malformed front matter", () => {
  it.each([
    ["no line closes it, and a blank line follows", "---\ntitle: Tram runs\n\nIt ran.\n"],
    ["no line closes it", "---\ntitle: Tram runs\ndate: 2031-05-01\nIt ran.\n"],
    ["no line opens it", "title: Tram runs\ndate: 2031-05-01\n---\nIt ran.\n"],
    ["it is closed by `...`, as YAML documents may be", "---\ntitle: Tram runs\n...\nIt ran.\n"],
    ["blank lines precede it", "\n\n---\ntitle: Tram runs\n---\nIt ran.\n"],
    ["it is indented", "---\n  title: Tram runs\n  keywords:\n    - tram\n---\nIt ran.\n"],
    ["no blank precedes a value", "---\ntitle:Tram runs\n---\nIt ran.\n"],
    ["its keys are capitalized", "---\nTitle: Tram runs\n---\nIt ran.\n"],
  ])("still gives the headline if %s", (_, text) => {
    const { article, lost } = parseMarkdown(text);
    expect(article.headline?.text).toBe("Tram runs");
    expect(article.paragraphs.map((one) => one.text)).toEqual(["It ran."]);
    expect(lost).toEqual([]);
  });

  it("is not seen in a paragraph with a colon below a rule", () => {
    const { article } = parseMarkdown("---\nNote: it ran.\n\nIt was full.\n");
    expect(article.paragraphs.map((one) => one.text)).toEqual(["Note: it ran.", "It was full."]);
  });
});
