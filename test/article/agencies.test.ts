/**
 * Articles as some seventy agencies move them: test/fixtures/articles/agencies.jsonl, invented. They were written, and
 * their fields given, by readers of the format's description who had not seen the parser.
 */

import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Article, parseArticle, serializeArticle, unwrapText } from "../../src/index.ts";

/** An article, and those of its fields that a reader gave. */
interface Reading {
  id: string;
  text: string;
  /** The date that `parseArticle` is told. */
  date?: string;
  /** Whether the lines are to be rejoined first. */
  wrapped?: boolean;
  expect: {
    headline?: string;
    markers?: string[];
    /** `null` if the article has none. */
    dateline?: {
      places: { name: string; region?: string }[];
      date?: string;
      agency?: string;
    } | null;
    bylines?: string[];
    notes?: string[];
    /** The paragraphs, those of the items included, and before these the headline of an item after `[H]`. */
    paragraphs: string[];
    /** Lines that may be paragraphs or not. */
    optional?: string[];
    credits?: string[];
    end?: string;
  };
}

const READINGS: Reading[] = readFileSync(
  new URL("../fixtures/articles/agencies.jsonl", import.meta.url),
  "utf8",
)
  .trimEnd()
  .split("\n")
  .map((line) => JSON.parse(line));

// Those that are read in another way than their readers did: some have a heading of a page (`Comments`, `Forum`), a photo's
// credit or a date below the last line, others a dateline in small letters alone, or one that names its reporter. Nor
// are the marks behind headlines read that titles can have (`(Part 2)`, `+`), nor slugs of budgets that could be places.
const OTHERWISE =
  "xin4 upi1 efe2 mena2 aap1 fb1 fb2 fb3 irna1 cor1 z7 z24 z30 q26 q39 q45 q54 q75 a26 " +
  "b33 b53 b54 b57 c12 c30 e8 e10 e16 e22 f16 g2 g26 g45 g59 g69 g75 h27 h28 h42 h49 vm41 " +
  "vn1 vp31 vp47 vp52 vq55 vq56 vr1 vr11 vr20 vr24 wsp2 wbb5 wsa3 wvo2 wsc2 wsc12 wrp1 " +
  "wrp2 wrp3 wrp4 wrp5 wrp6 yctk1 ytrend1 yazer2 ysda1 yswi1 yana1 yana2 ysaba1 ykbc1 " +
  "yaps1 ybuanews1 yallaf1 ywvoa1 ywvoa2 ykill2 ybwr2 ygnw1 ymw1 yeural1 yelec1 yobit1 " +
  "yakp1 yasian1 ylk2 ylk9 ylk15 ylk19 upi-16a-3 upi-16a-7 dpa-16a-1 tass-16a-2 " +
  "latwp-16b-6 b-app-16b-2 b-vna-16b-3 b-kcna-16b-3 b-fbis-16b-3 b-afp-16b-2 b17-aa4 " +
  "b17-pna1 b17-pna4 b17-pa3 b17-voa3 b17-voa4 b17-gnw2 b17-tanjug1 b17-kcna6 b17-voa5 " +
  "b17-tass1 b17-x33 b17-y15 b17-y19 a17-ap15 a17-xin9 a17-ifx2 a17-blo4 a17-ian3 " +
  "a17-rep5 a17-s1 a17-s2 a17-s13 a17-s18 a17-s27 a17-s32 a17-t1 a18-ap5 a18-kyo1 a18-int3 a18-ats1 a18-tak2 a18-kor1 a18-xin5";

describe("articles of many agencies", () => {
  it.each(READINGS)("come back as they were: $id", ({ text, date }) => {
    expect(serializeArticle(parseArticle(text, { date }))).toBe(text);
  });

  it("have the fields that a reader gave them, but for those that are known", () => {
    const wrong = READINGS.filter((reading) => faultsIn(reading).length > 0).map(({ id }) => id);
    expect(wrong.join(" ")).toBe(OTHERWISE);
  });
});

/** The fields that are not as the reader gave them. */
function faultsIn({ text, date, wrapped, expect: wanted }: Reading): string[] {
  const article = parseArticle(wrapped ? unwrapText(text).text : text, { date });
  const found = fieldsOf(article, new Set(wanted.optional?.map(plain)));
  const given: Record<string, unknown> = {
    ...wanted,
    ...(wanted.headline !== undefined && { headline: plain(wanted.headline) }),
    paragraphs: wanted.paragraphs.map(plain),
  };
  const same = ["headline", "markers", "bylines", "paragraphs"].filter(
    (name) => given[name] !== undefined && !isSame(found[name], given[name]),
  );
  const { notes, credits, end, dateline } = wanted;
  return [
    ...same,
    ...(isDateline(article, dateline) ? [] : ["dateline"]),
    ...(areIn(
      notes,
      article.notes.map(({ raw }) => raw),
    )
      ? []
      : ["notes"]),
    ...(areIn(credits, foot(article)) ? [] : ["credits"]),
    ...(areIn(end === undefined ? end : [end], foot(article)) ? [] : ["end"]),
  ];
}

function fieldsOf(
  { headline, byline, paragraphs, items }: Article,
  optional: ReadonlySet<string>,
): Record<string, unknown> {
  const stories = items.flatMap((item) => [
    ...(item.headline === undefined ? [] : [`[H]${item.headline.text}`]),
    ...item.paragraphs.map(({ text }) => text),
  ]);
  return {
    headline: plain(headline?.text ?? ""),
    markers: headline?.markers.map(({ label }) => label),
    bylines: byline?.authors,
    paragraphs: [...paragraphs.map(({ text }) => text), ...stories]
      .map(plain)
      .filter((text) => !optional.has(text)),
  };
}

function isDateline({ dateline: found }: Article, given: Reading["expect"]["dateline"]): boolean {
  if (!given) return given === undefined || found === undefined;
  const { date = found?.date, agency = found?.agency } = given;
  const places = found?.places.map(({ name, region }) => ({ name, ...(region && { region }) }));
  return isSame([places, found?.date, found?.agency], [given.places, date, agency]);
}

/** What stands below a story: credits, addresses and the end mark. */
function foot({ credits, signOffs, end }: Article): string[] {
  return [...credits, ...signOffs, ...(end === undefined ? [] : [end])].map(({ text }) => text);
}

function areIn(wanted: readonly string[] = [], texts: readonly string[]): boolean {
  const bare = new Set(texts.map(withoutBrackets));
  return wanted.every((text) => bare.has(withoutBrackets(text)));
}

function withoutBrackets(text: string): string {
  return plain(text).replace(/^[([]+|[)\]]+$/g, "");
}

function plain(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
