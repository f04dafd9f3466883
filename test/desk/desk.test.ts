import { describe, expect, it } from "vitest";
import {
  AGENCY_NAMES,
  type AgencyId,
  creditRoles,
  detectAgency,
  noteActions,
  parseArticle,
} from "../../src/index.ts";

describe("noteActions", () => {
  it.each([
    ["ADDS photo", [["adds", "photo", []]]],
    ["ADDS details in para 4; RESTRUCTURES", [["adds", "details", [4]]]],
    [
      "CORRECTS name; EDITS throughout; ADDS photo",
      [
        ["corrects", "name", []],
        ["adds", "photo", []],
      ],
    ],
    ["ADDS quotes; headline", [["adds", "quotes; headline", []]]],
    ["ADDS byline. With AP Photos.", [["adds", "byline", []]]],
    ["Repeats to fix tabs; no change to text", [["repeats", "to fix tabs", []]]],
    [
      "Corrects headline and paragraph 1 to say Friday",
      [["corrects", "headline to say Friday", [1]]],
    ],
    [
      "UPDATES 4th para; ADDS more fares in paras 11-12",
      [
        ["updates", "", [4]],
        ["adds", "more fares", [11, 12]],
      ],
    ],
    [
      "CHANGES headline, lead; UPDATES with results in 3rd para",
      [
        ["changes", "headline, lead", []],
        ["updates", "results", [3]],
      ],
    ],
    [
      "ADDS details in paras 2, 5, 10, 13-16, photo; RECASTS lead",
      [
        ["adds", "details, photo", [2, 5, 10, 13, 14, 15, 16]],
        ["recasts", "lead", []],
      ],
    ],
    [
      "UPDATES throughout with details, background",
      [["updates", "throughout with details, background", []]],
    ],
    ["Corrects the date in paragraph 3", [["corrects", "the date", [3]]]],
    ["UPDATES paras 3 through 5", [["updates", "", [3, 4, 5]]]],
    ["ADDS quotes in paras 3 to 5 and 9", [["adds", "quotes", [3, 4, 5, 9]]]],
    ["UPDATES paras 2, 3 and 5 to 7", [["updates", "", [2, 3, 5, 6, 7]]]],
    ["CORRECTS fares in paras 3-5 and 7-8", [["corrects", "fares", [3, 4, 5, 7, 8]]]],
    ["ADDS fares of paras 2, 3 to 5 percent", [["adds", "fares of to 5 percent", [2, 3]]]],
    ["CHANGES dateline; previous BEIJING", [["changes", "dateline", []]]],
    [
      "CHANGES dateline, previously in Seoul; ADDS quotes",
      [
        ["changes", "dateline", []],
        ["adds", "quotes", []],
      ],
    ],
    ["Corrects fares in paragraphs three through five", [["corrects", "fares", [3, 4, 5]]]],
    ["ATTENTION - ADDS quotes, details ///", [["adds", "quotes, details", []]]],
    [
      "LEADS with 4 grafs to UPDATE with mayor; picks up 5th graf pvs, The tram",
      [["leads", "4 grafs to UPDATE with mayor", []]],
    ],
    ["UPDATES with mayor in 2nd graf. Pickup 4th graf pvs", [["updates", "mayor", [2]]]],
    [
      "Corrects spelling of the mayor's name in second paragraph",
      [["corrects", "spelling of the mayor's name", [2]]],
    ],
    ["Adds quotes, background", [["adds", "quotes, background", []]]],
    [
      "UPDATES with quotes; ADDS background. With AP Photos.",
      [
        ["updates", "quotes", []],
        ["adds", "background", []],
      ],
    ],
    ["Conn., Calif.", []],
    ["TRIMS paras 4-900000000", [["trims", "", [4]]]],
    [
      "UPDATES with more details in last 3 paras; ADDS byline",
      [
        ["updates", "more details", []],
        ["adds", "byline", []],
      ],
    ],
    ["UPDATES with more details in last 5 paras", [["updates", "more details", []]]],
    ["ADDS details in first 3 paras, photo", [["adds", "details, photo", [1, 2, 3]]]],
    [
      "Corrects figure in first paragraph to 50, not 25",
      [["corrects", "figure to 50, not 25", [1]]],
    ],
    ["Corrects figure in paragraph 1 to 50, not 25", [["corrects", "figure to 50, not 25", [1]]]],
    ["ADDS more info in 5th para, photos", [["adds", "more info, photos", [5]]]],
    ["Fixes formatting in 4th and 5th paras", [["fixes", "formatting", [4, 5]]]],
    ["CHANGES 2nd, 4th to 6th and 9th paras, headline", [["changes", "headline", [2, 4, 5, 6, 9]]]],
    ["ADDS info in 2nd para and paras 5 to 6", [["adds", "info", [2, 5, 6]]]],
    ["Adds details, paragraph 2; quotes, paragraph 5", [["adds", "details; quotes", [2, 5]]]],
    ["Corrects second-to-last paragraph", [["corrects", "second-to-last paragraph", []]]],
    [
      "Releads, adds details",
      [
        ["releads", "", []],
        ["adds", "details", []],
      ],
    ],
    [
      "Recasts and adds quotes and links",
      [
        ["recasts", "", []],
        ["adds", "quotes and links", []],
      ],
    ],
    ["ADDS background, changes", [["adds", "background, changes", []]]],
    [
      "RECASTS lead and ADDS quotes",
      [
        ["recasts", "lead", []],
        ["adds", "quotes", []],
      ],
    ],
    ["UPDATES: With death toll, quotes.", [["updates", "death toll, quotes", []]]],
    ["ATTN: ADDS photo", [["adds", "photo", []]]],
    ["(ATTN: ADDS photo)", [["adds", "photo", []]]],
    ["Eds: Adds video link. ", [["adds", "video link", []]]],
    ["This version CORRECTS spelling to Lee.", [["corrects", "spelling to Lee", []]]],
    ["(Adding photo)", [["adding", "photo", []]]],
    [
      "Updating with quotes; dropping extra word in para 3",
      [
        ["updating", "quotes", []],
        ["dropping", "extra word", [3]],
      ],
    ],
    ["ATTN: Conn., Calif.", []],
    ["In paragraph 3, corrects date to March 5", [["corrects", "date to March 5", [3]]]],
    ["(In second graf, corrects name)", [["corrects", "name", [2]]]],
    [
      "In paras 3-5, adds quotes; in para 7, corrects 2 names",
      [
        ["adds", "quotes", [3, 4, 5]],
        ["corrects", "2 names", [7]],
      ],
    ],
    [
      "Adds in paragraph 4, corrects spelling in paragraph 6",
      [
        ["adds", "", [4]],
        ["corrects", "spelling", [6]],
      ],
    ],
    ["In graph 3, corrects name", [["corrects", "name", [3]]]],
    ["In the graph, corrects axis", [["corrects", "axis", []]]],
    ["In the headline, corrects spelling", [["corrects", "spelling", []]]],
    ["In paragraph 3, the mayor is named", []],
    ["ADDS details in 2nd-4th graphs", [["adds", "details", [2, 3, 4]]]],
    ["ADDS quotes to the last two graphs, in graph 3", [["adds", "quotes", [3]]]],
    ["ADDS graphs of prices", [["adds", "graphs of prices", []]]],
    ["ADDS link to 2 graphs, bar graph", [["adds", "link to 2 graphs, bar graph", []]]],
    ["ADDS link to graphs", [["adds", "link to graphs", []]]],
    ["UPDATES with more info from para 8 onward", [["updates", "more info", [8]]]],
    ["ADDS quotes from 4th graf on", [["adds", "quotes", [4]]]],
    ["ADDS quotes in para 4 on fares", [["adds", "quotes on fares", [4]]]],
  ])("reads %s", (text, actions) => {
    expect(
      noteActions(text).map(({ verb, object, paragraphs }) => [verb, object, paragraphs]),
    ).toEqual(actions);
  });

  it.each([
    ["CORRECTS figure in last para", ["corrects", "figure", [], 1]],
    ["UPDATES with quotes in para 2, last 2 paras", ["updates", "quotes", [2], 2]],
    ["ADDS background to the final three grafs", ["adds", "background", [], 3]],
    [
      "CORRECTS name in second to last para",
      ["corrects", "name in second to last para", [], undefined],
    ],
    ["ADDS details in paragraphs two to four", ["adds", "details", [2, 3, 4], undefined]],
    ["ADDS details in grafs two and five", ["adds", "details", [2, 5], undefined]],
    ["ADDS details in paras seven to nine", ["adds", "details", [7, 8, 9], undefined]],
    ["UPDATES paras one, two and three", ["updates", "", [1, 2, 3], undefined]],
    ["ADDS quote in para six", ["adds", "quote", [6], undefined]],
    ["ADDS quote in para onerous", ["adds", "quote in para onerous", [], undefined]],
    ["ADDS quotes in first two paras", ["adds", "quotes", [1, 2], undefined]],
    ["CORRECTS figures in first and last paras", ["corrects", "figures", [1], 1]],
    ["CORRECTS figures in paras 3, 5 and last", ["corrects", "figures", [3, 5], 1]],
    ["CORRECTS paras 3, 5 and last name", ["corrects", "and last name", [3, 5], undefined]],
    ["ADDS details in last paras", ["adds", "details in last paras", [], undefined]],
    ["REMOVES quote from last para", ["removes", "quote", [], 1]],
    [
      "ADDS quote in fifth from last para",
      ["adds", "quote in fifth from last para", [], undefined],
    ],
  ])("reads paragraphs counted from the end, or spelled: %s", (text, expected) => {
    const [action] = noteActions(text);
    expect([action?.verb, action?.object, action?.paragraphs, action?.last]).toEqual(expected);
  });

  it("accepts a note of a parsed article", () => {
    const { notes } = parseArticle("(ATTN: ADDS photo)\nSEOUL, May 1 (Yonhap) -- The tram ran.");
    expect(notes.flatMap((note) => noteActions(note))).toEqual([
      { verb: "adds", object: "photo", paragraphs: [] },
    ]);
  });

  it("names no paragraph that is counted from the bottom", () => {
    expect(noteActions("(Adds quotes in third paragraph from bottom)")).toEqual([
      { verb: "adds", object: "quotes", paragraphs: [] },
    ]);
    expect(noteActions("(Adds quotes in third paragraph from Paris)")).toMatchObject([
      { paragraphs: [3] },
    ]);
    expect(noteActions("Eds: CORRECTS age of victim to 43. AP Photos.")).toEqual([
      { verb: "corrects", object: "age of victim to 43", paragraphs: [] },
    ]);
  });

  it("reads a label that is a verb as the verb of the text after it", () => {
    expect(noteActions({ label: "UPDATES", text: "With quotes." })).toEqual([
      { verb: "updates", object: "quotes", paragraphs: [] },
    ]);
    expect(noteActions({ label: "CORRECTS", text: "Adds a dropped word." })).toEqual([
      { verb: "corrects", object: "Adds a dropped word", paragraphs: [] },
    ]);
  });

  it("reads the verb after UPDATES, which says no more than that", () => {
    const adds = [{ verb: "adds", object: "details", paragraphs: [] }];
    expect(noteActions({ label: "UPDATES", text: "Adds details." })).toEqual(adds);
    expect(noteActions("(UPDATES: Adds details.)")).toEqual(adds);
  });

  it("refuses undefined", () => {
    expect(() => noteActions(undefined as never)).toThrow(TypeError);
    expect(() => noteActions(5 as never)).toThrow("note: must be a string, not number");
  });
});

describe("creditRoles", () => {
  it.each([
    [
      "(Reporting by Ann Lee in Seoul, with Sam Roe in Tokyo; Editing by Bo Ek)",
      "reporting: Ann Lee in Seoul, Sam Roe in Tokyo; editing: Bo Ek",
    ],
    ["Photos by Ann Lee, text by Sam Roe", "photos: Ann Lee; text: Sam Roe"],
    ["(Reporting by Reuters bureaus and Ann Lee)", "reporting: Ann Lee"],
    ["(Reporting by Withers Lee)", "reporting: Withers Lee"],
  ])("reads who joined whom, and no offices: %s", (text, expected) => {
    const said = creditRoles(text).map(({ role, people }) => {
      const names = people.map(({ name, place }) => (place ? `${name} in ${place}` : name));
      return `${role}: ${names.join(", ")}`;
    });
    expect(said.join("; ")).toBe(expected);
  });

  it.each([
    ["(Reporting by Ann Lee)", "reporting: Ann Lee"],
    [
      "(Reporting by Ann Lee in Seoul; Editing by Sam Roe and Kim Byers)",
      "reporting: Ann Lee @ Seoul | editing: Sam Roe, Kim Byers",
    ],
    ["(Reporting by Ann Lee Editing by Abby Byers)", "reporting: Ann Lee | editing: Abby Byers"],
    [
      "(Additional reporting by Ann Lee, Sam Roe and Kim Han in Seoul and Li Ming in Paris; Writing by Jo Mori; Edtitng by Sam Roe)",
      "additional reporting: Ann Lee @ Seoul, Sam Roe @ Seoul, Kim Han @ Seoul, Li Ming @ Paris | writing: Jo Mori | editing: Sam Roe",
    ],
    [
      "(Reporting by Ann Lee in Harbor, Ill.; Editing by Sam Roe)  ((ann@example.org; +82 2 555 0100))",
      "reporting: Ann Lee @ Harbor, Ill. | editing: Sam Roe",
    ],
    ["Editing by: Kim Byers", "editing: Kim Byers"],
    ["(Yonhap)", ""],
    [
      "(Reporting by Ann Lee; Additional reporting and writing by Sam Roe; Editing by Ed Ray)",
      "reporting: Ann Lee | additional reporting: Sam Roe | writing: Sam Roe | editing: Ed Ray",
    ],
    ["(Reporting and writing by Ann Lee)", "reporting: Ann Lee | writing: Ann Lee"],
    ["((Reporting by Ann Lee; Editing by Ed Ray))", "reporting: Ann Lee | editing: Ed Ray"],
    [
      "(Reporting by Ann Lee, Editing by Ed Ray, ann@example.org)",
      "reporting: Ann Lee | editing: Ed Ray",
    ],
    ["Editing by: Ann Thomas, Tel: +49 30 5555", "editing: Ann Thomas"],
    ["(Writing by Ann Lee; editing by Ed Ray Jr.)", "writing: Ann Lee | editing: Ed Ray Jr."],
    ["(Editing by Ed Ray, Jr.)", "editing: Ed Ray, Jr."],
    ["(Editing By Ed Ray/Sam Roe)", "editing: Ed Ray, Sam Roe"],
    [
      "Reporting by Ann Lee; Editing by Ed Ray and Sam Roe; desking by Bo Li",
      "reporting: Ann Lee | editing: Ed Ray, Sam Roe | desking: Bo Li",
    ],
    ["--With assistance from Ann Lee and Sam Roe.", "assistance: Ann Lee, Sam Roe"],
    [
      "To contact the reporters on this story: Ann Lee in Seoul at ann@example.org",
      "reporter: Ann Lee @ Seoul",
    ],
    ["With files from Ann Lee in Ottawa", "files: Ann Lee @ Ottawa"],
    ["With files from The Canadian Press", ""],
    ["(With inputs from agencies)", ""],
    [
      "Associated Press writers Ann Lee in Seoul and Sam Roe in Tokyo contributed to this report.",
      "contributing: Ann Lee @ Seoul, Sam Roe @ Tokyo",
    ],
    [
      "Associated Press writer Ann Lee in Annapolis, Maryland, contributed to this report.",
      "contributing: Ann Lee @ Annapolis, Maryland",
    ],
    [
      "Ann Lee reported from Seoul and Sam Roe from Tokyo. AP writer Bo Li in Washington, D.C., also contributed.",
      "reporting: Ann Lee @ Seoul, Sam Roe @ Tokyo | contributing: Bo Li @ Washington, D.C.",
    ],
    ["Ann Lee contributed to this report from Seoul.", "contributing: Ann Lee @ Seoul"],
    ["(By Ann Lee and Sam Roe)", "writing: Ann Lee, Sam Roe"],
    ["Pewarta: Ann Lee", "pewarta: Ann Lee"],
    ["Translator: Ann Lee", "translator: Ann Lee"],
    ["(Written by Ann Lee in Seoul)", "writing: Ann Lee @ Seoul"],
    ["(AP Photo/Ann Lee, File)", "photo: Ann Lee"],
    ["AFP PHOTO / ANN LEE", "photo: ANN LEE"],
    [
      "Compiled by Harbor Newsroom; Edited by Ann Lee",
      "compiled: Harbor Newsroom | editing: Ann Lee",
    ],
    ["Reported by Ann Lee; edited by Sam Roe", "reporting: Ann Lee | editing: Sam Roe"],
    ["By Ann Lee and Bo Li; Editing: Sam Roe", "writing: Ann Lee, Bo Li | editing: Sam Roe"],
    ["Story by Ann Lee; photos by Bob Kim", "story: Ann Lee | photos: Bob Kim"],
    ["(Story and photos by Ann Lee)", "story: Ann Lee | photos: Ann Lee"],
    ["Reporting for this story by Ann Lee", ""],
    ["Contributing: Ann Lee in Oslo", "contributing: Ann Lee @ Oslo"],
    ["Copyright 2031 by United Press International", ""],
  ])("reads %s", (text, expected) => {
    const roles = creditRoles(text).map(({ role, people }) => {
      const names = people.map(({ name, place }) =>
        place === undefined ? name : `${name} @ ${place}`,
      );
      return `${role}: ${names.join(", ")}`;
    });
    expect(roles.join(" | ")).toBe(expected);
  });
});

describe("detectAgency", () => {
  it.each([
    ["SEOUL, May 1 (Yonhap) -- The tram ran.\n(END)", "yonhap"],
    ["LANGKAWI, June 25 (NNN-BERNAMA) -- The tram ran.\n-- BERNAMA", "bernama"],
    ["Tram runs\nThe tram ran again. Enditem", "xinhua"],
    ["Tram runs\nBy Ann Lee, Press Association\nThe tram ran.", "pa"],
    ["The tram ran.", undefined],
    ["UNITED NATIONS, March 4. /TASS Correspondent Ann Lee/. The council met.", "tass"],
    ["SEOUL, March 4 - The tram ran.", "reuters"],
    ["SEOUL, Tex., Sept 4 - The tram ran.", "reuters"],
    ["SEOUL, 4th March, 2031 -- The tram ran.", "wam"],
    ["SEOUL, 4 MAR 31 -- The tram ran.", "fbis"],
    ["SEOUL — The tram ran.", undefined],
    ["Tram runs\nBy Ann Lee, Press Association Political Correspondent\nThe tram ran.", "pa"],
    ["Tram runs\nBy Ann Lee, PA Scotland\nThe tram ran.", "pa"],
    ["Tram runs\nBy dpa correspondents\nThe tram ran.", "dpa"],
    ["Tram runs\nBy The Associated Press\nThe tram ran.", "ap"],
    ["Tram runs\nThe tram ran, he said. - Bernama", "bernama"],
    ["Tram runs\nThe tram ran, he said.—AFP", "afp"],
    ["Tram runs\nThe tram ran, said the Seoul-based Yonhap", undefined],
    ["Tram runs\nThe tram ran, he said. (Reuters)", "reuters"],
    ["Tram runs\nThe tram ran. ■", "xinhua"],
    ["Tram runs\nThe tram ran.\nEnditem/AL", "cna"],
    ["Tram runs\nThe tram ran.\nEnditem/HS", "cna"],
    ["Tram runs\nThe tram ran.\nEnditem/js", "cna"],
    ["Tram runs\nThe tram ran./.", "vna"],
    ["Tram runs\nThe tram ran.\n-0-", "kcna"],
    ["UPI ALMANAC\nBy United Press International\nThe tram ran.\n-0-", "upi"],
    ["Tram runs\nBy ANN LEE / United Press International\nThe tram ran.\n-0-", "upi"],
    ["Tram runs\nThe tram ran.\n--IANS\nal/jd", "ians"],
    ["Tram runs\nThe tram ran.\n--With assistance from Sam Roe.", "bloomberg"],
    ["Tram runs\nThe tram ran.\n(Reporting by Ann Lee; Editing by Sam Roe)", "reuters"],
    ["Tram runs\nThe tram ran.\nSOURCE Harbor Trams Corp.", "prnewswire"],
    ["Tram runs\nAnn Lee, The Canadian Press\nOTTAWA — The tram ran.", "cp"],
    ["Tram runs\nThe tram ran.\nSource: Xinhua", "xinhua"],
    ["Tram runs\nThe tram ran.\nEditor: huaxia", "xinhua"],
    ["Tram runs\nThe tram ran.\n(With inputs from ANI)", undefined],
    ["Tram runs\nThe tram ran.\nWith files from The Associated Press", undefined],
    ["Tram runs\nThe tram ran.\nMore on trams: https://apnews.com/hub/trams", "ap"],
    ["Tram runs\nThe tram ran.\nMore at reuters.com and afp.com", "reuters"],
    ["Tram runs\nThe tram ran.\nMore at afp.com and reuters.com", "afp"],
    ["Tram runs\nThe tram ran.\n™ & © 2031 Cable News Network, Inc.", "cnn"],
    ["Tram runs\nHarbor ran trams. (Photo by Ann Lee/AFP)\nPhoto : AFP", undefined],
    ["Tram runs\nPARIS (AFP) - The tram ran.\n(Yonhap)\nCopyright 2031 by Kyodo", "afp"],
  ])("finds the agency of %j", (text, agency) => {
    expect(detectAgency(parseArticle(text)).agency).toBe(agency);
  });

  // For each agency, a byline or a closing line that identifies it if the dateline does not.
  const lines: Readonly<Record<AgencyId, string>> = {
    aa: "By Ann Lee, Anadolu Agency",
    aap: "By Ann Lee, Australian Associated Press",
    afp: "Copyright 2031 Agence France-Presse.",
    ani: "By Ann Lee, ANI",
    anp: "© ANP 2031",
    ansa: "(ANSA).",
    antara: "Copyright © ANTARA 2031",
    ap: "AP writers Ann Lee and Sam Roe contributed to this report.",
    app: "By Ann Lee, Associated Press of Pakistan",
    ats: "(SDA/hs)",
    belga: "By Ann Lee, Belga News Agency",
    bernama: "-- BERNAMA",
    bloomberg: "©2031 Bloomberg L.P.",
    bss: "By Ann Lee, Bangladesh Sangbad Sangstha",
    businesswire: "View source version on businesswire.com: https://www.businesswire.com/news/1",
    cna: "(By Ann Lee and Sam Roe)",
    cnn: "By Ann Lee, CNN",
    cnw: "View original content: https://www.newswire.ca/1",
    cp: "This report by The Canadian Press was first published March 4, 2031.",
    dpa: "dpa hs al",
    efe: "© EFE 2031",
    fbis: "By Foreign Broadcast Information Service",
    globenewswire: "View original content: https://www.globenewswire.com/1",
    ians: "--IANS",
    interfax: "By Ann Lee, Interfax",
    jiji: "By Ann Lee, Jiji Press",
    kcna: "www.kcna.kp (Juche120.3.4.)",
    kyodo: "==Kyodo",
    mena: "By Ann Lee, Middle East News Agency",
    pa: "By Ann Lee, Press Association Chief Reporter",
    pna: "By Ann Lee, Philippine News Agency",
    prnewswire: "View original content: https://www.prnewswire.com/1",
    pti: "PTI AL SR",
    reuters: "Our Standards: The Thomson Reuters Trust Principles.",
    ria: "By Ann Lee, RIA Novosti",
    spa: "--SPA",
    sputnik: "By Ann Lee, Sputnik",
    tass: "By Ann Lee, TASS",
    unb: "By Ann Lee, United News of Bangladesh",
    upi: "Copyright 2031 by United Press International",
    vna: "By Ann Lee, Vietnam News Agency",
    voa: "VOA's Ann Lee contributed to this report. Some information came from AFP.",
    wam: "By Ann Lee, Emirates News Agency",
    xinhua: "Enditem",
    yonhap: "ann@yna.co.kr",
  };

  it.each(Object.keys(AGENCY_NAMES) as AgencyId[])(
    "identifies %s by its dateline, and by a byline or a closing line",
    (id) => {
      const line = lines[id];
      const [above, below] = line.startsWith("By ") ? [`${line}\n`, ""] : ["", `\n${line}`];
      const [name] = AGENCY_NAMES[id];
      for (const text of [
        `Tram line reopens\nSEOUL, Sept. 1 (${name}) -- The tram ran again.`,
        `Tram line reopens\n${above}The tram ran again, said the mayor.\nIt was full.${below}`,
      ]) {
        const { agency, evidence } = detectAgency(parseArticle(text));
        expect(agency).toBe(id);
        for (const one of evidence) expect(text.slice(one.start, one.end)).toBe(one.text);
      }
    },
  );

  it.each([
    ["Contact: Ann.Lee@YNA.co.kr, tel. 700", "yonhap", "Ann.Lee@YNA.co.kr"],
    ["İstanbul desk (https://www.aa.com.tr/en/harbor).", "aa", "https://www.aa.com.tr/en/harbor"],
    ["More at reuters.com and afp.com.", "reuters", "reuters.com"],
    ["Source—afp.com:", "afp", "afp.com"],
  ])("gives only the address as evidence for %s", (line, id, address) => {
    const text = `Tram line reopens\nThe tram ran again, said the mayor.\nIt was full.\n${line}`;
    const [one] = detectAgency(parseArticle(text)).evidence;
    expect(one).toMatchObject({ agency: id, text: address });
    expect(text.slice(one?.start, one?.end)).toBe(address);
  });

  it("takes the source of a release for no more than a form, whatever its name", () => {
    for (const name of ["Harbor Trams", "Hana Trams"]) {
      const text = `Tram line reopens\nThe tram ran again, said the mayor.\nSOURCE ${name}`;
      const { agency, evidence } = detectAgency(parseArticle(text));
      expect(agency).toBe("prnewswire");
      expect(evidence.map(({ kind }) => kind)).toEqual(["shape"]);
    }
  });

  it("takes the datelines of a digest's stories for evidence", () => {
    const text =
      "News in brief\nTrams return\nOSLO, Norway (AP) — Trams returned on Tuesday.\n___\nFerry sold\nBUSAN, South Korea (AP) — A ferry was sold.\n";
    const { agency, evidence } = detectAgency(parseArticle(text));
    expect(agency).toBe("ap");
    expect(evidence.map(({ start, end }) => text.slice(start, end))).toEqual(["AP", "AP"]);
  });

  it("gives each piece of evidence with its span", () => {
    const text = "PARIS (AFP) - The tram ran.\n(END)";
    const { agency, evidence } = detectAgency(parseArticle(text));
    expect(agency).toBe("afp");
    expect(evidence.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
      ["dateline", "AFP"],
      ["end", "(END)"],
    ]);
  });
});
