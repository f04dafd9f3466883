import { describe, expect, it } from "vitest";
import {
  type Byline,
  parseArticle,
  parseBlocks,
  serializeArticle,
  unwrapText,
} from "../../src/index.ts";

/** What a line above or below a story is read as, given that it is not a paragraph and is written back exactly. */
function nodeOf(line: string, above: boolean): string | undefined {
  const [top, tail] = above ? [`${line}\n`, ""] : ["", `${line}\n`];
  const text = `Tram line reopens\n${top}SEOUL, May 1 (Yonhap) -- The tram ran.\nIt was full.\n${tail}`;
  const article = parseArticle(text);
  expect(serializeArticle(article)).toBe(text);
  expect(article.paragraphs).toHaveLength(2);
  const { notes, byline, credits, signOffs, end, furniture } = article;
  if (byline !== undefined) return `byline ${byline.authors.join(" & ")}`;
  if (end !== undefined) return "end";
  if (notes.length > 0) return "note";
  if (credits.length > 0) return "credit";
  return signOffs.length > 0 ? "sign-off" : furniture[0]?.kind;
}

describe("an article's tail", () => {
  it("includes initials that are repeated below PTI's end mark", () => {
    const { end, signOffs, trailing } = parseArticle(
      "New Delhi, Mar 4 (PTI) The tram ran on Tuesday.\nPTI AL HS\nHS HS\n",
    );
    expect([end?.text, signOffs.map(({ text }) => text), trailing]).toEqual([
      "PTI AL HS",
      ["HS HS"],
      [],
    ]);
  });

  it("includes SPA's number below its end mark", () => {
    const { signOffs, trailing } = parseArticle(
      "Riyadh, March 4, 2031, SPA -- The tram ran on Tuesday.\n-- SPA\n14:52 LOCAL TIME 11:52 GMT\n0021\n",
    );
    expect([signOffs[0]?.text, trailing]).toEqual(["0021", []]);
  });

  it("begins at an end mark that lacks its closing bracket", () => {
    const { end, paragraphs } = parseArticle("SEOUL, May 1 (Yonhap) -- It ran.\n(END\n");
    expect([end?.text, paragraphs.length]).toEqual(["(END", 1]);
  });
});

describe("a headline", () => {
  it.each([
    "For Sailors, No Contact",
    "Trams Lose Contact",
    "US--China talks resume in Harbor",
    "US--China, 3 others agree on trams",
    "MAYOR TO ASK FOR SECOND TRAM IN NEW YORK, TORONTO",
    "LA--Fires rage on",
    "HARBOR=PEACE says mayor",
    "Harbor-Trams, 1st Ladies agree",
    "PAGE 2 of the timetable",
    "HARBOR TRAM",
    "See comments of mayor",
    "Subscribe to @harbor and win",
    "Attachments: none",
    "UNB NEWS sold",
    "Mayor Opens Tram Line (AP)",
    "Trams Run, Mayor Says (Reuters)",
    "Note to Mayor: Trams Work",
    "Note to self: ride trams",
    "Key Word",
    "Keywords: they matter",
    "May 01, 2031 Source: the tram ran",
  ])("can look like a line of desks: %s", (line) => {
    const { headline, furniture, notes } = parseArticle(
      `${line}\nBy Ann Lee\nSEOUL (AP) -- It ran.\n`,
    );
    expect([headline?.text, furniture, notes]).toEqual([line, [], []]);
  });
});

it.each([
  "12\nTram line reopens\n",
  "PAGE  2\nTram line reopens\n",
  "Harbor-Trams, 1st Ld\nTram line reopens\n",
  "=adv\nTram line reopens\n",
  ">>>ANSA/\nTram line reopens\n",
  ">>>ANSA/\n\nTram line reopens\n",
  "HARBOR TRAM\nTram line reopens after storm\n(Adds details)\n",
  "ZCZC\nHARBOR COUNCIL-TRAM\nTram line reopens after storm\n",
  "ZCZC\nHRBT\nTram line reopens\n",
  "ZCZC HRB 031\n\nHRBT\n\nTram line reopens\n",
  "Press Release\n\nTram line reopens\n\n",
])("reads the headline below what is no headline: %j", (above) => {
  const text = `${above}Harbor City, March 4 (EFE).- The tram ran.\n`;
  const article = parseArticle(text);
  expect(article.headline?.text).toMatch(/^Tram line reopens/);
  expect(article.dateline?.agency).toBe("EFE");
  expect(serializeArticle(parseArticle(text))).toBe(text);
});

it.each([
  "HARBOR TRAM\nBy Ann Lee and others in Harbor City\n",
  "HARBOR TRAM\nTram line reopens\n",
  "HARBOR TRAM RUNS AGAIN\n",
])("keeps a short headline in capitals: %j", (above) => {
  const text = `${above}HARBOR CITY (${above.includes("reopens") ? "AFP" : "BSS"}) -- The tram ran.\n`;
  expect(parseArticle(text).headline?.text).toMatch(/^HARBOR TRAM/);
});

it.each(["URGENT", "BULLETIN", "FLASH", "CORRECTION", "LEAD", "REFILE", "EXTRA", "ROUNDUP"])(
  "reads a marker, and no slug, below ZCZC: %s",
  (marker) => {
    const text = `ZCZC\n${marker}\nTram line reopens\nHARBOR CITY, March 4 (EFE).- It ran.\n`;
    const { headline } = parseArticle(text);
    expect(headline?.text).toBe("Tram line reopens");
    expect(headline?.markers.map(({ label }) => label)).toEqual([marker]);
  },
);

it("reads a headline in capitals above a deck and AAP's dateline", () => {
  const text = "MAN DIES IN FIRE\nThree others were hurt\nHARBOR CITY, March 4 AAP - It burnt.\n";
  expect(parseArticle(text).headline?.text).toBe("MAN DIES IN FIRE");
});

it.each(["TRAM TAS", "TRAM TAS (URGENT)"])("reads AAP's headline below its slug: %s", (slug) => {
  const story = "HARBOR CITY, March 4 AAP - The tram ran.\n";
  const { headline } = parseArticle(`${slug}\n\nOld tram line reopens\n\n${story}`);
  expect(headline?.text).toBe("Old tram line reopens");
  expect(parseArticle(`${slug}\n\n${story}`).headline?.raw).toBe(slug);
});

it.each([
  ["TRAMS\nTram line reopens\n", "TRAMS"],
  ["ZCZC\nTRAMS\n", "TRAMS"],
  ["Press Release\n", "Press Release"],
])("keeps a headline of one or two words: %j", (above, words) => {
  const { headline } = parseArticle(`${above}HARBOR CITY (EFE).- It ran.\n`);
  expect(headline?.text).toBe(words);
});

describe("AP's raw copy", () => {
  const text =
    "a0512 r i\n^BC-SKorea-Tram,0092<\n^Tram Runs Again<\n^With AP Photos<\n^By ANN LEE=\n" +
    "^Associated Press Writer=\n   SEOUL, South Korea (AP) _ The tram ran on Friday.\n";
  const article = parseArticle(text);

  it("is read without the marks of its lines", () => {
    const { headline, byline, notes, furniture } = article;
    expect([headline?.text, byline?.authors, byline?.affiliation, notes[0]?.text]).toEqual([
      "Tram Runs Again",
      ["ANN LEE"],
      "Associated Press Writer",
      "With AP Photos<",
    ]);
    expect(furniture.map(({ kind }) => kind)).toEqual(["keywords", "keywords"]);
  });

  it("keeps them when it is edited", () => {
    const byline = { ...(article.byline as Byline), authors: ["SAM ROE"] };
    expect(serializeArticle({ ...article, byline })).toBe(text.replace("ANN LEE", "SAM ROE"));
    expect(unwrapText(text).text).toBe(text);
  });

  it("has no mark where only one of its two signs stands", () => {
    const { headline } = parseArticle("^Tram Runs Again\nSEOUL (AP) _ The tram ran.\n");
    expect(headline?.text).toBe("^Tram Runs Again");
  });
});

it("reads an author and the time of filing above the dateline, as Anadolu's site has them", () => {
  for (const line of [
    "Selin Erkaya  |04.03.2031 - Update : 04.03.2031",
    "Selin Erkaya | 04.03.2031",
    "Selin Erkaya   |04.03.2031 - Update : 05.03.2031",
  ]) {
    const { byline, dateline, furniture } = parseArticle(
      `Tram reopens\nLine was closed\n${line}\nANKARA\nThe tram ran on Tuesday.\n`,
    );
    expect([byline?.authors, byline?.raw, byline?.affiliation]).toEqual([
      ["Selin Erkaya"],
      line,
      undefined,
    ]);
    expect([dateline?.places[0]?.name, furniture.map(({ kind }) => kind)]).toEqual([
      "Ankara",
      ["deck"],
    ]);
  }
});

it("reads AP's advisories and kills without a headline", () => {
  for (const line of ["Editors:", "BULLETIN KILL", "MANDATORY KILL"]) {
    const { headline, notes } = parseArticle(
      `BC-Advisory-Harbor Trial,0092\n${line}\nTestimony begins Monday.\n`,
    );
    expect([headline, notes[0]?.raw]).toEqual([undefined, line]);
  }
});

it("reads a note to editors above the headline as a note", () => {
  const { notes, headline } = parseArticle(
    "ATTN EDITORS: this moves for early papers\nTram line reopens\nSEOUL (AP) -- It ran.\n",
  );
  expect([notes[0]?.label, headline?.text]).toEqual(["ATTN EDITORS", "Tram line reopens"]);
});

it.each(["TOP STORIES", "Business News", "Sports News"])(
  "does not read the heading above a dateline as a byline: %s",
  (line) => {
    const { byline, furniture } = parseArticle(`Tram reopens\n${line}\nSEOUL (AP) -- It ran.\n`);
    expect([byline, furniture[0]?.kind]).toEqual([undefined, "deck"]);
  },
);

it.each([
  "Mayor Sues Newspaper",
  "Mayor Sues Newspapers",
  "Harbor Tram Restores Service",
  "Minister Meets Editors",
  "Mayor Reports Editor",
  "Staffing Crisis Grows",
  "Staffordshire",
])("reads as a deck below a byline: %s", (line) => {
  const { byline, furniture } = parseArticle(
    `Tram line reopens\nBy Ann Lee\n${line}\nSEOUL (AP) -- It ran.\n`,
  );
  expect(byline?.affiliation).toBeUndefined();
  expect(furniture).toMatchObject([{ kind: "deck", text: line }]);
});

it.each([
  "Harbor News Service",
  "HARBOR PRESS SERVICE",
  "Harbor Newspapers",
  "Staff",
  "Sports Writers",
  "Business Editor",
])("reads as a role below a byline: %s", (line) => {
  const { byline } = parseArticle(
    `Tram line reopens\nBy Ann Lee\n${line}\nSEOUL (AP) -- It ran.\n`,
  );
  expect(byline?.affiliation).toBe(line);
});

it.each([
  "(he was correct to say so, she said)",
  "(He was correct to say so, she said.)",
  "(c) 1998, the third item, was dropped",
  "well- so",
  "Trams Lose Contact",
])("leaves in the story: %s", (line) => {
  const { paragraphs } = parseArticle(`SEOUL (AP) -- It ran.\n${line}\nIt was full.\n`);
  expect(paragraphs.map(({ text }) => text)).toEqual(["It ran.", line, "It was full."]);
});

it("reads the agency below a byline, in capitals or not", () => {
  for (const agency of ["United Press International", "DOW JONES NEWSWIRES"]) {
    const { byline } = parseArticle(
      `Tram line reopens\nBy Ann Lee\n${agency}\nSEOUL, May 1 (AP) -- It ran.\n`,
    );
    expect(byline).toMatchObject({ authors: ["Ann Lee"], affiliation: agency });
  }
});

it.each(["MORE", "(END) Dow Jones Newswires"])("ends a story at %s", (mark) => {
  expect(parseArticle(`SEOUL, May 1 (AP) -- It ran.\n${mark}\n`).end?.text).toBe(mark);
});

it.each(["(MORE)", "(more)"])("goes on below %s", (mark) => {
  const { furniture, paragraphs, end } = parseArticle(
    `SEOUL, May 1 (Yonhap) -- It ran.\n${mark}\nIt was full.\n${mark}\n`,
  );
  expect(furniture).toMatchObject([{ kind: "separator", text: mark }]);
  expect([paragraphs.length, end?.text]).toEqual([2, mark]);
  const text = `SEOUL, May 1 (Yonhap) -- It ran.\n${mark}\n${mark}\nIt was full.\n`;
  expect(serializeArticle({ ...parseArticle(text), source: undefined })).toBe(text);
});

it("does not read the line below `News provided by` as a deck, and can write it below the story", () => {
  const article = parseArticle(
    "Tram line reopens\nNews provided by\nHarbor Trams, Inc.\nLine was closed for years\nBUSAN, May 1 /PRNewswire/ -- It ran.\n",
  );
  const kinds = ["navigation", "navigation", "deck"];
  expect(article.furniture.map(({ kind }) => kind)).toEqual(kinds);
  const { source: _, ...fields } = article;
  expect(parseArticle(serializeArticle(fields)).furniture.map(({ text }) => text)).toEqual(
    article.furniture.map(({ text }) => text),
  );
});

it.each([
  ["[ATTN: ADDS photo]", "ATTN", "ADDS photo"],
  ["///EMBARGO: not before 6 p.m.///", "EMBARGO", "not before 6 p.m."],
  ["- Updated with quotes", undefined, "Updated with quotes"],
])("reads the label and text of %s", (line, label, text) => {
  const { notes } = parseArticle(`Tram line reopens\n${line}\nSEOUL (AP) -- It ran.\n`);
  expect(notes.map((note) => [note.label, note.text, note.raw])).toEqual([[label, text, line]]);
});

describe("a line above the story", () => {
  it.each([
    ["(In May 1 story, in third paragraph, corrects color of the tram to blue)", "note"],
    ["(The May 1 story was refiled to correct the mayor's name in paragraph 3)", "note"],
    ["AP Photo HS105, HS106", "note"],
    ["(Recasts; adds mayor's comment)", "note"],
    ["(Repeats story first published on March 3 with no changes to text)", "note"],
    ["(New throughout, updates fares)", "note"],
    [
      "(The author is a columnist of the Harbor Press. The opinions expressed are her own.)",
      "note",
    ],
    ["(For other stories on trams, click on [TRAM/])", "note"],
    ["Embargoed until 6 p.m. EDT Sunday", "note"],
    ["(Ministry corrects fares in paragraph 3)", "note"],
    ["For release Sunday, Nov. 9", "note"],
    ["$Adv09", "note"],
    ["FOR IMMEDIATE RELEASE", "note"],
    ["Photo taken on May 1, 2031 shows a tram in Seoul. (Photo by Ann Lee/Xinhua)", "caption"],
    ["A tram runs in Seoul, South Korea, May 1, 2031. (Xinhua/Ann Lee)", "caption"],
    ["By Harbor News correspondent Ann Lee", "byline Ann Lee"],
    ["By AP Sports Writer Ann Lee", "byline Ann Lee"],
    ["By our own correspondent Ann Lee", "byline Ann Lee"],
    ["By Itar-Tass parliamentary correspondent Ann Lee", "byline Ann Lee"],
    ["By Ann Lee (Yonhap)", "byline Ann Lee"],
    ["By Ann Lee –", "byline Ann Lee"],
    ["By Łukasz Nowak", "byline Łukasz Nowak"],
    ["By Şule Şahin and Đoko Čolić", "byline Şule Şahin & Đoko Čolić"],
    ["by Čestmír Šimek", "byline Čestmír Šimek"],
    ["Čestmír Šimek\nThe Associated Press", "byline Čestmír Šimek"],
    ["Par Jean-Luc d'Arcy", "byline Jean-Luc d'Arcy"],
    ["Omar al-Khatib", "byline Omar al-Khatib"],
    ["Ludwig van der Berg", "byline Ludwig van der Berg"],
    ["By Yonhap reporter Ann Lee", "byline Ann Lee"],
    ["Par Anne Lee", "byline Anne Lee"],
    ["Por Ana Lee", "byline Ana Lee"],
    ["Oleh Siti Lee", "byline Siti Lee"],
    ["by Ann LEE with Sam ROE in Geneva", "byline Ann LEE & Sam ROE"],
    ["The Canadian Press", "byline The Canadian Press"],
    ["EMBARGOED TO 0001 WEDNESDAY MARCH 5", "note"],
    ["Not for publication before 0001 Wednesday March 5", "note"],
    ["[ATTN: RECASTS headline]", "note"],
    ['(Attention editors: kill story "Tram line reopens")', "note"],
    ["Embargo: 0900 GMT March 5", "note"],
    ["HOLD FOR RELEASE UNTIL 12:01 A.M. EDT", "note"],
    ["[Photo: Ann Lee]", "credit"],
    ["EDITOR'S NOTE — This is the first of two parts.", "note"],
    ["EDITOR'S NOTE _ This is the first of two parts.", "note"],
    ["(Inserts dropped word in paragraph 2)", "note"],
    ["(Deletes reference to the ferry)", "note"],
    ["ATTENTION - ADDS quotes ///", "note"],
    ["(This story is auto-generated from a feed.)", "note"],
    ["HARBOR * TRAMS * FARES", "keywords"],
    ["ZCZC HBR 031", "keywords"],
    ["Source: Xinhua", "credit"],
    ["[1/3]A tram runs in Seoul, South Korea. REUTERS/Ann Lee", "caption"],
    ["By sportswriter Li Ming", "byline Li Ming"],
    ["Ann Lee and Sam Roe, The Canadian Press", "byline Ann Lee & Sam Roe"],
    ["By ANN LEE/Associated Press", "byline ANN LEE"],
    ["KILL KILL KILL =", "note"],
    ["BC-Harbor-Tram, 5th Ld-Writethru", "keywords"],
    ["AM--Harbor Tram,0256", "keywords"],
    ["a0563 BC-Harbor--Tram, 3rd Ld-Writethru,0842", "keywords"],
    ["Harbor-Trams/Fares/", "keywords"],
    ["HARBOR-TRAMS-FARES", "keywords"],
    ["HARBOR-TRAMS/ (UPDATE 2)", "keywords"],
    ["MH-TRAM", "keywords"],
    ["BOM12", "keywords"],
    ["BOM12 MH-TRAM-LD FRAUD", "keywords"],
    ["AFP0123 4 WWW 0250 FRA-TRAM", "keywords"],
    ["DEL12 TRAM-FARES", "keywords"],
    ["nL5N0SF1AB", "keywords"],
    ["With AP Photos.", "note"],
    ["AP Video.", "note"],
    ["Adv 04", "note"],
    ["NOT FOR RELEASE BEFORE 1800 GMT", "note"],
    ["harbor-tram-fares,lead", "keywords"],
    ["u a BC-Harbor-Tram 03-04 0412", "keywords"],
    ["eca0124 3 i 93  dpa 1888", "keywords"],
    ["Tram-ride", "deck"],
    ["CNN to cut jobs", "deck"],
    ["(ADDS photo)", "note"],
    ["(With AP Photos)", "note"],
    ["(Actualiza con la cifra de heridos)", "note"],
    ["EDITOR'S NOTE _ Ann Lee has covered trams since 2019.", "note"],
    ["(by Ann Lee)", "byline Ann Lee"],
    ["By: Han Seo-yun and Ann Lee", "byline Han Seo-yun & Ann Lee"],
    ["by Ann LEE", "byline Ann LEE"],
    ["BY ANN LEE", "byline ANN LEE"],
    ["By the Harbor Press", "byline the Harbor Press"],
    ["By ANN LEE and JOHN ROE JR.", "byline ANN LEE & JOHN ROE JR."],
    ["By 한서윤", "byline 한서윤"],
    ["by Xinhua writers Li Ming, Jean de la Croix", "byline Li Ming & Jean de la Croix"],
    ["Ann Lee", "byline Ann Lee"],
    ["AP-US--Harbor Tram, 2nd Ld-Writethru", "keywords"],
    ["Harbor-Trams, 1st Ld", "keywords"],
    ["Harbor-Trams, 2nd Ld-Writethru", "keywords"],
    ["=adv", "keywords"],
    ["Seoul |", "keywords"],
    ["UNB NEWS", "navigation"],
    ["Press Trust of India  |  Pune  Last Updated at March 4, 2031 17:32 IST", "timestamp"],
    ["PTI PUNE | PUBLISHED 04.03.31, 05:32 PM", "timestamp"],
    ["Harbor Trams Plc, Inside Information, 4 March 2031 at 8:30 a.m. EEST", "timestamp"],
    ["Harbor Trams Oyj 4 March 2031 at 8.30 EEST", "timestamp"],
    ["By IANS | Published on Tue, Mar 4 2031 18:20 IST", "timestamp"],
    ["PUBLISHED ON MARCH 4, 2031 06:20 PM", "timestamp"],
    ["PAGE   2", "navigation"],
    ["US--Harbor Tram, 3rd Ld-Writethru", "keywords"],
    ["US--Harbor Tram, 10thLd-Writethru", "keywords"],
    ["US--Harbor Tram, 412", "keywords"],
    ["March 04, 2031 6:20 PM", "timestamp"],
    ["2031-03-04 18:20", "timestamp"],
    ["18:20 GMT 04.03.2031", "timestamp"],
    ["4.3.2031, 18.20", "timestamp"],
    ["Updated 6:20 PM UTC, March 4, 2031", "timestamp"],
    ["4 March 2031•Update: 5 March 2031", "timestamp"],
    ["Tuesday, March 4, 2031", "timestamp"],
    ["03/04/2031 06:20 PM", "timestamp"],
    ["5 Min Read", "timestamp"],
    ["PTI | Mar 4, 2031, 06.20 PM IST", "timestamp"],
    ["Xinhua | Updated: 2031-03-04 18:20", "timestamp"],
    ["FILE - The tram in Seoul on May 1, 2031. (AP Photo/Ann Lee, File)", "caption"],
    ["c. 2031 Harbor News Service", "credit"],
    ["Ann Lee, The Harbor Press", "byline Ann Lee"],
    ["ANN LEE\nAssociated Press", "byline ANN LEE"],
    ["The mayor says that it was full", "deck"],
    ["(This May 1 story has been corrected to remove a name)", "note"],
    ["By ANN LEE\nAssociated Press Writer", "byline ANN LEE"],
    ["By Ann Lee\nAAP Sports Writer", "byline Ann Lee"],
    ["By Ann Lee\nStaff Writer=", "byline Ann Lee"],
    ["March 4, 2031", "timestamp"],
    ["Mar 04, 2031, 09:00 ET", "timestamp"],
    ["KYODO NEWS - Mar 4, 2031 - 17:32 | World, All", "timestamp"],
    ["PTI | Harbor | Updated: 04-03-2031 17:32 IST", "timestamp"],
    ["Source: Xinhua| 2031-03-04 17:32:10|Editor: ann", "timestamp"],
    ["News provided by", "navigation"],
    ["///EMBARGO: not before 6 p.m.///", "note"],
    ["(Embargo ends)", "note"],
    ["- Updated with mayor's remarks, details in paragraphs 3-5", "note"],
    ["| Source: Harbor Mining Corp.", "credit"],
    ["LD TRAM", "keywords"],
    ["LD ALL TRAM 2", "keywords"],
    ["BKN--Harbor-Trams, Box,0150", "keywords"],
    ["TITLE=KENYA / TRAM (L-O)", "keywords"],
    ["VOICED AT:", "keywords"],
    ["May 01, 2031 09:00 ET | Source: Harbor Mining Corporation of Busan and Incheon", "timestamp"],
    ["01.05.2031 - Update : 02.05.2031", "timestamp"],
    ["A tram stands in Seoul, South Korea, April 30, 2031. REUTERS/Ann Lee/File Photo", "caption"],
    ["(c) 1998, Harbor Post", "credit"],
    ["May 01, 2031 08:00 AM Eastern Daylight Time", "timestamp"],
    ["Date: 01/05/2031 | Source: Harbor | Read original version at source", "timestamp"],
    ["The tram (Embargo ends May 1)", "deck"],
    ["Maria del Carmen Lopez", "byline Maria del Carmen Lopez"],
    ["LUIS DE LA CRUZ", "byline LUIS DE LA CRUZ"],
    ["Juan Carlos Lopez", "byline Juan Carlos Lopez"],
    ["Lars Hans Berg", "byline Lars Hans Berg"],
    ["Ten Injured", "deck"],
    ["Mayor Attacked", "deck"],
    ["Ten Wounded", "deck"],
    ["Ten Missing", "deck"],
    ["Ten Dead", "deck"],
    ["Ten Jailed", "deck"],
    ["Mayor Fired", "deck"],
    ["Mayor Accused", "deck"],
    ["Ali Rashed", "byline Ali Rashed"],
    ["Ann Williams and Sam Roe", "byline Ann Williams & Sam Roe"],
    ["Omar Ahmed", "byline Omar Ahmed"],
    ["Harbor News Service", "byline Harbor News Service"],
    ["Riders Hold On", "deck"],
    ["Mayor Rides First", "deck"],
    ["Council Meets Again", "deck"],
    ["Snow Grips Plains", "deck"],
    ["Dollar Rises", "deck"],
    ["Mayor Denies Report", "deck"],
    ["Train Crashes Into Bus", "deck"],
    ["Harbor Association Sports Staff", "byline Harbor Association Sports Staff"],
    ["Workers Trapped", "deck"],
    ["SALE OF OLD TRAMS TO BUSAN", "deck"],
    ["HBO--Harbor Roundup,0150", "keywords"],
    ["DATELINE=SEOUL", "keywords"],
    ["Note to readers: the fare is in won", "note"],
    ["Keyword: TRAM", "deck"],
    ["a0412", "keywords"],
    ["rw AM-TRAMS 03-04 0142", "keywords"],
    ["rw\tAM-TRAMS\t03-04 0142", "keywords"],
    ["BA0214 3 OVR 115 BER0021", "keywords"],
    ["(Note: language some readers may find offensive in paragraph 6)", "note"],
    ["(Note: Contains language that some readers may find offensive)", "note"],
    [" U I BC-HARBOR-TRAM    05-02 0319", "keywords"],
    ["UPI  11-03-31  09:14 al", "keywords"],
    ["/C O R R E C T I O N -- Harbor Trams/", "note"],
    ["to- do", "deck"],
    ["SEOUL | Tue Mar 4, 2031 6:20am EST", "timestamp"],
    ["SEOUL/PARIS | Wed Mar 5, 2031 1:27pm GMT", "timestamp"],
    ["SEOUL Tue Mar 4, 2031 6:20am EST", "timestamp"],
    ["Tue Mar 4, 2031 6:20am EST", "timestamp"],
    ["Seoul, South Korea | AFP | Tuesday 3/4/2031 - 18:20 UTC+9", "timestamp"],
    ["Adds quote, background", "note"],
    ["Updates with comment from paragraph 3", "note"],
    ["Recasts, adds quote; changes dateline, previous Busan", "note"],
    ["Adds 200 seats and a bell", "deck"],
    ["Updates are free, says mayor", "deck"],
    ["Corrects the rhythm of trams", "deck"],
    ["Ann Lee\n3 Min Read", "byline Ann Lee"],
    ["UPDATES WITH RESCUE, CHANGES HEADLINE, DECK", "note"],
    [
      'In May 1 SEOUL story headlined "Tram runs" please read ... 12 ... instead of ... 10.',
      "note",
    ],
  ])("%j is read as: %s", (line, node) => expect(nodeOf(line, true)).toBe(node));
});

it("does not take a line of several words that ends in a slash for a slug", () => {
  const lines = ["The harbor bank bought bills of three million at 9-7/", "8 pct on Monday."];
  const { furniture, paragraphs } = parseArticle(
    `SEOUL, May 1 (AP) - It was.\n${lines.join("\n")}`,
  );
  expect([furniture, paragraphs.length]).toEqual([[], 3]);
  expect(parseArticle("MUMBAI, India, July 25, 2031 /PRNewswire/").dateline?.agency).toBe(
    "PRNewswire",
  );
});

it("reads an end mark right below a byline as one, not as the author's role", () => {
  const { byline, end } = parseArticle("Tram\nBy Ann Lee\nPTI AL HS\n");
  expect([byline?.raw, end?.text]).toEqual(["By Ann Lee", "PTI AL HS"]);
});

it("reads the line below a slug as the headline", () => {
  const { headline } = parseArticle(
    "BC-Harbor-Tram, 5th Ld-Writethru\nTram line reopens\nSEOUL (AP) -- It ran.\n",
  );
  expect(headline?.text).toBe("Tram line reopens");
});

describe("a line below the story", () => {
  it.each([
    ["reuter", "end"],
    ["9417**2050", "sign-off"],
    ["-By Ann Lee, Harbor Newswires; 312-555-0100; ann.lee@example.org", "credit"],
    [
      "©2031 Harbor Post. Visit harborpost.example. Distributed by the Harbor Content Agency, LLC, to its clients.",
      "credit",
    ],
    ["AP-WF-11-13-31 1509GMT", "end"],
    ["dpa hs al", "end"],
    ["-0- www.kcna.kp (Juche120.12.10.)", "end"],
    ["SOURCE: Harbor Trams", "end"],
    ["--BERNAMA", "end"],
    ["AP-NY-03-04-96 1820EST", "end"],
    ["(Han Seo-yun contributed to the article.)", "credit"],
    ["— NNN-BERNAMA", "end"],
    ["--SPA", "end"],
    ["--NNN-NAMPA", "end"],
    ["-- NNN-ZANIS", "end"],
    ["BSS/AL/JD/1822 HRS", "end"],
    ["EFE al/jd 06/19/31-40/90", "end"],
    ["upi 03-04-84 07:12 ppd", "end"],
    ["(T.F001/A/AL-JD/A/S012)", "end"],
    ["(Hina) xmal", "end"],
    ["//", "separator"],
    ["//More", "separator"],
    ["// OPT //", "separator"],
    ["// END OPT //", "separator"],
    ["(SIGNED)", "sign-off"],
    ["Subscribe to @harbortrams", "navigation"],
    ["See comments", "navigation"],
    ["Add to blog", "navigation"],
    ["You may place this material on your blog by its link.", "navigation"],
    ["Attachments: Harbor 14.3 fares.xlsx", "navigation"],
    ["(Yonhap) photo@example.org", "sign-off"],
    ["--Ann Lee in Busan at (82)(2) 555-0100, or alee@example.org. Editor: Roe.", "credit"],
    ["For Related News and Information:", "navigation"],
    ["-VNA", "end"],
    ["■", "end"],
    ["SOURCE Harbor Trams", "end"],
    ["(STORY CAN END HERE. OPTIONAL MATERIAL FOLLOWS)", "note"],
    ["- Reporting by: Ann Lee in Seoul", "credit"],
    ["Editing by: Sam Roe", "credit"],
    ["*Writing by Sam Roe", "credit"],
    ["* Writing by Sam Roe", "credit"],
    ["Sign up here.", "navigation"],
    ["READ ALSO: Museum buys last ferry", "navigation"],
    ["Related:", "navigation"],
    ["Reporter: Ann Lee", "credit"],
    ["Pewarta: Ann Lee", "credit"],
    ["This report by The Canadian Press was first published March 4, 2031.", "credit"],
    ["This is unedited, unformatted feed from the Harbor Press wire.", "credit"],
    ["Ann Lee, The Canadian Press", "credit"],
    ["Information from: Harbor Ledger, http://www.example.org", "navigation"],
    ["AP video journalist Ann Lee contributed.", "credit"],
    ["Associated Press writer Ann Lee contributed from Busan.", "credit"],
    ["(Reporte de Ana Ruiz; editado por Luis Paz)", "credit"],
    ["(Reportage Ann Lee, édité par Sam Roe)", "credit"],
    ["(Bericht von Ann Lee, redigiert von Sam Roe. Bei Fragen: Redaktion Berlin)", "credit"],
    ["Editor: huaxia", "credit"],
    ["This story was first published on May 1. It was updated to correct the fare.", "note"],
    ["End ADV", "note"],
    ["(The story has not been edited by the Harbor Post and is auto-generated.)", "note"],
    ["-- With files from Ann Lee in Busan, Sam Roe in Seoul", "credit"],
    ["2 min", "timestamp"],
    ["Published Thursday, May 1, 2031 6:21PM EDT", "timestamp"],
    ["Source text for Eikon:", "navigation"],
    ["Further company coverage:", "navigation"],
    ["Issued on: 01/05/2031 - 18:20", "timestamp"],
    ["All rights reserved.", "credit"],
    ["www.kcna.kp (Juche120.7.14.)", "credit"],
    ["(ann.lee@example.org)", "sign-off"],
    ["(Ann Lee can be contacted at ann.lee@example.org)", "sign-off"],
    ["abc/def/", "sign-off"],
    ["18:20 LOCAL TIME 15:20 GMT", "timestamp"],
    ["1210 GMT May 12, 2031", "timestamp"],
    ["- - - -", "separator"],
    ["Keywords: HARBOR TRAM/ (UPDATE 2)", "keywords"],
    ["FILE PHOTO: The tram in Seoul. REUTERS/Ann Lee", "caption"],
    ["AP trams: https://example.org/trams", "navigation"],
    ["Logo - https://example.org/logo.jpg", "navigation"],
    ["View source version on example.org: https://example.org/1", "navigation"],
    ["Read More", "navigation"],
    ["More stories like this are available on example.org", "navigation"],
    ["This story has been corrected to show that the tram is green.", "note"],
    ["CONTACT: Ann Lee, +1-555-0100", "sign-off"],
    ["- Author: Ann Lee, +49 30 5555 0100", "sign-off"],
    ["- http://example.org/tram", "navigation"],
    ["TAGS: tram, harbor", "keywords"],
    ["dpa al xx a3 sr", "end"],
    ["## Internet", "section"],
    ["Associated Press writer Ann Lee in Busan contributed to this report.", "credit"],
    ["c.2031 Harbor News Service", "credit"],
    ["©2031 Harbor News L.P.", "credit"],
    ["VOA's Ann Lee contributed to this report. Some information came from AFP.", "credit"],
    ["Some information for this report came from AFP and Reuters.", "credit"],
    ["--With assistance from Sam Roe.", "credit"],
    ["(By Ann Lee and Sam Roe)", "credit"],
    ["Lee reported from Busan.", "credit"],
    [
      "Lee reported from Busan. Associated Press journalists Ann Roe in Seoul and Bo Ek in Oslo contributed.",
      "credit",
    ],
    ["-- Harbor News contributed to this story --", "credit"],
    ["(Ann.Lee@example.org; +82 2 555 0100; Reuters Messaging: ann.lee@example.org)", "sign-off"],
    ["(This version CORRECTS the day of the opening to Tuesday.)", "note"],
    ["___", "separator"],
    ["***", "separator"],
    ["~~~~", "separator"],
    ["PHOTO: A tram runs in Busan.", "caption"],
    ["File photo of a tram in Busan.", "caption"],
    ["[Photo courtesy of Harbor Trams]", "caption"],
    ["Follow Ann Lee on Twitter: http://harbor.example/ann", "sign-off"],
    ["To contact the reporter on this story:", "sign-off"],
    ["Ann Lee in Seoul at ann.lee@example.org", "sign-off"],
    ["(Our editorial staff can be reached at desk@example.org)", "sign-off"],
    ["al-jd/sr", "sign-off"],
    ["/al/jd/sr", "sign-off"],
    ["-- Ann Lee, Busan newsroom, +82 51 555 0100", "credit"],
    ["--Ann Lee in the Busan newsroom (82-51) 555-0100 /al", "credit"],
    ["-- Busan bureau 512-555-0100", "credit"],
    ["(c) Reuters Limited 2031", "credit"],
    ["(c)2031 Harbor Post (Busan, South Korea)", "credit"],
    ["Visit the Harbor Post at www.harborpost.example", "navigation"],
    ["On the Net:", "navigation"],
    ["Harbor Authority: http://www.example.org", "navigation"],
    ["Web site: http://www.example.com/", "navigation"],
    ["(Ann Lee in Busan; editing by Sam Roe)", "credit"],
    ["(Busan Newsroom +82 51 555 0100)", "credit"],
    ["* Ann Lee contributed to this story from Busan.", "credit"],
    ["AP Business Writer Ann Lee contributed to this story from New York.", "credit"],
    ["Source: Harbor Trams, Inc.", "credit"],
    ["(Agencies)", "credit"],
    ["\xa9 2031 AFP", "credit"],
    ["(PTI) AL HS", "end"],
    ["AFP al/jd/sr", "end"],
    ["UNI XC-AL HS 1640", "end"],
    ["(END/2031)", "end"],
    ["(ends) al/jd", "end"],
    ["-0- (Juche 95.3.4)", "end"],
    ["Enditem.", "end"],
    ["NYT-03-04-31 1412EST", "end"],
    ["-- (PNA)", "end"],
    ["Ann Lee in Busan at +82-51-555-0100 or ann@example.org", "sign-off"],
    ["Distributed by Harbor Content Agency, LLC.", "credit"],
    ["(NAN)(www.harbor.example)", "credit"],
    ["BSS/AL/1345 hrs", "end"],
    ["BSS/AL/SR/0955hrs", "end"],
    ["jd/t/ms", "sign-off"],
    ["--IANS", "end"],
    ["AAP hs/al", "end"],
    ["Enditem/al", "end"],
    ["end", "end"],
    ["# Notebook", "section"],
    ["UNI AL HS 1640", "end"],
    ["End", "end"],
    ["A.L.", "sign-off"],
    ["A.L.M", "sign-off"],
    ["AL/JD", "sign-off"],
    ["AL // JD", "sign-off"],
    ["al/jd (AFP, dpa, Reuters)", "sign-off"],
    ["(AFP, dpa)", "credit"],
    ["(with inputs from PTI)", "credit"],
    ["With reporting by Ann Lee", "credit"],
    ["Ann Lee in Busan contributed reporting.", "credit"],
    ["--30--", "end"],
    ["-- 30 --", "end"],
    ["-30- jl/ab", "end"],
    ["-END-", "end"],
    ["-ends-", "end"],
    ["ends/", "end"],
    ["[ENDS]", "end"],
    ["+", "end"],
    ["041015 GMT Mär 31", "timestamp"],
    ["THE CANADIAN PRESS", "credit"],
    ["BSS/Corr/AL/1345 hrs", "end"],
    ["BSS/AFP/SSS/ 1412 hrs", "credit"],
    ["(ANSAmed).", "end"],
    ["Translated from Finnish by Ann Lee", "credit"],
    ["www.kcna.kp (2031.03.04.)", "credit"],
    ["=====", "separator"],
    ["al", "sign-off"],
    ["//Petra// AL", "end"],
    ["MAP: 04 March 2031", "timestamp"],
    ["Published in Harbor Post, March 4th, 2031", "timestamp"],
    ["UPI ARCHIVES", "navigation"],
    ["(Except for the headline, this story has not been edited by Harbor staff.)", "note"],
    ["- [Harbor](http://harbor.example)", "navigation"],
    ["Keywords: HARBOR TRAM/", "keywords"],
    ["Our Standards: The Thomson Reuters Trust Principles.", "navigation"],
    ["101137 Mar 31", "timestamp"],
    ["((ann@example.org; +82 2 555 0100))", "sign-off"],
    ["101137 GMT Dez 31", "timestamp"],
    ["Reporting By Ann Lee; Editing by Sam Roe", "credit"],
    ["(Translated by Ann Lee; Editing by Sam Roe)", "credit"],
    ["(Graphic by Ann Lee)", "credit"],
    ["(Edtitng by Sam Roe)", "credit"],
    ["(Busan newsroom; +82 51 555 0100)", "credit"],
    ["(This story was produced by the Busan bureau; Editing by Ann Lee)", "credit"],
    ["(c) Copyright Harbor News 2031. Click For Restrictions", "credit"],
    ["\xa9 Harbor News", "credit"],
    ["-- With assistance by Ann Lee, and Sam Roe", "credit"],
    ["--Editors: Ann Lee, Sam Roe", "credit"],
    ["With files from The Associated Press", "credit"],
    ["- with AP", "credit"],
    ["(With inputs from agencies)", "credit"],
    ["— By Ann Lee in Halifax", "credit"],
    ["[Copyright The Jiji Press, Ltd.]", "credit"],
    ["COPYRIGHT \xa9 ANTARA 2031", "credit"],
    ["Photo courtesy of Harbor Trams March 4, 2031", "caption"],
    ["-0- Jan/14/2031 21:30 GMT", "end"],
    ["——", "separator"],
    ["Translator: Ann Lee, Editor: Sam Roe", "credit"],
    ["WAM/Ann Lee/Sam Roe", "credit"],
    ["(( ann@example.org , +82 2 555 0100 ))", "sign-off"],
    ["mo jp", "sign-off"],
    ["Jh tm", "sign-off"],
    ["The Canadian Press", "credit"],
    ["(Video reporters: Ann Lee; video editor: Sam Roe)", "credit"],
    ["For further information: Ann Lee, 555-0100", "sign-off"],
    ["End Adv for Sunday, Nov. 9", "note"],
    ["Most Read from Harbor Week", "navigation"],
    ["ab/cd/ef31", "sign-off"],
    ["(end)", "end"],
    ["(끝)", "end"],
    ["끝", "end"],
    ["Schluss", "end"],
    ["# # #", "end"],
    ["enditem", "end"],
    ["--", "separator"],
    ["https://example.org/trams", "navigation"],
    ["Read also", "navigation"],
    ["For further information, please contact:", "section"],
    ["(Harbor-Trams-Fares)", "keywords"],
    ["- Updated to correct the mayor's name", "note"],
    ["101137 Mar 31 GMT", "timestamp"],
    ["18:20 Local Time 15:20 GMT", "timestamp"],
    ["Note to readers: An earlier version had the wrong number of stops.", "note"],
    ["(EDITORS: STORY CAN END HERE.)", "note"],
    ["(Delayed)", "note"],
    ["Editors: Adds quotes of the mayor", "note"],
    ["ATTN EDITORS: This moves early.", "note"],
    ["(BEGIN OPTIONAL TRIM.)", "note"],
    ["(Gdynia Newsroom: +48 58 555 01 00)", "credit"],
    ["AAP al/hs/", "end"],
    ["(Schluss) al/hs", "end"],
    ["al/ hs/", "sign-off"],
    ["KEY WORDS: tram, Seoul", "keywords"],
    ["Photo: A tram runs in Busan. (Yonhap)", "caption"],
    ["Photo: Hana Corp.", "credit"],
    ["A tram in Busan. (Photo: VNA)", "caption"],
    ["File photo: A tram runs in Busan.", "caption"],
    ["A tram in Busan. Photo: dpa", "caption"],
    ["AAP RTV hs/al", "end"],
    ["( END )", "end"],
    ["==========A.L", "end"],
    ["(Written by Ann Lee in Busan)", "credit"],
    ["Editors:", "note"],
    ["BULLETIN KILL", "note"],
    ["(*)", "end"],
    ["mfl", "end"],
    ["MORE AAP hs/al", "end"],
    ["====Kyodo", "end"],
    ["SOURCE  Harbor Trams Corp.", "end"],
    ["--Indo-Asian News Service", "end"],
    ["PTI CORR AL", "end"],
    ["PTI AL HS EF CD CD CD", "end"],
    ["An earlier version of this story gave the wrong number of stops.", "note"],
    ["(An earlier version of this story corrected the mayor's name.)", "note"],
    ["The story has been corrected to fix the mayor's name.", "note"],
    ["This story corrects that the fare was $3, not $4.", "note"],
    ["* The number of stops has been corrected.", "note"],
    ["(Optional add end)", "note"],
    ["(c) Reuters Limited 2031", "credit"],
    ["((c) Reuters Limited 2031)", "credit"],
    ["((c) 2031 Reuters)", "credit"],
    ["*Ann Lee contributed to this report from Busan", "credit"],
    [
      "Ann Lee contributed to this report. Some information for this report came from Reuters.",
      "credit",
    ],
    ["(With additional reporting by Ann Lee in Busan and agencies)", "credit"],
    ["La periodista de The Associated Press Ana Ruiz contribuyó con este despacho.", "credit"],
    ["[Yonhap]", "credit"],
    ["AGERPRES (RO - author: Ana Lee, editor: Ion Roe)", "credit"],
    [
      "This story is provided by Harbor Media. ANI will not be responsible for its words.",
      "credit",
    ],
    ["AL/HS/jd", "sign-off"],
    ["ALM/hsr", "sign-off"],
    ["str-al-hs/jd/sr/kl", "sign-off"],
    ["(191 Words)", "sign-off"],
    ["((Ann Lee 312-555-0100))", "sign-off"],
    ["/CONTACT:  Ann Lee of Harbor Trams, 216-555-0112/", "sign-off"],
    ["101137 MAR 31", "timestamp"],
    ["KEYWORD: CALIFORNIA", "keywords"],
    ["INDUSTRY KEYWORD: RAIL TRANSPORT", "keywords"],
    ["Notes to editors", "section"],
    ["Investor Relations:", "section"],
    ["Register now for FREE unlimited access to Reuters.com", "navigation"],
    ["(For more stories on trams, double-click [TRAM])", "navigation"],
    [
      "(For full coverage of the trams and the ferries, visit: http://trams.example.org/ )",
      "navigation",
    ],
    [
      "The Associated Press’ tram coverage receives financial support from many foundations. AP is solely responsible for all content.",
      "navigation",
    ],
    ["upi 11-02-31 04:15 aes", "end"],
    ["UPI 11-02-31 04:15 aes", "end"],
    ["nnnn", "end"],
    ["AFP 041732 GMT MAR 31", "timestamp"],
    ["1732PED MAR 04", "timestamp"],
    ["Continue reading", "navigation"],
    ["al/jd/sr AFP", "sign-off"],
    ["(Disclaimer: This story has come from a feed.)", "note"],
    ["(ADVERTORIAL DISCLAIMER: The above release is by Harbor Trams.)", "note"],
    ["TASS is not responsible for the material quoted in these press reviews", "credit"],
    ["(Please send comments to ann@example.org.)", "sign-off"],
    ['<org idsrc="isin" value="US0000000000">HARBOR</org>', "keywords"],
    [
      "AP coverage of harbors receives financial support from Harbor Trust. AP is solely responsible for all content.",
      "navigation",
    ],
    [
      "The Associated Press Transit Desk receives support from Harbor Trust. The AP is solely responsible for all content. See AP.org.",
      "navigation",
    ],
    [
      "Lee is a corps member for The Associated Press/Report for America. It places reporters on undercovered issues.",
      "credit",
    ],
    ["Contact AP's harbor team at harbor@ap.org or https://www.example.org/tips/.", "sign-off"],
    ["(Ann Lee is a Harbor Press columnist. The opinions expressed are her own.)", "note"],
    ["(Ann Lee is a market analyst. The views expressed here are her own)", "note"],
    ["This column does not necessarily reflect the opinion of Harbor LP and its owners.", "note"],
    [
      "This column reflects the views of Ann Lee and does not necessarily reflect the opinion of Harbor LP.",
      "note",
    ],
    ["For more articles like this, please visit us at example.org/opinion", "navigation"],
    ["(C) Harbor News Agency. All Rights Reserved", "credit"],
    ["Copyright: Harbor Syndicate, 2031.", "credit"],
    ["(\xa9NTB)", "credit"],
    ["(For a factbox on trams, double click on [ID:nHRB0123])", "note"],
    ["(For other news click <HARBOR1>)", "note"],
    ["For a graphic on trams, click on: here", "navigation"],
    ["For the Harbor alert service, visit: here", "navigation"],
    ["Graphic on trams: link.reuters.com/abc12d", "navigation"],
    ["(Hina) al jd", "end"],
    ["-0-al/jd", "end"],
    ["upi 07-02-31 10:11 ped", "end"],
    ["[RU EUROPE EEU EMRG LAW]", "keywords"],
    ["(2031/03/04-17:32)", "timestamp"],
    ["Riga newsroom, +371 5555 0101", "sign-off"],
    ["Also Read | Museum to shut one hall", "navigation"],
    ["Follow us on Twitter: @harbor", "sign-off"],
    ["More on this story", "navigation"],
    ["EXPLORE XINHUANET", "navigation"],
    ["This forum has been closed.", "navigation"],
    ["SPONSORED", "advertisement"],
    ["for-phone-onlyfor-tablet-portrait-up", "navigation"],
    ["(PICKUP 3rd graf)", "note"],
    ["(COMPLETE WRITETHRU)", "note"],
  ])("%j is read as: %s", (line, node) => expect(nodeOf(line, false)).toBe(node));

  it.each([
    ["BTA", "/AL/"],
    ["GNA", "4 March 31"],
    ["IRNA", "1424"],
    ["MENA", "A L"],
    ["MENA", "HS"],
    ["Belga", "(RED)"],
    ["WAM", "Ann Lee/ Sam Roe"],
  ])("is a sign-off where %s ends with it, and text elsewhere: %s", (agency, line) => {
    const read = (text: string) => {
      const { signOffs, paragraphs } = parseArticle(text);
      return [signOffs.map((node) => node.text), paragraphs.length];
    };
    const lede = `Tram\nHARBOR, March 4 (${agency}) -- It ran.\n`;
    expect(read(`${lede}${line}\n`)).toEqual([[line], 1]);
    expect(read(`${lede}${line}\nIt was full.\n`)).toEqual([[], 3]);
    expect(read(`${lede.replace(agency, "AP")}${line}\n`)).toEqual([[], 2]);
  });

  it.each([
    ["BTA", "Sold:", "/AL/"],
    ["GNA", "Strikes:", "24 February 66", "31 December 81"],
    ["IRNA", "Trams sold:", "1424"],
    ["WAM", "Pairs:", "Ann Lee/ Bo Kim"],
  ])("is text at the end of a table of %s: %s", (agency, ...lines) => {
    const { paragraphs } = parseArticle(
      `Tram\nHARBOR, March 4 (${agency}) -- ${lines.join("\n")}\n`,
    );
    expect(paragraphs.map(({ text }) => text)).toEqual(lines);
  });

  it("can be one of the carets around Reuters' graphics", () => {
    const { furniture, paragraphs } = parseArticle(
      "SEOUL, May 1 (Reuters) - It ran.\n<^^^^^^^^^^\nFor a graphic on trams, click on: here\n^^^^^^^^^^>\nIt was full.\n",
    );
    expect(furniture.map(({ kind }) => kind)).toEqual(["separator", "navigation", "separator"]);
    expect(paragraphs).toHaveLength(2);
  });

  it("can be an underline of carets, below which no story begins", () => {
    const lines = ["Line one is long.", "SEOUL, May 1 (Reuters) - It opened."];
    const { items, paragraphs } = parseArticle(
      `Trams\nSEOUL, May 1 (Reuters) - It ran.\n^^^^^^^^^^^\n${lines.join("\n")}\n`,
    );
    expect([items, paragraphs.slice(1).map(({ text }) => text)]).toEqual([[], lines]);
  });

  it.each([
    "The AP is solely owned by its members, the lawyer said.",
    "The Associated Press lost when the court ruled that the AP is solely responsible for its content on trams.",
    "AP said in the suit that it erred. The AP is solely responsible for this content, Lee testified.",
    "Lee, 24, is a corps member for the city and the only one who has covered issues.",
    "Contact with the crew was lost at 5 p.m., the office said at press@ap.org",
    "Riga newsroom, +12 percent on the year, is the largest of the three",
    "More articles like this will come, said the editor on Tuesday.",
    "Related : the two towns have been so for years.",
    "See also : the harbor",
    "Copyright: All rights are hers, said Lee, 2031.",
    "(C) Lee of Busan. All rights reserved for him, he said.",
    "(Detective bureau)",
    "(Better Business bureau)",
    "End item",
    "(pickup 2nd grapes)",
    "(Writethru is what editors call it.)",
    "In May 1 LONDON item of faith, Lee wrote that people should please read her book.",
    "Roe is a corps member for Teach for America.",
    "Contact the library at books@example.org to register.",
    "This column of smoke does not reflect light.",
    "(He said the opinions expressed are hers.)",
    "Copyright: the judge ruled against the firm.",
    "(c) The third item was dropped",
    "(The bureau)",
    "(2031/32)",
    "[QUESTION INDISTINCT]",
    "(For example, a click on the map)",
    "For answers, tourists click here",
    "Sponsored by the city",
    "This forum has been closed to cars.",
    "In Oct. 24 balloting he won",
    "(pick up at Graf Street)",
    "(Hina) said it was so",
    "Follow us on Monday",
    "-0-win",
    "Riga newsroom workers strike",
    "More on this later",
    "Facebook",
    "Comments",
  ])("is text if it only begins like one of those: %s", (line) => {
    const { paragraphs } = parseArticle(`SEOUL (AP) -- It ran.\n${line}\n`);
    expect(paragraphs.map(({ text }) => text)).toEqual(["It ran.", line]);
  });

  it.each([
    "Reporting by the Harbor Post showed that the tram was full.",
    "Editing by hand is slow, she said.",
    "Copyright law does not cover trams, the judge said.",
    "With files from the ministry, the court opened the case.",
    "About Harbor Trams",
    "Cautionary Note Regarding Forward-Looking Statements",
    "More",
    "(Optional extras cost five dollars.)",
    "An earlier version of the story was told by sailors.",
    "The story has been corrected by no one, she said.",
    "This story corrects itself, she said.",
    "* The figures have been corrected for inflation",
    "(For more than a decade the tram was closed.)",
    "(For the latest tram, see the map.)",
    "The Associated Press received a copy of the letter.",
    "The Associated Press coverage receives praise.",
    "Register now for the race.",
    "Companies in this town grew.",
    "KEYWORD search is slow.",
    "Investor relations: a dull job",
    "Notes to editors are short, she said.",
    "CONTACT: lost at noon.",
    "To contact the dead is hard, she said.",
    "(The Old Tram)",
    "(Harbor University)",
    "(Harbor Post)",
    "Best column: Ann Lee (Harbor Post)",
    "He contributed to this report from the bank.",
    "El alcalde contribuyó con este proyecto.",
    "MORE ABOUT TRAMS",
    "MORE THAN AP",
    "Best time (*)",
    "[Laughter]",
    "(191 words were cut.)",
    "((Ann Lee, mayor since 2019))",
    "With additional reporting duties, she left.",
    "SOURCE  of the river",
    "4:12am",
    "LONDON | PARIS",
    "EFE al/jd won 06/19",
    "(T.F001 is a tram)",
    "(SIGNED) Ann Lee",
    "--The 9-year-old ran for 10 stops, or said so @ noon.",
    "(RED)",
    "H H",
    "For related news, Ann Lee reads on.",
  ])("is a paragraph if it only begins like a credit: %s", (line) => {
    const { paragraphs } = parseArticle(`Tram\nSEOUL, May 1 (Yonhap) -- It ran.\n${line}\n`);
    expect(paragraphs[1]?.text).toBe(line);
  });
});

describe("an end mark after the last sentence", () => {
  it.each([
    ["-0-", "-0-"],
    ["PTI HS AL", "PTI HS AL"],
    ["PTI HS AL SR SR", "PTI HS AL SR SR"],
    ["AAP hs/al", "AAP hs/al"],
    ["EFE hs/al", "EFE hs/al"],
    ["— NNN-BERNAMA", "— NNN-BERNAMA"],
    ["Enditem", "Enditem"],
    ["-- BERNAMA", "-- BERNAMA"],
    ["(end)", "(end)"],
    ["/.", "/."],
    ["Fin", "Fin"],
    ["(*)", "(*)"],
    ["MORE PTI HS AL", "MORE PTI HS AL"],
    ["PTI CORR AL", "PTI CORR AL"],
  ])("is read: %s", (mark, end) => {
    const article = parseArticle(`Tram line reopens\nSEOUL, May 1 (Yonhap) -- It ran. ${mark}\n`);
    expect(article.paragraphs.map(({ text }) => text)).toEqual(["It ran."]);
    expect(article.end?.text).toBe(end);
  });

  it("is read after a number, as in tables", () => {
    const article = parseArticle("Rates\nSEOUL, May 1 (Xinhua) -- Rates:\nYen 5.20 5.40 Enditem\n");
    expect(article.paragraphs[1]?.text).toBe("Yen 5.20 5.40");
    expect(article.end?.text).toBe("Enditem");
  });

  it("is not read if it is a word of the sentence", () => {
    const text = "Tram line reopens\nSEOUL, May 1 (Yonhap) -- The tram is seen by EFE\n";
    expect(parseArticle(text).paragraphs[0]?.text).toBe("The tram is seen by EFE");
  });
});

it("reads the stories of others below `Read also` up to the next sentence", () => {
  const { paragraphs, furniture } = parseArticle(
    "Tram\nSEOUL (AP) -- It ran.\nRead also\nFerry sinks\nIt was full.\nAT HOME\nIt was late.\n",
  );
  expect(paragraphs.map(({ text }) => text)).toEqual([
    "It ran.",
    "It was full.",
    "AT HOME",
    "It was late.",
  ]);
  expect(furniture).toHaveLength(2);
});

it("reads a place above the time of filing as a dateline only if no other follows", () => {
  const page = "Tram\nDHAKA\nPUBLISHED ON MARCH 4, 2031 03:17 PM\n";
  const places = (text: string) => parseArticle(page + text).dateline?.places[0]?.name;
  expect(places("Bogura, March 4 (UNB) – It ran.\n")).toBe("Bogura");
  expect(places("The tram ran on Tuesday.\n")).toBe("Dhaka");
});

it("reads a company and its people below Business Wire's stories as sign-offs", () => {
  const tail = "Harbor Trams L.P.\nAnn Lee, +82 2 555 0100\nalee@example.org\n";
  const contacts = (story: string) => parseArticle(story).signOffs.length;
  const story = "Tram\nNEW YORK--(BUSINESS WIRE)--It ran.\n";
  for (const name of ["BUSINESS WIRE", "Business Wire", "BusinessWire"])
    expect(contacts(story.replace("BUSINESS WIRE", name) + tail)).toBe(3);
  expect(contacts(`${story}CONTACT: Harbor Co.\nPublic Relations:\nAnn Lee, 212-555-0100\n`)).toBe(
    3,
  );
  expect(contacts(`${story}Harbor Trams L.P.\nIt was full.\n`)).toBe(0);
  expect(contacts(`${story}${tail}About Harbor Trams\nIt is old.\n`)).toBe(3);
  expect(contacts(`${story.replace("BUSINESS WIRE", "AP")}${tail}`)).toBe(1);
});

describe("a headline or byline on two lines", () => {
  const text =
    "2ND LEAD\nTram line reopens\nBy ANN LEE\nAssociated Press Writer\nSeoul (dpa) - It ran.\n";

  it("is read with the markers above it, or the affiliation below it", () => {
    const { headline, byline } = parseArticle(text);
    expect(headline).toMatchObject({
      text: "Tram line reopens",
      markers: [{ kind: "lead", ordinal: 2, label: "2ND LEAD" }],
    });
    expect(byline).toMatchObject({ authors: ["ANN LEE"], affiliation: "Associated Press Writer" });
  });

  it("keeps its markers' line if the other is edited", () => {
    const article = parseArticle(text);
    const headline = {
      ...article.headline,
      text: "Tram line closes",
      markers: article.headline?.markers ?? [],
    };
    expect(serializeArticle({ ...article, headline })).toBe(text.replace("reopens", "closes"));
  });

  it("is written on one line in the canonical form", () => {
    expect(serializeArticle(parseArticle(text), { layout: "canonical" })).toBe(
      "2ND LEAD Tram line reopens\nBy ANN LEE, Associated Press Writer\nSeoul (dpa) - It ran.\n",
    );
  });

  it("does not include a dateline or a note below a marker", () => {
    expect(parseArticle("URGENT\nSEOUL, May 1 (Yonhap) -- It ran.\n").dateline?.agency).toBe(
      "Yonhap",
    );
    expect(parseArticle("URGENT\nEds: ADDS photo\nTram line reopens\n").notes).toHaveLength(1);
  });
});

describe("a line between paragraphs", () => {
  it.each([
    ["The mayor (L) rides the tram in Seoul on May 1, 2031. (Yonhap)", ["caption"]],
    ["The tram in Seoul. (AP Photo/Ann Lee)", ["caption"]],
    ["A tram runs in Seoul, South Korea, May 1, 2031. REUTERS/Ann Lee", ["caption"]],
    ["A tram runs. Harbor Trams/Handout via REUTERS", ["caption"]],
    ["A tram runs in Seoul. (Photo by Ann Lee / AFP)", ["caption"]],
    ["A tram runs in Seoul on May 1, 2031. AFP PHOTO / ANN LEE", ["caption"]],
    ["A tram runs in Seoul. (Ann Lee/The Harbor Post via AP)", ["caption"]],
    ["A tram runs in Seoul. Photo: Ann Lee/dpa", ["caption"]],
    ["The tram ran in Seoul, it said. (Harbor News)", []],
    ["A tram runs in Seoul. (TASS/Ann Lee)", ["caption"]],
    ["A tram runs in Seoul. (AFP/STR)", ["caption"]],
    ["A tram runs in Seoul. (Ann Lee/dpa)", ["caption"]],
    ["The tram ran in Seoul, it said. (RIA Novosti/Interfax)", []],
    ["A tram runs in this file photo. (Yonhap)", ["caption"]],
    ["Photo taken on May 1 shows a tram. (Yonhap)", ["caption"]],
    ["SOURCE: Harbor Trams", []],
    ["-30- is what reporters write.", []],
    ["#tramstrike was trending.", []],
    ["(@annlee says so.)", []],
  ])("%j is read as furniture %j", (line, kinds) => {
    const article = parseArticle(`Tram\nSEOUL, May 1 (Yonhap) -- It ran.\n${line}\nIt was full.\n`);
    expect(article.furniture.map(({ kind }) => kind)).toEqual(kinds);
    expect(article.paragraphs).toHaveLength(3 - kinds.length);
  });
});

it.each(["Pressekontakt:", "FOR FURTHER INFORMATION PLEASE CONTACT:"])(
  "reads names below `%s` as sign-offs",
  (heading) => {
    const article = parseArticle(
      `Tram\nHamburg (ots) - Die Bahn fährt.\n${heading}\nAnn Lee\nTelefon: 555-0100\n`,
    );
    expect(article.signOffs.map(({ text }) => text)).toEqual(["Ann Lee", "Telefon: 555-0100"]);
    expect(article.dateline?.agency).toBe("ots");
  },
);

it.each([
  "Harbor News Service",
  "Harbor Tram Newspapers",
  "Sports Writer",
  "Science Editor",
  "Economics Editor",
  "Staff Reporter",
  "Senior Correspondent",
  "Contributing Writer",
  "Harbor Times Staff Reporter",
  "Harbor Times",
  "Washington Bureau",
  "Of DOW JONES NEWSWIRES",
  "Of the Harbor Post",
  "Harbor Tribune staff",
  "Harbor Tribune staff writer",
  "The Harbor Daily Herald",
])("reads the authors' role below a byline: %s", (role) => {
  const { byline, furniture, dateline } = parseArticle(
    `Tram line reopens\nBy Ann Lee\n${role}\nHARBORTON -- The tram ran on Tuesday.\n`,
  );
  expect([byline?.authors, byline?.affiliation, furniture]).toEqual([["Ann Lee"], role, []]);
  expect(dateline?.places[0]?.name).toBe("Harborton");
});

it("reads the role below a byline that the text begins with, not a headline", () => {
  const { byline, headline } = parseArticle(
    "By ANN LEE\nThe Harbor Herald\nELGIN, Ill. (AP) — It opened.\n",
  );
  expect([byline?.affiliation, headline]).toEqual(["The Harbor Herald", undefined]);
});

it("reads a dateline of an unknown place alone if a byline is above it, whatever comes between", () => {
  const text =
    "Trams run\nBy Ann Lee\nPictures of the first day\nHARBORTON — The tram ran on Tuesday, and the mayor rode it.\n";
  const article = parseArticle(text);
  expect(article.dateline?.places[0]?.name).toBe("Harborton");
  expect(article.furniture.map(({ kind }) => kind)).toEqual(["deck"]);
  const { source: _, ...fields } = article;
  expect(parseArticle(serializeArticle(fields)).dateline?.raw).toBe(article.dateline?.raw);
});

it("does not read a team's score above its players as a slug", () => {
  const { headline, paragraphs, furniture } = parseArticle(
    "Bears 104, Owls 99\nBEARS (104)\nAdams 6-14 3-4 15.\n",
  );
  expect([headline?.text, paragraphs.length, furniture]).toEqual(["Bears 104, Owls 99", 2, []]);
});

it("reads VOA's lines of fields above a story, which has no dateline", () => {
  const text =
    "DATE=3/4/2001\nNUMBER=2-270001\nDATELINE=NAIROBI\nCONTENT=\nVOICED AT:\nINTRO: The tram ran on Tuesday.\n";
  const { furniture, dateline, paragraphs } = parseArticle(text);
  expect(furniture.map(({ kind }) => kind)).toEqual(Array(5).fill("keywords"));
  expect([dateline, paragraphs.length]).toEqual([undefined, 1]);
});

it("reads names and numbers below `Contacts` as sign-offs", () => {
  const article = parseArticle(
    "Tram\nSEOUL--(BUSINESS WIRE)--It ran.\nContacts\nHarbor Corp.\nAnn Lee, 555-0100\n",
  );
  expect(article.signOffs.map(({ text }) => text)).toEqual(["Harbor Corp.", "Ann Lee, 555-0100"]);
  expect(article.paragraphs).toHaveLength(1);
});

it("writes names and numbers below `Contacts`, and other furniture below them", () => {
  const { source, ...article } = parseArticle(
    "Tram\nBUSAN, May 1, 2031 /PRNewswire/ -- It ran.\nContacts\nAnn Lee\n555-0100\nRelated Links\nhttp://www.example.org\n",
  );
  expect(article.signOffs).toHaveLength(2);
  expect(serializeArticle(article)).toBe(source);
});

it("reads names and numbers below `Media Contact:` as sign-offs, even after an end mark", () => {
  const article = parseArticle(
    "Tram\nSEOUL, May 1, 2031 -- It ran.\n###\nMedia Contact:\nAnn Lee\n555-0100\n",
  );
  expect([article.end?.text, article.trailing]).toEqual(["###", []]);
  expect(article.signOffs.map(({ text }) => text)).toEqual(["Ann Lee", "555-0100"]);
});

it("reads names and numbers below a `CONTACT:` without a number as sign-offs", () => {
  const { source, ...article } = parseArticle(
    "Tram\nSEOUL--(BUSINESS WIRE)--It ran.\n    CONTACT: Harbor Trams, Inc.\n             Ann Lee, 216-555-0112 (Investors)\n             or\n             Roe & Co.\n    KEYWORD: CALIFORNIA\n    SOURCE: Harbor Trams, Inc.\n",
  );
  expect(article.paragraphs).toHaveLength(1);
  expect(article.signOffs.map(({ text }) => text)).toEqual([
    "CONTACT: Harbor Trams, Inc.",
    "Ann Lee, 216-555-0112 (Investors)",
    "or",
    "Roe & Co.",
  ]);
  expect([article.end?.text, article.furniture[0]?.text]).toEqual([
    "SOURCE: Harbor Trams, Inc.",
    "KEYWORD: CALIFORNIA",
  ]);
  expect(parseArticle(serializeArticle(article)).signOffs).toHaveLength(4);
});

it("reads people below a `CONTACT:` with its city, but text below `Further information:`", () => {
  const read = (tail: string) =>
    parseArticle(`Tram\nSEOUL--(BUSINESS WIRE)--It ran.\n${tail}`).signOffs.map(({ text }) => text);
  const people = ["Ann Lee, 216-555-0112", "or", "Media:", "Sam Roe, 216/555-0113"];
  const contact = "CONTACT: Harbor Trams, Busan";
  expect(read(`${contact}\n${people.join("\n")}\n`)).toEqual([contact, ...people]);
  const chief = "Ann Lee, CFO, tel. +82 2 555 0100";
  expect(read(`Further information:\n${chief}\nParking\n`)).toEqual([]);
});

it("reads on below a `CONTACT:` with its number", () => {
  const { paragraphs } = parseArticle(
    "Fairs\nSEOUL, May 1 (Yonhap) -- They open.\nCONTACT: Ann Lee, 216-555-0112\nHarbor fair\nIt is free.\n",
  );
  expect(paragraphs.map(({ text }) => text)).toEqual(["They open.", "Harbor fair", "It is free."]);
});

it("reads the names and addresses below Bloomberg's contacts as sign-offs", () => {
  const { paragraphs, signOffs } = parseArticle(
    "Tram\n(Bloomberg) -- It ran.\nTo contact the reporter on this story:\nAnn Lee in Sao Paulo at (55-11) 3555-0100 or alee@example.org.\nTo contact the editors responsible for this story: Sam Roe at sroe@example.org\nAnn Byers\n",
  );
  expect([paragraphs.length, signOffs.length]).toEqual([1, 4]);
});

it("reads a credit and a contact in brackets that go on over several lines", () => {
  const article = parseArticle(
    "Tram\nSEOUL, May 1 (Reuters) - It ran.\n(Reporting by Ann Lee in Seoul\nand Sam Roe in Busan;\nEditing by Ann Byers)\n((ann@example.org;\n+82 2 555 0100))\nIt was full.\n",
  );
  expect(article.credits.map(({ text }) => text)).toEqual([
    "(Reporting by Ann Lee in Seoul",
    "and Sam Roe in Busan;",
    "Editing by Ann Byers)",
  ]);
  expect(article.signOffs.map(({ text }) => text)).toEqual([
    "((ann@example.org;",
    "+82 2 555 0100))",
  ]);
  expect(article.paragraphs.map(({ text }) => text)).toEqual(["It ran.", "It was full."]);
});

it("reads on below a credit whose bracket is not closed", () => {
  const { paragraphs } = parseArticle(
    "Tram\nSEOUL, May 1 (Reuters) - It ran.\n(Reporting by Ann Lee\nIt (the tram) was full.\n",
  );
  expect(paragraphs).toHaveLength(2);
});

it("reads a dateline below the place and time that a page gives, and its lede", () => {
  const { dateline, byline, paragraphs } = parseArticle(
    "Tram line reopens\n\nBy Ann Lee\n\nSEOUL | Tue Mar 4, 2031 6:20am EST\n\nSEOUL (Reuters) - The tram ran.\n",
  );
  expect([byline?.authors, dateline?.agency, paragraphs[0]?.text]).toEqual([
    ["Ann Lee"],
    "Reuters",
    "The tram ran.",
  ]);
});

it("reads the line in capitals below PA's slug as the headline", () => {
  const { headline, byline, furniture } = parseArticle(
    "2 COURTS Swan\nMAN JAILED OVER STOLEN SWAN\nBy Ann Lee, Press Association\nA man was jailed today.\nmfl\nHe is 33.\nend\n",
  );
  expect([headline?.text, byline?.authors]).toEqual(["MAN JAILED OVER STOLEN SWAN", ["Ann Lee"]]);
  expect(furniture.map(({ kind }) => kind)).toEqual(["keywords", "separator"]);
  const killed = parseArticle("5 DEAD In Crash\nTram hit bus\nSEOUL (AP) -- It ran.\n");
  expect(killed.headline?.text).toBe("5 DEAD In Crash");
});

it("reads an end mark that a story goes on below as a separator: Antara's `(*)`", () => {
  const { paragraphs, end, furniture } = parseArticle(
    "Tram\nJakarta (ANTARA) - It ran. (*)\nIt was full. (*)\n",
  );
  expect([paragraphs.length, end?.text, furniture.length]).toEqual([2, "(*)", 1]);
});

it("reads on after (MORE), which is an end mark only if nothing follows", () => {
  const text = "Tram\nSEOUL (AP) -- It ran.\n(MORE)\n";
  expect(parseArticle(text).end?.text).toBe("(MORE)");
  const { end, furniture, paragraphs } = parseArticle(`${text}It was full.\n`);
  expect([end, furniture.map(({ kind }) => kind)]).toEqual([undefined, ["separator"]]);
  expect(paragraphs.map(({ text }) => text)).toEqual(["It ran.", "It was full."]);
});

it("reads an end mark right after a dateline", () => {
  const article = parseArticle("Quake hits\nSEOUL, March 12 (Yonhap) -- (END)\n");
  expect([article.paragraphs, article.end?.text]).toEqual([[], "(END)"]);
});

it("reads a name above a timestamp as a byline, but not a company's name above an agency's dateline", () => {
  const filed = "Tram line reopens\nAnn Lee\nMarch 4, 2031 9:05 AM\n";
  expect(parseArticle(`${filed}KHARTOUM - The first tram ran on Tuesday.\n`)).toMatchObject({
    byline: { authors: ["Ann Lee"] },
    dateline: { places: [{ name: "Khartoum", country: "SD" }] },
    paragraphs: [{ text: "The first tram ran on Tuesday." }],
  });
  const release = parseArticle(
    "Tram line reopens\nNews provided by\nHarbor Trams, Inc.\nMarch 4, 2031, 08:30 ET\nTAMPA, Fla., March 4, 2031 /PRNewswire/ -- It ran.\n",
  );
  expect(release.byline).toBeUndefined();
});

it("reads a headline below `Related coverage:` as navigation, not as a paragraph", () => {
  const { paragraphs, furniture } = parseArticle(
    "Tram line reopens\nSEOUL, May 1 (Yonhap) -- The tram ran.\nRelated coverage:\nMuseum buys last ferry\nIt was full.\n",
  );
  expect(paragraphs.map(({ text }) => text)).toEqual(["The tram ran.", "It was full."]);
  expect(furniture.map(({ kind }) => kind)).toEqual(["navigation", "navigation"]);
});

it("reads a name and the agency below it as a byline above a dateline of a place alone", () => {
  const { byline, dateline } = parseArticle(
    "Trams run\nAnn Lee\nVOA News\nNAIROBI — Trams ran late on Monday.\n",
  );
  expect([byline?.authors, byline?.affiliation]).toEqual([["Ann Lee"], "VOA News"]);
  expect(dateline?.places[0]?.country).toBe("KE");
});

it("reads a name and the agency below it as a byline if there is no dateline", () => {
  const { byline, credits, paragraphs } = parseArticle(
    "Trams run\nAnn Lee and Sam Roe\n(Australian Associated Press)\nTrams ran late on Monday.\n",
  );
  expect([byline?.authors, byline?.affiliation]).toEqual([
    ["Ann Lee", "Sam Roe"],
    "Australian Associated Press",
  ]);
  expect([credits, paragraphs.length]).toEqual([[], 1]);
});

it.each(["By Ann Lee\nTHE CANADIAN PRESS", "From Ann Lee", "Ann Lee"])(
  "reads a byline above a dateline of a place alone: %j",
  (byline) => {
    const text = `Trams run\nThe mayor was aboard\n${byline}\nOTTAWA — Trams ran on Monday.\n`;
    expect(parseArticle(text).byline?.authors).toEqual(["Ann Lee"]);
  },
);

it("reads a page from Anadolu", () => {
  const { byline, dateline, furniture, paragraphs } = parseArticle(
    "Trams run\nThe mayor was aboard\n\nAnn Lee\n4 March 2031•Update: 5 March 2031\n\nKONYA, Türkiye\n\nTrams ran on Monday.\n",
  );
  expect(byline?.authors).toEqual(["Ann Lee"]);
  expect(dateline?.places).toEqual([{ name: "Konya", region: "Türkiye", country: "TR" }]);
  expect(furniture.map(({ kind }) => kind)).toEqual(["deck", "timestamp"]);
  expect(paragraphs).toHaveLength(1);
});

it("reads the line below a marker as the headline across a blank line, as in dpa's copy", () => {
  const { headline } = parseArticle("1ST LEAD\n\nTram line reopens\n\nBerlin (dpa) - It ran.\n");
  expect([headline?.text, headline?.markers[0]?.ordinal]).toEqual(["Tram line reopens", 1]);
});

it("reads the line below a header as the headline if the header has only a marker", () => {
  const { headline } = parseArticle(
    " date 2031-05-01 (LEAD)\nTram line reopens\nSEOUL (AP) -- It ran.\n",
  );
  expect([headline?.text, headline?.markers.length]).toEqual(["Tram line reopens", 1]);
});

it("reads a dateline of a known city alone, even below a deck", () => {
  const article = parseArticle(
    "Trams run\nThe mayor was aboard\nOTTAWA — Trams ran on Tuesday, he said.\n",
  );
  expect(article.dateline?.places[0]?.name).toBe("Ottawa");
  expect(article.furniture.map(({ kind }) => kind)).toEqual(["deck"]);
});

it("writes furniture above the story so that it is read as furniture again", () => {
  const text =
    "Trams run\nSource: Xinhua| 2031-04-14 20:35:12|Editor: ann\nThe mayor was aboard\nBEIJING (Xinhua) -- It ran.\n";
  const article = parseArticle(text, { source: false });
  expect(parseArticle(serializeArticle(article)).furniture).toHaveLength(2);
});

it.each([
  ["The tram ran, he said. - Bernama", "The tram ran, he said.", "- Bernama"],
  ["The tram ran. Endit", "The tram ran.", "Endit"],
  ["The tram ran. ■", "The tram ran.", "■"],
  ["The tram ran./.", "The tram ran.", "/."],
  ["The tram ran (ANSA).", "The tram ran", "(ANSA)."],
  ["The tram ran. (SDA/al)", "The tram ran.", "(SDA/al)"],
  ["The tram ran. (AFP/jd)", "The tram ran.", "(AFP/jd)"],
  ["The tram ran. (T.AL-JD/B/E007)", "The tram ran.", "(T.AL-JD/B/E007)"],
])("reads the end mark at the end of %j", (line, paragraph, end) => {
  const article = parseArticle(`Tram\nSEOUL (AP) -- It ran.\n${line}`);
  expect([article.paragraphs.at(-1)?.text, article.end?.text]).toEqual([paragraph, end]);
});

describe("an agency's name after the last sentence", () => {
  it.each([
    "PTI",
    "EFE",
    "AFP",
    "— HTA",
    "-HTA",
    "REUTERS",
    "BERNAMA",
    "AFP/Reuters",
    "AFP-JIJI",
    "AFP, Reuters",
  ])("is a credit, even without brackets: %s", (name) => {
    const { paragraphs, credits } = parseArticle(
      `SEOUL: The tram ran.\n"It was full," he said. ${name}\n`,
    );
    expect(paragraphs.at(-1)?.text).toBe('"It was full," he said.');
    expect(credits.map(({ text }) => text)).toEqual([name]);
  });

  it.each([
    "II. SCOPE",
    "The tram ran for the U.S. NAVY",
    "It ran. Reuters",
    "He spoke to AFP/Reuters",
  ])("is not read from other words in capitals: %s", (line) => {
    expect(parseArticle(`SEOUL (AP) -- It ran.\n${line}\n`).paragraphs.at(-1)?.text).toBe(line);
  });

  it.each([
    "SEOUL, May 1 (Yonhap) -- It was full. (Yonhap)",
    'SEOUL, May 1 (Yonhap) -- It ran.\n"It was full," she said. (Yonhap)',
  ])("is a credit in brackets, and leaves the sentence a paragraph: %s", (story) => {
    const { paragraphs, credits, furniture } = parseArticle(`Tram line reopens\n${story}\n`);
    expect(paragraphs.at(-1)?.text).toMatch(/full/);
    expect(credits.map(({ text }) => text)).toEqual(["(Yonhap)"]);
    expect(furniture).toEqual([]);
  });
});

it.each([
  "The show has ninety growers.",
  "The growers will vote on June 24.",
  "The tender closes on June 24, 2031.",
  "The mayor poses with visitors in every hall.",
  "He posted photos of tulips, and is seen as their best grower.",
])("reads the last sentence before an agency in brackets as a paragraph: %s", (sentence) => {
  const { paragraphs, credits } = parseArticle(
    `DOHA, May 1 (QNA) - The flower show opened.\n${sentence} (QNA)\n`,
  );
  expect([paragraphs[1]?.text, credits[0]?.text]).toEqual([sentence, "(QNA)"]);
});

it("reads a dateline of places alone on a line without a dash, as in Anadolu's copy", () => {
  const text = "Trams run\nBy Ann Lee\nGAZA CITY, Palestine / ISTANBUL\n\nTrams ran on Monday.\n";
  const article = parseArticle(text);
  expect(article.dateline?.places.map(({ name }) => name)).toEqual(["Gaza City", "Istanbul"]);
  expect(article.paragraphs.map((one) => one.text)).toEqual(["Trams ran on Monday."]);
  expect(serializeArticle({ ...article, headline: "Trams stop" })).toBe(
    text.replace("run", "stop"),
  );
});

it.each(["GİRESUN, Türkiye", "ŞIRNAK, Türkiye"])(
  "reads a dateline in Turkish capitals on a line of its own: %s",
  (line) => {
    const { dateline, byline } = parseArticle(
      `Trams run\nAyşe Demir\n14 May 2031•Update: 15 May 2031\n${line}\nThey ran on Monday.\n`,
    );
    expect([dateline?.raw, byline?.authors]).toEqual([line, ["Ayşe Demir"]]);
  },
);

it("reads a dateline on a line of its own that has an unknown place, as in Azertac's copy", () => {
  const { dateline, paragraphs } = parseArticle(
    "Trams run\n\nGanja, May 1, AZERTAC\nTrams ran on Monday.\n",
  );
  expect([dateline?.places[0]?.name, dateline?.day, dateline?.agency]).toEqual([
    "Ganja",
    1,
    "AZERTAC",
  ]);
  expect(paragraphs).toHaveLength(1);
});

it("reads a dateline on a line of its own that has only a place and an agency, as in INA's copy", () => {
  const { dateline, paragraphs } = parseArticle(
    "Trams run\n\nBaghdad – INA\n\nTrams ran on Monday.\n",
  );
  expect([dateline?.places, dateline?.agency]).toEqual([
    [{ name: "Baghdad", country: "IQ" }],
    "INA",
  ]);
  expect(paragraphs.map(({ text }) => text)).toEqual(["Trams ran on Monday."]);
});

it("reads the lines below dpa's notebook heading as furniture and sign-offs", () => {
  const text =
    "Tram line reopens\n\nBerlin (dpa) - The tram ran.\n\n# Notebook\n\n## Note to editors\n- This updates with the mayor.\n\n## Editorial contacts\n- Ann Lee, +49 30 5555 0100\n\ndpa al sr\n";
  const article = parseArticle(text);
  expect(article.paragraphs.map((one) => one.text)).toEqual(["The tram ran."]);
  expect(article.furniture.map((one) => one.text)).toContain("- This updates with the mayor.");
  expect(article.signOffs.map((one) => one.text)).toEqual(["- Ann Lee, +49 30 5555 0100"]);
  expect(serializeArticle(article)).toBe(text);
});

it("reads a page from UPI's archive", () => {
  const article = parseArticle(
    "UPI ARCHIVES\nFeb. 9, 1986\nVote count stalls in three provinces\nBy ANN LEE\nMANILA, Philippines -- Election officials said Sunday that the vote count had stalled.\n",
  );
  expect([article.headline?.text, article.byline?.authors, article.dateline?.raw]).toEqual([
    "Vote count stalls in three provinces",
    ["ANN LEE"],
    "MANILA, Philippines -- ",
  ]);
});

it("reads a dateline of a place alone on a line with a dash", () => {
  const { headline, dateline, paragraphs } = parseArticle("Tram runs\nSEOUL —\n\nIt was full.\n");
  expect([headline?.text, dateline?.raw]).toEqual(["Tram runs", "SEOUL —"]);
  expect(paragraphs.map(({ text }) => text)).toEqual(["It was full."]);
  expect(parseArticle("SEOUL —\nIt was full.\n").dateline?.places[0]?.name).toBe("Seoul");
  const { dateline: dated } = parseArticle(
    "Harbor Trams Inc\nAKRON, Ohio, March 4 -\nShr 31 cts\n",
  );
  expect(dated?.raw).toBe("AKRON, Ohio, March 4 -");
});

describe("a node of several lines", () => {
  it.each(["\n", "\r\n", "\r", "  \n", "\n  ", " \t\r\n\t "])(
    "is read if lines are joined by %j",
    (joint) => {
      const marked = ["1ST LEAD", "Tram line reopens", "Berlin (dpa) - The tram ran on Tuesday."];
      const signed = [
        "Tram runs",
        "By ANN LEE",
        "Associated Press Writer",
        "SALEM, Ore. (AP) -- It ran.",
      ];
      const { headline } = parseArticle(marked.join(joint));
      expect(headline?.text).toBe("Tram line reopens");
      expect(headline?.markers).toEqual([{ kind: "lead", ordinal: 1, label: "1ST LEAD" }]);
      const article = parseArticle(signed.join(joint));
      expect(article.byline?.authors).toEqual(["ANN LEE"]);
      expect(article.byline?.affiliation).toBe("Associated Press Writer");
      expect(article.furniture).toEqual([]);
    },
  );
});

describe("a note of several lines", () => {
  const STORY = "\nBUSAN, South Korea, March 4 (Yonhap) -- A ferry sank.\n";

  it.each([
    ["(ATTN: ADDS ministry's comments in paras 6-8; RECASTS\n headline; CHANGES slug)"],
    ["Eds: UPDATES with number of rescued in paras\n3-5, photo; edits\nthroughout to conform."],
    ["Eds: RECASTS\nthroughout with details by the mayor; ADDS the last 5\ngrafs"],
    ["Eds: SUBS 2nd graf, Coast guard... to CORRECT\nspelling of its name."],
    ["Eds: UPDATES with the joint statement of two mayors,\nLee and Roe; will be led"],
    ["Eds: ADDS remarks that were made\nby the mayor"],
    ['Eds: CHANGES headline to "Ferry sinks"\nand lead'],
    ["(Eds: ADDS quotes (and photo)\nBackground on ferries)"],
    ["AP Photo HS105,\nHS106, HS107"],
    ["EDITORS: The following story is not to be used before\n6 p.m. on Thursday."],
    ["[Eds: ADDS quotes of the captain,\nMayor Lee; will be led.]"],
    ["(Corrects the figure in paragraph 3; this\nChanges the comparison)"],
    ["(Adds remarks of the mayor, with the bracket\nmissing at the end"],
    ["(ATTN: CORRECTS to say that the line was opened\nby Ann Lee\nin para 3)"],
    ["(ATTN: CORRECTS date to\nMarch 4, 2031\nin lede)"],
    ["(ATTN: UPDATES with quotes from\nlee@example.org\nin para 3)"],
    ["(ATTN: CHANGES slug from\nBC-Harbor-Tram\nto fix it)"],
    ["(ATTN: RECASTS lead; ADDS [comment]\nthroughout)"],
    ["Eds: CORRECTS spelling of mayor's name to LEE\nthroughout."],
    ["Eds: UPDATES with details from AP\nphotographer; adds quotes."],
    ["Eds: ADDS VIDEO\nand a photo."],
    ["Eds: SUBS graf 3 bgng 'The tram'\nto correct name."],
    ["Eds: UPDATES with remarks of Mayor Zelkó\non ferries."],
  ])("ends with its bracket or its sentence: %j", (note) => {
    const text = `Ferry sinks\n${note}${STORY}`;
    const { notes, furniture, ...article } = parseArticle(text);
    expect(notes.map(({ raw }) => raw)).toEqual([note]);
    expect(notes[0]?.text).not.toMatch(/\n/);
    expect(furniture).toEqual([]);
    expect(serializeArticle({ ...article, notes, furniture })).toBe(text);
  });

  it("has one blank for each line break, whatever the indentation", () => {
    const note = `Eds: ADDS quotes${" ".repeat(20)}\r\n${" ".repeat(200)}of the captain`;
    expect(parseArticle(`Ferry sinks\n${note}${STORY}`).notes[0]?.text).toBe(
      "ADDS quotes of the captain",
    );
  });

  it("can stand at the start of a text", () => {
    expect(blocksOf(`Eds: a\nb\nTram${STORY}`).map(([kind]) => kind)).toEqual([
      "note",
      "headline",
      "dateline",
      "paragraph",
    ]);
  });

  it("can be changed, and can be written without the text that it was read from", () => {
    const text = `Ferry sinks\nEds: UPDATES with number\nof rescued.${STORY}`;
    const { source: _, ...article } = parseArticle(text);
    expect(article.notes[0]?.text).toBe("UPDATES with number of rescued.");
    expect(serializeArticle(article)).toBe(text);
    const notes = ["(ATTN: ADDS photo)"];
    expect(serializeArticle({ ...parseArticle(text), notes })).toBe(
      `Ferry sinks\n(ATTN: ADDS photo)${STORY}`,
    );
  });

  it.each([
    // A deck
    ["Eds: ADDS quotes", "Captain saved his crew", "deck"],
    ["Eds: ADDS quotes.", "captain saved his crew", "deck"],
    ['Eds: ADDS "it sank."', "captain saved his crew", "deck"],
    ["Eds: ADDS quotes", "3 dead off Busan", "deck"],
    ["Eds: ADDS quotes in paras 3-5", "3 dead off Busan", "deck"],
    ["(ATTN: ADDS quotes", "3 dead off Busan", "deck"],
    ["(ATTN: ADDS quotes)", "captain saved his crew", "deck"],
    ["(ATTN: ADDS quotes (photo))", "3 dead off Busan", "deck"],
    ["(ATTN: ADDS quotes (photo))", "captain saved his crew", "deck"],
    ["AP Photo HS105", "12 still missing", "deck"],
    ["With AP Photos", "12 still missing", "deck"],
    ["EMBARGOED TO 0001 WEDNESDAY", "12 still missing", "deck"],
    ["Embargo: 6 p.m. EDT Sunday", "2 ferries collide", "deck"],
    ["$Adv 04", "12 still missing", "deck"],
    ["End Adv", "12 still missing", "deck"],
    ["KILL KILL KILL", "Ferry sinks off Busan", "deck"],
    ["Eds: With photos", "iPhone sales fall", "deck"],
    ["Eds: With photos", "eBay opens office", "deck"],
    ["Eds: UPDATES with quotes of the mayor and map", "12 people were hurt", "deck"],
    ["ATTENTION - ADDS quotes ///", "12 still missing", "deck"],
    // A line that is something else by itself, even below a comma
    ["Eds: ADDS quotes", "by Ann Lee", "byline"],
    ["Eds: ADDS quotes,", "By Ann Lee", "byline"],
    ["Eds: ADDS quotes,", "BOM12", "keywords"],
    ["Eds: ADDS quotes", "a0412", "keywords"],
    ["Eds: ADDS quotes", "ann@example.org", "sign-off"],
    ["Eds: ADDS quotes", "al/jd", "sign-off"],
    ["Eds: ADDS quotes", "www.example.org/ferries", "navigation"],
    ["Eds: ADDS quotes in the", "15:02 March 4, 2031", "timestamp"],
    // A lede
    [
      "Eds: ADDS quotes;",
      "A ferry with 120 people aboard sank off Busan on Monday after a fire broke out in its engine room.",
      "deck",
    ],
  ])("does not take the next line for its own: %j, %j", (note, next, kind) => {
    expect(blocksOf(`Ferry sinks\n${note}\n${next}${STORY}`)).toEqual([
      ["headline", "Ferry sinks"],
      ["note", note],
      [kind, next],
      ["dateline", "BUSAN, South Korea, March 4 (Yonhap) -- "],
      ["paragraph", "A ferry sank."],
    ]);
  });

  it.each([
    "Eds: ADDS quotes,",
    "(ATTN: ADDS quotes,",
    "(ATTN: ADDS quotes",
    "Embargoed until noon;",
    "AP Photo HS105,",
  ])("ends above a dateline: %j", (note) => {
    expect(blocksOf(`Ferry sinks\n${note}${STORY}`)).toEqual([
      ["headline", "Ferry sinks"],
      ["note", note],
      ["dateline", "BUSAN, South Korea, March 4 (Yonhap) -- "],
      ["paragraph", "A ferry sank."],
    ]);
  });
});

/** The blocks of a text, other than blanks. */
function blocksOf(text: string): [kind: string, text: string][] {
  return parseBlocks(text)
    .filter(({ kind }) => kind !== "blank")
    .map(({ kind, start, end }) => [kind, text.slice(start, end)]);
}

it("leaves the lines of a web page above a headline out of the story", () => {
  const { headline, furniture } = parseArticle(
    "Home > World > Asia\nShare on Facebook\nTram line reopens\nSEOUL, May 1 (Yonhap) -- It ran.\nSign up for our newsletter\n",
  );
  expect(headline?.text).toBe("Tram line reopens");
  expect(furniture.map(({ kind }) => kind)).toEqual(["navigation", "navigation", "navigation"]);
});

it.each([
  "COP30 OPENS IN HARBOR",
  "Video Player Corp. to cut jobs",
  "Register for free vaccine, mayor tells Harbor",
  "End advertising on trams, parents tell the council",
])("reads as a headline what only begins like a line of desks: %s", (text) => {
  expect(parseArticle(`${text}\nOSLO (AP) — It ran.\n`).headline?.text).toBe(text);
});

it.each([
  "- Updated lists of voters were printed, Lee said.",
  "To contact the families on board the ship, the navy used radio.",
  "File: the court has 900 pages, Lee said.",
  "(Embargo or not, trade goes on, Lee said.)",
])("leaves a sentence in the story that only begins like a line of desks: %s", (text) => {
  const { paragraphs } = parseArticle(`Tram runs\nOSLO (AP) — It ran.\n${text}\nIt was full.\n`);
  expect(paragraphs.map((one) => one.text)).toContain(text);
});

it.each(["COP28 US-CHINA CLIMATE DEAL", "ICC2031 3 WIN For Harbor", "MAY2031 3 DIE In tram crash"])(
  "a headline that begins as the slugs of agencies do: %s",
  (line) => {
    const article = parseArticle(`${line}\nSEOUL, March 4 (Yonhap) -- It ran.\n`);
    expect(article.headline?.text).toBe(line);
    expect(article.furniture).toEqual([]);
  },
);

it.each([
  "AFP_ENG_20310304.0440",
  "XIN_ENG_20310304.0117",
  "Article Type:BFN",
  '"drhrb042_k_31004"',
  "FBIS-HRB-31-042  Daily Report  4 Mar 2031\nNorth Korea",
  "Document Number: FBIS-HRB-31-042",
  "Publish Date: 03/04/31",
  "Language: English",
  "INDEX: Transport, Business",
])("an archive's own line is not the headline: %s", (line) => {
  const { headline, furniture } = parseArticle(
    `${line}\nTram: Harbor line reopens\nSEOUL (AFP) - It ran.\n`,
  );
  expect([headline?.text, furniture[0]?.kind]).toEqual(["Tram: Harbor line reopens", "keywords"]);
});

it.each([
  "Language: Korean",
  "Copyright: Court sides with Lee, 2031",
  "AFP_ENG in harbor",
  "Article Type: trams",
])("a headline that begins like an archive's own line is one: %s", (line) => {
  expect(parseArticle(`${line}\nSEOUL (AFP) - It ran.\n`).headline?.text).toBe(line);
});
