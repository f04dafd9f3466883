/** Phrases that the pages of agencies put around their stories. */

import { describe, expect, it } from "vitest";
import { type Article, parseArticle, serializeArticle } from "../../src/index.ts";

function story(...below: string[]): Article {
  const text = ["Tram runs", "SEOUL, May 1 (Yonhap) -- It ran.", ...below, ""].join("\n\n");
  const article = parseArticle(text);
  expect(serializeArticle(article)).toBe(text);
  return article;
}

/** What a line within or below a story is read as. */
function kindOf(line: string): string | undefined {
  const { paragraphs, credits, signOffs, notes, end, furniture } = story(line, "It was full.");
  if (end !== undefined) return "end";
  if (paragraphs.length > 2) return "paragraph";
  if (notes.length > 0) return "note";
  return credits.length > 0 ? "credit" : signOffs.length > 0 ? "sign-off" : furniture[0]?.kind;
}

describe("a line of a page", () => {
  it.each([
    ["End Item", "end"],
    ["--- Ends/AL", "end"],
    ["A corrected version follows:", "note"],
    [
      "In SEOUL story of May 1, please read in second paragraph ... 4 trams ... instead of ... 3.",
      "note",
    ],
    ["PHOTOS (from Harbor Photo Service, 202-555-0100): TRAMS", "note"],
    ["Reported by Ann Lee", "credit"],
    ["Reported by Harbor's Lao Service. Translated by Ounkeo Roe.", "credit"],
    ["Contributing to this story was Ann Lee in Busan.", "credit"],
    ["Story Filed By Harbor Newspapers", "credit"],
    ["-By Ann Lee, Harbor Newswires; 662 555 0144", "credit"],
    ["© 1994-2031 Harbor Press", "credit"],
    ["Copyright(c) 2031 Harbor.com. All Rights Reserved", "credit"],
    ["(C) Copyright 2031 Harbor News", "credit"],
    ["ALL RIGHTS RESERVED © Copyright HARBOR", "credit"],
    ["COPYRIGHT", "credit"],
    ["Use of the material without the written permission of Harbor Wire is prohibited.", "credit"],
    ["While citing and using any materials of ours, links to the website are mandatory.", "credit"],
    [
      "The copying, republication or redistribution of Harbor Content is expressly prohibited here.",
      "note",
    ],
    ["This report does not necessarily reflect the views of the Harbor", "note"],
    [
      "This article was funded in part by Harbor Corp. It was independently created by our staff.",
      "note",
    ],
    ["(The above story is verified and authored by Harbor staff, who ride trams)", "credit"],
    ["(Ann Lee is a reporter for Harbor News. Contact her at alee(at)example.org)", "credit"],
    ["Thomson Reuters", "credit"],
    ["For further information contact: Ann Lee, 705-555-0141", "sign-off"],
    ["For comments and feedback contact: ann@example.org", "sign-off"],
    ["((Comments on this story may be sent to ann@example.org))", "sign-off"],
    ["Ann Lee (ann@example.org)", "sign-off"],
    ["Photo HRB/Ann Lee", "caption"],
    ["(Image : Harbor)", "caption"],
    ["[08/January/2031]", "timestamp"],
    ["Last Mod: 14 Ocak 2031 15:10", "timestamp"],
    ["Modificado el ( lunes, 05 de octubre de 2031 )", "timestamp"],
    ["BNA 1310 GMT 2031/03/04", "timestamp"],
    ["MAP 14 May 2031", "timestamp"],
    ["04.03.2031March 4, 2031", "timestamp"],
    ["2031-03-04 16:54 Ecns.cn Web Editor: Li Ming", "timestamp"],
    ["This content was published on March 4, 2031 - 12:05", "timestamp"],
    ["Tags", "navigation"],
    ["Embed share", "navigation"],
    ["Loading...", "navigation"],
    ["Comments 12", "navigation"],
    ["Topics: Chess", "navigation"],
    ["Views: 312", "navigation"],
    ["News Code 134501", "navigation"],
    ["Read more on the site →", "navigation"],
    ["The code has been copied to your clipboard.", "navigation"],
    ["[Also read: Museum opens]", "navigation"],
    ["ADVERTISING", "navigation"],
  ])("is not a paragraph: %s", (line, kind) => {
    expect(kindOf(line)).toBe(kind);
  });

  it.each([
    "End Item 4 of the list",
    "A corrected version follows the old one.",
    "In SEOUL story of trams is short, he said.",
    "PHOTOS of trams are on the wall.",
    "Reported by Lee to the police, the tram stopped.",
    "Reported by others",
    "Contributing to this story of trams is luck.",
    "-By Ann Lee, who rode the tram; she liked it",
    "Copyright law is old.",
    "Use of the material is free, he said.",
    "Use of the tram is prohibited at night, he said.",
    "While citing and using any rule, he lost.",
    "The copying, he said, was expressly allowed.",
    "This story is from the harbor.",
    "This report does not reflect what he saw.",
    "This report does not necessarily reflect the views of the panel, its head said.",
    "The copying, sale or lending of films was expressly prohibited under the law.",
    "Use of the material in schools is prohibited.",
    "This article was funded in part by the mayor, he said.",
    "(The above story is true)",
    "(Ann Lee is a reporter for Harbor News.)",
    "For further information he went to the harbor.",
    "For comments and feedback he thanked them.",
    "((Comments on this story are few))",
    "Photo of trams",
    "Photo ID/Voter Rules",
    "Photo ID/Voter rules are new",
    "(Image of trams)",
    "[08/January]",
    "Last Modern tram",
    "MAP 14 shows the tram line",
    "This content was published by the mayor.",
    "Tags were sold on the tram.",
    "Loading the tram took an hour.",
    "Comments were few.",
    "Topics: they were many.",
    "Views: he has many",
    "News Code of the mayor",
    "Read more on trams, he said.",
    "Listen to him.",
    "Listen to Voters, Says Labour report",
    "Read more in class, minister urges pupils",
    "More: he wants more.",
    "Before it is here, wait.",
    "THE WHITE HOUSE SAID NO",
    "Advertising is allowed.",
  ])("is told from text: %s", (line) => {
    expect(kindOf(line)).toBe("paragraph");
  });
});

it("has other stories below `Read More`, up to the next sentence", () => {
  const { paragraphs } = story("Read More", "Museum opens", "It was full.");
  expect(paragraphs.map(({ text }) => text)).toEqual(["It ran.", "It was full."]);
});

it("is a letterhead above the headline", () => {
  const { headline, paragraphs } = parseArticle(
    "THE WHITE HOUSE\n\nOffice of the Press Secretary\n\nFor Immediate Release\n\nTrams run\n\nThey run.\n",
  );
  expect([headline?.text, paragraphs.length]).toEqual(["Trams run", 1]);
});

it("explains a correction of a press release above its headline", () => {
  const { headline, byline, notes } = parseArticle(
    "/C O R R E C T I O N -- Harbor/\n\nIn the news release, Trams Run, issued May 1 by Harbor, " +
      "we are advised by the company that a number was wrong.\n\nHarbor Names Driver\n\n" +
      "SALINA, Kan., Oct. 3, 2031 /PRNewswire/ -- Harbor has named a driver.\n",
  );
  expect([headline?.text, byline, notes.length]).toEqual(["Harbor Names Driver", undefined, 2]);
});

it("gives the agency that an author wrote for, below the byline", () => {
  const { byline, paragraphs } = parseArticle(
    "Tram runs\nBy ANN LEE\nFor The Associated Press\nIt ran.\n",
  );
  expect([byline?.authors, paragraphs.length]).toEqual([["ANN LEE"], 1]);
});

it("has an author's name as its last line", () => {
  expect(story("By Ann Lee").signOffs.map(({ text }) => text)).toEqual(["By Ann Lee"]);
  expect(story("By Ann Lee", "It was full.").paragraphs).toHaveLength(3);
});
