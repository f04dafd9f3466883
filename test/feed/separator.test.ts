import { describe, expect, it } from "vitest";
import { createArticleStream, parseFeed } from "../../src/index.ts";

function texts(feed: string, separator: string): (string | undefined)[] {
  return parseFeed(feed, { separator }).map(({ source }) => source);
}

describe("a separator", () => {
  it.each<[string, string, string[]]>([
    ["NNNN", "Tram\nNNNN\nMuseum\nNNNN\n", ["Tram\nNNNN\n", "Museum\nNNNN\n"]],
    ["NNNN", "Tram\r\n NNNN \r\nMuseum", ["Tram\r\n NNNN \r\n", "Museum"]],
    ["-30-", "Tram\r-30-\rMuseum\r-30-", ["Tram\r-30-\r", "Museum\r-30-"]],
    ["####", "Tram\n####\n\n\nMuseum\n####\n\n", ["Tram\n####\n", "\n\nMuseum\n####\n\n"]],
    ["####", "####\nTram\n####\n\n####\nMuseum", ["####\nTram\n####\n\n####\n", "Museum"]],
    ["####", "Tram\n#####\n#### more\n", ["Tram\n#####\n#### more\n"]],
    ["####", "####\n\n####\n", ["####\n\n####\n"]],
    ["####", " \n", [" \n"]],
    ["####", "", []],
    ["\f", "Tram\n\fMuseum\f\n", ["Tram\n\f", "Museum\f\n"]],
    ["\f", "\fTram \f\f Museum", ["\fTram \f\f", " Museum"]],
    [
      "(END)",
      " date 2031-03-04 Tram\n(END)\nMuseum\n date 2031-03-05 Harbor\n(END)\n",
      [" date 2031-03-04 Tram\n(END)\n", "Museum\n date 2031-03-05 Harbor\n(END)\n"],
    ],
  ])("%j ends the articles of %j", (separator, feed, articles) => {
    expect(texts(feed, separator)).toEqual(articles);
  });

  it("is still read as an end mark", () => {
    const [first] = parseFeed("Tram line reopens\nSEOUL (Yonhap) -- It ran.\nNNNN\n", {
      separator: "NNNN",
    });
    expect(first?.end?.text).toBe("NNNN");
  });

  it.each(["NNNN", "@@@@", "\f"])("is no fault below an end mark: %j", async (separator) => {
    const feed = `Tram reopens\nSEOUL (AP) -- It ran.\n-30-\n${separator}\nMuseum opens\nSEOUL (AP) -- It did.\n-30-\nMore.\n${separator}\n`;
    const read = parseFeed(feed, { separator });
    const faults = read.map(({ diagnostics }) => diagnostics.map(({ code }) => code));
    expect(faults).toEqual([["no-header"], ["no-header", "text-after-end"]]);
    const streamed: unknown[] = [];
    const stream = new Blob([feed]).stream().pipeThrough(new TextDecoderStream());
    for await (const one of stream.pipeThrough(createArticleStream({ separator })))
      streamed.push(one);
    expect(streamed).toEqual(read);
  });
});
