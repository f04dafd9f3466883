/** Texts and articles to check the laws on: generated articles, arbitrary strings, and mutations of the fixtures. */

import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import type { ArticleInit, FurnitureFields, MarkerInit, TextFields } from "../../src/index.ts";

/**
 * How many cases a property is checked on; slow properties use a fraction of it. `npm run laws`, which also runs every
 * night, sets it to 100,000.
 */
export const RUNS: number = Number(process.env["WIRECOPY_RUNS"] ?? 1500);

const FIXTURES = new URL("../fixtures/", import.meta.url);

/** The invented articles, by file name. */
export const fixtures: ReadonlyMap<string, string> = new Map(
  readdirSync(FIXTURES)
    .filter((name) => name.endsWith(".txt"))
    .map((name) => [name, readFileSync(new URL(name, FIXTURES), "utf8")]),
);

const SNIPPETS = [
  "\n",
  "\r\n",
  "\r",
  "\n\n",
  "\t",
  "\u00a0",
  "\ufeff",
  "\u2028",
  "-",
  "--",
  " -- ",
  "—",
  "–",
  "_",
  ":",
  ",",
  ".",
  "(",
  ")",
  "[",
  "]",
  "/",
  '"',
  "“",
  "”",
  "'",
  "&amp;",
  "&#13;",
  "\0",
  "\x1b",
  "\ud83d",
  "\ude00",
  "😀",
  "é",
  "서울",
  " date 2031-03-04 ",
  "date 2031-02-30 ",
  "date 2018-10",
  "2031-03-04 ",
  "(LEAD) ",
  "(2nd LD)",
  "(URGENT) ",
  "(News Focus) ",
  "(ATTN: ADDS photo)",
  "Eds: note",
  "By Han Seo-yun",
  "SEOUL, March 4 (Yonhap) -- ",
  "SEOUL -- ",
  "PARIS (AP) — ",
  "(Reuters) - ",
  "[SEOUL] ",
  "Moscow, Russia | Xinhua | ",
  "SEOUL May 28 ",
  "(END)",
  "Enditem",
  " Enditem",
  "-0-",
  "###",
  "------------",
  "\n-\n",
  "\n-\n1\n",
  "1",
  "3",
  "syhan@example.org",
  "(Yonhap)",
  "(Reporting by Ann Lee)",
  "\n(Reporting by Ann Lee\nand Sam Roe\nin Busan)\n",
  "\n((ann@example.org;\n+82 2 555 0100))\n",
  "\nCONTACT: Harbor Corp.\n",
  "\nTo contact the reporter on this story:\n",
  "\nAnn Lee, 555-0100\n",
  "\nAdds quote, background\n",
  "\n2 COURTS Swan\nMAN JAILED OVER A SWAN\n",
  "\nHARBOR TRAM\nTram line reopens after storm\n",
  " (SDA/al)\n",
  "\n//\n",
  "\n- 0 -\n",
  "\n>>>ANSA/\n",
  "\nSeoul |\n",
  "\nRead also\n",
  "\nDHAKA\nPUBLISHED ON MARCH 4, 2031 03:17 PM\n",
  "NEW YORK--(BUSINESS WIRE)--",
  "\nHarbor Trams L.P.\nAnn Lee, +82 2 555 0100\n",
  "\nSEOUL | Tue Mar 4, 2031 6:20am EST\n",
  " (*)\n",
  "\nmfl\n",
  "\n(Harbor Post)\n",
  "Keywords",
  "#tag",
  "Go to Contents",
  "09:35 January 23, 2021",
  "This photo shows it. (Yonhap)",
  "Tram line reopens",
  "The tram ran.",
];

const units = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 0xffff }), fc.integer({ min: 0, max: 0x7f })), {
    maxLength: 60,
  })
  .map((codes) => String.fromCharCode(...codes));

const collage = fc
  .array(fc.oneof(fc.constantFrom(...SNIPPETS), units), { maxLength: 14 })
  .map((parts) => parts.join(""));

const mutation = fc
  .tuple(
    fc.constantFrom(...fixtures.values()),
    fc.array(fc.tuple(fc.nat(), fc.nat({ max: 12 }), fc.constantFrom("", ...SNIPPETS)), {
      maxLength: 4,
    }),
  )
  .map(([text, edits]) =>
    edits.reduce((out, [at, length, content]) => {
      const from = at % (out.length + 1);
      return out.slice(0, from) + content + out.slice(from + length);
    }, text),
  );

const word = fc.constantFrom(
  "harbor",
  "city",
  "tram",
  "line",
  "ministry",
  "ferry",
  "won",
  "percent",
  "Park",
  "Tuesday",
  "museum",
  "S. Korea's",
  "café",
  "20",
);
const words = (least: number, most: number): fc.Arbitrary<string> =>
  fc.array(word, { minLength: least, maxLength: most }).map((list) => list.join(" "));
const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A line that can only be read as a sentence. */
export const sentence: fc.Arbitrary<string> = fc.oneof(
  words(2, 20).map((text) => `The ${text}.`),
  words(2, 9).map((text) => `"${capitalized(text)}," the mayor said.`),
);

const marker: fc.Arbitrary<MarkerInit> = fc.oneof(
  fc.integer({ min: 1, max: 30 }).map((ordinal): MarkerInit => ({ kind: "lead", ordinal })),
  fc.constantFrom<MarkerInit>(
    { kind: "urgent" },
    { kind: "correction" },
    { kind: "genre", label: "News Focus" },
  ),
);

/** A line that can only be read as a headline. */
export const headline = fc.record({
  text: words(3, 9).map((text) => `Old ${text}`),
  markers: fc.array(marker, { maxLength: 2 }),
});

const place = fc.constantFrom(
  { name: "Seoul" },
  { name: "Tokyo" },
  { name: "Rio de Janeiro" },
  { name: "St. Petersburg" },
  { name: "L'Aquila" },
  { name: "McLean" },
  { name: "Incheon", region: "South Korea" },
  { name: "Gadsden", region: "Ala." },
);

const day = fc.record(
  {
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
    year: fc.integer({ min: 1990, max: 2040 }),
    time: fc.constantFrom("1400 GMT", "0930 KST"),
  },
  { requiredKeys: ["month", "day"] },
);

const dateline = fc.oneof(
  fc
    .tuple(
      fc.array(place, { minLength: 1, maxLength: 3 }),
      fc.option(day, { nil: undefined }),
      fc.constantFrom("Yonhap", "AP", "Reuters", "AFP", "Xinhua", "KCNA", "dpa", "Harbor Wire"),
    )
    .map(([places, when, agency]) => ({ places, ...when, agency }))
    // Capitals would lose the spelling of a name like McLean, so it is not in capitals. Then only a known agency or a day
    // shows that it is a dateline, and not the beginning of a lede.
    .filter(
      ({ places, agency }) =>
        agency !== "Harbor Wire" || places.every(({ name }) => name !== "McLean"),
    ),
  fc.constantFrom(
    { places: [], agency: "Reuters" },
    { places: [{ name: "Seoul" }] },
    { places: [{ name: "Busan" }], month: 3, day: 4 },
  ),
);

const date = fc
  .date({ min: new Date("0002-01-01"), max: new Date("9998-12-31"), noInvalidDate: true })
  .map((value) => value.toISOString().slice(0, 10));

const note = fc.oneof(
  words(2, 8).map((text) => ({ label: "ATTN", text: `ADDS ${text}` })),
  words(2, 8).map((text) => ({ label: "Eds", text: capitalized(text) })),
  words(2, 8).map((text) => ({ text: `Adds ${text}` })),
);

const byline = fc
  .record({
    authors: fc.array(fc.constantFrom("Han Seo-yun", "ABBY BYERS", "Sam Roe"), {
      minLength: 1,
      maxLength: 3,
    }),
    wrote: fc.constantFrom("apart", "together", "anywhere"),
    affiliation: fc.constantFrom(undefined, "Harbor News", "Harbor News Writers"),
  })
  .map(({ authors, wrote, affiliation }) => ({
    authors,
    ...(wrote === "apart" && { places: authors.map((_, at) => ["Seoul", "Busan"][at % 2] ?? "") }),
    ...(wrote === "together" && { places: ["Seoul"] }),
    ...(affiliation !== undefined && { affiliation }),
  }));

/** A line between the headline and the dateline that sums up the story. */
const deck = words(3, 8).map((text) => ({ kind: "deck" as const, text: `Big plan for ${text}` }));

const furniture = fc.constantFrom<FurnitureFields>(
  { kind: "advertisement", text: "Advertisement" },
  { kind: "keywords", text: "Keywords" },
  { kind: "keywords", text: "#tram #harbor" },
  { kind: "navigation", text: "Go to Contents Go to Navigation" },
  { kind: "timestamp", text: "All News 17:00 March 4, 2031" },
  { kind: "caption", text: "The tram runs along the harbor. (AP Photo/Ann Lee)" },
);

/** A node that has only a text. */
const node = (text: fc.Arbitrary<string>): fc.Arbitrary<TextFields> =>
  text.map((words) => ({ text: words }));
const paragraphs = (most: number): fc.Arbitrary<TextFields[]> =>
  fc.array(node(sentence), { minLength: 1, maxLength: most });

const item = fc.record(
  { headline, dateline, paragraphs: paragraphs(3) },
  { requiredKeys: ["headline", "paragraphs"] },
);

const related = fc
  .tuple(fc.array(headline, { maxLength: 3 }), fc.boolean())
  .map(([list, isNumbered]) =>
    isNumbered ? list.map((one, at) => ({ ...one, number: at + 1 })) : list,
  );

const optional = { requiredKeys: ["paragraphs"] as ["paragraphs"] };

/** Articles that the format can express, in all the shapes that it has. */
export const expressible: fc.Arbitrary<ArticleInit> = fc
  .record(
    {
      date,
      headline,
      decks: fc.array(deck, { maxLength: 2 }),
      notes: fc.array(note, { maxLength: 2 }),
      byline,
      dateline,
      paragraphs: paragraphs(5),
      items: fc.array(item, { maxLength: 2 }),
      signOffs: fc.array(node(fc.constantFrom("syhan@example.org", "a.lee@example.com")), {
        maxLength: 2,
      }),
      credits: fc.array(
        node(fc.constantFrom("(Reporting by Ann Lee; Editing by Sam Roe)", "(Yonhap)")),
        { maxLength: 1 },
      ),
      end: node(fc.constantFrom("(END)", "-0-", "###")),
      related,
      trailing: fc.array(node(sentence), { maxLength: 2 }),
      furniture: fc.array(furniture, { maxLength: 1 }),
    },
    optional,
  )
  .map(({ decks = [], furniture: rest = [], trailing = [], ...article }) => {
    const { dateline: where, end } = article;
    // Without a dateline, a short first paragraph would be read as the headline, so the article needs a headline.
    const fallback =
      where === undefined ? { text: "Old tram line reopens", markers: [] } : undefined;
    const own = article.headline ?? fallback;
    // Decks stand between the headline and the dateline. Below two of them, a place alone is not read as a dateline.
    const isBare = where !== undefined && !("agency" in where) && !("month" in where);
    const above = where === undefined || own === undefined ? [] : decks.slice(0, isBare ? 1 : 2);
    return {
      ...article,
      ...(own !== undefined && { headline: own }),
      furniture: [...above, ...rest],
      // Only lines after an end mark are trailing lines.
      trailing: end === undefined ? [] : trailing,
    };
  });

/** Any text: an arbitrary string, a mix of the format's own pieces, or a fixture with random edits. */
export const anyText: fc.Arbitrary<string> = fc.oneof(units, collage, mutation);

/** Texts that begin with a header that has a date and a headline, with any text below. */
export const headed: fc.Arbitrary<string> = fc
  .tuple(
    date,
    fc.constantFrom("", "(LEAD) ", "(2nd LD) "),
    headline,
    fc.constantFrom("\n", "\r\n", "\r", "\n\n"),
    anyText,
  )
  .map(
    ([day, label, { text }, lineBreak, rest]) => ` date ${day} ${label}${text}${lineBreak}${rest}`,
  );
