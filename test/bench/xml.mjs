/**
 * XML of 50 MB, and XML that was made to break a reader: each is read in a process of its own, and its time and the peak of
 * its resident memory are told. Fails where one takes longer or more than its row allows, or ends otherwise. Linux only,
 * since it reads /proc.
 */

import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { parseNewsmlG2 } from "../../dist/newsml-g2.js";
import { parseNitf } from "../../dist/nitf.js";

const SIZE = 50_000_000;
const nitf = (body, before = "") =>
  `${before}<nitf><body><body.content>${body}</body.content></body></nitf>`;
const filled = (part) => part.repeat(Math.ceil(SIZE / part.length));
const PARAGRAPH =
  "<p>The tram ran &amp; the harbor <em>stayed</em> open all day, Ann Lee said.</p>\n";
const ITEM = `<newsItem guid="urn:1"><contentMeta><headline>Tram runs</headline></contentMeta><contentSet><inlineXML><html><body>${PARAGRAPH.repeat(20)}</body></html></inlineXML></contentSet></newsItem>\n`;
const laughs = Array.from(
  { length: 10 },
  (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`,
).join("");

/** What each document must come to, in how many seconds and megabytes at most. */
const DOCUMENTS = {
  "a story of 50 MB": [() => parseNitf(nitf(filled(PARAGRAPH))), /^read$/, 120, 1500],
  "a package of 50 MB": [
    () => parseNewsmlG2(`<newsMessage><itemSet>${filled(ITEM)}</itemSet></newsMessage>`),
    /^read$/,
    120,
    1500,
  ],
  "50 MB without a tag closed": [() => parseNitf(filled("<p>")), /256 deep/, 5, 300],
  "50 MB of one &": [() => parseNitf(nitf(`1 & ${filled("2 ")}`)), /unknown entity/, 10, 300],
  "50 MB of declarations": [
    () => parseNitf(nitf("", `<!DOCTYPE nitf [${filled('<!ENTITY a "b">')}]>`)),
    /declarations of its own/,
    20,
    500,
  ],
  "more than 64 million code units": [
    () => parseNitf(nitf("It ran. ".repeat(8_000_000))),
    /more than 64000000/,
    5,
    300,
  ],
  "a billion laughs": [
    () => parseNitf(nitf("&l10;", `<!DOCTYPE nitf [<!ENTITY l0 "ha">${laughs}]>`)),
    /declarations of its own/,
    5,
    300,
  ],
  "an external entity": [
    () => parseNitf(nitf("&b;", '<!DOCTYPE nitf [<!ENTITY b SYSTEM "file:///etc/passwd">]>')),
    /declarations of its own/,
    5,
    300,
  ],
  "elements 200,000 deep": [
    () => parseNitf(nitf(`${"<em>".repeat(200_000)}${"</em>".repeat(200_000)}`)),
    /256 deep/,
    5,
    300,
  ],
};

const [, script, asked] = process.argv;
if (asked === undefined)
  for (const [title, [, wanted, mostSeconds, mostMegabytes]] of Object.entries(DOCUMENTS)) {
    const told = execFileSync(process.execPath, [script, title], { encoding: "utf8" });
    const { came, seconds, megabytes } = JSON.parse(told);
    const holds = wanted.test(came) && seconds < mostSeconds && megabytes < mostMegabytes;
    console.log(
      `${title}: ${came.slice(0, 100)}, ${seconds.toFixed(1)} s, peak ${megabytes.toFixed(0)} MB${holds ? "" : ": too much, or not what it must come to"}`,
    );
    if (!holds) process.exitCode = 1;
  }
else console.log(JSON.stringify(tried(DOCUMENTS[asked][0])));

function tried(read) {
  const began = performance.now();
  let came = "read";
  try {
    read();
  } catch (error) {
    came = error.message;
  }
  const status = readFileSync("/proc/self/status", "utf8");
  return {
    came,
    seconds: (performance.now() - began) / 1000,
    megabytes: (Number(/VmHWM:\s+(\d+) kB/.exec(status)[1]) * 1024) / 1e6,
  };
}
