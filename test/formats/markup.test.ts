import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeText } from "../../src/formats/bytes.ts";
import { htmlParagraphs } from "../../src/formats/markup/paragraphs.ts";
import { parseNewsmlG2 } from "../../src/newsml-g2.ts";
import { parseNitf } from "../../src/nitf.ts";
import { RUNS } from "../laws/arbitraries.ts";

describe("htmlParagraphs", () => {
  it.each([
    ["<p>One.<p>Two.", ["One.", "Two."]],
    ["<p>a<br>b</p>", ["a", "b"]],
    ["<ul><li>a<li>b</ul>", ["a", "b"]],
    ["<tr><td>a</td><td>b</td></tr>", ["a b"]],
    ["<p>It <b>ran</b> &mdash; at&nbsp;last &unknown;</p>", ["It ran — at\xa0last &unknown;"]],
    ["<script>if (a < b) document.write('<p>x')</script><p>y", ["y"]],
    ["<style>p > a {}</style>z", ["z"]],
    ["<pre>a\nb</pre>", ["a", "b"]],
    ["1 < 2 and 3 > 2", ["1 < 2 and 3 > 2"]],
    ["<!-- <p>no</p> --><p title='>'>yes</p>", ["yes"]],
    ["<p>a</p", ["a"]],
    ["<", ["<"]],
  ])("reads %j", (html, paragraphs) => expect(htmlParagraphs(html)).toEqual(paragraphs));

  it("reads any string without an error", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            "<",
            ">",
            "</",
            "p",
            " ",
            "=",
            '"',
            "'",
            "&",
            ";",
            "#",
            "!--",
            "-->",
            "script",
            "a",
            "\n",
          ),
        ),
        (parts) => {
          expect(Array.isArray(htmlParagraphs(parts.join("")))).toBe(true);
        },
      ),
      { numRuns: Math.ceil(RUNS / 15) },
    );
  });
});

describe("decodeText", () => {
  const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
  const latin = Uint8Array.from('<?xml version="1.0" encoding="ISO-8859-1"?><a>\xe9</a>', (sign) =>
    sign.charCodeAt(0),
  );

  it("uses the encoding of the byte order mark, the declaration or the argument", () => {
    expect(decodeText(bytes(0xef, 0xbb, 0xbf, 0x61))).toBe("a");
    expect(decodeText(bytes(0xff, 0xfe, 0x61, 0x00))).toBe("a");
    expect(decodeText(latin)).toContain("<a>é</a>");
    expect(decodeText(bytes(0x92), "windows-1252")).toBe("’");
  });

  it("decodes valid UTF-8 as such, even if the declaration says otherwise", () => {
    const text = '<?xml version="1.0" encoding="ISO-8859-1"?><a>é</a>';
    expect(decodeText(new TextEncoder().encode(text))).toBe(text);
  });

  it("refuses bytes that are not in the encoding, and a value that is not bytes", () => {
    expect(() => decodeText(bytes(0x61, 0xff))).toThrow("input: is not utf-8");
    expect(() => decodeText(5 as never)).toThrow("input: must be a string or a Uint8Array");
  });
});

describe("elements that no field holds", () => {
  const lossesOf = (lost: readonly { path: string; text: string }[]): string[] =>
    lost.map(({ path, text }) => `${path}: ${text}`);

  it("are reported as lost in NITF", () => {
    const { lost } = parseNitf(
      "<nitf><head><docdata><identified-content><event>Tram day</event><person>Ann Lee</person></identified-content>" +
        "</docdata></head><body><body.head><hedline><hl1>Tram runs</hl1></hedline><dateline><location>SEOUL</location>" +
        "</dateline></body.head><body.content><p>It ran.</p></body.content></body></nitf>",
    );
    expect(lossesOf(lost)).toEqual(["nitf/head/docdata/identified-content/event: Tram day"]);
  });

  it("are reported as lost in NewsML-G2", () => {
    const [item] = parseNewsmlG2(
      '<newsItem guid="urn:1"><contentMeta><headline>Tram runs</headline><genre><name>Feature</name></genre></contentMeta>' +
        "<contentSet><inlineXML><html><body><p>It ran.</p></body></html></inlineXML></contentSet></newsItem>",
    );
    expect(lossesOf(item?.lost ?? [])).toEqual(["newsItem/contentMeta/genre/name: Feature"]);
  });

  it("are reported up to a limit, with the number of those beyond it", () => {
    const events = Array.from({ length: 300 }, (_, index) => `<event>Day ${index}</event>`).join(
      "",
    );
    const { lost } = parseNitf(
      `<nitf><head><docdata>${events}</docdata></head><body><body.content><p>It ran.</p></body.content></body></nitf>`,
    );
    expect(lost.length).toBe(201);
    expect(lost.at(-1)?.text).toBe("100 more");
  });
});
