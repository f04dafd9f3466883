import { describe, expect, it } from "vitest";
import {
  type Article,
  extractEntities,
  extractQuotes,
  parseArticle,
  parseFeed,
} from "../../src/index.ts";

/** The quotes of a text, each as `kind text speaker`. */
const quotesIn = (text: string): string[] =>
  extractQuotes(text).map(({ kind, text: words, speaker }) => `${kind} ${words} ${speaker?.text}`);

describe("extractQuotes finds no speaker", () => {
  it.each([
    '"It ran on Monday," nobody said.',
    'Neither Ann Lee nor Bob Kim said, "It ran on Monday."',
    'Ann Lee never said, "It ran on Monday."',
  ])("in %s", (text) => {
    expect(extractQuotes(text)).toMatchObject([{ kind: "direct" }]);
    expect(extractQuotes(text)[0]?.speaker).toBeUndefined();
  });

  it.each([
    "Neither Mayor Ann Lee nor Bob Kim said the tram would run on Monday.",
    "None of them said the tram would run on Monday.",
    "No official said the tram would run on Monday.",
  ])("and no statement in %s", (text) => expect(extractQuotes(text)).toEqual([]));
});

describe("extractQuotes finds the speaker", () => {
  it.each([
    ['"It ran," Lee said.', "Lee"],
    ['"It ran," said Lee.', "Lee"],
    ['"It ran," said Lee, the mayor.', "Lee"],
    ['"It ran," the ministry said in a statement.', "the ministry"],
    ['"It ran," Ann Lee, the mayor, told reporters Friday.', "Ann Lee"],
    ['"Did it run?" he asked.', "he"],
    ['"It ran," Mr. Lee has since added.', "Mr. Lee"],
    ['Lee said, "It ran."', "Lee"],
    ['Lee told reporters: "It ran."', "Lee"],
    ['The mayor, Ann Lee, said, "It ran."', "Ann Lee"],
    ['According to the mayor, "It ran all day."', "the mayor"],
    ['"It ran all day," according to the mayor.', "the mayor"],
    ['"It ran all day," according to Lee, who said it was late.', "Lee"],
    ['It was late. "It ran all day", according to the mayor.', "the mayor"],
    ['It was late, and Lee said, "It ran."', "Lee"],
    ['"It ran." \u2014 Ann Lee', "Ann Lee"],
    ['"It ran," Lee was quoted as saying by the Harbor Times.', "Lee"],
    ['The Harbor Times quoted Lee as saying, "It ran."', "Lee"],
    ['"It ran," Lee shot back.', "Lee"],
    ['As Lee put it: "It ran."', "Lee"],
    ['"It ran," Lee said on "Harbor Live."', "Lee"],
    ['"It ran," said its engineer, Lina de la Tour.', "Lina de la Tour"],
    ['Lee sang "Blue Umbrella" and added, "It ran."', "Lee"],
    ['"It ran," said WHO Director-General Tedla Gebre.', "WHO Director-General Tedla Gebre"],
    ['"It ran," WHO said.', "WHO"],
    ['"It ran," Harbor Motor Co., Ltd. said.', "Harbor Motor Co., Ltd."],
    ['"It ran," Harbor Motor, Inc., said.', "Harbor Motor, Inc."],
    ['Ann Lee, M.D., chief of surgery, said, "It ran."', "Ann Lee, M.D."],
    ['"It ran," said a spokesman for Harbor Trams.', "a spokesman for Harbor Trams"],
    ['"It ran," said the spokeswoman of the mayor, Ann Lee.', "Ann Lee"],
    ['"It ran," Ann Lee and Bob Kim said.', "Ann Lee and Bob Kim"],
    ['"It ran," Japan and the Philippines said.', "Japan and the Philippines"],
    ['Kim met Park and Lee said, "It ran."', "Lee"],
  ])("in %s", (text, speaker) => {
    const quote = extractQuotes(text).find(({ kind }) => kind === "direct");
    expect(quote?.speaker?.text).toBe(speaker);
    const { start = 0, end = 0 } = quote?.speaker ?? {};
    expect(text.slice(start, end)).toBe(speaker);
  });

  it("as official if the phrase ends in an office: a Department for Transport spokesperson", () => {
    const text = '"It ran," a Department for Transport spokesperson said.';
    expect(extractQuotes(text)[0]?.speaker?.grade).toBe("official");
  });

  it("as the first of two if they speak together", () => {
    const text = '"It ran," Ann Lee and Bob Kim said.';
    const [quote] = extractQuotes(text, { entities: extractEntities(text) });
    expect(quote?.speaker?.entity?.name).toBe("Ann Lee");
  });

  it.each([["The Yonhap news agency reported that it ran.", "Yonhap"]])(
    "as the organization that speaks: %s",
    (text, name) => {
      const [quote] = extractQuotes(text, { entities: extractEntities(text) });
      expect(quote?.speaker?.entity?.name).toBe(name);
    },
  );

  it("and takes no number of things for a verb", () => {
    const text = '"We won," Kim, whose team leads by six points, said.';
    expect(extractQuotes(text)[0]?.speaker?.text).toBe("Kim");
  });

  it("only if the text names one", () => {
    expect(quotesIn('It was late.\n"It ran."')).toEqual(['direct "It ran." undefined']);
  });
});

it.each([
  ['Ed Cole didn\'t say if the tram was "dead".', "Ed Cole"],
  ['The mayor wouldn\u2019t say whether "the deal" was dead.', "The mayor"],
  ['Ann Lee never said it was "late".', "Ann Lee"],
  ['Ann Lee never said "late".', undefined],
  ['Ann Lee not only said "late" but left.', "Ann Lee"],
  ['It was not clear who wrote the "final" draft.', undefined],
  ['Nobody knows who wrote the "final" draft.', undefined],
  ['Ann Lee, who wrote the "final" draft, left.', "Ann Lee"],
  ['Brandt & Cie. said the price was "rich".', "Brandt & Cie."],
  ['Norwind Pty. Ltd. said it was "late".', "Norwind Pty. Ltd."],
  ['It left Norwind Bhd. The company said it was "late".', "The company"],
])("extractQuotes finds who says a fragment: %s", (text, speaker) => {
  const quote = extractQuotes(text).find(({ kind }) => kind === "fragment");
  expect(quote).toBeDefined();
  expect(quote?.speaker?.text).toBe(speaker);
});

it("extractQuotes finds what follows an audience, and no verb in a warning that is a noun", () => {
  for (const audience of [
    "a news conference",
    "a regular briefing",
    "a joint news conference with Lee",
    "the Harbor Live programme",
    "a board member",
  ])
    for (const content of ["the tram was ready", "there was no tram"])
      expect(quotesIn(`Kim told ${audience} ${content}.`)).toEqual([`indirect ${content} Kim`]);
  for (const audience of ["a regular briefing", "reporters", "parliament", "AFP", "the Times"])
    expect(quotesIn(`Kim told ${audience} Norland had no tram.`)).toEqual([
      "indirect Norland had no tram Kim",
    ]);
  for (const audience of ["broadcaster NRK", "fellow lawmaker Ann Lee", "300 supporters"])
    expect(quotesIn(`Kim told ${audience} the tram was late.`)).toEqual([
      "indirect the tram was late Kim",
    ]);
  expect(quotesIn("No tsunami warning was issued. A travel warning was lifted Friday.")).toEqual(
    [],
  );
});

describe("extractQuotes", () => {
  it.each([
    ["\u201cIt ran,\u201d Lee said.", "\u201cIt ran,\u201d"],
    ["\u201eIt ran,\u201c Lee said.", "\u201eIt ran,\u201c"],
    ["\u00abIt ran,\u00bb Lee said.", "\u00abIt ran,\u00bb"],
    ["\u00bbIt ran,\u00ab Lee said.", "\u00bbIt ran,\u00ab"],
    ["\u2039It ran,\u203a Lee said.", "\u2039It ran,\u203a"],
    ["\u201eIt ran\u201c, Lee said.", "\u201eIt ran\u201c"],
    ["\u201d \u2026 it ran,\u201d Lee said.", "\u201d \u2026 it ran,\u201d"],
    [
      '"They ask: \u201cDoes it?\u201d It does," Lee said.',
      '"They ask: \u201cDoes it?\u201d It does,"',
    ],
    ['"He says, "It ran," and laughs," Lee said.', '"He says, "It ran," and laughs,"'],
    ['\u201cIt was "fast" then,\u201d Lee said.', '\u201cIt was "fast" then,\u201d'],
    ["''Kim says, 'It ran,''' Lee said.", "''Kim says, 'It ran,'''"],
    ["``It ran,'' Lee said.", "``It ran,''"],
    ["\"It ran 'fast' then,\" Lee said.", "\"It ran 'fast' then,\""],
  ])("reads the quotation marks in %s", (text, words) =>
    expect(extractQuotes(text).map((quote) => quote.text)).toEqual([words]),
  );

  it("reads a quotation with its verb in the middle, and one that continues in the next sentence", () => {
    expect(quotesIn('"It ran," Lee said, "and it stopped."')).toEqual([
      'direct "It ran," Lee',
      'direct "and it stopped." Lee',
    ]);
    const quotes = extractQuotes('"It ran," Lee said. "It stopped."');
    expect(quotes.map(({ continues }) => continues)).toEqual([undefined, true]);
  });

  it("gives every paragraph of a quotation the speaker that only the last or the first one names", () => {
    const text = '"It ran all day.\n\n"It was full.\n\n"It stopped," Lee said. "Nobody saw it."';
    const quotes = extractQuotes(text);
    expect(quotes.map(({ speaker }) => speaker?.text)).toEqual(["Lee", "Lee", "Lee", "Lee"]);
    expect(quotes.map(({ continues }) => continues === true)).toEqual([false, true, true, true]);
    expect(quotesIn('Lee said: "It ran.\n\n"It stopped."')).toEqual([
      'direct "It ran. Lee',
      'direct "It stopped." Lee',
    ]);
  });

  it.each([
    "The quake claimed 48 lives.",
    "Seoul claimed the gold medal.",
    "The team added Ann Lee to its roster.",
    "Harbor Corp. added 2 percent.",
    "The jury noted the prize.",
    "Lee told a crowd that was waiting.",
    "The storm renewed fears along the coast.",
    "They argued about the pool for six summers.",
    "That said, trams are late.",
    "Having said that, trams are late.",
    "Lee refused to say whether it ran.",
    "Lee refused to speak.",
    "Lee said no more.",
    "It is not clear who said the tram ran.",
    "It was not known who claimed that the tram ran.",
    "The man, confirmed dead, was 40.",
    "Nobody knows who told the board the tram ran.",
    "Nora forecast sales above Harbor Street estimates on Monday and shares rose.",
    "The insurance claims that were filed rose.",
    "The firm paid insurance claims that rose by half.",
    "The old saying that rain is luck is true.",
    "Reports that it ran were false.",
  ])("finds no statement in %s", (text) => expect(extractQuotes(text)).toEqual([]));

  it("reads a quotation in single marks that spans paragraphs", () => {
    expect(quotesIn("Lee said: 'It ran all day.\n'It was full.'")).toEqual([
      "direct 'It ran all day. Lee",
      "direct 'It was full.' Lee",
    ]);
  });

  it.each([
    ['With a new car, "the tram is fast," Lee said.', "fragment"],
    ['Lee called for a law, "to make the trams run on time."', "fragment"],
    ['Lee said, "the tram is fast."', "direct"],
    ['In her column, "The Rain Must Stop," the mayor is praised.', "title"],
    ['An advertisement titled "Dangerous," was shown.', "title"],
  ])("gives the kind of the quotation in %s", (text, expected) => {
    const quoted = extractQuotes(text).filter(({ kind }) => kind !== "mixed");
    expect(quoted.map(({ kind }) => kind)).toEqual([expected]);
  });

  it.each([
    ["As Lee noted, it ran.", "it ran"],
    ["The tram, as Lee pointed out, ran all day.", "The tram"],
    ["Lee is warning riders that it will stop.", "that it will stop"],
    ["Lee answered by saying it ran.", "it ran"],
    ["Though Lee said it had rained, the trams ran.", "it had rained"],
    ["Lee, who said it ran, has left.", "it ran"],
    ["Lee, who said it ran, resigned on Monday.", "it ran"],
    [
      "Lee, who said the tram, closed in May, was late, met Kim.",
      "the tram, closed in May, was late",
    ],
    ["Lee, who said it ran, delayed by snow.", "it ran, delayed by snow"],
    ["Lee told a press conference in Seaport that it ran.", "that it ran"],
    ["The city plans to close the bridge.", "to close the bridge"],
    ["The bridge will close, the city announced Friday.", "The bridge will close"],
    ["Lee said about half of it was lost.", "about half of it was lost"],
    ["Lee said it ran all day and stopped at night.", "it ran all day and stopped at night"],
    ['It was "late," Lee said. "It stopped."', 'It was "late,"'],
  ])("finds the words and the speaker of the report in %s", (text, words) => {
    const [report] = extractQuotes(text).filter(({ kind }) => /indirect|mixed/.test(kind));
    expect(report?.text).toBe(words);
    expect(report?.speaker?.text).toMatch(/^(?:Lee|[Tt]he city)$/);
  });

  it.each([
    ["Sales will fall, the Incheon, South Korea-based company said.", "Sales will fall"],
    ["Ann Lee, chairman of the club, in his report said they won.", "they won"],
    ["Ann Lee claimed the vote was rigged.", "the vote was rigged"],
    ["Ann Lee said no more than ten ran.", "no more than ten ran"],
    ["Ann Lee refused to leave the tram.", "to leave the tram"],
    ["The ministry claims that it ran.", "that it ran"],
    ["The family said it ran.", "it ran"],
    ["Ann Lee said nothing had changed.", "nothing had changed"],
    ["Ann Lee told reporters she had nothing to hide.", "she had nothing to hide"],
    ["Ann Lee told friends and relatives it ran.", "it ran"],
    ["Ann Lee told Reuters Harbor Trams would be sold.", "Harbor Trams would be sold"],
    ["The daily reported that it ran.", "that it ran"],
  ])("finds only the words of the report in %s", (text, words) => {
    expect(extractQuotes(text).map((quote) => quote.text)).toEqual([words]);
  });

  it.each([
    ["No shots were fired, Lee told reporters.", "No shots were fired", "Lee"],
    ["In 2030, Norland plans to sell it, said Lee.", "In 2030, Norland plans to sell it", "Lee"],
  ])("finds what is said before its speaker in: %s", (text, said, speaker) => {
    const [quote] = extractQuotes(text);
    expect([quote?.text, quote?.speaker?.text]).toEqual([said, speaker]);
  });

  it("includes all of a name that goes on after a comma", () => {
    const text = "Fares rose, according to the Ministry of Trade, Industry and Energy.";
    const [quote] = extractQuotes(text, { entities: extractEntities(text) });
    expect(quote?.speaker?.text).toBe("the Ministry of Trade, Industry and Energy");
    expect(text.slice(quote?.speaker?.start, quote?.speaker?.end)).toBe(quote?.speaker?.text);
  });

  it("grades speakers before and after a statement", () => {
    const grade = (speaker: string) =>
      extractQuotes(`"It ran," ${speaker} said.`)[0]?.speaker?.grade;
    expect(
      ["Ann Lee", "the ministry", "a lawyer for Lee", "a source", "officials", "she"].map(grade),
    ).toEqual(["named", "official", "official", "anonymous", "official", "pronoun"]);
    const officials = ["A Harbor Board official", "A Norland spokesman", "Officials", "Police"];
    for (const speaker of officials)
      expect(extractQuotes(`${speaker} said it ran all day.`)[0]?.speaker?.grade).toBe("official");
    expect(extractQuotes("A Norland source said it ran.")[0]?.speaker?.grade).toBe("anonymous");
    for (const speaker of [
      "A Norland scholar",
      "Few in Seoul",
      "A former Harbor engineer",
      "One Seoul driver",
    ])
      expect(extractQuotes(`${speaker} said it ran.`)[0]?.speaker?.grade).toBe("anonymous");
    for (const speaker of [
      "A Seoul court",
      "His comments",
      "A Norland retailer",
      "The CEO",
      "A Harbor MP",
    ])
      expect(extractQuotes(`${speaker} said it ran.`)[0]?.speaker?.grade).toBe("official");
    expect(
      extractQuotes("The ministry said the firm was not authorized to run it.")[0]?.speaker?.grade,
    ).toBe("official");
    const grades = [
      "Two sources familiar with the matter said it ran.",
      "People close to the talks said it ran.",
      "A senior official said on condition of anonymity that it ran.",
      "A senior official, speaking on condition of anonymity, said it ran.",
      "A senior official who declined to be identified said it ran.",
      "An officer, who was not authorised to speak publicly, said it ran.",
      "An unnamed official said it ran.",
      "Neighbours said it ran.",
      "Fans said it ran.",
    ].map((text) => extractQuotes(text)[0]?.speaker?.grade);
    expect(new Set(grades)).toEqual(new Set(["anonymous"]));
  });

  it("reads a quotation that spans paragraphs, up to the closing mark", () => {
    const text =
      'Lee said, "It ran all day.\n"It was full.\n"It stopped."\n"Nobody saw it," Kim said.';
    expect(quotesIn(text)).toEqual([
      'direct "It ran all day. Lee',
      'direct "It was full. Lee',
      'direct "It stopped." Lee',
      'direct "Nobody saw it," Kim',
    ]);
  });

  it.each([
    [
      "The mayor warned Thursday against a return to old fares.",
      ["indirect against a return to old fares The mayor"],
    ],
    ["Lee promised Monday to run again.", ["indirect to run again Lee"]],
    ["Lee vowed Thursday never to return.", ["indirect never to return Lee"]],
    ["Lee denied on Thursday that it ran.", ["indirect that it ran Lee"]],
    ["The mayor called Friday for calm in the city.", ["indirect calm in the city The mayor"]],
    ["Lee urged Kim on Friday to go.", ["indirect Kim on Friday to go Lee"]],
    ["Lee on Friday accused Kim of neglect.", ["indirect Kim of neglect Lee"]],
    [
      "Accusing the board of neglect, Lee said the tram would stop.",
      ["indirect the board of neglect Lee", "indirect the tram would stop Lee"],
    ],
    [
      "Denying the charges, Lee said he had been at home.",
      ["indirect the charges Lee", "indirect he had been at home Lee"],
    ],
    [
      "Lee, accusing the board of neglect, said it would close.",
      ["indirect the board of neglect Lee", "indirect it would close Lee"],
    ],
    [
      "According to Kim, it ran, and Lee said it stopped.",
      ["indirect it ran, and Lee said it stopped Kim"],
    ],
    ["According to Ann Lee, 43, the tram was late.", ["indirect the tram was late Ann Lee"]],
    ["According to Lee, 43 people were late.", ["indirect 43 people were late Lee"]],
  ])("finds where statements begin and end in %s", (text, statements) => {
    expect(quotesIn(text)).toEqual(statements);
  });

  it("reads single words and phrases in quotation marks as fragments", () => {
    expect(quotesIn('He vowed "stern" measures, and it was "a long day" for all.')).toEqual([
      'fragment "stern" He',
      'fragment "a long day" He',
    ]);
  });

  it("does not take the marks of feet and inches for quotation marks", () => {
    expect(quotesIn("He is 5'10\" tall and 6'2\" on stilts.")).toEqual([]);
  });

  it("grades a family name like any name, even if it is like a noun for people", () => {
    const text = 'Tim Albers is 40. "It ran," Albers said. "It stopped," players said.';
    const quotes = extractQuotes(text, { entities: extractEntities(text) });
    expect(quotes.map(({ speaker }) => speaker?.grade)).toEqual(["named", "official"]);
  });

  it("grades speakers, of whom a named organization counts as named", () => {
    const grade = (speaker: string): unknown =>
      extractQuotes(`"It ran," ${speaker} said.`)[0]?.speaker?.grade;
    expect(["Ann Lee", "the ministry", "a source", "she", "the Harbor Board"].map(grade)).toEqual([
      "named",
      "official",
      "anonymous",
      "pronoun",
      "named",
    ]);
  });

  it.each([
    ['"It ran," said Secretary of State Ann Lee.', "Ann Lee"],
    ['"It ran," said Bank of Norland Governor Kenji Sato.', "Kenji Sato"],
    ["University of Ulster professor Ann Lee said it ran all day.", "Ann Lee"],
    ["A lawyer for Harbor Bank President Ann Lee said it ran all day.", undefined],
    ['"It ran," the Labour Party MP told reporters.', undefined],
    ["Police raided Harbor Lines Inc. The company said it ran all day.", "Harbor Lines"],
  ])("links the speaker to the right entity, if any, in %s", (text, name) => {
    const [quote] = extractQuotes(text, { entities: extractEntities(text) });
    expect(quote).toBeDefined();
    expect(quote?.speaker?.entity?.name).toBe(name);
  });

  it("links speakers, pronouns too, to the given entities", () => {
    const text =
      'Ann Lee and Bob Kim spoke. "It ran," Lee said.\n"It stopped," she said. "No," they said.';
    const quotes = extractQuotes(text, { entities: extractEntities(text) });
    expect(quotes.map(({ speaker }) => speaker?.entity?.name)).toEqual([
      "Ann Lee",
      "Ann Lee",
      undefined,
    ]);
  });

  it.each([
    [
      "to the subject of the sentence before",
      'Bob Lee thanked Sam Kim.\n"It ran," he said.',
      "Bob Lee",
    ],
    [
      "to nobody if the sentence before also has another person as a subject",
      'Bob Lee wept as Sam Kim spoke.\n"It ran," he said.',
      undefined,
    ],
    [
      "by its gender, which `Mrs.` rules out for another person",
      'Bob Lee, asked about Mrs. Kim, laughed. Ann Kim wept. "It ran," he said.',
      "Bob Lee",
    ],
    [
      "by its gender, which `wife` rules out for another person",
      'His wife, Ann Lee, waved to Bob Kim. "It ran," he said.',
      "Bob Kim",
    ],
    [
      "to nobody if the text has since mentioned two people together",
      'Bob Lee spoke.\nThe two went to Seaport.\n"It ran," he said.',
      undefined,
    ],
    ["by the age", 'Bob Lee, 34, spoke.\n"It ran," the 34-year-old retired pilot said.', "Bob Lee"],
    [
      "by a nationality, to the one person who was named",
      'Bob Lee won the race.\n"It ran," the Spaniard said.',
      "Bob Lee",
    ],
    [
      "by a nationality, to nobody if two people were named",
      'Bob Lee beat Sam Kim.\n"It ran," the Spaniard said.',
      undefined,
    ],
    [
      "to a person, not to the title of a film",
      'Bob Lee won for "Nine Rounds." "It ran," he said.',
      "Bob Lee",
    ],
    [
      "to nobody if the speaker is a place",
      'Bob Lee spoke. "It ran," the Vatican said.',
      undefined,
    ],
  ])("links a reference %s", (_, text, name) => {
    const [quote] = extractQuotes(text, { entities: extractEntities(text) }).filter(
      ({ kind }) => kind === "direct",
    );
    expect(quote?.speaker?.entity?.name).toBe(name);
  });

  it.each([
    ['Sen. Ann Lee spoke. "It ran," the senator said.', "Ann Lee"],
    ['Farmer Bob Kim wept. "It ran," the farmer said.', "Bob Kim"],
    ['The mayor of Seaport, Ann Lee, left. "It ran," said the mayor.', "Ann Lee"],
    ['Dr. Ann Lee, a surgeon, left. "It ran," the surgeon said.', "Ann Lee"],
    ['Lawyer Ann Lee left. Then a lawyer came. "It ran," the lawyer said.', undefined],
    ['Her coach, former pilot Bob Kim, left. "It ran," he said.', "Bob Kim"],
    ['Rep. Ann Lee, R-Ohio, accused Bob Kim. "It ran," she said.', "Ann Lee"],
    ['Bob Lee wept. His wife, Ann Lee, left. "It ran," Ms Lee said.', "Ann Lee"],
    ['Bob Kim left, said his lawyer, Ann Lee.\n"It ran," she said.', "Ann Lee"],
    ['Bob Kim, 67, left, his lawyer Ann Lee told AFP.\n"It ran," she said.', "Ann Lee"],
    ['Bob Kim drove with his wife, Ann Lee. "It ran," she said.', "Ann Lee"],
    ['Ann Lee and her lawyer, Bob Kim, left. "It ran," he said.', "Bob Kim"],
    [
      'Bob Kim left. Ann Lee told a friend that his lawyer, Sam Hill, left.\n"It ran," she said.',
      "Ann Lee",
    ],
    ['Bob Kim\'s wife, Ann Lee, left. "It ran," she said.', "Ann Lee"],
    ['Bob Kim left. "It ran," according to him.', "Bob Kim"],
    ['Asked by Bob Kim, he said: "It ran."', undefined],
    ['Asked about Bob Kim, he said: "It ran."', undefined],
    ['"No," said Ann Lee.\nAsked if Bob Kim would run, she said: "It ran."', "Ann Lee"],
    ['On Monday Bob Kim quit, ending weeks of doubt. "It ran," he said.', "Bob Kim"],
    ['Bob Kim and Carl Day said it ran. "It was full," he said.', undefined],
    ['Ann Lee left. On the arrest of Bob Kim, she said: "It ran."', "Ann Lee"],
    ['Told by Bob Kim of the rain, he said: "It ran."', undefined],
    ['Bob Kim left. Asked by Senator Ann Lee about it, he said: "It ran."', "Bob Kim"],
    ['"It ran," said Qiu Wenbo. "It was full," Qiu said.', "Qiu Wenbo"],
  ])("links the last speaker to the right entity, if any, in %s", (text, name) => {
    const quotes = extractQuotes(text, { entities: extractEntities(text) });
    const direct = quotes.filter(({ kind }) => kind === "direct");
    expect(direct.at(-1)?.speaker?.entity?.name).toBe(name);
  });

  it("takes a quotation after `On the fares:` as said by the last speaker", () => {
    const [, quote] = extractQuotes('"It ran," Lee said.\nOn the fares: "They stay."');
    expect([quote?.speaker?.text, quote?.continues]).toEqual(["Lee", true]);
  });

  it("gives positions in the text that was parsed, even if that is a feed", () => {
    const one =
      ' date 2031-03-04 Tram runs\nSEOUL, March 4 (Yonhap) -- "It ran," Lee said.\n"It stopped," Kim said.\n(END)\n';
    const feed = one + one;
    for (const article of parseFeed(feed)) {
      const quotes = extractQuotes(article);
      expect(quotes).toHaveLength(2);
      for (const { start, end, text, speaker, cue } of quotes) {
        expect(feed.slice(start, end)).toBe(text);
        expect(feed.slice(speaker?.start, speaker?.end)).toBe(speaker?.text);
        expect(feed.slice(cue?.start, cue?.end)).toBe("said");
      }
    }
    expect(extractQuotes(parseArticle(one))).toHaveLength(2);
  });

  it("ends a paragraph at any line break", () => {
    const lines = [
      '"It ran all day," said Ann Lee.',
      '"It was full,',
      '"It stopped," said Bob Kim.',
    ];
    const said = (text: string) => extractQuotes(text).map(({ start, end }) => [start, end]);
    expect(said(lines.join("\r"))).toEqual(said(lines.join("\n")));
  });

  it("refuses a value that is neither text nor an article", () => {
    expect(() => extractQuotes(4 as never)).toThrow(TypeError);
    const text = 'Tram reopens\nSEOUL (AP) -- "It ran," Ann Lee said.\n';
    const tram = parseArticle(text);
    const other = extractEntities(
      parseArticle("Museum opens\nSEOUL (AP) -- Omar Haddad was there.\n"),
    );
    for (const input of [text, tram])
      expect(() => extractQuotes(input, { entities: other })).toThrow("]: is of another text");
    const [, second] = parseFeed(` date 2031-05-01 Museum\n date 2031-05-02 ${text}`);
    const entities = extractEntities(second as Article);
    expect(extractQuotes(second as Article, { entities })[0]?.speaker?.entity?.name).toBe(
      "Ann Lee",
    );
    expect(extractQuotes(parseArticle(text, { source: false }), { entities: other })).toHaveLength(
      1,
    );
    expect(() => extractQuotes("x", { entities: [{ type: "person" }] as never })).toThrow(
      "options.entities[0].mentions",
    );
  });
});
