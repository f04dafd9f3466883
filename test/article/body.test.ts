import { describe, expect, it } from "vitest";
import { parseArticle } from "../../src/index.ts";

const HEAD = "Tram line reopens\nSEOUL, May 1 (Reuters) - It ran.\n";

/** The paragraphs below the lede. */
function bodyOf(lines: string): string[] {
  const { paragraphs } = parseArticle(`${HEAD}${lines}\n`);
  return paragraphs.slice(1).map(({ text }) => text);
}

describe("text below a bracket that is not closed", () => {
  const story = ["The tram ran on.", "The old one was full.", "It was free last week.)"];

  it.each([
    "(Reporting by Ann Lee; Editing by Sam Roe",
    "((ann@example.org; +82 2 555 0100)",
    "(For more stories on trams, click on www.example.org",
    "[Photo: Hana Corp.",
  ])("stays a paragraph: %s", (line) => {
    expect(bodyOf([line, ...story].join("\n")).slice(-3)).toEqual(story);
  });

  it("stays a paragraph below an empty line, four lines on and with a dateline", () => {
    const credit = "(Reporting by Ann Lee";
    expect(bodyOf(`${credit}\n\nFares rise)`)).toEqual(["Fares rise)"]);
    expect(bodyOf(`${credit}\nOne\nTwo\nThree)`)).toEqual(["One", "Two", "Three)"]);
    const second = "BUSAN, May 1 (Reuters) - Ferries (and trams) run)";
    expect(bodyOf(`${credit}\n${second}`)).toEqual([second]);
  });
});

describe("text below a heading", () => {
  it.each([
    ["Related stories:", "Lee, who posts as @annlee, wrote on Tuesday that it ran."],
    ["Contacts", "The company, known as @harbor on the site, said it ran."],
    ["Media Contact:", "This release has errors; questions go to ir@example.com in Busan."],
    ["Media Contact:", "Harbor can be reached at ir@example.com on Tuesday."],
    ["To contact the reporters on this story: Ann Lee at ann@example.org", "Fares To Rise"],
    ["To contact the reporters on this story: Ann Lee at ann@example.org", "\nAnn Lee"],
    ["CONTACT: A film with Jodie Foster, opens Friday", "TWISTER: A film with Bill Paxton"],
    ["CONTACT: A film with Jodie Foster, opens Friday", "Jodie Foster"],
    ["CONTACT: Harbor Trams, Inc.", "\nFares To Rise"],
    ["CONTACT: Harbor Trams, Inc.", "It was full.\nAnn Lee, 216-555-0112"],
  ])("stays a paragraph: %s | %s", (heading, line) => {
    expect(bodyOf(`${heading}\n${line}`)).toEqual(line.trim().split("\n"));
  });
});

it.each([
  "Some 30 scientists contributed to the report from Britain, France and Japan.",
  "More than 90 scientists contributed to the report. Some authors said it was too cautious.",
  "Her sister contributed to the article from Paris, she told the court.",
  "Her sister contributed to this report from Paris, she told the court.",
  "Lee contributed to this report. Some authors said it was too cautious.",
  "El ministro contribuyó a este informe.",
  "El Congreso contribuyó con este informe.",
  "El alcalde Juan contribuyó en este informe.",
  "The report quotes an agency [Reuters]",
  "Arsenal v Chelsea | Sat May 3, 15:00",
  "MANCHESTER UNITED Sun May 4 16:00",
  "LONDON GRAMMAR Fri 8 May 19:30",
  "LONDON GRAMMAR Fri 8 May 2031 19:30",
  "U.S. | Wed Dec 3 13:30",
  "Super Rugby, Dunedin | Sat 5 May 2031",
])("what only resembles a credit or the time of a page stays a paragraph: %s", (line) => {
  expect(bodyOf(`${line}\nIt was full.`)).toEqual([line, "It was full."]);
});

it.each([
  "upi 11 trams ran late",
  "AAP to rule in delhi",
  "it/she told AFP",
  "A disclaimer: the tram is old",
  "(Disclaimer: I own a tram.) It ran on Monday.",
  "(foto) It ran",
  "Adv for Monaco trams",
  "TASS is not responsible for the material quoted, its director said",
  "(World Desk)",
  "(Please send comments to the mayor.)",
  "<b>Trams</b> run",
  "(By Monday it was full.)",
  "(By March 4 it was full)",
  "PP-1: 24,000 PTI IND",
  "Lee 45 -- Yonhap",
  "Ferries 5 billion -- AP",
  "AAP is",
  "AAP was",
  "AFP tv",
  "MORE sun/sea",
  "0 : 0",
  "A/B/C/D",
  "R.S.V.P.",
  "U.S.S.R.",
  "In March 4, 2031",
  "March 4, 2031 in",
  "Learn more",
  "Latest Updates",
  "RELATED Court said no to trams",
  "Get in line for trams. Sign up here",
  "Disclaimer: Comment is free.",
  "It ran. (As told to Ann Lee, The Canadian Press)",
  "Further information:",
  "MORE boats",
  "Adv for Sunday services rose 4 percent.",
  "(Disclaimer: My wife works for the port.)",
  "(Please send comments to ann@example.org.) He said no one wrote.",
  "Lee 9.98 SPA NR",
  "Trams - Ferries 0-2 SPA",
  "Trams - Ferries 9.98 EFE",
  "Paul Julius Reuter",
  "Founded in London by Baron de Reuter",
  "In 2031 Reuters",
  "Rate 4.13 -- USD",
  "Trams 60,950 PTA AB",
  "Write to ann@example.org (or call)",
])("what only resembles the end of a story stays a paragraph: %s", (line) => {
  expect(bodyOf(`${line}\nIt was full.`)).toEqual([line, "It was full."]);
});

it.each([
  "17:00 May 30, 2031",
  "All News 17:00 May 30, 2031",
  "Updated: 18:20 GMT",
  "Published in Harbor Post, March 4th, 2031",
  "2031-03-04",
])("the time of filing is no text of the story: %s", (line) => {
  const { paragraphs, furniture } = parseArticle(`${HEAD}${line}\nIt was full.\n`);
  expect([paragraphs.length, furniture[0]?.text]).toEqual([2, line]);
});

it.each(["CBS/nbc", "W/L/pct", "AM/FM/tv"])("the head of columns stays a paragraph: %s", (line) => {
  expect(bodyOf(`${line}\nHarborton 3 Eastport 1`)).toEqual([line, "Harborton 3 Eastport 1"]);
});

it("codes of desks are sign-offs below an end mark, and on the last line or above credits", () => {
  for (const tail of ["(END)\nAL/HS/jd\nAnn", "AL/HS/jd", "AL/HS/jd\n(Reporting by Ann Lee)"])
    expect(parseArticle(`${HEAD}${tail}\n`).signOffs.map(({ text }) => text)).toEqual(["AL/HS/jd"]);
});

it.each([
  ["3 NATO Soldiers killed in Kabul blast", "BOMBER HIT CONVOY NEAR AIRPORT, POLICE SAY"],
  ["1 DEAD As tram derails", "TRAM HIT A BUS NEAR THE HARBOR, POLICE SAY"],
  ["10 BEST Songs of 2031", "WHAT THE HARBOR SANG IN THE WHOLE YEAR"],
  ["2 DEAD In crash", "TRAM HIT A BUS NEAR THE HARBOR, POLICE SAY"],
])("a headline above a deck in capitals stays the headline: %s", (headline, deck) => {
  const article = parseArticle(`${headline}\n${deck}\nSEOUL, May 1 (Reuters) - It ran.\n`);
  expect(article.headline?.text).toBe(headline);
});

it.each(["MORE AP", "MORE REUTERS"])("a story goes on below: %s", (line) => {
  expect(bodyOf(`${line}\nIt was full.`)).toEqual(["It was full."]);
  const article = parseArticle(`${line}\n${HEAD}It was full.\n`);
  expect([article.headline?.text, article.paragraphs.length]).toEqual(["Tram line reopens", 2]);
  expect(article.furniture).toMatchObject([{ kind: "separator", text: line }]);
});

describe("a date alone on its line", () => {
  it.each([
    ["above a letter", "Text of the letter:", "Jan. 9, 1999", "The Harbor Board", "Dear Sirs:"],
    ["with its weekday", "Text of the letter:", "Friday, May 3, 1974", "The Harbor Board"],
    ["with the day first", "THE NOTE READS:", "16 NOVEMBER 1989", "It is full."],
    ["above a salutation", "Harborton 4", "Jan. 9, 1999", "Dear Sirs"],
    ["between sentences", "It was full.", "Nov. 20, 1968", "Rain fell.", "Trams ran."],
    ["of a stone", "It reads:", "NO. 9", "NOVEMBER 20, 1968", "Rain fell.", "Trams ran."],
  ])("is text %s", (_, ...lines) => {
    expect(bodyOf(lines.join("\n"))).toEqual(lines);
  });

  it.each([
    ["at the story's end", "It was full.", "May 3, 2031"],
    ["above its end mark", "It was full.", "May 3, 2031", "-- BERNAMA"],
    ["below its end mark", "(END)", "May 3, 2031", "It was full."],
    ["below a rule", "It was full.", "___", "May 3, 2031", "It was full."],
    ["below a credit", "It ran: (Reporting by Ann Lee)", "May 3, 2031", "It was full."],
    ["above the last sentence", "It was full.", "May 3, 2031", "Subscribe to our magazine."],
    ["above a remark", "It was full.", "May 3, 2031", "(C) Harbor Post."],
    ["below a heading", "It was full.", "Top Stories", "May 3, 2031", "Trams"],
    ["below a name", "It was full.", "Ann Lee", "May 3, 2031", "Incheon"],
    ["below a headline", "It was full.", "Ferry sinks off harbor", "May 3, 2031", "Bus burns"],
    ["above a headline", "It was full.", "May 3, 2031", "Ferry sinks off harbor"],
    ["above a dateline", "A look at it:", "May 3, 2031", "BUSAN (AP) — It sank."],
    ["below a label", "Harbor Post Categories:", "May 3, 2031", "Trams"],
    ["below the label of a page", "Last updated:", "May 3, 2031", "Trams"],
    ["below a label with two words", "Published on:", "May 3, 2031", "Trams"],
    ["below a release's label", "Date of publication:", "May 3, 2031", "Trams"],
    ["in figures", "A look at it:", "2031-05-03", "It was old."],
    ["that says so", "A look at it:", "Updated May 3, 2031", "It was old."],
    ["with a clock time", "A look at it:", "May 3, 2031 18:20", "It was old."],
  ])("is the time of filing %s", (_, ...lines) => {
    const { furniture } = parseArticle(`${HEAD}${lines.join("\n")}\n`);
    expect(furniture.map(({ kind }) => kind)).toContain("timestamp");
  });

  it("is the time of filing below a summary", () => {
    const { furniture } = parseArticle("Trams\nOne.\nTwo.\nThree.\nMay 3, 2031\nIt ran.\n");
    expect(furniture.map(({ kind }) => kind)).toEqual(["timestamp"]);
  });
});

describe("a label within a story", () => {
  it.each([
    "WHEN: May 3, 2031",
    "WHEN: Saturday 3 May, 10.30am",
    "DATE: 3 May 2031",
    "DIED: May 3, 1914",
    "Founded: May 3, 1914",
    "WHERE: www.example.org/live",
    "Register at: www.example.org",
    "Website: http://www.example.org",
    "Tickets are at www.example.org",
    "More details can be found on www.example.org",
    "The report is at https://example.org/report",
  ])("is text: %s", (line) => {
    expect(bodyOf(`${line}\nIt was full.`)).toEqual([line, "It was full."]);
  });

  it.each([
    ["Filed: May 3, 2031", "Last edited May 3, 2031", "CREATED: May 3, 2031", "AFP: 03 May 2031"],
    ["PTI: May 3, 2031, 18:20 IST", "SEOUL: May 3, 2031", "Corrected May 3, 2031"],
  ])("is a time of filing elsewhere: %s", (...lines) => {
    for (const line of lines) {
      expect(bodyOf(`${line}\nIt was full.`)).toEqual(["It was full."]);
      const { headline, furniture } = parseArticle(`${line}\nTrams run\nSEOUL (AP) — It ran.\n`);
      expect(headline?.text).toBe("Trams run");
      expect(furniture.map(({ kind }) => kind)).toEqual(["timestamp"]);
    }
  });

  it.each([
    "UPDATED: May 3, 2031",
    "Photos: https://example.org/p",
    "Photos are at https://example.org/p",
    "Reuters Graphic: https://example.org/g",
    "FACTBOX-Tram lines of the world https://example.org/f",
    "Full coverage is at https://example.org/f",
    "Live updates: https://example.org/l",
    "Subscribe to our newsletter here: https://example.org/n",
    "Join us on Telegram: https://example.org/t",
    "Twitter: https://example.org/t",
    "WATCH: https://example.org/w",
    "pic.twitter.com/abc https://example.org/abc",
    "To read the full story, go to https://example.org/s",
    "Read more: www.example.org",
    "Logo - https://example.org/1.jpg",
    "More trams: https://example.org/trams",
    "https://example.org/trams",
  ])("is the page's: %s", (line) => {
    expect(bodyOf(`${line}\nIt was full.`)).toEqual(["It was full."]);
  });

  it("is the page's below the story's last line", () => {
    expect(bodyOf("Website: www.example.org\n(END)")).toEqual([]);
  });
});

describe("an end mark between the parts of a story", () => {
  const HEAD_OF_UPI = "Boxer wins\nSEOUL, May 1 (UPI) -- Lee won.\n";
  const NAMES_OF_UPI = ["UPI", "upi", "United Press International"];

  it.each([
    ["AT HOME", "A dancer found it.", "-0-", "AT SEA", "It sailed on."],
    ["A dancer found it.", "-0-", "It sailed on.", "-0-", "It sank."],
  ])("is a separator if it comes again: %s", (...lines) => {
    for (const name of NAMES_OF_UPI) {
      const head = HEAD_OF_UPI.replace("UPI", name);
      const article = parseArticle(`${head}-0-\n${lines.join("\n")}\n`);
      expect(article.paragraphs.slice(1).map(({ text }) => text)).toEqual(
        lines.filter((line) => line !== "-0-"),
      );
      expect([article.end, article.trailing]).toEqual([undefined, []]);
    }
  });

  it.each([
    ["once", "-0-", "It was full."],
    ["before a copyright", "-0-", "Copyright 2031 by Harbor News.", "-0-"],
    ["before the next story", "-0-", "Ferry sinks", "BUSAN, May 1 (UPI) -- It sank.", "-0-"],
    ["twice at the end", "-0-", "-0-"],
    ["before a remark", "-0-", "(The writer is at UPI)", "It was edited in Seoul.", "-0-"],
    ["before a record", "-0-", "UPI can be reached at any hour.", "Records: Lee 14-0-2."],
    ["before a number", "-0-", "Call 82-0-555-0100 for this story."],
    ["before years", "-0-", "UPI is an agency.", "Copyright 2002-0-2003 UPI"],
    ["before its time", "-0-", "It is not to be sold.", "-0- Mar/04/2031 17:32 GMT"],
    ["at the end of a take", "MORE", "This material may not be rewritten.", "Bus burns"],
  ])("ends the story %s", (_, ...lines) => {
    const { end, paragraphs } = parseArticle(`${HEAD_OF_UPI}${lines.join("\n")}\n`);
    expect([end?.text, paragraphs.length]).toEqual([lines[0], 1]);
  });

  it("ends the stories of other agencies", () => {
    expect(bodyOf("-0-\nFerry sails\nIt sailed on Tuesday.\n-0-")).toEqual([]);
  });
});

it.each(["(Hina) al", "-0-al/jd", "(SDA/al)"])("goes on below early initials: %s", (line) => {
  expect(bodyOf(`${line}\nIt was full.`)).toEqual(["It was full."]);
});

it.each(["Reporter: Ann Lee, Bo Kim and staff.", "Editor: Ann Lee of the harbor desk."])(
  "who made the copy is a credit: %s",
  (line) => expect(bodyOf(line)).toEqual([]),
);

it.each(["Reporter: And the trams?", "Translator: He says no.", "Editor: That will do."])(
  "what a speaker says is no credit: %s",
  (line) => {
    expect(bodyOf(line)).toEqual([line]);
    expect(bodyOf("Reporter: Ann Lee\nEditor: Sam Roe.")).toEqual([]);
  },
);
