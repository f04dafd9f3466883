/** The last lines of agencies' stories: the dateline's agency, initials, those who wrote the story. */

import { describe, expect, it } from "vitest";
import { type Article, parseArticle } from "../../src/index.ts";

function story(agency: string, ...below: string[]): Article {
  const lede = `HARARE, Jan 4 (${agency}) - The tram line reopened on Monday.`;
  return parseArticle(
    ["Tram line reopens", lede, "It was full, he said.", ...below, ""].join("\n"),
  );
}

/** What the line below a story of `Harbor Wire` is read as. */
function kindOf(line: string, agency = "Harbor Wire"): string | undefined {
  const { paragraphs, credits, signOffs, end } = story(agency, line);
  if (paragraphs.length > 2) return "paragraph";
  return end ? "end" : credits.length > 0 ? "credit" : signOffs.length > 0 ? "sign-off" : undefined;
}

describe("the dateline's agency as the last line", () => {
  it.each([
    ["Harbor Wire", "credit"],
    ["(Harbor Wire)", "credit"],
    ["/HARBOR WIRE/", "credit"],
    ["Ann Lee/Harbor Wire", "credit"],
    ["al/hs/Harbor Wire", "credit"],
    ["- Harbor Wire", "end"],
    ["– Harbor Wire", "end"],
    ["Harbor Wire/al", "end"],
    ["Harbor Wire/al/2031", "end"],
    ["(Harbor Wire) A. L.", "end"],
    ["Harbor Wire was founded here", "paragraph"],
    ["The Harbor Wire", "paragraph"],
    ["Source of Harbor Wire", "paragraph"],
    ["Harbor Wires", "paragraph"],
  ])("%s is: %s", (line, kind) => {
    expect(kindOf(line)).toBe(kind);
  });

  it("is text where the story goes on below it", () => {
    expect(story("Harbor Wire", "Harbor Wire", "", "It ran.").paragraphs).toHaveLength(4);
  });

  it("is text below a line that ends no sentence, as in a list", () => {
    expect(story("Harbor Wire", "Members:", "Harbor Wire").paragraphs).toHaveLength(4);
  });

  it.each(["Baltic News Service", "- BuaNews", "– SAnews.gov.za"])(
    "can have other names: %s",
    (line) => {
      expect(kindOf(line, "BNS")).not.toBe("paragraph");
    },
  );
});

describe("the dateline's agency glued to the last sentence", () => {
  it.each([
    ["Harbor Wire", "(Harbor Wire)"],
    ["HRB", "(hrb)"],
    ["HRB", "(HRB) (www.harbor.example)"],
    ["NAN", "(NAN)(www.nannews.example)"],
  ])("is a credit: %s, %s", (agency, credit) => {
    const { paragraphs, credits } = story(agency, `It ran. ${credit}`);
    expect(paragraphs.at(-1)?.text).toBe("It ran.");
    expect(credits.map(({ text }) => text)).toEqual([credit]);
    expect(kindOf(credit, agency)).toBe("credit");
  });

  it.each([
    "It ran. (Harbor Wires)",
    "It was bought (Harbor Wire)",
    "It ran. (www.harbor.example)",
  ])("is told from other words: %s", (line) => {
    expect(story("Harbor Wire", line).paragraphs.at(-1)?.text).toBe(line);
  });

  it("is text where the story goes on", () => {
    const { paragraphs } = story("Harbor", "It ran. (Harbor)\nIt was full.");
    expect(paragraphs.map(({ text }) => text)).toContain("It ran. (Harbor)");
  });
});

describe("the last line of a story", () => {
  it.each([
    ["CP", "(Harbor Chronicle-Herald)"],
    ["CP", "(Harbor Daily News, Harbor Post and Star of Busan)"],
    ["GNA", "09 Feb. 03"],
    ["CP", "(Harbor Spectator)"],
    ["AAP", "AAP jdk"],
    ["AP", "AFP jc"],
    ["AP", "AL/HS/JD/KM"],
  ])("is a sign-off of its agency: %s, %s", (agency, line) => {
    expect(kindOf(line, agency)).toBe("sign-off");
  });

  it.each([
    ["CP", "(The tram was sold)"],
    ["CP", "(Laughter)"],
    ["EFE", "1234567"],
    ["IRNA", "1980/1988"],
    ["AP", "(Harbor Chronicle-Herald)"],
    ["AP", "1011784"],
    ["EFE", "1011784"],
  ])("is text elsewhere: %s, %s", (agency, line) => {
    expect(kindOf(line, agency)).toBe("paragraph");
  });

  it("is its end: MORE gds/ph/dv", () => {
    expect(kindOf("MORE gds/ph/dv", "AAP")).toBe("end");
  });

  it("can be a number below its agency's name: EFE, 1011784", () => {
    const { credits, signOffs } = story("EFE", "EFE", "1011784");
    expect([credits, signOffs].map(([node]) => node?.text)).toEqual(["EFE", "1011784"]);
  });

  it.each(["1011784", "1430/1412"])("can be a number below the end mark: %s", (line) => {
    const { signOffs } = parseArticle(`Trams run\nSEOUL (EFE).- It ran.\nEFE al/jd\n${line}\n`);
    expect(signOffs.map(({ text }) => text)).toContain(line);
  });
});

describe("initials and names as the last line", () => {
  it.each([
    "(al/hs)",
    "(alh/hsj)",
    "(al-hs)",
    "(al)",
    "(AL/HS)",
    "//AL//",
    "al/",
    "al/14:05",
    "AL/1234567",
    "A.L./H.S.",
    "(Al.TRM/HS-JD/A014)",
    "AL/HS/Ann Lee",
    "AL31030401",
    "A. Lee",
    "A.Lee/ S. Roe",
  ])("are a sign-off: %s", (line) => {
    expect(kindOf(line)).toBe("sign-off");
    expect(story("Harbor Wire", line, "Copyright Harbor Wire 2031").signOffs).toHaveLength(1);
  });

  it.each([
    "(all)",
    "(as/of May)",
    "THE",
    "AL",
    "USA",
    "H H",
    "a/b",
    "A. Lee of Harbor",
    "AL/HS/Ann Lee and others",
    "Al/14",
  ])("are told from words: %s", (line) => {
    expect(kindOf(line)).toBe("paragraph");
  });

  it.each(["(al/hs)", "A. Lee", "AL/1234567"])(
    "are text where the story goes on below: %s",
    (line) => {
      expect(story("Harbor Wire", line, "It ran on Tuesday.").paragraphs).toHaveLength(4);
    },
  );

  it.each(["(al/hs)", "A. Lee", "AL/1234567"])("stand above the end mark: %s", (line) => {
    const below = ["(END)", "-", "Museum of clocks opens"];
    expect(story("Harbor Wire", line, ...below).signOffs).toMatchObject([{ text: line }]);
    expect(story("Harbor Wire", line, ...below.slice(1)).signOffs).toMatchObject([{ text: line }]);
    const { signOffs, trailing } = story("Harbor Wire", line, "(END)", "Fares are on page 3.");
    expect([...signOffs, ...trailing]).toMatchObject([
      { text: line },
      { text: "Fares are on page 3." },
    ]);
  });

  it.each(["(MORE)", "Enditem", "MORE"])("are text above %s if the story goes on", (mark) => {
    expect(story("Harbor Wire", "A. Lee", mark, "It ran on Tuesday.").signOffs).toEqual([]);
  });

  it.each([
    ["A. Lee", "B. Roe"],
    ["AL123456", "HS123456"],
    ["(no)", "(yes)"],
  ])("are text in a list: %s", (...lines) => {
    expect(story("Harbor Wire", ...lines).paragraphs).toHaveLength(4);
  });

  it("are text where no agency wrote the story, if they are names", () => {
    const { paragraphs } = parseArticle("Tram line reopens\nSEOUL, May 1 - It ran.\nA. Lee\n");
    expect(paragraphs).toHaveLength(2);
  });

  it("are read below the agency at the end of a sentence", () => {
    const { signOffs } = story("PNA", "It ran. (PNA)", "AL/HS/Ann Lee");
    expect(signOffs.map(({ text }) => text)).toEqual(["AL/HS/Ann Lee"]);
  });
});
