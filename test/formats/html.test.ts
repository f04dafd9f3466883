import { describe, expect, it } from "vitest";
import { htmlParagraphs } from "../../src/formats/markup/paragraphs.ts";
import { parseHtml, parseHtmlArticles, serializeHtml } from "../../src/html.ts";
import { type DateMention, extractDates, extractQuotes, parseArticle } from "../../src/index.ts";
import { serializeMarkdown } from "../../src/markdown.ts";
import { serializeNitf } from "../../src/nitf.ts";

function read(html: string) {
  const { article, metadata, lost } = parseHtml(html);
  return {
    headline: article.headline?.text,
    byline: article.byline?.authors,
    paragraphs: article.paragraphs.map(({ text }) => text),
    metadata,
    lost: lost.map(({ path, text }) => `${path}: ${text}`),
  };
}

describe("parseHtml", () => {
  it("reads the article of a page, and reports what surrounds or interrupts it as lost", () => {
    const html = `<!doctype html><html lang="en"><head><title>Harbor News</title><script>"<article>"</script></head><body>
      <nav><a href="/">Home</a></nav>
      <article id="tram"><header><h1>Tram line <em>reopens</em></h1>
        <p class="byline">By <a rel="author">Ann Lee</a></p><p class="meta"><time datetime="2031-05-01T09:00Z">today</time></p></header>
        <figure><img src="tram.jpg"><figcaption>The tram</figcaption></figure>
        <p>SEOUL (AP) — It ran.
        <p>It was full on <time datetime="2031-04-30">Wednesday</time>.<ul><li>One<li>Two</ul>
        <aside>Read more</aside><article>A comment</article>
      </article><footer>Imprint</footer></body></html>`;
    expect(read(html)).toEqual({
      headline: "Tram line reopens",
      byline: ["Ann Lee"],
      paragraphs: ["It ran.", "It was full on Wednesday.", "One", "Two"],
      metadata: { id: "tram", language: "en", modified: "2031-05-01T09:00Z" },
      lost: [
        "article: The tram",
        "article: Read more",
        "article: A comment",
        "article@src: tram.jpg",
        "page: Harbor News",
        "page: Home",
        "page: Imprint",
      ],
    });
  });

  it("takes the language and the times of the page, and reports what else its head says of the article", () => {
    const head = `<head><meta property="article:published_time" content="2031-05-01T09:00Z">
      <meta name="author" content="Ann Lee"><meta name="keywords" content="trams"><meta name="viewport" content="w=1"></head>`;
    const page = (article: string) => read(`<html lang="de">${head}<article>${article}</article>`);
    expect(page('<h1>Tram</h1><p class="byline">By Ann Lee</p><p>It ran.</p>')).toMatchObject({
      metadata: { language: "de", created: "2031-05-01T09:00Z", keywords: ["trams"] },
      lost: [],
    });
    expect(page("<h1>Tram</h1><p>It ran.</p>").lost).toContain("meta[author]@content: Ann Lee");
    expect(page('<p class="byline">By Ann Leeds</p><p>It ran.</p>').lost).toContain(
      "meta[author]@content: Ann Lee",
    );
    const two = parseHtmlArticles(
      `<html lang="de">${head}<article><h1>Tram</h1></article><article lang="en"><h1>Bus</h1></article>`,
    );
    expect(two.map(({ metadata, article }) => [metadata.language, article.date])).toEqual([
      ["de", "2031-05-01"],
      ["en", undefined],
    ]);
  });

  it("dates an article by when its page was published, not by when that was changed", () => {
    const head = `<meta property="article:published_time" content="2019-12-31T09:00:00Z">
      <meta property="article:modified_time" content="2024-06-01T09:00:00Z"><meta name="date" content="2019-12-31T09:00:00Z">`;
    const page = (time: string) =>
      parseHtml(`${head}<article><h1>T</h1>${time}<p>INCHEON, Dec. 31 (Yonhap) -- Ran.`);
    const { article, lost } = page("");
    expect([article.date, article.dateline?.date]).toEqual(["2019-12-31", "2019-12-31"]);
    expect(lost).toEqual([]);
    const own = page("<time class='created' datetime='2020-01-01'></time>");
    expect(own.article.date).toBe("2020-01-01");
    expect(own.lost.map(({ text }) => text)).toEqual([
      "2019-12-31T09:00:00Z",
      "2019-12-31T09:00:00Z",
    ]);
  });

  it.each([
    "<div>Published <time datetime='2031-03-04'></time> Updated <time datetime='2031-03-05'></time></div>",
    "<div>Posted on <time datetime='2031-03-04'></time> | Last updated <time datetime='2031-03-05'></time></div>",
    "<div>Updated <time datetime='2031-03-05'></time> · First published <time datetime='2031-03-04'></time></div>",
    "<time class='entry-date published' datetime='2031-03-04'></time><time class='updated' datetime='2031-03-05'></time>",
  ])("reads which time is which from its label or class: %s", (times) => {
    const { article, metadata, lost } = parseHtml(`<article>${times}<p>It ran.</p></article>`);
    expect(metadata).toEqual({ created: "2031-03-04", modified: "2031-03-05" });
    expect(article.date).toBe("2031-03-04");
    expect(article.paragraphs.map(({ text }) => text)).toEqual(["It ran."]);
    expect(lost).toEqual([]);
  });

  it("writes and reads only languages that are tags", () => {
    const write = (language: string) =>
      serializeHtml({ headline: "Tram", paragraphs: ["It ran."] }, { metadata: { language } });
    expect(write("en_US").output).toContain('lang="en-US"');
    expect(write("english language").output).not.toContain("lang");
    expect(write("english language").lost).toMatchObject([{ path: "metadata.language" }]);
    expect(parseHtml('<html lang=""><article><p>It ran.</p></article>').metadata).toEqual({});
  });

  it("takes no time from the head that is not one", () => {
    for (const time of ["1930467600", "Tue, 04 Mar 2031"]) {
      const head = `<meta property="article:published_time" content="${time}">`;
      const { metadata, lost } = parseHtml(`${head}<article><p>It ran.</p></article>`);
      expect(metadata).toEqual({});
      expect(lost).toMatchObject([{ text: time }]);
    }
  });

  it("compares the authors of a page with a byline in linear time", () => {
    const meta = Array.from({ length: 20_000 }, () => `<meta name="author" content="Bz">`).join("");
    const { lost } = parseHtml(
      `${meta}<article><p class="byline">By ${"B".repeat(100_000)}</p><p>It ran.</p></article>`,
    );
    expect(lost.length).toBeGreaterThanOrEqual(20_000);
  });

  it.each([
    [
      "<div>Published <time datetime='2031-05-01'>May 1</time></div><p>It ran.</p>",
      "2031-05-01",
      [],
    ],
    [
      "<div>Last updated: <time datetime='2031-05-01'>May 1</time></div><p>It ran.</p>",
      "2031-05-01",
      [],
    ],
    ["<p>Published <time datetime='2031-05-01'>May 1</time></p><p>It ran.</p>", undefined, []],
    [
      "<div><span>Published on</span> <time datetime='2031-05-01'>May 1</time></div><p>It ran.</p>",
      "2031-05-01",
      [],
    ],
    [
      "<div>Ann Lee | <time datetime='2031-05-01'>May 1</time></div><p>It ran.</p>",
      undefined,
      ["time@datetime: 2031-05-01"],
    ],
    [
      "<div>Published</div><p>It ran <time datetime='2031-05-01'>Thursday</time>.</p>",
      undefined,
      [],
    ],
  ])(
    "reads a time after the word for it, and reports one beside other words: %s",
    (html, date, lost) => {
      const page = `<article><h1>Tram</h1>${html}</article>`;
      expect(parseHtml(page).article.date).toBe(date);
      expect(read(page).lost).toEqual(lost);
    },
  );

  it("reads part of a page without an article element, and an empty page", () => {
    expect(read("<main><h1>Tram line reopens</h1><p>It ran.</p></main>").paragraphs).toEqual([
      "It ran.",
    ]);
    expect(read("<h1>Tram line reopens</h1><p>It ran.</p>").headline).toBe("Tram line reopens");
    expect(read("").paragraphs).toEqual([]);
  });

  it("reads the first of several articles, and parseHtmlArticles reads all", () => {
    const one = (title: string) => `<article><h1>${title}</h1><p>The tram ran.</p></article>`;
    const page = one("Tram line opens") + one("Museum closes");
    expect(parseHtmlArticles(page).map(({ article }) => article.headline?.text)).toEqual([
      "Tram line opens",
      "Museum closes",
    ]);
    expect(read(page).lost).toEqual(["page: Museum closes"]);
  });

  it("reads as text what looks like a tag but is none", () => {
    const html = '<p>if a <b then "c" is</p><p>next</p><p>a <i "x">b</i></p><p title="x>y">z</p>';
    expect(htmlParagraphs(html)).toEqual(['if a <b then "c" is', "next", "a b", "z"]);
    expect(htmlParagraphs('<p>It ran <a href="')).toEqual(['It ran <a href="']);
  });

  it("reads deeply nested and broken markup to its end", () => {
    expect(htmlParagraphs("<p".repeat(200_000)).join("")).toHaveLength(400_000);
    expect(
      read(`<article>${"<b>".repeat(100_000)}It ran.${"</i></b>".repeat(100_000)}</article>`)
        .paragraphs,
    ).toEqual(["It ran."]);
    expect(
      parseHtml(`<article><h1>Tram</h1>${"<div>".repeat(100_000)}It ran.`).article.source,
    ).toContain("It ran.");
    expect(parseHtml(`<article><h1>Tram</h1>${"<a x='".repeat(100_001)}`).article.source).toContain(
      "<a x='",
    );
  });
});

describe("serializeHtml", () => {
  const article = parseArticle('Tram\nSEOUL, May 1 (Yonhap) -- "It ran Tuesday," she said.\n', {
    date: "2031-05-01",
  });

  it("writes both the time of creation and that of modification", () => {
    const metadata = { created: "2031-05-01T08:00Z", modified: "2031-05-01T09:00Z", urgency: 4 };
    const { output, lost } = serializeHtml(article, { metadata });
    expect(parseHtml(output).metadata).toEqual({
      created: metadata.created,
      modified: metadata.modified,
    });
    expect(lost.map(({ path }) => path)).toEqual(["metadata.urgency"]);
  });

  it("marks an annotation inside another, and reports one that only overlaps another as lost", () => {
    const [quote] = extractQuotes(article);
    const dates = extractDates(article);
    const { start, end } = dates.at(-1) as (typeof dates)[number];
    const crossing = { ...(quote as NonNullable<typeof quote>), start: start + 2, end: end + 9 };
    const { output, lost } = serializeHtml(article, {
      dates,
      quotes: [quote as NonNullable<typeof quote>, crossing],
    });
    expect(output).toContain(
      '<span class="direct" data-speaker="she">"It ran <time datetime="2031-04-29">Tuesday</time>,"</span> she said.',
    );
    expect(lost.map(({ path }) => path)).toEqual(["quotes[1]"]);
  });

  it("reports control characters and runs of blanks, which markup cannot hold", () => {
    const odd = parseArticle(
      "Tram line\treopens\nSEOUL, May 1 (Yonhap) -- It\u0001 ran.\nThe tram  was full.\n",
    );
    expect(serializeHtml(odd).lost.map(({ path, reason }) => `${path}: ${reason}`)).toEqual([
      "headline: markup collapses a run of blanks into one",
      "paragraphs[0]: markup cannot hold control characters: written as U+FFFD",
      "paragraphs[1]: markup collapses a run of blanks into one",
    ]);
  });

  it("reports them under the field that the line comes from", () => {
    const [text, path] = ["It \t ran.", (loss: { path: string }) => loss.path];
    const init = {
      headline: "Tram",
      dateline: "SEOUL, May 1 (Yonhap) -- ",
      paragraphs: [text, "It was full.", text],
      items: [
        { headline: `Ferry ${text}`, paragraphs: [text] },
        { headline: "Museum", dateline: "BUSAN, May 1  (Yonhap) -- " },
      ],
      furniture: ["Share", "Contacts:"],
      signOffs: ["Ann  Lee"],
      credits: ["(Reporting by Ann  Lee)"],
    };
    expect(serializeHtml(init).lost.map(path)).toEqual([
      ...["items[0]", "items[1]", "furniture[0]", "paragraphs[0]", "paragraphs[2]"],
      ...["items[0].headline", "items[0].paragraphs[0]", "items[1].dateline"],
      ...["signOffs[0]", "credits[0]"],
    ]);
    expect(serializeMarkdown({ paragraphs: ["It ran.", "It\0stood."] }).lost.map(path)).toEqual([
      "paragraphs[1]",
    ]);
  });

  it("lets no text, speaker or metadata inject markup", () => {
    const hostile = `"><script>alert(1)</script><img src=x onerror=alert(1)>'`;
    const quotes = [
      {
        text: "ran",
        kind: "fragment" as const,
        start: 33,
        end: 36,
        speaker: { text: hostile, grade: "named" as const, start: 0, end: 1 },
      },
    ];
    const { output } = serializeHtml(
      parseArticle(`Tram ${hostile}\nBy ${hostile}\nSEOUL, May 1 (Yonhap) -- It ran ${hostile}.\n`),
      {
        quotes,
        metadata: { id: hostile, slug: hostile, language: hostile, modified: hostile },
      },
    );
    expect(output).not.toMatch(/<(?:script|img)/);
    expect(output).not.toMatch(/="[^"]*"[^\s>]/);
  });
});

describe("what was found in an article", () => {
  const article = parseArticle(
    "Tram line reopens\nSEOUL, Nov. 30 (Yonhap) -- It ran at 9 a.m. KST Monday, at 5 p.m. local time, from May 4 to May 8, and in early May.\n(END)\n",
    { date: "2026-11-30" },
  );
  const dates = extractDates(article);

  it("keeps the offsets, zones, modifiers and ranges of dates in HTML", () => {
    const { output, lost } = serializeHtml(article, { dates });
    for (const time of [
      '<time datetime="2026-11-30T09:00+09:00" data-zone="KST">9 a.m. KST Monday</time>',
      '<time datetime="2026-11-30T17:00" data-zone="local time">5 p.m. local time</time>',
      'data-range="2026-05-04/2026-05-08">May 4</time>',
      '<time datetime="2026-05" data-mod="START">early May</time>',
    ])
      expect(output).toContain(time);
    expect(lost).toEqual([]);
    const weekly = { text: "Nov. 30", value: "XXXX-WXX-1T09:00", type: "SET" as const };
    const [first] = dates;
    const zoned = { ...first, ...weekly, zone: { name: "KST", offset: "+09:00" } };
    expect(serializeHtml(article, { dates: [zoned as DateMention] }).output).toContain(
      '<time data-value="XXXX-WXX-1T09:00+09:00" data-zone="KST">',
    );
  });

  it("keeps the offsets of dates in NITF, and reports what has no place there", () => {
    const { output, lost } = serializeNitf(article, { dates });
    expect(output).toContain('<chron norm="20261130T090000+0900">9 a.m. KST Monday</chron>');
    expect(lost.map(({ path, text }) => `${path} ${text}`)).toEqual([
      "end (END)",
      "dates[2].zone local time",
      "dates[3].range 2026-05-04/2026-05-08",
      "dates[4].range 2026-05-04/2026-05-08",
      "dates[5].value 2026-05",
      "dates[5].mod START",
    ]);
  });
});

describe("a desk's initials below the end mark", () => {
  const article = parseArticle(
    "Tram line reopens\nMUMBAI, Nov. 30 (PTI) -- It ran.\nIt was full, the mayor said so. PTI ABC XYZ\nRHL\n",
  );

  it("come back from HTML", () => {
    const { output, lost } = serializeHtml(article);
    expect(lost).toEqual([]);
    const back = parseHtml(output);
    expect(back.article.signOffs.map(({ text }) => text)).toEqual(["RHL"]);
    expect(back.article.end?.text).toBe("PTI ABC XYZ");
    expect(back.article.paragraphs).toHaveLength(2);
  });

  it("are reported by formats that have no place below it", () => {
    expect(serializeNitf(article).lost).toContainEqual({
      path: "signOffs[0]",
      text: "RHL",
      reason: "the format has no place for an end mark",
    });
  });
});

it.each([
  "(LEAD) Tram line reopens (Update2)",
  "Tram line reopens (Update 2)",
  "Tram line reopens (Second Lead)",
  "(LEAD) Tram line reopens<",
  "UPDATE 2-Tram line reopens",
])("writes the markers around the words of a headline: %s", (text) => {
  const article = parseArticle(`${text}\nSEOUL, May 1 (Yonhap) -- It ran.\n`);
  const read = parseHtml(serializeHtml(article).output).article.headline;
  expect(read?.text).toBe("Tram line reopens");
  expect(read?.markers).toEqual(article.headline?.markers);
});
