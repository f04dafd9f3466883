import { describe, expect, it } from "vitest";
import { extractEntities, extractQuotes, parseArticle, parseFeed } from "../../src/index.ts";

/** The quotes of a text as `kind text speaker`. */
const told = (text: string): string[] =>
  extractQuotes(text).map(({ kind, text: words, speaker }) => `${kind} ${words} ${speaker?.text}`);

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
    ['It was late, and Lee said, "It ran."', "Lee"],
    ['"It ran." \u2014 Ann Lee', "Ann Lee"],
  ])("of %s", (text, speaker) => {
    const [quote] = extractQuotes(text);
    expect(quote?.kind).toBe("direct");
    expect(quote?.speaker?.text).toBe(speaker);
    const { start = 0, end = 0 } = quote?.speaker ?? {};
    expect(text.slice(start, end)).toBe(speaker);
  });

  it("and tells none where none is told", () => {
    expect(told('It was late.\n"It ran."')).toEqual(['direct "It ran." undefined']);
  });
});

describe("extractQuotes", () => {
  it.each([
    ["\u201cIt ran,\u201d Lee said.", "\u201cIt ran,\u201d"],
    ["\u201eIt ran,\u201c Lee said.", "\u201eIt ran,\u201c"],
    ["\u00abIt ran,\u00bb Lee said.", "\u00abIt ran,\u00bb"],
    ["``It ran,'' Lee said.", "``It ran,''"],
    ["\"It ran 'fast' then,\" Lee said.", "\"It ran 'fast' then,\""],
  ])("reads the marks of %s", (text, words) =>
    expect(extractQuotes(text).map((quote) => quote.text)).toEqual([words]),
  );

  it("reads a statement that its verb breaks", () => {
    expect(told('"It ran," Lee said, "and it stopped."')).toEqual([
      'direct "It ran," Lee',
      'direct "and it stopped." Lee',
    ]);
    const quotes = extractQuotes('"It ran," Lee said. "It stopped."');
    expect(quotes.map(({ continues }) => continues)).toEqual([undefined, true]);
  });

  it("reads who says it where only its last paragraph tells", () => {
    const text = '"It ran all day.\n\n"It was full.\n\n"It stopped," Lee said. "Nobody saw it."';
    const quotes = extractQuotes(text);
    expect(quotes.map(({ speaker }) => speaker?.text)).toEqual(["Lee", "Lee", "Lee", "Lee"]);
    expect(quotes.map(({ continues }) => continues === true)).toEqual([false, true, true, true]);
    expect(told('Lee said: "It ran.\n\n"It stopped."')).toEqual([
      'direct "It ran. Lee',
      'direct "It stopped." Lee',
    ]);
  });

  it.each([
    "The quake claimed 48 lives.",
    "Seoul claimed the gold medal.",
    "The team added Ann Lee to its roster.",
    "Harbor Corp. added 2 percent.",
  ])("takes no noun for a statement: %s", (text) => expect(extractQuotes(text)).toEqual([]));

  it.each([
    ["Sales will fall, the Incheon, South Korea-based company said.", "Sales will fall"],
    ["Ann Lee, chairman of the club, in his report said they won.", "they won"],
    ["Ann Lee claimed the vote was rigged.", "the vote was rigged"],
  ])("reads what is reported in %s", (text, words) => {
    expect(extractQuotes(text).map((quote) => quote.text)).toEqual([words]);
  });

  it("grades speakers as editors do", () => {
    const grade = (speaker: string) =>
      extractQuotes(`"It ran," ${speaker} said.`)[0]?.speaker?.grade;
    expect(
      ["Ann Lee", "the ministry", "a lawyer for Lee", "a source", "officials", "she"].map(grade),
    ).toEqual(["named", "official", "official", "anonymous", "official", "pronoun"]);
    expect(extractQuotes("Officials said it ran all day.")[0]?.speaker?.grade).toBe("official");
  });

  it("reads a statement over paragraphs, to the one that has the closing mark", () => {
    const text =
      'Lee said, "It ran all day.\n"It was full.\n"It stopped."\n"Nobody saw it," Kim said.';
    expect(told(text)).toEqual([
      'direct "It ran all day. Lee',
      'direct "It was full. Lee',
      'direct "It stopped." Lee',
      'direct "Nobody saw it," Kim',
    ]);
  });

  it("tells fragments from statements", () => {
    expect(told('He vowed "stern" measures, and it was "a long day" for all.')).toEqual([
      'fragment "stern" He',
      'fragment "a long day" He',
    ]);
  });

  it("takes no inches for quotes", () => {
    expect(told("He is 5'10\" tall and 6'2\" on stilts.")).toEqual([]);
  });

  it("grades its speakers", () => {
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

  it("tells speakers by the entities that it is given, pronouns too", () => {
    const text =
      'Ann Lee and Bob Kim spoke. "It ran," Lee said.\n"It stopped," she said. "No," they said.';
    const quotes = extractQuotes(text, { entities: extractEntities(text) });
    expect(quotes.map(({ speaker }) => speaker?.entity?.name)).toEqual([
      "Ann Lee",
      "Ann Lee",
      undefined,
    ]);
  });

  it("tells positions in the text that was parsed, in a feed too", () => {
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

  it("refuses what is neither text nor article", () => {
    expect(() => extractQuotes(4 as never)).toThrow(TypeError);
  });
});
