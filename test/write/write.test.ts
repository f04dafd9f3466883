import { describe, expect, it } from "vitest";
import {
  type Article,
  type ArticleInit,
  applyEdits,
  articleEdits,
  editArticle,
  type MarkerInit,
  parseArticle,
  parseFeed,
  parseHeadline,
  serializeArticle,
  serializeHeadline,
  withHeadline,
  withNextRevision,
  withParagraph,
  withRelated,
} from "../../src/index.ts";
import { fixtures } from "../laws/arbitraries.ts";

const TRAM = fixtures.get("harbor-tram.txt") ?? "";
const FEED = fixtures.get("harbor-feed.txt") ?? "";
const DIGEST = fixtures.get("harbor-digest.txt") ?? "";

/** The error that an article is refused with. */
function refusalOf(article: ArticleInit): unknown {
  try {
    return serializeArticle(article);
  } catch (error) {
    return error;
  }
}

describe("serializeArticle", () => {
  it.each([
    ["SEOUL, May 1 (Yonhap) -- ", "SEOUL, May 1 (Yonhap) -- It ran."],
    ["SEOUL, May 1 (Yonhap) --", "SEOUL, May 1 (Yonhap) -- It ran."],
    ["SEOUL, May 1 (Yonhap)", "SEOUL, May 1 (Yonhap) -- It ran."],
    ["NEW YORK--(BUSINESS WIRE)--", "NEW YORK--(BUSINESS WIRE)--It ran."],
    ["Taipei, Dec. 16 (CNA)", "Taipei, Dec. 16 (CNA) It ran."],
  ])("accepts the dateline %j as a string", (dateline, line) => {
    const text = serializeArticle({ headline: "Tram reopens", dateline, paragraphs: ["It ran."] });
    expect(text).toBe(`Tram reopens\n${line}\n`);
  });

  it("writes an article from plain fields", () => {
    const text = serializeArticle({
      date: "2031-03-04",
      headline: "(2nd LD) Tram line reopens",
      notes: ["(ATTN: ADDS photo)"],
      byline: "Han Seo-yun",
      dateline: { places: ["Seoul"], date: "2031-03-04", agency: "Yonhap" },
      paragraphs: ["The tram ran.", "It was full."],
      signOffs: ["syhan@example.org"],
      end: "(END)",
      related: ["(LEAD) Museum opens", { text: "Ferry sails" }],
    });
    expect(text).toBe(
      " date 2031-03-04 (2nd LD) Tram line reopens\n(ATTN: ADDS photo)\nBy Han Seo-yun\n" +
        "SEOUL, March 4 (Yonhap) -- The tram ran.\nIt was full.\nsyhan@example.org\n(END)\n" +
        "-\n(LEAD) Museum opens\n-\nFerry sails\n",
    );
    expect(parseArticle(text).diagnostics).toEqual([]);
  });

  it("leaves a fixture in canonical form unchanged, except for a final line feed", () => {
    expect(serializeArticle(parseArticle(TRAM), { layout: "canonical" })).toBe(`${TRAM}\n`);
  });

  it("rewrites every node in the canonical layout, and refuses to lose what no field holds", () => {
    const canonical = (text: string) =>
      serializeArticle(parseArticle(text), { layout: "canonical" });
    expect(canonical("(4th LD)Tram\r\n\r\nPARIS (AP) _ It ran.")).toBe(
      "(4th LD) Tram\nPARIS (AP) — It ran.\n",
    );
    expect(() => canonical(" date 2018-10 Tram\n")).toThrow(
      'date: "2018-10" is not a calendar date',
    );
    expect(() => canonical("Tram\n(END)\n-\n")).toThrow("related: the list is cut off");
  });

  it.each([
    // The initials of PTI's desk are read as such only below its end mark, and an address stays below them.
    "Tram\nPune, Mar 4 (PTI) It ran.\nPTI AL HS\nHS HS\n",
    "Tram\nPune, Mar 4 (PTI) It ran.\nann@example.org\nPTI AL HS\nHS HS\n",
    "Tram\nPune, Mar 4 (PTI) It ran.\nPTI AL HS\nHS HS\nann@example.org\n",
    // A name in capitals looks like initials, but stands below its heading.
    "Tram\nSEOUL, March 4 (Yonhap) -- It ran.\nContacts:\nANN LEE\n",
    "Tram\nSEOUL, March 4 (Yonhap) -- It ran.\nContacts:\nANN LEE\nann@example.org\n(END)\n",
    "Tram\nSEOUL, March 4 (Yonhap) -- It ran.\nContacts:\nann@example.org\nANN LEE\nPTI AL HS\n",
  ])("keeps sign-offs on their side of the end mark: %j", (text) => {
    const { source: _, ...article } = parseArticle(text);
    expect(serializeArticle(article)).toBe(text);
    expect(serializeArticle(parseArticle(text), { layout: "canonical" })).toBe(text);
  });

  it("writes (MORE) once if the heading of the contacts comes before it", () => {
    const paragraphs = ["It ran.", "It was full."];
    const furniture = ["Contacts:", "(MORE)"];
    expect(
      serializeArticle({ dateline: "SEOUL, March 4 (Yonhap) -- ", paragraphs, furniture }),
    ).toBe("SEOUL, March 4 (Yonhap) -- It ran.\nContacts:\n(MORE)\nIt was full.\n");
  });

  it("writes a name in capitals below a heading that it is given, and refuses it without one", () => {
    const article = {
      headline: "Tram",
      dateline: "SEOUL, March 4 (Yonhap) -- ",
      paragraphs: ["It ran."],
      signOffs: ["ANN LEE"],
    };
    const furniture = [{ kind: "section" as const, text: "Contacts:" }];
    const story = "Tram\nSEOUL, March 4 (Yonhap) -- It ran.\n";
    expect(serializeArticle({ ...article, furniture })).toBe(`${story}Contacts:\nANN LEE\n`);
    expect(serializeArticle({ ...article, furniture, end: "(END)" })).toBe(
      `${story}Contacts:\nANN LEE\n(END)\n`,
    );
    expect(serializeArticle({ ...article, end: "(END)" })).toBe(`${story}(END)\nANN LEE\n`);
    expect(() => serializeArticle(article)).toThrow(
      "signOffs[0]: does not read as a sign-off such as ann@example.org",
    );
    const unknown = [{ kind: "foo" as never, text: "Contacts:" }];
    expect(() => serializeArticle({ ...article, furniture: unknown })).toThrow(
      "furniture[0].kind: must be one of navigation, advertisement, ",
    );
    const misread = { ...article, furniture, paragraphs: ["It ran.", "(END)"] };
    expect(refusalOf(misread)).toMatchObject({ path: "paragraphs[1]" });
  });

  it("puts a note in brackets if the line below it would be read as part of it", () => {
    const notes = ["Eds: ADDS quotes,", "Eds: ADDS photo,"];
    const written = "Eds: ADDS quotes,\n(Eds: ADDS photo,)\nIt ran.\n";
    expect(serializeArticle({ headline: "Tram", notes, paragraphs: ["It ran."] })).toBe(
      `Tram\n${written}`,
    );
    const dateline = "SEOUL (AP) -- ";
    expect(serializeArticle({ headline: "Tram", notes, dateline, paragraphs: ["It ran."] })).toBe(
      "Tram\nEds: ADDS quotes,\nEds: ADDS photo,\nSEOUL (AP) -- It ran.\n",
    );
  });

  it.each([
    ["AKRON, Ohio, March 4 -\nShr 31 cts", "AKRON, Ohio, March 4 - Shr 31 cts"],
    ["SEOUL —\nIt ran.", "SEOUL — It ran."],
    ["SEOUL --\nIt ran.", "SEOUL -- It ran."],
    ["PARIS, March 4 :\nIt ran.", "PARIS, March 4 : It ran."],
    ["SALEM, Ore.--(BUSINESS WIRE)--It ran.", "SALEM, Ore.--(BUSINESS WIRE)--It ran."],
    ["SEOUL (AP) —It ran.", "SEOUL (AP) —It ran."],
    ["SEOUL —", "SEOUL —"],
  ])("separates a dateline that was alone on its line from the paragraph: %j", (story, written) => {
    const { source: _, ...article } = parseArticle(`Tram\n${story}\n`);
    expect(article.dateline).toBeDefined();
    expect(serializeArticle(article)).toBe(`Tram\n${written}\n`);
  });

  it.each([
    ["Eds: a\nBy Ann Lee", "a By Ann Lee", "(Eds: a By Ann Lee)"],
    ["Eds: a\n\nb", "a b", "(Eds: a b)"],
    ["Eds: a\nSEOUL (AP) -- It ran.", "a SEOUL (AP) -- It ran.", "(Eds: a SEOUL (AP) -- It ran.)"],
    ["Eds: a\nb", "a b", "Eds: a\nb"],
    ["(Eds: a\nBEE)", "a BEE", "(Eds: a\nBEE)"],
  ])("writes a note's lines only if they are read as the note: %j", (raw, text, written) => {
    const story = "SEOUL, March 4 (Yonhap) -- It ran.\n";
    const { dateline, paragraphs } = parseArticle(story);
    const notes = [{ label: "Eds", text, raw }];
    expect(serializeArticle({ headline: "Tram", notes, dateline, paragraphs })).toBe(
      `Tram\n${written}\n${story}`,
    );
    // So is one among edits.
    expect(serializeArticle({ ...parseArticle(`Tram\n${story}`), notes })).toBe(
      `Tram\n${written}\n${story}`,
    );
  });

  it("writes the year of a dateline that is given by month, day and date, if no date of the article tells it", () => {
    const dateline = {
      places: ["Seoul"],
      month: 5,
      day: 1,
      date: "2031-05-01",
      agency: "Yonhap",
    } as const;
    const story = { dateline, paragraphs: ["It ran."] };
    expect(serializeArticle(story)).toBe("SEOUL, May 1, 2031 (Yonhap) -- It ran.\n");
    expect(serializeArticle({ ...story, date: "2031-05-02" })).toBe(
      " date 2031-05-02\nSEOUL, May 1 (Yonhap) -- It ran.\n",
    );
    const text = "Tram\nSEOUL, May 1 (Yonhap) -- It ran.\n";
    const read = parseArticle(text, { date: "2031-05-02" });
    expect(serializeArticle({ ...read, source: undefined })).toBe(text);
  });

  it("writes a dateline's year if the header does not give it", () => {
    const dateline = { places: ["Seoul"], date: "2031-03-04", agency: "Yonhap" };
    const paragraphs = ["The tram ran."];
    expect(serializeArticle({ dateline, paragraphs })).toMatch(
      /^SEOUL, March 4, 2031 \(Yonhap\) -- The/,
    );
    expect(serializeArticle({ date: "2044-03-04", dateline, paragraphs })).toMatch(
      /SEOUL, March 4, 2031/,
    );
    expect(parseArticle(serializeArticle({ dateline, paragraphs })).dateline?.date).toBe(
      "2031-03-04",
    );
  });

  it.each<[ArticleInit, string]>([
    [{ date: "2021-02-30" }, 'date: the calendar has no "2021-02-30"'],
    [{ date: "03/04/2031" }, 'date: must be a date like 2031-03-04, not "03/04/2031"'],
    [
      { title: "Tram", paragraphs: ["It ran."] } as ArticleInit,
      'title: is not a field; did you mean "headline"?',
    ],
    [
      { headline: "Tram", body: "It ran." } as ArticleInit,
      'body: is not a field; did you mean "paragraphs"?',
    ],
    [{ headline: "" }, "headline: is empty"],
    [{ paragraphs: ["a\nb"] }, "paragraphs[0]: has a line break"],
    [{ headline: "Tram", paragraphs: ["The tram ran.", "(END)"] }, "paragraphs[1]"],
    [{ headline: "Tram", paragraphs: ["The tram ran.", "a@example.org"] }, "paragraphs[1]"],
    [{ headline: "Tram", paragraphs: [" The tram ran."] }, "paragraphs[0]: has blanks around it"],
    [
      {
        headline: "Tram",
        dateline: { places: ["Seoul"], month: 2, day: 30 },
        paragraphs: ["The tram ran."],
      },
      "dateline.day",
    ],
    [{ headline: "Tram", byline: { authors: [] } }, "byline"],
    [{ headline: "Tram", end: "The end" }, "end"],
    [{ headline: "Tram", related: ["Museum"], trailing: ["more"] }, "trailing[0]"],
    [{ headline: "Tram", notes: [{ label: "ATTN", text: "a\nb" }] }, "notes[0].text"],
    [{ headline: "Tram", items: [{ headline: "Ferry" }, {}] }, "items[1]"],
  ])("refuses %j", (article, message) => {
    const error = refusalOf(article);
    expect(String(error)).toContain(message);
    expect(error).toBeInstanceOf(RangeError);
    const { path } = error as { path: string };
    expect(message.startsWith(path) || path.startsWith(message)).toBe(true);
  });

  const copy = { headline: "Tram", paragraphs: ["The tram ran."] };
  const dated = { ...copy, dateline: { places: ["Seoul"], month: 5, day: 1, agency: "Yonhap" } };
  it.each<[ArticleInit, string, string]>([
    [{ ...copy, byline: { authors: [] } }, "byline.authors", "is empty; name one"],
    [{ ...dated, byline: { authors: ["lee"] } }, "byline", "does not read as a byline"],
    [{ ...dated, byline: "lee" }, "byline", "does not read as a byline"],
    [{ ...copy, notes: [{ text: "ADDS photo" }] }, "notes[0]", "give it a label, as in { label"],
    [{ ...copy, notes: ["(ATTN: ADDS photo)", "ADDS photo"] }, "notes[1]", "give it a label"],
    [
      { ...copy, notes: [{ label: "Foo", text: "ADDS photo" }] },
      "notes[0]",
      '"Foo" is not a note label',
    ],
    [
      { ...copy, paragraphs: ["It ran.", "SEOUL, May 1 (Yonhap) -- It was full."] },
      "paragraphs[1]",
      'begins with a dateline: give "SEOUL, May 1 (Yonhap) --" as dateline',
    ],
    [{ ...dated, paragraphs: ["It ran.", "(END)"] }, "paragraphs[1]", "give it as end"],
    [{ ...copy, paragraphs: ["By Ann Lee", "It ran."] }, "paragraphs[0]", "give it as byline"],
    [{ ...copy, paragraphs: ["It ran.", "POLITICS"] }, "paragraphs[1]", "furniture (section)"],
    [{ ...copy, items: [{ paragraphs: ["It ran.", "---"] }] }, "items[0].paragraphs[1]", "rule"],
    [
      { ...dated, dateline: { ...dated.dateline, agency: "연합뉴스" } },
      "dateline.agency",
      "would not read back",
    ],
    [
      { ...dated, dateline: { ...dated.dateline, places: ["Seoul", "in the city"] } },
      "dateline.places[1].name",
      "would not read back",
    ],
    [{ ...copy, dateline: { agency: "Yonhap" } as never }, "dateline.places", "is missing"],
    [
      { ...dated, signOffs: ["call me"], credits: ["x"] },
      "signOffs[0]",
      "does not read as a sign-off such as ann@example.org",
    ],
    [{ ...dated, signOffs: ["(al/jd)"], credits: ["x"] }, "credits[0]", "such as (Reporting"],
    [
      { ...dated, signOffs: ["(al/jd)"], end: "Enditem", trailing: ["It was full."] },
      "trailing[0]",
      "goes on below such an end mark",
    ],
    [
      { ...dated, end: "(more)", related: ["Zoo opens"] },
      "related[0]",
      "goes on below such an end",
    ],
    [{ ...dated, credits: ["x"] }, "credits[0]", "such as (Reporting by Ann Lee)"],
    [{ ...dated, end: "The end" }, "end", "such as (END)"],
    [{ ...dated, furniture: ["Fares up"] }, "furniture[0]", 'is { kind: "deck", text }'],
    [
      { ...dated, furniture: [{ text: "x", kind: "section" }] },
      "furniture[0]",
      'does not read as "section"',
    ],
    [
      { ...dated, furniture: [{ text: "A tram. (AP Photo/Ann Lee)", kind: "caption" }], end: "." },
      "end",
      "such as (END)",
    ],
    [
      { ...dated, furniture: [{ text: "A tram. (AP Photo)", kind: "caption" }] },
      "furniture[0]",
      'does not read as "caption"',
    ],
    [{ headline: "Tram ran.", paragraphs: ["It ran."] }, "headline", "ends like a sentence"],
    [
      { ...copy, headline: "HARBOR-TRAM-FARES" },
      "headline",
      "reads as furniture (keywords): give it in furniture",
    ],
    [
      { headline: "AP-WF-11-13-31 1509GMT", paragraphs: ["It ran."] },
      "headline",
      "reads as an end mark: give it as end",
    ],
    [{ ...copy, headline: "By Ann Lee" }, "headline", "reads as a byline: give it as byline"],
    [{ headline: "Tram reopens." }, "headline", "ends like a sentence: leave out the stop"],
    [
      { headline: "Tram ".repeat(50).trim(), paragraphs: ["It ran."] },
      "headline",
      "has more than 200 characters: shorten it",
    ],
    [{ headline: "2031-05-02 was a good day" }, "headline", "begins with a date"],
    [{ paragraphs: ["It ran. "] }, "paragraphs[0]", "trim it"],
    [
      { ...copy, items: [{ headline: "It ran.", paragraphs: ["It was full."] }] },
      "items[0].headline",
      "ends like a sentence",
    ],
    [{ paragraphs: ["The tram runs"] }, "paragraphs[0]", "reads as a headline: give it as"],
    [{ ...dated, paragraphs: ["(END)"] }, "paragraphs[0]", "give it as end"],
    [
      {
        ...copy,
        dateline: { places: ["Seoul"], month: 5, day: 1 },
        paragraphs: ["It ran.", "BUSAN, May 2 -- It ran too."],
      },
      "paragraphs[1]",
      "begins with a dateline",
    ],
    [{ related: ["Museum opens"] }, "related[0]", "needs an end mark above it"],
    [{ ...dated, trailing: ["More"] }, "trailing[0]", "needs an end mark above it"],
    [{ ...dated, end: "(END)", trailing: ["a@example.org"] }, "trailing[0]", "cannot be written"],
  ])("says which field of %j is at fault, and why or what would fit", (article, path, why) => {
    const error = refusalOf(article);
    expect(error).toMatchObject({ name: "RangeError", path });
    expect(String(error)).toContain(`${path}: `);
    expect(String(error)).toContain(why);
  });

  it("says of a deck that it needs the headline or the dateline that is removed", () => {
    const text = "Tram runs\n\n* Fares up\n\nOSLO, Nov 25 (Reuters) - It ran.\n\nIt was full.\n";
    const article = parseArticle(text);
    for (const change of [{ headline: undefined }, { dateline: undefined }])
      expect(() => editArticle(article, change)).toThrow("furniture[0]: is a deck, which needs");
  });

  it("names the edited paragraph, even if another line has no canonical form", () => {
    const article = parseArticle("Tram\nSEOUL (Yonhap) -- It ran.\nIt was full. Enditem\n");
    const edit = () => serializeArticle({ ...article, paragraphs: ["It ran.", "KILL KILL it"] });
    expect(edit).toThrow("paragraphs[1]: reads as a note");
  });

  it.each(["date", "headline", "byline", "dateline", "end", "notes", "paragraphs", "source"])(
    "says of %s what to do with the null of forms and databases",
    (field) => {
      const article = { headline: "Tram reopens", [field]: null } as unknown as ArticleInit;
      expect(() => serializeArticle(article)).toThrow(
        `${field}: is null; give it a value, or leave it out`,
      );
    },
  );

  it.each<[unknown, string]>([
    [null, "article: must be an object, not null"],
    ["text", "article: must be an object, not string"],
    [{ paragraphs: "text" }, "paragraphs: must be an array, not string"],
    [{ paragraphs: [5] }, "paragraphs[0]: must be a string or an object with a text, not number"],
    [
      { items: [{ paragraphs: [null] }] },
      "items[0].paragraphs[0]: is null; give it a value, or leave it out",
    ],
    [
      { headline: { text: "Tram", markers: "LEAD" } },
      "headline.markers: must be an array, not string",
    ],
    [{ date: 20310304 }, "date: must be a string like 2031-03-04, not number"],
    [
      { ...parseArticle(TRAM), notes: [null] },
      "notes[0]: is null; give it a value, or leave it out",
    ],
  ])("refuses %j, which has a field of the wrong type", (article, message) => {
    const write = () => serializeArticle(article as ArticleInit);
    expect(write).toThrow(TypeError);
    expect(write).toThrow(message);
  });

  it("refuses a dateline's date that contradicts its day or the header", () => {
    const article = parseArticle(TRAM);
    const dateline = article.dateline as NonNullable<typeof article.dateline>;
    const change = (fields: object) => () =>
      serializeArticle({ ...article, dateline: { ...dateline, ...fields } });
    expect(change({ date: "2031-03-05" })).toThrow("dateline.date: 2031-03-05 is not the day");
    expect(change({ date: "2030-03-04" })).toThrow(
      "dateline.date: 2030-03-04 would read back as 2031-03-04",
    );
  });
});

describe("edits", () => {
  const tram = parseArticle(TRAM);

  it.each<[string, ArticleInit, string, string]>([
    ["editing the date", { date: "2031-03-05" }, "2031-03-04", "2031-03-05"],
    [
      "editing the headline",
      { headline: "Tram closes" },
      "(2nd LD) Harbor city reopens its old tram line",
      "Tram closes",
    ],
    ["editing the byline", { byline: "Ann Byers" }, "By Han Seo-yun", "By Ann Byers"],
    ["editing the end mark", { end: "-0-" }, "(END)", "-0-"],
    [
      "editing a sign-off",
      { signOffs: ["a.lee@example.com"] },
      "syhan@example.org",
      "a.lee@example.com",
    ],
    [
      "removing the notes",
      { notes: [] },
      "(ATTN: UPDATES with mayor's remarks in paras 3-5; ADDS photo)\n",
      "",
    ],
    [
      "removing a related story",
      { related: tram.related.slice(1) },
      "-\n(LEAD) Museum of clocks to open in April\n",
      "",
    ],
    ["removing the byline", { byline: undefined }, "By Han Seo-yun\n", ""],
    [
      "removing a paragraph",
      { paragraphs: tram.paragraphs.filter((_, index) => index !== 3) },
      `${tram.paragraphs[3]?.text}\n`,
      "",
    ],
    [
      "adding a paragraph at the end",
      { paragraphs: [...tram.paragraphs, "The pier is old."] },
      "ferry pier.\n",
      "ferry pier.\nThe pier is old.\n",
    ],
    [
      "adding a paragraph at the start",
      { paragraphs: ["The tram runs.", ...tram.paragraphs] },
      "The port city",
      "The tram runs.\nThe port city",
    ],
    [
      "editing the dateline",
      { dateline: { places: ["Seoul"], month: 3, day: 4, agency: "Yonhap" } },
      "INCHEON, South Korea",
      "SEOUL",
    ],
    [
      "removing the dateline",
      { dateline: undefined },
      "INCHEON, South Korea, March 4 (Yonhap) -- ",
      "",
    ],
    [
      "adding a credit",
      { credits: ["(Reporting by Ann Lee)"] },
      "syhan@example.org\n",
      "syhan@example.org\n(Reporting by Ann Lee)\n",
    ],
  ])("change only their own text: %s", (_, changes, from, to) => {
    expect(serializeArticle({ ...tram, ...changes })).toBe(TRAM.replace(from, to));
  });

  it("keep the odd spelling of everything else", () => {
    const text =
      "(4th LD)N. Harbor reopens  \r\n\r\n\tSEOUL, Jan. 1(Xinhua) -- The tram ran.\r\n\r\nIt was full. Enditem";
    const article = parseArticle(text);
    const paragraphs = [...article.paragraphs, "It was late."];
    expect(serializeArticle({ ...article, paragraphs })).toBe(
      text.replace("full.", "full.\r\n\r\nIt was late."),
    );
  });

  it.each([
    [
      "a note's label with blanks around it",
      "Tram\n( LEAD ) Museum opens\nSEOUL (AP) -- It ran.\n(END)\n",
    ],
    [
      "a byte order mark in a related story's marker",
      "Tram\nSEOUL (AP) -- It ran.\n(END)\n-\n(\ufeffLEAD) Museum opens\n",
    ],
    ["a byte order mark before the lede", "Tram\nSEOUL May 28 \ufeffSeoul shares rose.\n"],
    ["a day that does not exist", "Tram\nSEOUL, March 41 (Yonhap) -- It ran.\n"],
    ["a year that does not exist", "Tram\nSEOUL/TOKYO, March 4, 0000 (Yonhap) -- It ran.\n"],
    ["many blanks before the lede", `Tram\nSEOUL (AP) -- ${" ".repeat(300)}It ran.\n`],
  ])("leave %s as it is", (_, text) => {
    const edited = { ...parseArticle(text), headline: "Ferry sails" };
    expect(serializeArticle(edited)).toBe(text.replace("Tram", "Ferry sails"));
  });

  it("add parts that the text does not have", () => {
    const bare = parseArticle("Tram line reopens\nThe tram ran.\n");
    expect(editArticle(bare, { date: "2031-03-04" }).source).toBe(
      " date 2031-03-04 Tram line reopens\nThe tram ran.\n",
    );
    expect(editArticle(bare, { dateline: { places: ["Seoul"], agency: "AP" } }).source).toBe(
      "Tram line reopens\nSEOUL (AP) — The tram ran.\n",
    );
    expect(editArticle(bare, { notes: ["(ATTN: ADDS photo)"], end: "(END)" }).source).toBe(
      "Tram line reopens\n(ATTN: ADDS photo)\nThe tram ran.\n(END)\n",
    );
    expect(editArticle(parseArticle(""), { headline: "Tram" }).source).toBe("Tram\n");
  });

  it.each<[string, ArticleInit, string]>([
    [
      "a deck below the headline",
      { furniture: [{ kind: "deck", text: "City pays 30 million won" }] },
      "Tram line reopens\r\nCity pays 30 million won\r\n\r\nSEOUL (AP) -- It ran.\r\n\r\n(END)\r\n",
    ],
    [
      "a time with its place below the headline",
      { furniture: [{ kind: "timestamp", text: "Seoul | Tue Mar 4, 2031 6:20am EST" }] },
      "Tram line reopens\r\nSeoul | Tue Mar 4, 2031 6:20am EST\r\n\r\nSEOUL (AP) -- It ran.\r\n\r\n(END)\r\n",
    ],
    [
      "a slug above it",
      { furniture: [{ kind: "keywords", text: "BC-Harbor-Tram" }] },
      "BC-Harbor-Tram\r\nTram line reopens\r\n\r\nSEOUL (AP) -- It ran.\r\n\r\n(END)\r\n",
    ],
    [
      "both, and keywords below the story",
      {
        furniture: [
          { kind: "keywords", text: "BC-Harbor-Tram" },
          { kind: "deck", text: "City pays 30 million won" },
          { kind: "keywords", text: "TAGS: tram" },
        ],
      },
      "BC-Harbor-Tram\r\nTram line reopens\r\nCity pays 30 million won\r\n\r\nSEOUL (AP) -- It ran.\r\nTAGS: tram\r\n\r\n(END)\r\n",
    ],
    [
      "a note above a byline",
      { byline: "By Ann Lee", notes: ["(ATTN: ADDS photo)"] },
      "Tram line reopens\r\n(ATTN: ADDS photo)\r\nBy Ann Lee\r\n\r\nSEOUL (AP) -- It ran.\r\n\r\n(END)\r\n",
    ],
    [
      "a byline where the headline was",
      { headline: undefined, byline: "By Ann Lee" },
      "By Ann Lee\r\nSEOUL (AP) -- It ran.\r\n\r\n(END)\r\n",
    ],
    [
      "a related headline where the end mark was",
      { end: undefined, related: ["Bridge opens"] },
      "Tram line reopens\r\n\r\nSEOUL (AP) -- It ran.\r\n-\r\nBridge opens\r\n\r\n",
    ],
  ])("add %s, and leave the layout as it is", (_, changes, text) => {
    const article = parseArticle("Tram line reopens\r\n\r\nSEOUL (AP) -- It ran.\r\n\r\n(END)\r\n");
    expect(editArticle(article, changes).source).toBe(text);
  });

  it("change, remove and add stories of a digest", () => {
    const digest = parseArticle(DIGEST);
    const [first, second] = digest.items;
    if (first === undefined || second === undefined) throw new Error("the fixture has two stories");
    const change = (items: ArticleInit["items"] & {}) => serializeArticle({ ...digest, items });
    expect(change([{ ...first, headline: "Tram runs" }, second])).toBe(
      DIGEST.replace("Tram line carries its first passengers", "Tram runs"),
    );
    expect(change([{ ...first, paragraphs: first.paragraphs.slice(0, 1) }, second])).toBe(
      DIGEST.replace("The cars are green.\n", ""),
    );
    expect(parseArticle(change([second])).items.map(({ headline }) => headline?.text)).toEqual([
      "Ferry makes its last crossing: port",
    ]);
    expect(
      parseArticle(
        change([first, second, { headline: "Bridge closes", paragraphs: ["It is old."] }]),
      ).items,
    ).toHaveLength(3);
  });

  it("are available as data, with offsets in the feed that was parsed", () => {
    const article = parseFeed(FEED)[1];
    if (article === undefined) throw new Error("the fixture has three articles");
    const edits = articleEdits({ ...article, paragraphs: ["The tram stood."] });
    expect(edits).toEqual([
      { offset: FEED.indexOf("The tram ran Tuesday."), length: 21, content: "The tram stood." },
    ]);
    expect(applyEdits(FEED, edits)).toBe(FEED.replace("The tram ran Tuesday.", "The tram stood."));
  });

  it("are available for the result of a helper, if the original article is given", () => {
    const original = parseFeed(FEED)[1] as Article;
    const edited = withNextRevision(withParagraph(original, 0, "The tram stood."));
    expect(articleEdits(edited)).toEqual([]);
    const edits = articleEdits(edited, original);
    expect(edits.map(({ content }) => content)).toContain("The tram stood.");
    expect(edits.every(({ length }) => length < 60)).toBe(true);
    expect(parseFeed(applyEdits(FEED, edits))[1]?.source).toBe(edited.source);
    expect(() => articleEdits(edited, { headline: "Tram" })).toThrow("source: is missing");
  });

  it("insert before a replacement at the same offset, in whatever order they are given", () => {
    const edits = [
      { offset: 2, length: 2, content: "ip" },
      { offset: 2, length: 0, content: "-" },
      { offset: 2, length: 0, content: "+" },
    ];
    expect(applyEdits("tram", edits)).toBe("tr-+ip");
  });

  it("are refused without a source, and if they overlap", () => {
    expect(() => articleEdits({ headline: "Tram" })).toThrow("source: is missing");
    expect(() =>
      applyEdits("tram", [
        { offset: 0, length: 2, content: "" },
        { offset: 1, length: 1, content: "" },
      ]),
    ).toThrow("edits[1]: overlaps another one, which ends at 2");
  });

  it.each([
    [
      { offset: 3, length: 2, content: "" },
      "edits[0].length: must be a whole number from 0 to 1, not 2",
    ],
    [
      { offset: 0.5, length: 1, content: "" },
      "edits[0].offset: must be a whole number from 0 to 4",
    ],
    [{ offset: 0, length: 1, content: 5 }, "edits[0].content: must be a string, not number"],
    [{}, "edits[0].offset: must be a number, not undefined"],
  ])("are refused if invalid: %j", (edit, message) => {
    const path = message.slice(0, message.indexOf(":"));
    expect(() => applyEdits("tram", [edit as never])).toThrow(
      expect.objectContaining({ message: expect.stringContaining(message), path }),
    );
  });
});

it("serializeArticle ignores fields that are undefined", () => {
  const text = serializeArticle({
    date: undefined,
    headline: { text: "Tram runs", markers: undefined, number: undefined, raw: undefined },
    notes: [{ text: "ADDS photo", label: "ATTN", raw: undefined }],
    byline: { authors: ["Ann Lee"], places: undefined, affiliation: undefined, raw: undefined },
    dateline: {
      ...{ places: ["Seoul"], agency: "Yonhap", month: 5, day: 1 },
      ...{ year: undefined, date: undefined, time: undefined, raw: undefined },
    },
    paragraphs: [{ text: "It ran.", start: undefined }],
    furniture: undefined,
    related: [{ text: "Tram stands", number: undefined }],
    end: undefined,
  });
  expect(text).toBe(
    "Tram runs\n(ATTN: ADDS photo)\nBy Ann Lee\nSEOUL, May 1 (Yonhap) -- It ran.\n-\nTram stands\n",
  );
});

describe("editing helpers", () => {
  const tram = parseArticle(TRAM);

  it("return the article that the new text parses to", () => {
    const closed = withHeadline(tram, "(3rd LD) Tram closes");
    expect(closed).toEqual(
      parseArticle(
        TRAM.replace("(2nd LD) Harbor city reopens its old tram line", "(3rd LD) Tram closes"),
      ),
    );
    expect(withNextRevision(tram).headline?.markers).toEqual([
      { kind: "lead", ordinal: 3, label: "3rd LD" },
    ]);
    expect(withParagraph(tram, 1, "It was green.").paragraphs[1]?.text).toBe("It was green.");
    expect(withRelated(tram, "Bridge closes").source).toBe(`${TRAM}\n-\nBridge closes`);
    const signed = "Tram\nBERLIN (dpa) - It ran.\n(al/jd)\n(END)\n";
    const { source, signOffs } = withRelated(parseArticle(signed), "Bridge closes");
    expect(source).toBe(`${signed}-\nBridge closes\n`);
    expect(signOffs).toMatchObject([{ text: "(al/jd)" }]);
  });

  it("takes lists that an article lacks for empty ones", () => {
    const bare = { headline: parseHeadline("Tram"), paragraphs: [], items: [] } as never;
    expect(withNextRevision(bare).source).toBe("(LEAD) Tram\n");
    expect(withRelated(bare, "Bridge closes").source).toBe("Tram\n-\nBridge closes\n");
    const strange = { paragraphs: [], items: [], related: 5 } as never;
    expect(() => withRelated(strange, "Bridge closes")).toThrow(
      "article.related: must be an array",
    );
  });

  it("keep the year of a dateline that is removed and given again", () => {
    const article = parseArticle("Tram\nSEOUL, May 1 (Yonhap) -- It ran.\n", {
      date: "2031-05-02",
    });
    const bare = editArticle(article, { dateline: undefined });
    expect(editArticle(bare, { dateline: article.dateline }).dateline?.date).toBe("2031-05-01");
    expect(bare.dateline).toBeUndefined();
  });

  it("edit the article's own text, whatever source they are given", () => {
    const article = parseArticle("Tram\nSEOUL (Yonhap) -- It ran.\n");
    expect(editArticle(article, { headline: "Ferry", source: "x" }).source).toBe(
      "Ferry\nSEOUL (Yonhap) -- It ran.\n",
    );
    expect(editArticle(article, { source: "x" })).toEqual(article);
  });

  it("keep the year of the day on which the copy moved", () => {
    const tram = parseArticle("Tram\nSEOUL, March 4 (Yonhap) -- It ran.\n", { date: "2031-03-04" });
    const [lede, ...rest] = tram.paragraphs;
    const twice = { ...tram, paragraphs: [lede, lede, ...rest] } as Article;
    expect(withParagraph(twice, 1, "It was green.").paragraphs.slice(0, 2)).toMatchObject([
      { text: lede?.text },
      { text: "It was green." },
    ]);
    expect(withParagraph(tram, 0, "It stood.").dateline?.date).toBe("2031-03-04");
  });

  it("write AP's slug line above the headline", () => {
    const text =
      "BC-Harbor Tram, 1st Ld-Writethru\nTram runs\nPARIS (AP) — It ran.\nIt was full.\n";
    const { source, ...fields } = parseArticle(text);
    expect(source).toBe(text);
    expect(serializeArticle(fields)).toBe(text);
    expect(serializeArticle({ furniture: ["BC-Harbor Tram"], headline: "Tram runs" })).toBe(
      "BC-Harbor Tram\nTram runs\n",
    );
  });

  it("write every marker of Reuters before a hyphen", () => {
    const reuters = (markers: MarkerInit[]) =>
      serializeArticle({
        headline: { text: "Tram runs", markers },
        dateline: { places: ["Paris"], agency: "Reuters" },
      }).split("\n")[0];
    expect(reuters([{ kind: "urgent" }])).toBe("URGENT-Tram runs");
    expect(reuters([{ kind: "correction" }, { kind: "genre", label: "BRIEF" }])).toBe(
      "CORRECTED-BRIEF-Tram runs",
    );
    expect(reuters([{ kind: "genre", ordinal: 4, label: "WRAPUP 4" }])).toBe("WRAPUP 4-Tram runs");
    const wrapup = parseHeadline("WRAPUP 3-Tram runs");
    const markers = wrapup.markers.map((marker) => ({ ...marker, ordinal: 4 }));
    expect(serializeHeadline({ ...wrapup, markers })).toBe("WRAPUP 4-Tram runs");
  });

  it("put the first related story after links and keywords, and leave the rest as it is", () => {
    const text =
      "Tram reopens\n\nPARIS,  May 13 (Reuters) - It ran.\n\n(Reporting by Ann Lee)\n\nKeywords: TRAM/\n";
    expect(withRelated(parseArticle(text), "Bridge closes").source).toBe(
      text.replace(/\n$/, "\n-\nBridge closes\n"),
    );
  });

  it("advance the revision in AP's slug above a story without a headline", () => {
    const text = "BC-US--Tram, 3rd Ld-Writethru,0412\nBy ANN LEE\nGADSDEN, Ala. (AP) _ It ran.\n";
    expect(withNextRevision(parseArticle(text)).source).toBe(text.replace("3rd", "4th"));
  });

  it("refuse a paragraph that would begin another article in a feed", () => {
    const first = parseArticle(TRAM);
    const text = "date 2031-03-05 is the deadline.";
    expect(() => withParagraph(first, 1, text)).toThrow(
      "paragraphs[1]: would begin another article in a feed",
    );
    expect(withParagraph(first, 1, `The ${text}`).paragraphs[1]?.text).toBe(`The ${text}`);
    const dateline = { places: ["Seoul"], agency: "Yonhap" };
    const rest = { headline: "Tram", dateline, end: "(END)" };
    for (const [path, fields] of [
      ["paragraphs[1]", { ...rest, paragraphs: ["It ran.", text] }],
      ["paragraphs[0]", { headline: "Tram", paragraphs: [text] }],
      ["items[0].paragraphs[0]", { headline: "Tram", items: [{ paragraphs: [text] }] }],
      ["trailing[0]", { ...rest, paragraphs: ["It ran."], trailing: [text] }],
      ["related[0]", { ...rest, paragraphs: ["It ran."], related: ["date 2031-03-05 is set"] }],
    ] as const)
      expect(() => serializeArticle(fields)).toThrow(`${path}: would begin another article`);
  });

  it("keep words that look like a header where they are, and in a lede", () => {
    const text = "Tram\nSEOUL (Yonhap) -- date 2031-03-05 is set.\ndate 2031-03-06 is not.\n";
    const article = parseArticle(text);
    expect(withHeadline(article, "Trams").source).toBe(text.replace("Tram", "Trams"));
    expect(serializeArticle(article, { layout: "canonical" })).toBe(text);
  });

  it("refuse to remove the date at which a feed begins the article", () => {
    const [first, second] = parseFeed(`${TRAM}\n${TRAM}`) as [Article, Article];
    const undated = { ...second, date: undefined };
    const message = "date: must stay: without it, the article would be part of the one before it";
    expect(() => articleEdits(undated)).toThrow(message);
    expect(() => editArticle(second, { date: undefined })).toThrow(message);
    expect(() => serializeArticle(undated, { layout: "canonical" })).toThrow(message);
    expect(editArticle(first, { date: undefined }).date).toBeUndefined();
    const alone = parseArticle(second.source as string);
    expect(() => articleEdits(editArticle(alone, { date: undefined }), second)).toThrow(message);
    const [, separated] = parseFeed(`${TRAM}\nNNNN\n${TRAM}\nNNNN\n`, { separator: "NNNN" });
    expect(editArticle(separated as Article, { date: undefined }).date).toBeUndefined();
  });

  it("refuse a story that AP's slug kills", () => {
    const text = "URGENT KILL\nBC-US--Harbor Tram, KILL\nTram reopens\nBUSAN (AP) _ It ran.\n";
    expect(() => withNextRevision(parseArticle(text))).toThrow("article: withdraws the story");
  });

  it("advance the revision in AP's slug", () => {
    const text = "BC-Harbor-Tram, 2nd Ld-Writethru,0412\nTram reopens\nBUSAN (AP) _ It ran.\n";
    const next = withNextRevision(parseArticle(text));
    expect(next.source).toBe(text.replace("2nd", "3rd"));
    expect(next.headline?.markers).toEqual([]);
  });

  it.each([
    ["BC-Harbor-Tram", "BC-Harbor-Tram, 1st Ld-Writethru"],
    ["AP-US--Harbor Tram, 3rd Ld-Writethru,0612", "AP-US--Harbor Tram, 4th Ld-Writethru,0612"],
    ["a0563 BC-Harbor--Tram,0842", "a0563 BC-Harbor--Tram, 1st Ld-Writethru,0842"],
    ["BC-Harbor-Tram, 412", "BC-Harbor-Tram, 1st Ld-Writethru, 412"],
    [
      "BC-Harbor-Tram, 1st Ld-Writethru,0412\nAP-Harbor-Tram, 1st Ld,412",
      "BC-Harbor-Tram, 2nd Ld-Writethru,0412\nAP-Harbor-Tram, 2nd Ld,412",
    ],
  ])("begin to count in AP's slug %j", (slug, expected) => {
    const text = `${slug}\nTram reopens\nBUSAN (AP) _ It ran.\n`;
    expect(withNextRevision(parseArticle(text)).source).toBe(text.replace(slug, expected));
  });

  it.each([
    ["Tram", "Berlin (dpa) - ", "1ST LEAD Tram"],
    ["URGENT   Tram", "Berlin (dpa) - ", "1ST LEAD   Tram"],
    ["Urgent: Tram", "BEIJING, May 1 (Xinhua) -- ", "1st LD: Tram"],
    ["1st LD: Tram", "BEIJING, May 1 (Xinhua) -- ", "2nd LD: Tram"],
    ["Tram", "TOKYO, May 1 Kyodo - ", "LEAD: Tram"],
    ["Tram", "SEOUL, May 1 (Yonhap) -- ", "(LEAD) Tram"],
  ])("count as the agency does: %s, %s", (headline, dateline, expected) => {
    const text = `${headline}\n${dateline}It ran.\n`;
    expect(withNextRevision(parseArticle(text)).source).toBe(text.replace(headline, expected));
  });

  it("write a marker in parentheses if its sign would not be read before the words", () => {
    const headline = { text: "50 trams run", markers: [{ kind: "lead", ordinal: 2 }] } as const;
    const dateline = { places: ["Berlin"], agency: "dpa" };
    expect(serializeArticle({ headline, dateline })).toMatch(/^\(2ND LEAD\) 50 trams run\n/);
  });

  it("number a story that is added to a numbered list", () => {
    const calendar = parseArticle(fixtures.get("harbor-calendar.txt") ?? "");
    expect(withRelated(calendar, "Bridge closes").related.map(({ number }) => number)).toEqual([
      1, 2, 3,
    ]);
  });

  it("refuse a missing paragraph, a missing headline and a text that would read as another node", () => {
    expect(() => withParagraph(tram, 9, "It was green.")).toThrow(
      "index: must be a whole number from 0 to 4, not 9",
    );
    expect(() => withNextRevision(parseArticle(""))).toThrow("headline: is missing");
    expect(() => withParagraph({ ...tram, paragraphs: [] }, 0, "It was green.")).toThrow(
      "article.paragraphs: is empty",
    );
    expect(() => withParagraph(tram, 1, "(END)")).toThrow("paragraphs[1]");
  });
});

it("serializeArticle ignores an own field that has the name of an object's method", () => {
  const article = { paragraphs: ["It ran."], constructor: 1 };
  expect(serializeArticle(article as ArticleInit)).toBe("It ran.\n");
});

describe("the error for a wrong field", () => {
  it.each<[unknown, string]>([
    [{ date: new Date(0) }, "date: must be a string like 2031-03-04, not date"],
    [
      { headline: "Tram", notes: [{ label: "ATTN:", text: "ADDS photo" }] },
      "notes[0].label: has a colon; leave it out",
    ],
    [
      { dateline: { places: ["SEOUL"], agency: "Yonhap" } },
      'dateline.places[0].name: would not read back as written in a dateline; give its name as in running text: "Seoul"',
    ],
    [
      { dateline: { places: ["Incheon, South Korea"], agency: "Yonhap" } },
      'give { name: "Incheon", region: "South Korea" }',
    ],
    [{ end: true }, "end: must be a string or an object with a text, not boolean"],
    [{ byline: ["Ann Lee"] }, "byline: must be a string or an object with authors, not array"],
    [{ headline: ["Tram"] }, "headline: must be a string or an object with a text, not array"],
    [{ dateline: 5 }, "dateline: must be a string or an object with places, not number"],
    [
      { dateline: { places: [5] } },
      "dateline.places[0]: must be a string or an object with a name, not number",
    ],
    [
      { headline: { text: "Tram", markers: ["LEAD"] } },
      "headline.markers[0]: must be an object, not string",
    ],
  ])("says what the field must be or how to write it: %j", (init, message) => {
    expect(() => serializeArticle(init as ArticleInit)).toThrow(message);
  });

  it("is also thrown by withHeadline if its headline is undefined, which would remove the old one", () => {
    const article = parseArticle(TRAM);
    expect(() => withHeadline(article, undefined as never)).toThrow(
      "headline: must be a string or an object with a text, not undefined",
    );
    expect(editArticle(article, { headline: undefined }).headline).toBeUndefined();
  });
});

it("serializeArticle moves the next paragraph up to the dateline if the first is removed", () => {
  const article = parseArticle("Tram\nSEOUL, May 1 (Yonhap) -- It ran.\nIt stood.\nIt was full.\n");
  const without = (count: number): string =>
    serializeArticle({ ...article, paragraphs: article.paragraphs.slice(count) });
  expect(without(1)).toBe("Tram\nSEOUL, May 1 (Yonhap) -- It stood.\nIt was full.\n");
  expect(without(2)).toBe("Tram\nSEOUL, May 1 (Yonhap) -- It was full.\n");
});

describe("a note that is added to a parsed article", () => {
  const note = { label: "Eds", text: "ADDS photo" };
  it.each([
    [
      "Tram reopens\nPARIS (AP) — It ran.\n",
      "Tram reopens\nEds: ADDS photo\nPARIS (AP) — It ran.\n",
    ],
    [
      "Tram reopens\nEds: UPDATES with mayor.\nPARIS (AP) — It ran.\n",
      "Tram reopens\nEds: UPDATES with mayor.\nEds: ADDS photo\nPARIS (AP) — It ran.\n",
    ],
    [
      "Tram reopens\n(Eds: UPDATES with mayor.)\nPARIS (AP) — It ran.\n",
      "Tram reopens\n(Eds: UPDATES with mayor.)\n(Eds: ADDS photo)\nPARIS (AP) — It ran.\n",
    ],
    [
      "Tram reopens\nSEOUL (Yonhap) -- It ran.\n",
      "Tram reopens\n(Eds: ADDS photo)\nSEOUL (Yonhap) -- It ran.\n",
    ],
  ])("has no brackets if the others or the agency's have none: %j", (text, expected) => {
    const article = parseArticle(text);
    const edited = editArticle(article, { notes: [...article.notes, note] });
    expect(edited.source).toBe(expected);
    expect(edited.notes.at(-1)).toMatchObject(note);
  });

  it("keeps the signs around it when its words change", () => {
    const article = parseArticle("Tram reopens\nEds: UPDATES with mayor\nPARIS — It ran.\n");
    const [old] = article.notes;
    expect(editArticle(article, { notes: [{ ...old, text: "ADDS photo" }] }).source).toBe(
      "Tram reopens\nEds: ADDS photo\nPARIS — It ran.\n",
    );
  });

  it("has brackets where it would not be read as a note without them", () => {
    const article = parseArticle("Tram reopens\nBy ANN LEE\nPARIS (AP) — It ran.\n");
    const notes = [{ label: "Desk", text: "ADDS photo" }];
    expect(editArticle(article, { notes }).notes).toMatchObject(notes);
  });
});

it.each([
  ["FEATURE: Ex-teacher revives dyeing", "CORRECTED: FEATURE: Ex-teacher revives dyeing"],
  ["ADVISORY-Harbor schedule", "CORRECTED-ADVISORY-Harbor schedule"],
  ["2ND LEAD Tram line reopens", "(CORRECTED) 2ND LEAD Tram line reopens"],
  ["(LEAD)Tram line reopens", "(CORRECTED)(LEAD)Tram line reopens"],
  ["Tram line reopens (Update2)", "(CORRECTED) Tram line reopens (Update2)"],
])("a correction leaves the marker beside it as it is: %s", (written, expected) => {
  const article = parseArticle(`${written}\nSEOUL -- It ran.\n`);
  const { text = "", markers = [] } = article.headline ?? {};
  const corrected = withHeadline(article, { text, markers: [{ kind: "correction" }, ...markers] });
  expect(corrected.headline?.raw).toBe(expected);
});
