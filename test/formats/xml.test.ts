import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { attributes, element, escapeText } from "../../src/formats/escape.ts";
import { textOf, wordsIn, type XmlElement } from "../../src/formats/markup/tree.ts";
import { readXml } from "../../src/formats/markup/xml.ts";
import type { MarkupError } from "../../src/formats/model.ts";
import { parseNewsmlG2 } from "../../src/newsml-g2.ts";
import { parseNitf } from "../../src/nitf.ts";
import { growthOf } from "../growth.ts";
import { RUNS } from "../laws/arbitraries.ts";

/** A piece of a document as a tree, and the XML that it is written as. */
interface Sample {
  readonly tree: XmlElement | string;
  readonly xml: string;
}

const words = fc
  .string({ maxLength: 12, unit: "grapheme" })
  .map((text) => text.replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, ""));
const name = fc.constantFrom("p", "hl1", "body.content", "x:body", "é", "_a");
const leaf: fc.Arbitrary<Sample> = fc.oneof(
  words.map((text) => ({ tree: text, xml: escapeText(text) })),
  fc.constantFrom(
    { tree: "", xml: "<!-- a < b & c -->" },
    { tree: "", xml: "<?pi a < b?>" },
    { tree: "a < & b", xml: "<![CDATA[a < & b]]>" },
    { tree: "—A", xml: "&#8212;&#x41;" },
    { tree: "&<>\"'", xml: "&amp;&lt;&gt;&quot;&apos;" },
    { tree: "a\nb\nc", xml: "a\r\nb\rc" },
  ),
);
const { node } = fc.letrec<{ node: Sample }>((tie) => ({
  node: fc
    .tuple(
      name,
      fc.dictionary(fc.constantFrom("a", "id", "xml:lang"), words, { maxKeys: 2 }),
      fc.array(fc.oneof({ maxDepth: 3 }, leaf, tie("node")), { maxLength: 4 }),
    )
    .map(([tag, values, inside]) => ({
      tree: {
        name: tag.slice(tag.indexOf(":") + 1),
        attributes: new Map(Object.entries(values)),
        children: inside.map(({ tree }) => tree),
      },
      xml:
        inside.length === 0
          ? `<${tag}${attributes(values)} />`
          : `<${tag}${attributes(values)}>${inside.map(({ xml }) => xml).join("")}</${tag}>`,
    })),
}));
const documents = fc.tuple(
  fc.constantFrom("", "\ufeff", "\n ", '\ufeff<?xml version="1.0" encoding="UTF-8"?>\n'),
  fc.constantFrom(
    "",
    "<!-- & -->",
    '<!DOCTYPE r SYSTEM "r.dtd">',
    "<!DOCTYPE r PUBLIC '-//R//1' 'r'>",
  ),
  node,
);

/** A tree with adjacent texts joined and empty ones removed. */
function joined({ children, ...rest }: XmlElement): XmlElement {
  const out: (XmlElement | string)[] = [];
  for (const child of children) {
    const last = out.at(-1);
    if (typeof child !== "string") out.push(joined(child));
    else if (typeof last === "string") out[out.length - 1] = last + child;
    else if (child !== "") out.push(child);
  }
  return { ...rest, children: out };
}

/** The error that a document is refused with. */
function refusal(xml: string): MarkupError {
  try {
    readXml(xml);
  } catch (error) {
    return error as MarkupError;
  }
  throw new Error(`was read: ${xml.slice(0, 100)}`);
}

describe("readXml", () => {
  it("reads any document as the tree that it was written from", () => {
    fc.assert(
      fc.property(documents, ([head, type, { tree, xml }]) => {
        expect(joined(readXml(`${head}${type}${xml}\n`))).toEqual(joined(tree as XmlElement));
      }),
      { numRuns: Math.ceil(RUNS / 15) },
    );
  });

  it("reads back escaped texts and attribute values", () => {
    fc.assert(
      fc.property(words, words, (text, value) => {
        const root = readXml(element("a", text, { b: value }));
        expect(textOf(root)).toBe(text);
        expect(root.attributes.get("b")).toBe(value);
      }),
      { numRuns: Math.ceil(RUNS / 15) },
    );
  });

  // The mark shows the offset that the error should give.
  it.each([
    ["<a>‸<b></a></b>", "<b> is not closed before </a>"],
    ["<r>‸<p x='>'>1<p>2</p></r >", "<p> is not closed before </r>"],
    ["\n<r><s/>‸<p\n>1<s/></r>", "<p> is not closed before </r>"],
    ["<a></a>‸</b >", "</b> closes no <b>"],
    ["<a>It ran.‸</b >", "</b> closes no <b>"],
    ["‸<a>", "<a> is not closed"],
    ["<r><a/>‸<a x='>'>words", "<a> is not closed"],
    ["<r>‸<a", "a tag has no end"],
    ["<r>‸<a b='", "a tag has no end"],
    ["<r/>‸<!-- ", "a comment has no end"],
    ["<r/><!-- a & b --><?pi a & b?> ‸<!-- a & b", "a comment has no end"],
    ["<r>&amp;‸<![CDATA[ & ", "a CDATA section has no end"],
    ["<r>‸<?pi <a>", "a processing instruction has no end"],
    ["‸<!DOCTYPE r", "a declaration has no end"],
    ["<a b=‸c/>", "has no quotation marks"],
    ["<a b‸/>", "disallowed character in attribute name"],
    ["<a b‸>", "has no value"],
    ["<a b ‸c='1'>", "has no value"],
    ['<r>‸<a b="1" c="b" b="2" d="3"/>', "the attribute b is given twice"],
    ['<a b="‸<"/>', "disallowed character"],
    ["<a>&lt;‸&nbsp;</a>", "unknown entity &nbsp; (at"],
    ["<a>1 ‸& 2</a>", "a bare &"],
    ["<a>1 ‸& 2 &amp; 3</a>", "a bare &"],
    ["<a b='1 ‸& 2'><c/>&amp;</a>", "a bare &"],
    ["<a b='1 ‸& 2'><c/></a>", "a bare &"],
    ["<a>1 ‸& 2<!-- or 3 --></a>", "a bare &"],
    ["<a><!-- 1 & 2 --><?pi 1 & 2?> 1 ‸& 2<!-- 1 & 2 --> &amp;</a>", "a bare &"],
    ["<a>&amp;‸&#0;</a>", "unknown entity"],
    ["<a>‸&#x110000;</a>", "unknown entity"],
    ["<a>‸&;</a>", "a bare &"],
    ["<a>a ‸< b</a>", "begins no tag"],
    ["<a/>‸<b/>", "a second element"],
    ["<a/>\n‸words", "text outside"],
    ["<?xml version='1.0'?><!-- a --> ‸words <?pi a?><a/>", "text outside"],
    ["<a/><!-- a -->‸<![CDATA[words]]>", "text outside"],
    ["<a/>\n<!-- a --> ‸&amp;", "text outside"],
    ["‸words", "text outside"],
    ["<a><!-- a ‸-- b --></a>", "a comment has -- within"],
    ["<a>]]‸></a>", 'the string "]]>" is disallowed'],
    ["<a>It ran.‸\x01</a>", "disallowed character"],
    ["<a>‸\ud83d<b/></a>", "half of a surrogate pair"],
    ["<a>‸\udea0</a>", "disallowed character"],
    ["‸", "no element"],
    ["‸<?xml version='1.0'?>", "no element"],
    ["\ufeff \n<a>‸&b;</a>", "unknown entity"],
    [
      '<?xml version="1.0"?> <!-- <!DOCTYPE --> <?pi?><!DOCTYPE a ‸[<!ENTITY b "c">]><a>&b;</a>',
      "a document type with declarations of its own",
    ],
    [
      '<!DOCTYPE a ‸[<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>',
      "a document type with declarations",
    ],
    [
      '<!DOCTYPE a SYSTEM "a.dtd" ‸[<!ENTITY % b SYSTEM "http://example.org/b">%b;]><a/>',
      "a document type with declarations",
    ],
  ])("refuses %j", (marked, message) => {
    const error = refusal(marked.replace("‸", ""));
    expect(error).toBeInstanceOf(RangeError);
    expect(error.message).toContain(message);
    expect([error.path, error.offset]).toEqual(["input", marked.indexOf("‸")]);
  });

  it("reads a document with a random edit, or refuses it with an offset in the text", () => {
    const broken = fc.tuple(
      documents,
      fc.nat(),
      fc.nat(3),
      fc.constantFrom("", "<", ">", "&", ";", '"', "/", "=", "]]>", "<!--", "<![CDATA[", "\ud83d"),
    );
    fc.assert(
      fc.property(broken, ([[head, type, { xml }], place, less, more]) => {
        const whole = `${head}${type}${xml}`;
        const at = place % (whole.length + 1);
        const text = whole.slice(0, at) + more + whole.slice(at + less);
        try {
          expect(readXml(text).children).toBeInstanceOf(Array);
        } catch (error) {
          const { message, offset } = error as MarkupError;
          expect(error).toBeInstanceOf(RangeError);
          expect(message).toMatch(/^\S.* \(at offset \d+\)$/s);
          expect(offset).toBeGreaterThanOrEqual(0);
          expect(offset).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: RUNS },
    );
  });

  it("refuses a truncated document, with an offset in the text", () => {
    fc.assert(
      fc.property(documents, fc.nat(), ([head, type, { xml }], place) => {
        const whole = `${head}${type}${xml}`;
        const length = place % whole.length;
        expect(refusal(whole.slice(0, length)).offset).toBeLessThanOrEqual(length);
      }),
      { numRuns: Math.ceil(RUNS / 15) },
    );
  });
});

describe("readXml, given a malicious document,", () => {
  it("refuses entity declarations that would grow: a billion laughs, and one long entity", () => {
    const lines = Array.from(
      { length: 10 },
      (_, n) => `<!ENTITY lol${n + 1} "${`&lol${n};`.repeat(10)}">`,
    );
    const laughs = `<!DOCTYPE lolz [<!ENTITY lol0 "lol">${lines.join("")}]><lolz>&lol10;</lolz>`;
    const long = `<!DOCTYPE a [<!ENTITY b "${"b".repeat(50_000)}">]><a>${"&b;".repeat(50_000)}</a>`;
    for (const xml of [laughs, long])
      expect(refusal(xml)).toMatchObject({
        message: expect.stringContaining("declarations of its own"),
        offset: xml.indexOf("["),
      });
  });

  it("refuses nesting beyond 256 elements at the first one that is too deep", () => {
    const deep = (count: number): string => `${"<b>".repeat(count)}${"</b>".repeat(count)}`;
    expect(wordsIn(readXml(deep(256)))).toBe(undefined);
    for (const count of [257, 200_000])
      expect(refusal(deep(count))).toMatchObject({
        message: expect.stringContaining("more than 256 deep"),
        offset: 256 * 3,
      });
  });

  it("refuses more than 64,000,000 code units", () => {
    expect(refusal(`<a>${"It ran. ".repeat(8_000_000)}</a>`)).toMatchObject({
      message: expect.stringContaining("more than 64000000 code units"),
      offset: 64_000_000,
    });
  });

  it.each<[string, number, (size: number) => string]>([
    ["ampersands that begin no entity", 100_000, (size) => `<a>${"& ".repeat(size)}</a>`],
    ["an unclosed comment", 100_000, (size) => `<a>${"<!--".repeat(size)}`],
    [
      "many attributes",
      5_000,
      (size) => `<a ${Array.from({ length: size }, (_, n) => `b${n}="1"`).join(" ")}>`,
    ],
    ["a long document type", 100_000, (size) => `<!DOCTYPE a [${"<!-- [ -->'".repeat(size)}`],
    ["many brackets", 100_000, (size) => `<a>${"]".repeat(size)}`],
  ])("refuses %s in linear time", (_, size, made) => {
    const texts = new Map([size, 4 * size].map((length) => [length, made(length)]));
    expect(growthOf((length) => refusal(texts.get(length) as string), size)).toBeLessThan(8);
  });

  it("reads names such as __proto__ without changing any prototype", () => {
    const root = readXml('<a><__proto__ constructor="1" __proto__="2">x</__proto__></a>');
    expect(wordsIn(root)).toBe("x");
    expect(({} as Record<string, unknown>)["x"]).toBe(undefined);
  });
});

it("readXml reads a large document to its end", () => {
  const root = readXml(`<a>${"<p>It ran.</p>".repeat(50_000)}</a>`);
  expect(root.children).toHaveLength(50_000);
});

it("readers of markup give no number that writers refuse, and report it as lost", () => {
  const nitf = parseNitf(
    '<nitf><head><docdata><urgency ed-urg="4.5"/></docdata></head><body><body.content><p>It ran.</p></body.content></body></nitf>',
  );
  expect([nitf.metadata.urgency, nitf.lost.map(({ text }) => text)]).toEqual([undefined, ["4.5"]]);
  const [g2] = parseNewsmlG2(
    '<newsItem guid="urn:1" version="1.5"><contentMeta><urgency>2.5</urgency></contentMeta><contentSet><inlineData>It ran.</inlineData></contentSet></newsItem>',
  );
  expect([g2?.metadata, g2?.lost.map(({ text }) => text)]).toEqual([
    { id: "urn:1" },
    ["1.5", "2.5"],
  ]);
});

it("parseNitf reads notes in linear time", () => {
  const notes = (count: number) =>
    `<nitf><body><body.head>${"<note><body.content><p>x</p></body.content></note>".repeat(count)}</body.head></body></nitf>`;
  expect(growthOf((count) => parseNitf(notes(count)), 250)).toBeLessThan(8);
});
