import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DocumentMetadata } from "../../src/formats/model.ts";
import { extractEntities, parseArticle, serializeArticle } from "../../src/index.ts";
import { jsonLdScript, parseJsonLd, serializeJsonLd } from "../../src/json-ld.ts";
import { parseNinjs, serializeNinjs } from "../../src/ninjs.ts";
import { growthOf } from "../growth.ts";
import { expressible, RUNS } from "../laws/arbitraries.ts";
import { ninjsFaults } from "./ninjs-schema.ts";

/** Identifiers that are almost URIs, or are unusual ones. */
const IDS = [
  "http://harbor.example/?a=b",
  "http://harbor.example/a#b",
  "http://harbor.example/a#b#c",
  "http://harbor:tram/",
  "http://[harbor",
  "x://a:b@harbor.example:80/",
  "harbor:%zz",
  "harbor:[1]",
  "harbor:",
];

/** Texts that are almost times, or are unusual ones. */
const TIMES = [
  "2031-05-01",
  "2031-02-30",
  "2031-05-01 24:00Z",
  "2017-08-25T04:41:35+0000",
  "2031-05-01T09:00:00+23:30",
  "2031-05-01T09:00:00-99:00",
];

describe("ninjs", () => {
  const article = parseArticle("Tram line reopens\nSEOUL, May 1 (Yonhap) -- It ran.\n");

  it("is invalid under our transcripts of the schemas if its URI or a time is malformed", () => {
    for (const version of ["2.1", "3.0"] as const) {
      const faults = ninjsFaults(version);
      const { output } = serializeNinjs(article, { version, metadata: { id: "harbor:1" } });
      const created = version === "3.0" ? "versionCreated" : "versioncreated";
      expect(faults(output)).toEqual([]);
      for (const uri of ["harbor", "harbor:%zz"])
        expect(faults({ ...output, uri })).not.toEqual([]);
      for (const time of ["2031-05-01", "2031-05-01T09:00:00+24:00"])
        expect(faults({ ...output, [created]: time })).not.toEqual([]);
    }
  });

  it.each(["2.1", "3.0"] as const)(
    "is valid under our transcript of the %s schema, whatever the metadata",
    (version) => {
      const faults = ninjsFaults(version);
      const text = fc.string({ unit: "binary", minLength: 1, maxLength: 30 });
      const metadata: fc.Arbitrary<DocumentMetadata> = fc.record(
        {
          id: fc.oneof(text, fc.webUrl(), fc.constantFrom("\ud800", ...IDS)),
          version: fc.double(),
          urgency: fc.double(),
          created: fc.oneof(text, fc.constantFrom(...TIMES)),
          modified: fc.oneof(
            text,
            fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
          ),
          slug: text,
        },
        { requiredKeys: [] },
      );
      fc.assert(
        fc.property(expressible, metadata, (init, given) => {
          const read = parseArticle(serializeArticle(init));
          const entities = extractEntities(read);
          const { output } = serializeNinjs(read, { version, metadata: given, entities });
          expect(faults(output)).toEqual([]);
        }),
        { numRuns: Math.ceil(RUNS / 5) },
      );
    },
  );

  it("gives IPTC's address of its schema", () => {
    expect(serializeNinjs(article).output.standard.schema).toBe(
      "http://www.iptc.org/std/ninjs/ninjs-schema_3.0.json#",
    );
  });

  it.each([
    ["3.0", "geoJSON"],
    ["2.1", "geojson"],
  ] as const)("spells the member for a place's point as version %s does: %s", (version, member) => {
    const [place] = extractEntities(article);
    const { output } = serializeNinjs(article, { version, entities: place ? [place] : [] });
    expect(Object.keys(output.places?.[1] ?? {})).toContain(member);
  });

  it("gives back ids that are no URIs", () => {
    for (const id of ["G7787", "한 글/100%", "urn:x-harbor:1", ...IDS]) {
      const { output } = serializeNinjs(article, { metadata: { id } });
      expect(parseNinjs(output).metadata.id).toBe(id);
    }
  });

  it("lists both the provider and the agency as sources", () => {
    const { output } = serializeNinjs(article, { metadata: { provider: "Harbor News" } });
    expect(output.infoSources).toEqual([{ name: "Harbor News" }, { name: "Yonhap" }]);
    expect(parseNinjs(output)).toMatchObject({ metadata: { provider: "Harbor News" }, lost: [] });
  });

  it("is read with its lists, and each member that no field holds is reported as lost", () => {
    const { article, metadata, names, lost } = parseNinjs({
      uri: "urn:x-harbor:1",
      type: "picture",
      title: "tram-2031",
      urgency: 12,
      located: "Busan",
      headlines: [{ value: "Tram" }, { role: "short", value: "Tram line" }, { role: "x" }],
      bodies: [
        {
          contentType: "text/html",
          value: "<p>SEOUL (AP) — It ran.</p><p>It was full.</p>",
          wordCount: 7,
        },
        { contentType: "text/plain", value: "SEOUL (AP) — It ran.\n\nIt was full." },
        { role: "caption", value: "The tram" },
      ],
      people: [{ name: "Ann Lee", rel: "author", uri: "urn:x-harbor:lee" }],
      subjects: [
        { name: "tram", rel: "keyword" },
        { name: "transport", uri: "urn:x-harbor:04" },
      ],
      infoSources: [
        { name: "Harbor News", uri: "urn:x-harbor:news" },
        { name: "AP" },
        { name: "Kyodo" },
      ],
      associations: [
        { name: "main", type: "picture", uri: "urn:x-harbor:2" },
        { type: "text", uri: "urn:x-harbor:3", headline: "Museum opens" },
      ],
    });
    expect(article.paragraphs.map(({ text }) => text)).toEqual(["It ran.", "It was full."]);
    expect(article.related.map(({ text }) => text)).toEqual(["Museum opens"]);
    expect(metadata).toEqual({
      id: "urn:x-harbor:1",
      keywords: ["tram"],
      wordCount: 7,
      provider: "Harbor News",
    });
    expect(names).toEqual({ "Ann Lee": "person" });
    expect(lost.map(({ path, text }) => `${path}: ${text}`)).toEqual([
      'headlines[2]: {"role":"x"}',
      "headlines[1]: Tram line",
      "bodies[2]: The tram",
      'associations[0]: {"name":"main","type":"picture","uri":"urn:x-harbor:2"}',
      "associations[1].uri: urn:x-harbor:3",
      "people[0].rel: author",
      "people[0].uri: urn:x-harbor:lee",
      'subjects[1]: {"name":"transport","uri":"urn:x-harbor:04"}',
      "infosources[0].uri: urn:x-harbor:news",
      "infosources[2].name: Kyodo",
      "type: picture",
      "title: tram-2031",
      "urgency: 12",
      "located: Busan",
    ]);
  });

  it("is also read in version 1", () => {
    const { article, metadata, names, lost } = parseNinjs({
      headline: "Tram line reopens",
      byline: "Ann Lee",
      body_text: "SEOUL (AP) -- It ran. It was full.",
      body_xhtml: "<p>SEOUL (AP) -- It ran.</p><p>It was full.</p>",
      person: [{ name: "Ann Lee", rel: "about" }],
      place: [{ name: "Busan" }],
      organisation: ["Harbor Line"],
      keywords: ["tram", "port"],
    });
    expect(article.paragraphs).toHaveLength(2);
    expect(names).toEqual({ "Ann Lee": "person", Busan: "place" });
    expect(metadata.keywords).toEqual(["tram", "port"]);
    expect(lost.map(({ path, text }) => `${path}: ${text}`)).toEqual([
      "person[0].rel: about",
      "organisation[0]: Harbor Line",
    ]);
  });

  describe("with bodies in several formats", () => {
    const plain = {
      role: "main",
      contentType: "text/plain",
      value: "SEOUL (AP) -- It ran. It was full.",
    };
    const html = {
      role: "rich",
      contentType: "text/html",
      value: "<p>SEOUL (AP) -- It ran.</p> <p>It was full.</p>",
    };
    const nitf = {
      role: "nitf",
      contentType: "text/vnd.IPTC.NITF",
      value:
        '<?xml version="1.0"?>\n<nitf><head><title>Tram</title></head>\n<body><body.head><byline>By Bo Kim</byline></body.head>\n<body.content><p>SEOUL (AP) -- It ran.</p>\n<p>It was full.</p></body.content></body></nitf>',
    };
    const read = (...bodies: object[]) => parseNinjs({ uri: "urn:x-harbor:1", bodies });

    it("takes the paragraphs of the HTML body if it says the same as the main body", () => {
      const { article, lost } = read(plain, html);
      expect(article.paragraphs.map(({ text }) => text)).toEqual(["It ran.", "It was full."]);
      expect(lost).toEqual([]);
    });

    it("prefers plain text to an NITF document, which is reported as lost", () => {
      const { article, lost } = read(nitf, { ...plain, role: "text" });
      expect(article.paragraphs.map(({ text }) => text)).toEqual(["It ran. It was full."]);
      expect(lost.map(({ path }) => path)).toEqual(["bodies[0]"]);
    });

    it("reads an NITF document if it is the only body, but reports it as lost because its head is not read", () => {
      const { article, lost } = read(nitf);
      expect(article.paragraphs.map(({ text }) => text)).toEqual(["It ran.", "It was full."]);
      expect(lost.map(({ path }) => path)).toEqual(["bodies[0]"]);
    });
  });

  it("has another standard's name, and a dateline's place that the text lacks, reported as lost", () => {
    const { lost } = parseNinjs({
      uri: "urn:x-harbor:1",
      standard: { name: "HARBORJS", version: "2.1" },
      places: [{ name: "Busan", rel: "dateline" }],
      bodies: [{ value: "SEOUL (AP) -- It ran." }],
    });
    expect(lost.map(({ path, text }) => `${path}: ${text}`)).toEqual([
      "places[0].rel: dateline",
      "standard.name: HARBORJS",
      "standard.version: 2.1",
    ]);
  });

  it("is refused if it is nested more than 64 levels deep", () => {
    expect(() => parseNinjs(`{"a":${"[".repeat(100_000)}${"]".repeat(100_000)}}`)).toThrow(
      "input: is more than 64 levels deep",
    );
  });

  it("may have members such as __proto__", () => {
    const named = JSON.parse(
      '{"__proto__": {"headline": "x"}, "constructor": 1, "headline": "Tram line reopens"}',
    );
    expect(parseNinjs(named).article.headline?.text).toBe("Tram line reopens");
  });
});

describe("JSON-LD", () => {
  const lee = { "@type": "Person", "@id": "#lee", name: "Ann Lee", jobTitle: "reporter" };

  it("is found in lists and graphs, with references resolved", () => {
    const { article, metadata, lost } = parseJsonLd([
      {
        "@context": "https://schema.org",
        "@graph": [
          { "@type": "WebPage", "@id": "#page", name: "Harbor News" },
          {
            "@type": ["NewsArticle", "Report"],
            url: "https://harbor.example/tram",
            mainEntityOfPage: { "@id": "https://harbor.example/tram" },
            headline: "Tram line reopens",
            image: ["tram.jpg"],
            datePublished: "2031-05-01T09:00:00+09:00",
            author: [{ "@id": "#lee" }, { name: "Sam Roe", affiliation: { name: "Harbor News" } }],
            publisher: { "@type": "Organization", name: "Harbor News", logo: "logo.png" },
            keywords: "tram, port",
            articleBody: "<p>SEOUL (AP) — It ran.</p><p>It was full.</p>",
          },
          lee,
        ],
      },
    ]);
    expect(article.byline).toMatchObject({
      authors: ["Ann Lee", "Sam Roe"],
      affiliation: "Harbor News",
    });
    expect(article.date).toBe("2031-05-01");
    expect(article.paragraphs.map(({ text }) => text)).toEqual(["It ran.", "It was full."]);
    expect(metadata).toEqual({
      id: "https://harbor.example/tram",
      keywords: ["tram", "port"],
      created: "2031-05-01T09:00:00+09:00",
      provider: "Harbor News",
    });
    expect(lost.map(({ path, text }) => `${path}: ${text}`)).toEqual([
      "author[0].jobTitle: reporter",
      "publisher.logo: logo.png",
      'image: ["tram.jpg"]',
      '#page: {"@type":"WebPage","@id":"#page","name":"Harbor News"}',
    ]);
  });

  it("has a second article, a second dateline and its place reported as lost", () => {
    const { lost } = parseJsonLd({
      "@graph": [
        {
          "@type": "Article",
          name: "Tram",
          dateline: "BUSAN (Yonhap)",
          contentLocation: { name: "Busan" },
          articleBody: "SEOUL (AP) — It ran.",
        },
        { "@type": "Article", name: "Museum" },
      ],
    });
    expect(lost.map(({ path, text }) => `${path}: ${text}`)).toEqual([
      "dateline: BUSAN (Yonhap) -- ",
      'contentLocation: {"name":"Busan"}',
      '@graph: {"@type":"Article","name":"Museum"}',
    ]);
  });

  it.each([
    [{}, "must be JSON-LD with a schema.org article, not object"],
    [{ "@type": "Recipe" }, "has no schema.org article, only Recipe"],
    [
      [{ "@type": "Recipe" }, { "@type": "Person" }],
      "has no schema.org article, only Recipe and 1 more",
    ],
  ])("is refused without an article: %j", (value, why) => {
    const read = () => parseJsonLd(value);
    expect(read).toThrow(TypeError);
    expect(read).toThrow(`input: ${why}`);
  });

  it("has the header's date reported as lost if it is not the day of publication", () => {
    const article = parseArticle(
      " date 2031-05-02 Tram line reopens\nSEOUL, May 1 (Yonhap) -- It ran.\n",
    );
    const { output, lost } = serializeJsonLd(article, {
      metadata: { created: "2031-05-01T23:00:00Z" },
    });
    expect(output["datePublished"]).toBe("2031-05-01T23:00:00Z");
    expect(lost).toEqual([
      { path: "date", text: "2031-05-02", reason: "the document is dated 2031-05-01T23:00:00Z" },
    ]);
  });

  it("cannot close the script element that contains it", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            "</script",
            "<!--",
            "<script",
            "]]>",
            "&",
            "\u2028",
            "\u2029",
            "\ud800",
            '"',
            "\\",
            "a",
          ),
          { maxLength: 8 },
        ),
        (parts) => {
          const text = parts.join("");
          const script = jsonLdScript({ text });
          const inside = script.slice(script.indexOf(">") + 1, script.lastIndexOf("</"));
          expect(inside).not.toMatch(/[<>&\u2028\u2029\ud800-\udfff]/);
          expect(JSON.parse(inside)).toEqual({ text });
        },
      ),
      { numRuns: Math.ceil(RUNS / 15) },
    );
    expect(() => jsonLdScript(undefined)).toThrow(TypeError);
    const article = parseArticle("Tram line reopens\nSEOUL (AP) -- It ran.\n");
    for (const value of [article, serializeJsonLd(article)])
      expect(() => jsonLdScript(value)).toThrow("pass serializeJsonLd(article).output");
  });
});

it("JSON-LD's second slug is reported as lost", () => {
  const slug = (value: unknown) => ({ "@type": "PropertyValue", propertyID: "slug", value });
  const { metadata, lost } = parseJsonLd({
    "@type": "NewsArticle",
    headline: "Tram line reopens",
    articleBody: "It ran.",
    identifier: [slug("tram"), slug("rails"), slug("tram"), slug({})],
  });
  expect(metadata.slug).toBe("tram");
  expect(lost.map(({ path }) => path)).toEqual(["identifier[1]", "identifier[3]"]);
});

it("ninjs has no code of a country as the identifier of a place, and reports the country", () => {
  const article = parseArticle(
    "Ferry sold\nPARIS/LYON, France, May 1 (AFP) -- Ann Lee left Paris.\n",
  );
  const entities = extractEntities(article);
  const { output, lost } = serializeNinjs(article, { entities });
  for (const place of output.places ?? []) expect(place).not.toHaveProperty("literal");
  const index = entities.findIndex(({ name }) => name === "Paris");
  expect(lost).toContainEqual({
    path: `entities[${index}].country`,
    text: "FR",
    reason: "the format has no place for it",
  });
});

it("parseNinjs reads a number of words only if it is a whole one", () => {
  const words = (wordCount: unknown) =>
    parseNinjs({ bodies: [{ value: "It ran.", wordCount }] }).metadata.wordCount;
  expect([2, "2", 2.5, -2].map(words)).toEqual([2, 2, undefined, undefined]);
});

describe("readers of JSON", () => {
  it("take a byte order mark off", () => {
    const [ninjs, jsonLd] = ['{"headline":"Tram"}', '{"@type":"NewsArticle","headline":"Tram"}'];
    expect(parseNinjs(`\ufeff${ninjs}`).article.headline?.text).toBe("Tram");
    expect(parseJsonLd(`\ufeff${jsonLd}`).article.headline?.text).toBe("Tram");
  });

  it("read what is shared, and refuse what would be endless to write", () => {
    const sharedTo = (most: number): object => {
      let shared: object = { text: "Tram" };
      for (let depth = 0; depth < most; depth += 1) shared = { a: shared, b: shared };
      return { headline: "Tram", shared };
    };
    expect(parseNinjs(sharedTo(4)).article.headline?.text).toBe("Tram");
    expect(() => parseNinjs(sharedTo(40))).toThrow("input: has more than 32000000 members");
    const own: Record<string, unknown> = { headline: "Tram" };
    own["own"] = own;
    expect(() => parseNinjs(own)).toThrow("input: is more than 64 levels deep");
  });

  it("look up corrections in linear time", () => {
    const article = (count: number) => ({
      "@type": "NewsArticle",
      correction: Array.from({ length: count }, (_, index) => `Corrects paragraph ${index}`),
    });
    expect(growthOf((count) => parseJsonLd(article(count)), 1000)).toBeLessThan(8);
  });
});

it.each([
  ["recasts throughout\nadds photo", ["recasts throughout", "adds photo"]],
  ["Eds: ADDS photo.\nupdates with quote", ["ADDS photo.", "updates with quote"]],
  ["(ATTN: ADDS photo)\nno embargo", ["ADDS photo", "no embargo"]],
])("parseNinjs reads each line of the `edNote` %j as a note of its own", (edNote, notes) => {
  const item = { headlines: [{ value: "Tram line reopens" }], bodies: [{ value: "It ran." }] };
  const { article } = parseNinjs({ uri: "urn:x-harbor:1", ...item, edNote });
  expect(article.notes.map(({ text }) => text)).toEqual(notes);
});

it("parseNinjs reads a line of `edNote` that begins with a small letter with the note above it", () => {
  const { article } = parseNinjs({
    uri: "urn:x-harbor:1",
    edNote: "NOTE: this replaces the\nearlier story\nADDS photo",
    headlines: [{ value: "Tram line reopens" }],
    bodies: [{ value: "SEOUL (AP) -- It ran." }],
  });
  expect(article.notes.map(({ text }) => text)).toEqual([
    "NOTE: this replaces the earlier story",
    "ADDS photo",
  ]);
});
