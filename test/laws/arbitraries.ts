/** Texts and articles to try the laws on: generated articles, arbitrary strings, and mutations of the fixtures. */

import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import type { ArticleInit, MarkerInit } from "../../src/index.ts";

/** How many cases a law is tried on; the nightly script sets it to 100,000. */
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

/** A sentence that is plainly one: it opens with `The` and ends with a stop. */
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

/** A headline that is plainly one. */
export const headline = fc.record({
  text: words(3, 9).map((text) => `Old ${text}`),
  markers: fc.array(marker, { maxLength: 2 }),
});

const place = fc.oneof(
  fc.constantFrom("Seoul", "Tokyo", "Rio de Janeiro", "St. Petersburg", "L'Aquila", "McLean"),
  fc.constantFrom({ name: "Incheon", region: "South Korea" }, { name: "Gadsden", region: "Ala." }),
);

const day = fc.record({
  month: fc.integer({ min: 1, max: 12 }),
  day: fc.integer({ min: 1, max: 28 }),
});

const dateline = fc
  .tuple(
    fc.array(place, { minLength: 1, maxLength: 3 }),
    fc.option(day, { nil: undefined }),
    fc.constantFrom("Yonhap", "AP", "Reuters", "AFP", "Xinhua", "KCNA", "dpa", "Harbor Wire"),
  )
  .map(([places, when, agency]) => ({ places, ...when, agency }))
  // A name that capitals cannot carry needs a known agency or a day to be told from a lede.
  .filter(({ places, agency }) => agency !== "Harbor Wire" || !places.includes("McLean"));

const date = fc
  .date({ min: new Date("0002-01-01"), max: new Date("9998-12-31"), noInvalidDate: true })
  .map((value) => value.toISOString().slice(0, 10));

const optional = { requiredKeys: ["paragraphs"] as ["paragraphs"] };

/** Articles that the format can express, in as many shapes as it has. */
export const expressible: fc.Arbitrary<ArticleInit> = fc
  .record(
    {
      date,
      headline,
      notes: fc.array(
        words(2, 8).map((text) => ({ label: "ATTN", text: `ADDS ${text}` })),
        { maxLength: 2 },
      ),
      byline: fc
        .array(fc.constantFrom("Han Seo-yun", "ABBY BYERS", "Sam Roe"), {
          minLength: 1,
          maxLength: 3,
        })
        .map((authors) => ({ authors })),
      dateline,
      paragraphs: fc.array(sentence, { minLength: 1, maxLength: 5 }),
      items: fc.array(
        fc.record({ headline, paragraphs: fc.array(sentence, { minLength: 1, maxLength: 3 }) }),
        { maxLength: 2 },
      ),
      signOffs: fc.array(fc.constantFrom("syhan@example.org", "a.lee@example.com"), {
        maxLength: 2,
      }),
      credits: fc.array(fc.constantFrom("(Reporting by Ann Lee; Editing by Sam Roe)", "(Yonhap)"), {
        maxLength: 1,
      }),
      end: fc.constantFrom("(END)", "-0-", "###"),
      related: fc.array(headline, { maxLength: 3 }),
      furniture: fc.array(fc.constantFrom("Advertisement", "Keywords"), { maxLength: 1 }),
    },
    optional,
  )
  // Without a dateline a first paragraph that is short would be the headline; a header and headline say that it is not.
  .map((article) =>
    article.dateline === undefined && article.headline === undefined
      ? { ...article, headline: { text: "Old tram line reopens", markers: [] } }
      : article,
  );

/** Any text: arbitrary, made of the format's own pieces, or a fixture with random edits. */
export const anyText: fc.Arbitrary<string> = fc.oneof(units, collage, mutation);

/** Texts that begin with a header of a date and a headline, with anything below. */
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
