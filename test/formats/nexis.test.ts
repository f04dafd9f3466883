import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extractEntities } from "../../src/entities.ts";
import { guessFormat } from "../../src/formats/guess.ts";
import type { ReadDocument } from "../../src/formats/model.ts";
import { parseNexis } from "../../src/nexis.ts";
import { growthOf } from "../growth.ts";
import { RUNS } from "../laws/arbitraries.ts";

const [PERSON, SUBJECT] = ["PERSON: ANN LEE (92%)", "SUBJECT: TRAMS (90%); CITIES\n(89%)"];

/** A document of LexisNexis, as its exports have had it since about 2005. */
const TRAM = `                    12 of 343 DOCUMENTS

                     The Associated Press

             March 4, 2031 Tuesday 5:15 PM GMT

Tram line reopens in the old
harbor

BYLINE: By SAM ROE, Associated Press

SECTION: BUSINESS NEWS

LENGTH: 1,412 words

DATELINE: SEOUL South Korea

   The old tram line reopened on Tuesday, and Mayor Ann Lee said
that it was full.

   (Reporting by Min Park)

LOAD-DATE: March 4, 2031

LANGUAGE: ENGLISH

${SUBJECT}

${PERSON}

                Copyright 2031 Associated Press
                      All Rights Reserved
`;

/** One of the 1990s. */
const RUN = `LEVEL 1 - 2 OF 50 STORIES

Copyright 1999 Agence France Presse
Agence France Presse -- English

May 12, 1999 03:45 GMT

SECTION: International news
LENGTH: 42 words
HEADLINE: Tram runs
DATELINE: SEOUL, May 12
BODY:
   The tram ran on
Wednesday.
   It was full.
`;

/** One of Nexis Uni. */
const STOP = `Tram stops
Harbor Press
March 5, 2031 Wednesday 5:15 PM EST

Copyright 2031 Harbor Press All Rights Reserved

Section: CITY
Length: 12 words
Byline: Ann Lee
Dateline: SEOUL, South Korea
Highlight: It was late
Body

It stopped.

Graphic

A tram.

A stop.

Classification

Language: English; EN

Publication-Type: Newswire

Subject: TRAMS (90%)

Load-Date: March 6, 2031

End of Document
`;

function read(text: string): ReadDocument {
  return parseNexis(text)[0] as ReadDocument;
}

function paragraphs({ article }: ReadDocument): string[] {
  return article.paragraphs.map(({ text }) => text);
}

function lost(document: ReadDocument): string[] {
  return document.lost.map(({ path, text }) => `${path}: ${text}`);
}

/** A document with the given lines in place of its text. */
const withText = (text: string): string => `1 of 1 DOCUMENT\n\nLENGTH: 9 words\n\n${text}\n`;
/** One with the given lines above its fields. */
const withHead = (head: string): string =>
  `1 of 1 DOCUMENT\n\n${head}\n\nLENGTH: 9 words\n\nIt ran.\n`;

describe("parseNexis", () => {
  it("reads a document of LexisNexis", () => {
    const document = read(TRAM);
    const { article, metadata, names } = document;
    expect(article.headline?.text).toBe("Tram line reopens in the old harbor");
    expect(article.byline?.raw).toBe("By SAM ROE, Associated Press");
    expect(article.dateline?.raw).toBe("SEOUL, South Korea - ");
    expect(article.date).toBe("2031-03-04");
    expect(paragraphs(document)).toEqual([
      "The old tram line reopened on Tuesday, and Mayor Ann Lee said that it was full.",
    ]);
    expect(article.credits.map(({ text }) => text)).toEqual(["(Reporting by Min Park)"]);
    expect(metadata).toEqual({
      language: "en",
      keywords: ["TRAMS", "CITIES"],
      category: "BUSINESS NEWS",
      wordCount: 1412,
      created: "2031-03-04T17:15:00Z",
      provider: "The Associated Press",
      copyright: "Copyright 2031 Associated Press All Rights Reserved",
    });
    expect(names).toEqual({ "Ann Lee": "person" });
    expect(lost(document)).toEqual(["SUBJECT: TRAMS (90%); CITIES (89%)", PERSON]);
  });

  it("reads a document of the 1990s, with its headline in a field", () => {
    const document = read(RUN);
    expect(document.article.headline?.text).toBe("Tram runs");
    expect(document.article.dateline?.date).toBe("1999-05-12");
    expect(paragraphs(document)).toEqual(["The tram ran on Wednesday.", "It was full."]);
    expect(document.metadata).toEqual({
      category: "International news",
      wordCount: 42,
      created: "1999-05-12T03:45:00Z",
      provider: "Agence France Presse -- English",
      copyright: "Copyright 1999 Agence France Presse",
    });
    expect(document.lost).toEqual([]);
  });

  it("reads a document of Nexis Uni", () => {
    const document = read(STOP);
    expect(document.article.headline?.text).toBe("Tram stops");
    expect(document.article.furniture).toMatchObject([{ kind: "deck", text: "It was late" }]);
    expect(document.article.byline?.raw).toBe("By Ann Lee");
    expect(paragraphs(document)).toEqual(["It stopped."]);
    expect(document.metadata).toEqual({
      language: "en",
      keywords: ["TRAMS"],
      category: "CITY",
      wordCount: 12,
      created: "2031-03-05T17:15:00-05:00",
      provider: "Harbor Press",
      copyright: "Copyright 2031 Harbor Press All Rights Reserved",
    });
    expect(lost(document)).toEqual([
      "GRAPHIC: A tram. A stop.",
      "PUBLICATION-TYPE: Newswire",
      "SUBJECT: TRAMS (90%)",
      "LOAD-DATE: March 6, 2031",
    ]);
  });

  it("reads a document of Nexis Uni without a source, or a day", () => {
    const of = (head: string) => read(`${head}\n\nLength: 2 words\nBody\n\nIt ran.\n`);
    const document = of("Tram runs\nMay 1, 2031");
    expect(document.article.headline?.text).toBe("Tram runs");
    expect(document.metadata).toEqual({ wordCount: 2, created: "2031-05-01" });
    expect(of("Tram runs").article.headline?.text).toBe("Tram runs");
  });

  it.each([
    ["\n", TRAM, RUN],
    ["\r\n", TRAM, RUN],
    ["\n\f", TRAM, RUN],
    ["\n", STOP, STOP],
  ])("reads several documents, with %j between them", (between, one, two) => {
    const wide = (text: string) => (between === "\r\n" ? text.replaceAll("\n", "\r\n") : text);
    const documents = parseNexis(wide(one) + between + wide(two));
    expect(documents).toEqual([read(one), read(two)]);
  });

  it.each([
    ["March 4, 2031 Tuesday 5:15 PM GMT", "2031-03-04T17:15:00Z", []],
    ["March 4, 2031 Tuesday 12:15 AM EDT", "2031-03-04T00:15:00-04:00", []],
    ["March 4, 2031, Tuesday, BC cycle", "2031-03-04", ["date: BC cycle"]],
    ["May 12, 1999 03:45 GMT", "1999-05-12T03:45:00Z", []],
    ["Tuesday, March 4, 2031", "2031-03-04", []],
    ["4 March 2031 Tuesday", "2031-03-04", []],
    ["March 4, 2031 Tuesday 5:15 PM", "2031-03-04", ["date: 5:15 PM"]],
    ["March 4, 2031 Tuesday 5:15 PM ET", "2031-03-04", ["date: 5:15 PM ET"]],
    ["March 4, 2031 25:15 GMT", "2031-03-04", ["date: 25:15 GMT"]],
  ])("reads the day and the time, if its zone is known: %s", (date, created, losses) => {
    const document = read(withHead(`Harbor Press\n\n${date}\n\nTram runs`));
    expect(document.metadata).toMatchObject({ created, provider: "Harbor Press" });
    expect(document.article.headline?.text).toBe("Tram runs");
    expect(lost(document)).toEqual(losses);
  });

  it("takes the last lines above the fields for the headline, and reports the others", () => {
    const document = read(
      withHead("Harbor Press\n\nAll of it is ours.\n\nMay 1, 2031\nLate Edition\n\nTram\nruns"),
    );
    expect(document.article.headline?.text).toBe("Tram runs");
    expect(lost(document)).toEqual(["head: All of it is ours. Late Edition"]);
    const undated = read(withHead("Harbor Press\n\nFebruary 30, 2031\n\nTram runs"));
    expect(undated.article.headline?.text).toBe("Tram runs");
    expect(lost(undated)).toEqual(["head: February 30, 2031"]);
  });

  it("finds the headline without any field above the text", () => {
    const document = read(
      "1 of 1 DOCUMENT\n\nHarbor Press\n\nMay 1, 2031\n\nTram runs\n\nIt ran.\n",
    );
    expect(document.article.headline?.text).toBe("Tram runs");
    expect(paragraphs(document)).toEqual(["It ran."]);
  });

  it("takes lines that look like fields for text, unless only fields are below them", () => {
    const document = read(
      withText(
        "NOTE: It ran.\n\nSCORE: 2-1\n\nSOURCE: Ann Lee.\n\nIt was full.\n\nTYPE: News\n\nURL: a.example",
      ),
    );
    expect(paragraphs(document)).toEqual([
      "NOTE: It ran.",
      "SCORE: 2-1",
      "SOURCE: Ann Lee.",
      "It was full.",
    ]);
    expect(lost(document)).toEqual(["TYPE: News", "URL: a.example"]);
  });

  it("takes all paragraphs below GRAPHIC and CORRECTION", () => {
    const document = read(
      withText("It ran.\n\nGRAPHIC: A tram.\n\nA stop.\n\nCORRECTION:\n\nNo stop."),
    );
    expect(paragraphs(document)).toEqual(["It ran."]);
    expect(lost(document)).toEqual(["GRAPHIC: A tram. A stop.", "CORRECTION: No stop."]);
  });

  it("begins a paragraph at an indented line that had room on the one above", () => {
    const [long, rest] = [
      "   The tram of the old harbor city ran on Tuesday, and Ann Lee",
      "said so.",
    ];
    const quoted = [
      "     We ran the tram of the old harbor",
      "     city on every Tuesday of the year.",
      "     It is ours.",
    ];
    const text = [
      long,
      rest,
      "   It went to the museum and was full of people.",
      "   It was late.",
    ];
    expect(paragraphs(read(withText([...text, "", ...quoted].join("\n"))))).toEqual([
      "The tram of the old harbor city ran on Tuesday, and Ann Lee said so.",
      "It went to the museum and was full of people.",
      "It was late.",
      "We ran the tram of the old harbor city on every Tuesday of the year. It is ours.",
    ]);
  });

  it("joins the lines of a paragraph, but not those of a table or a list", () => {
    expect(
      paragraphs(
        read(
          withText(
            "The tram ran past the harbor on\nTuesday.\n\nHarbor Rail      12.50   +0.20\nOther Co.        10.50   +0.10\n\nSeoul 2\nBusan 1",
          ),
        ),
      ),
    ).toEqual([
      "The tram ran past the harbor on Tuesday.",
      "Harbor Rail      12.50   +0.20",
      "Other Co.        10.50   +0.10",
      "Seoul 2",
      "Busan 1",
    ]);
    const long = `It ran${" past the harbor".repeat(8)}.`;
    expect(paragraphs(read(withText(`${long}\nIt was full.`)))).toEqual([long, "It was full."]);
  });

  it("spells names as the copy does, so that they are found in it", () => {
    const document = read(
      withText(
        "Lee of Harbor Co. met Dana Vox in Seoul.\n\nPERSON: DANA VOX (92%); JO ROE (50%); (90%)\n\nCOMPANY: HARBOR CO (60%)\n\nCITY: SEOUL, SOUTH KOREA (90%)",
      ),
    );
    expect(document.names).toEqual({
      "Dana Vox": "person",
      "JO ROE": "person",
      "Harbor Co": "organization",
      "SEOUL, SOUTH KOREA": "place",
      Seoul: "place",
    });
    const { article, names } = document;
    const vox = extractEntities(article, { names }).find(({ name }) => name === "Dana Vox");
    expect(vox?.type).toBe("person");
  });

  it("keeps a dateline of the text, and reports another one", () => {
    const document = read(
      "1 of 1 DOCUMENT\n\nDATELINE: BUSAN, South Korea\n\nLENGTH: 9 words\n\nSEOUL (Yonhap) -- It ran.\n",
    );
    expect(document.article.dateline?.places[0]?.name).toBe("Seoul");
    expect(lost(document)).toEqual(["dateline: BUSAN, South Korea - "]);
  });

  it("reports the cover, page heads and what is below the last document", () => {
    const [document] = parseNexis(
      `Documents (1)\n1. Tram stops\nClient/Matter: -None-\n\nPage 1 of 2\n\n${STOP}\nThe end\n`,
    ) as [ReadDocument];
    expect(document.article).toEqual(read(STOP).article);
    expect(lost(document)).toEqual([
      "page: Page 1 of 2",
      "head: Documents (1) 1. Tram stops Client/Matter: -None-",
      ...lost(read(STOP)),
      "after the last document: The end",
    ]);
    expect(lost(parseNexis(`Search: tram\n\n${RUN}`)[0] as ReadDocument)).toEqual([
      "before the first document: Search: tram",
    ]);
  });

  it("reports what it cannot read, and what is given twice", () => {
    const document = read(
      "1 of 1 DOCUMENT\n\nLENGTH: many words\n\nLENGTH: 9 words\n\nIt ran.\n\nLANGUAGE: Klingon\n\nACC-NO: 1\n\nACC-NO: 2\n",
    );
    expect(document.metadata).toEqual({ id: "1" });
    expect(lost(document).sort()).toEqual([
      "ACC-NO: 2",
      "LANGUAGE: Klingon",
      "LENGTH: 9 words",
      "LENGTH: many words",
    ]);
  });

  it("reads a text without any of this as text", () => {
    expect(paragraphs(read("The tram ran.\n\nIt was full.\n"))).toEqual([
      "The tram ran.",
      "It was full.",
    ]);
  });

  it("refuses a blank text", () => {
    for (const text of ["", " \n\f\n"])
      expect(() => parseNexis(text)).toThrow("input: has no words");
  });

  it("is guessed from the content", () => {
    for (const text of [TRAM, RUN, STOP, `Documents (1)\n\n${STOP}`, "\fDocument 1 of 2\r\n"])
      expect(guessFormat(text)).toBe("nexis");
    expect(guessFormat("Tram runs\n\nIt is 1 of 2 documents.\n")).toBe("wire");
  });

  it("keeps every word in an article, its metadata, its names or its losses", () => {
    const word = fc.stringMatching(/^Q[a-z]{8}$/);
    const part = fc.oneof(
      word,
      word,
      word.map((name) => `${name.toUpperCase()} (90%); `),
      fc.constantFrom(
        ...["\n", "\n\n", "\n\n", "\n   ", " ", "      ", "; ", "\r\n", "\f"],
        ..."BYLINE BODY HEADLINE DATELINE HIGHLIGHT LENGTH SUBJECT PERSON CITY COMPANY GRAPHIC NOTE LOAD-DATE SOURCE"
          .split(" ")
          .map((name) => `\n${name}: `),
        ..."Body Notes Graphic Classification Byline:  Subject:  Person:  Length:"
          .split("  ")
          .map((name) => `\n${name}\n`),
        "\n   2 of 3 DOCUMENTS\n\n",
        "\n\nEnd of Document\n",
        "\nPage 1 of 2\n",
        "\nMay 1, 2031 ",
        "\nCopyright 2031 ",
        "\nSEOUL, May 1 (AP) -- ",
      ),
    );
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 40 }), (parts) => {
        const text = `Quartered${parts.join("")}`;
        const all = JSON.stringify(
          parseNexis(text).map(({ article, ...rest }) => [article.source, rest]),
        );
        for (const [found] of text.matchAll(/Q[a-z]{8}/gi))
          expect(all.toLowerCase()).toContain(found.toLowerCase());
      }),
      { numRuns: RUNS },
    );
  });

  it("takes time in proportion to a document's lines, whatever they are", () => {
    const lines = [
      "It ran.\n",
      "It ran.\n\n",
      "SUBJECT: A (9%)\n",
      "Copyright 2031 A\n\n",
      "GRAPHIC: A\n\n",
      "PERSON: ANN LEE\n\n",
      "May 1, 2031\n",
    ];
    for (const line of lines) {
      const of = (count: number) => withText(`It ran.\n\n${line.repeat(count)}`);
      const above = (count: number) => withHead(line.repeat(count));
      expect(growthOf((count) => parseNexis(of(count)), 500)).toBeLessThan(8);
      expect(growthOf((count) => parseNexis(above(count)), 500)).toBeLessThan(8);
    }
  });
});
