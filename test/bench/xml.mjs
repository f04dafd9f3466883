/**
 * Reads XML of 50 MB and malicious XML, each in its own process, and prints the CPU time and the peak of the resident
 * memory. Fails if a document exceeds its limits or does not have the expected result. Linux only, since it reads /proc.
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

const READ = { expected: /^read$/, seconds: 60, megabytes: 1200 };
const refused = (expected) => ({ expected, seconds: 5, megabytes: 200 });

/** Each document's expected result, with its limits in seconds and megabytes. */
const DOCUMENTS = {
  "a story of 50 MB": [READ, () => parseNitf(nitf(filled(PARAGRAPH)))],
  "a package of 50 MB": [
    READ,
    () => parseNewsmlG2(`<newsMessage><itemSet>${filled(ITEM)}</itemSet></newsMessage>`),
  ],
  "50 MB of unclosed tags": [refused(/256 deep/), () => parseNitf(filled("<p>"))],
  "50 MB after an ampersand": [
    refused(/unknown entity/),
    () => parseNitf(nitf(`1 & ${filled("2 ")}`)),
  ],
  "50 MB of declarations": [
    refused(/declarations of its own/),
    () => parseNitf(nitf("", `<!DOCTYPE nitf [${filled('<!ENTITY a "b">')}]>`)),
  ],
  "more than 64 million code units": [
    refused(/more than 64000000/),
    () => parseNitf(nitf("It ran. ".repeat(8_000_000))),
  ],
  "a billion laughs": [
    refused(/declarations of its own/),
    () => parseNitf(nitf("&l10;", `<!DOCTYPE nitf [<!ENTITY l0 "ha">${laughs}]>`)),
  ],
  "an external entity": [
    refused(/declarations of its own/),
    () => parseNitf(nitf("&b;", '<!DOCTYPE nitf [<!ENTITY b SYSTEM "file:///etc/passwd">]>')),
  ],
  "elements 200,000 deep": [
    refused(/256 deep/),
    () => parseNitf(nitf(`${"<em>".repeat(200_000)}${"</em>".repeat(200_000)}`)),
  ],
};

const [, script, asked] = process.argv;
if (asked === undefined)
  for (const [title, [limits]] of Object.entries(DOCUMENTS)) {
    const report = execFileSync(process.execPath, [script, title], { encoding: "utf8" });
    const { result, seconds, megabytes } = JSON.parse(report);
    const holds =
      limits.expected.test(result) && seconds < limits.seconds && megabytes < limits.megabytes;
    console.log(
      `${title}: ${result.slice(0, 100)}, ${seconds.toFixed(1)} s, peak ${megabytes.toFixed(0)} MB${holds ? "" : ": beyond a limit, or not the expected result"}`,
    );
    if (!holds) process.exitCode = 1;
  }
else console.log(JSON.stringify(measured(DOCUMENTS[asked][1])));

function measured(read) {
  const before = process.cpuUsage();
  let result = "read";
  try {
    read();
  } catch (error) {
    result = error.message;
  }
  const { user, system } = process.cpuUsage(before);
  const status = readFileSync("/proc/self/status", "utf8");
  return {
    result,
    seconds: (user + system) / 1e6,
    megabytes: (Number(/VmHWM:\s+(\d+) kB/.exec(status)[1]) * 1024) / 1e6,
  };
}
