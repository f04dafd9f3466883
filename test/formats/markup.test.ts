import fc from "fast-check";
import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import { decodeText } from "../../src/formats/bytes.ts";
import { attributes, element, escapeText } from "../../src/formats/escape.ts";
import { htmlParagraphs } from "../../src/formats/markup/paragraphs.ts";
import { scanXml } from "../../src/formats/markup/scan.ts";
import { readXml, textOf, wordsIn } from "../../src/formats/markup/tree.ts";
import { parseNewsmlG2 } from "../../src/newsml-g2.ts";
import { parseNitf } from "../../src/nitf.ts";

/** What happens in a document, as one reader tells it. */
type Event = readonly [string, string, Record<string, string>?];

function ours(xml: string): Event[] {
  const events: Event[] = [];
  scanXml(xml, {
    open: (name, values) => events.push(["open", name, Object.fromEntries(values)]),
    close: (name) => events.push(["close", name]),
    text: (text) => events.push(["text", text]),
  });
  return joined(events);
}

function theirs(xml: string): Event[] {
  const events: Event[] = [];
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes: values }) => {
    events.push(["open", name, values as Record<string, string>]);
  });
  parser.on("closetag", ({ name }) => {
    events.push(["close", name]);
  });
  parser.on("text", (text) => {
    events.push(["text", text]);
  });
  parser.on("cdata", (text) => {
    events.push(["text", text]);
  });
  parser.write(xml).close();
  return joined(events);
}

/** Adjacent texts as one, and none that are empty. */
function joined(events: readonly Event[]): Event[] {
  const out: Event[] = [];
  for (const event of events) {
    const last = out.at(-1);
    if (event[0] === "text" && last?.[0] === "text")
      out[out.length - 1] = ["text", last[1] + event[1]];
    else out.push(event);
  }
  return out.filter(([kind, text]) => kind !== "text" || text !== "");
}

const name = fc.constantFrom("p", "hl1", "body.content", "x:body", "é", "_a");
const words = fc
  .string({ maxLength: 12, unit: "grapheme" })
  .map((text) => text.replace(/[\r\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, ""));
const leaf = fc.oneof(
  words.map(escapeText),
  fc.constantFrom(
    "<!-- a < b -->",
    "<![CDATA[a < & b]]>",
    "&#8212;",
    "&#x41;",
    "&amp;&lt;&gt;&quot;&apos;",
    "<?pi a?>",
  ),
);
const { node } = fc.letrec<{ node: string }>((tie) => ({
  node: fc
    .tuple(
      name,
      fc.dictionary(fc.constantFrom("a", "id", "xml:lang"), words, { maxKeys: 2 }),
      fc.array(fc.oneof({ maxDepth: 3 }, leaf, tie("node")), { maxLength: 4 }),
    )
    .map(([tag, values, inside]) =>
      inside.length === 0
        ? `<${tag}${attributes(values)}/>`
        : `<${tag}${attributes(values)}>${inside.join("")}</${tag}>`,
    ),
}));

describe("XML", () => {
  it("is read as saxes reads it", () => {
    fc.assert(
      fc.property(node, (inside) => {
        const xml = `<?xml version="1.0"?>\n<!DOCTYPE r SYSTEM "r.dtd"><r>${inside}</r>`;
        const root = (events: Event[]): Event[] =>
          events.slice(events.findIndex(([kind]) => kind === "open"));
        expect(root(ours(xml))).toEqual(root(theirs(xml)));
      }),
    );
  });

  it("comes back from what escapes it", () => {
    fc.assert(
      fc.property(words, words, (text, value) => {
        const root = readXml(element("a", text, { b: value }));
        expect(textOf(root)).toBe(text);
        expect(root.attributes.get("b")).toBe(value);
      }),
    );
  });

  it.each([
    ["<a><b></a></b>", "</a> closes no <a>"],
    ["<a>", "<a> is not closed"],
    ["<a", "the tag <a> is broken"],
    ["<a b=c/>", "has no quotation marks"],
    ["<a b/>", "has no value"],
    ['<a b="1" b="2"/>', "stands twice"],
    ["<a>&nbsp;</a>", "unknown entity"],
    ["<a>1 & 2</a>", "unknown entity"],
    ["<a>&#0;</a>", "unknown entity"],
    ["<a>a < b</a>", "begins no tag"],
    ["<a/><b/>", "a second element"],
    ["<a/>words", "text outside"],
    ["<a><!-- ", "a comment has no end"],
    ["", "no element"],
    ['<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', "a document type with declarations of its own"],
    [
      '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>',
      "a document type with declarations",
    ],
    [`<a>${"<b>".repeat(300)}`, "deep"],
  ])("refuses %s", (xml, message) => {
    expect(() => readXml(xml)).toThrow(message);
    try {
      readXml(xml);
    } catch (error) {
      expect(error).toHaveProperty("offset");
    }
  });

  it("refuses a billion laughs before it reads them", () => {
    const lines = Array.from(
      { length: 10 },
      (_, n) => `<!ENTITY lol${n + 1} "${`&lol${n};`.repeat(10)}">`,
    );
    const xml = `<!DOCTYPE lolz [<!ENTITY lol0 "lol">${lines.join("")}]><lolz>&lol10;</lolz>`;
    expect(() => readXml(xml)).toThrow("declarations of its own");
  });

  it("reads a large flat document whole", () => {
    const root = readXml(`<a>${"<p>It ran.</p>".repeat(50_000)}</a>`);
    expect(root.children).toHaveLength(50_000);
  });

  it("keeps names like __proto__ apart from the language", () => {
    const root = readXml('<a><__proto__ constructor="1">x</__proto__></a>');
    expect(wordsIn(root)).toBe("x");
    expect(({} as Record<string, unknown>)["x"]).toBe(undefined);
  });
});

describe("HTML", () => {
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
  ])("%s", (html, paragraphs) => expect(htmlParagraphs(html)).toEqual(paragraphs));

  it("is read without an error whatever it is", () => {
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
    );
  });
});

describe("bytes", () => {
  const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
  const latin = Uint8Array.from('<?xml version="1.0" encoding="ISO-8859-1"?><a>\xe9</a>', (sign) =>
    sign.charCodeAt(0),
  );

  it("are decoded as their mark or declaration says", () => {
    expect(decodeText(bytes(0xef, 0xbb, 0xbf, 0x61))).toBe("a");
    expect(decodeText(bytes(0xff, 0xfe, 0x61, 0x00))).toBe("a");
    expect(decodeText(latin)).toContain("<a>é</a>");
    expect(decodeText(bytes(0x92), "windows-1252")).toBe("’");
  });

  it("are UTF-8 where they can only be that, whatever the declaration says", () => {
    const text = '<?xml version="1.0" encoding="ISO-8859-1"?><a>é</a>';
    expect(decodeText(new TextEncoder().encode(text))).toBe(text);
  });

  it("are refused where they are nothing of the kind", () => {
    expect(() => decodeText(bytes(0x61, 0xff))).toThrow("input: is not utf-8");
    expect(() => decodeText(5 as never)).toThrow("input: must be a string or a Uint8Array");
  });
});

describe("what no field holds", () => {
  const told = (lost: readonly { path: string; text: string }[]): string[] =>
    lost.map(({ path, text }) => `${path}: ${text}`);

  it("is told of NITF, wherever it stands in the head", () => {
    const { lost } = parseNitf(
      "<nitf><head><docdata><identified-content><event>Tram day</event><person>Ann Lee</person></identified-content>" +
        "</docdata></head><body><body.head><hedline><hl1>Tram runs</hl1></hedline><dateline><location>SEOUL</location>" +
        "<story.date>March 4</story.date></dateline></body.head><body.content><p>It ran.</p></body.content></body></nitf>",
    );
    expect(told(lost)).toEqual([
      "nitf/head/docdata/identified-content/event: Tram day",
      "nitf/body/body.head/dateline/story.date: March 4",
    ]);
  });

  it("is told of NewsML-G2", () => {
    const [item] = parseNewsmlG2(
      '<newsItem guid="urn:1"><contentMeta><headline>Tram runs</headline><genre><name>Feature</name></genre></contentMeta>' +
        "<contentSet><inlineXML><html><body><p>It ran.</p></body></html></inlineXML></contentSet></newsItem>",
    );
    expect(told(item?.lost ?? [])).toEqual(["newsItem/contentMeta/genre/name: Feature"]);
  });

  it("is told up to a limit, with how much more there is", () => {
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
