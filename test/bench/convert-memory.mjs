/**
 * Memory: the command converts a generated feed of 200 MB in each format that holds many documents, and the benchmark
 * fails if the peak of its resident memory reaches 150 MB. Linux only, since it reads /proc. The arguments are another
 * size in GB and the formats to measure: `node test/bench/convert-memory.mjs 0.05 ninjs html`.
 */

import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { serializeHtml } from "../../dist/html.js";
import { parseArticle } from "../../dist/index.js";
import { serializeJsonLd } from "../../dist/json-ld.js";
import { serializeNewsmlG2 } from "../../dist/newsml-g2.js";
import { serializeNinjs } from "../../dist/ninjs.js";
import { serializeNitf } from "../../dist/nitf.js";
import { serializeText } from "../../dist/text.js";
import { corpus } from "./corpus.mjs";
import { residentPeak } from "./measure.mjs";

const MOST = 150_000_000;
const [, , gigabytes = "0.2", ...only] = process.argv;
const bytes = Number(gigabytes) * 1e9;
if (!(bytes > 0)) throw new RangeError(`a size in GB, not ${gigabytes}`);
const command = fileURLToPath(new URL("../../dist/command.js", import.meta.url));
const copy = corpus(2_000_000);
const articles = copy.map((text) => parseArticle(text));

const written = (write, between = "\n") =>
  articles.map((article) => write(article).output).join(between);
const lines = (write) => written((article) => ({ output: JSON.stringify(write(article).output) }));
const inner = (xml) => xml.replace(/^<\?xml[^>]*\?>\s*/, "");
const paragraphs = (article) => article.paragraphs.map(({ text }) => escaped(text));
const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
const each = (write) => articles.map(write).join("");

/** Each format's feed: its beginning, the part to repeat, what separates the parts, and its end. */
const FEEDS = {
  json: ["", `${articles.map((article) => JSON.stringify(article)).join("\n")}\n`, "", ""],
  "ninjs, lines": ["", `${lines(serializeNinjs)}\n`, "", ""],
  "ninjs, a list on one line": ["[", lines(serializeNinjs).replaceAll("\n", ","), ",", "]"],
  "json-ld, lines": ["", `${lines(serializeJsonLd)}\n`, "", ""],
  "json-ld, a list": [
    "[\n",
    articles.map((one) => JSON.stringify(serializeJsonLd(one).output, undefined, 2)).join(",\n"),
    ",\n",
    "]\n",
  ],
  "nitf, one after another": ["", `${written(serializeNitf)}\n`, "", ""],
  "newsml-g2, a message": [
    '<?xml version="1.0" encoding="UTF-8"?>\n<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><header><sent>2031-05-01T09:00:00Z</sent></header><itemSet>\n',
    `${inner(written((article) => ({ output: inner(serializeNewsmlG2(article).output) })))}\n`,
    "",
    "</itemSet></newsMessage>\n",
  ],
  html: ["", `${written(serializeHtml)}\n`, "", ""],
  text: ["", written(serializeText, "\n\f\n"), "\n\f\n", ""],
  anpa: [
    "",
    each(
      (article) =>
        `\x16\x16\x01a0123\x1fglbsm\r\nr i\x13\x11 BC-Harbor-Tram   03-04 0042\r\n\x02^${article.headline?.text ?? "Tram"}<\r\n${article.paragraphs.map(({ text }) => `\t   ${text}\r\n`).join("")}\x03AP-WF-03-04-31 0900GMT<\r\n\x04`,
    ),
    "",
    "",
  ],
  iptc7901: [
    "",
    each(
      (article) =>
        `\x01hca0062 4 i 24 xxxxx   hca 062\r\n\r\nHarbor-tram/\r\n\x02${article.headline?.text ?? "Tram"} =\r\n\r\n${article.paragraphs.map(({ text }) => `   ${text}\r\n\r\n`).join("")}\x03010900 GMT May 31\r\n\x04`,
    ),
    "",
    "",
  ],
  fbis: [
    "",
    each(
      (article, index) =>
        `HRB-MUC3-${String(index).padStart(4, "0")} (NOSC)\n\n     SEOUL, 4 MAR 31 (YONHAP) -- [TEXT] ${article.paragraphs.map(({ text }) => text.toUpperCase()).join("\n     ")}\n\n`,
    ),
    "",
    "",
  ],
  nexis: [
    "",
    each(
      (article, index) =>
        `${index + 1} of 9999 DOCUMENTS\n\n     Harbor Press\n\n     March 4, 2031 Tuesday 5:15 PM GMT\n\n${article.headline?.text ?? "Tram"}\n\nLENGTH: 42 words\n\nDATELINE: SEOUL South Korea\n\n${article.paragraphs.map(({ text }) => text).join("\n\n")}\n\nSUBJECT: TRAMS (90%)\n\n`,
    ),
    "",
    "",
  ],
  factiva: [
    "",
    each(
      (article, index) =>
        `${article.headline?.text ?? "Tram"}\n42 words\n4 March 2031\nHarbor News\nHARBOR\nEnglish\n(c) 2031 Harbor Press\n\n${article.paragraphs.map(({ text }) => text).join("\n\n")}\n\nDocument HARBOR0020310304en${String(index).padStart(9, "0")}\n\n`,
    ),
    "",
    "",
  ],
  "sgml, as Gigaword": [
    "",
    each(
      (article, index) =>
        `<DOC id="HRB_ENG_20310304.${String(index).padStart(4, "0")}" type="story">\n<HEADLINE>\n${escaped(article.headline?.text ?? "")}\n</HEADLINE>\n<DATELINE>\nSEOUL, March 4 (Yonhap)\n</DATELINE>\n<TEXT>\n${paragraphs(
          article,
        )
          .map((text) => `<P>\n${text}\n</P>\n`)
          .join("")}</TEXT>\n</DOC>\n`,
    ),
    "",
    "",
  ],
  "sgml, as Reuters-21578": [
    '<!DOCTYPE lewis SYSTEM "lewis.dtd">\n',
    each(
      (article, index) =>
        `<REUTERS TOPICS="YES" NEWID="${index}">\n<DATE> 4-MAR-2031 15:01:01.79</DATE>\n<TOPICS><D>tram</D></TOPICS>\n<TEXT>&#2;\n<TITLE>${escaped(article.headline?.text ?? "")}</TITLE>\n<DATELINE>    SEOUL, March 4 - </DATELINE><BODY>${paragraphs(article).join("\n    ")}\n&#3;</BODY></TEXT>\n</REUTERS>\n`,
    ),
    "",
    "",
  ],
};

const formatOf = (title) => title.split(",")[0];
const formats = Object.keys(FEEDS).map(formatOf);
for (const name of only)
  if (!formats.includes(name))
    throw new RangeError(`no feed of ${name}; there are ${[...new Set(formats)].join(", ")}`);

for (const [title, [head, body, between, foot]] of Object.entries(FEEDS)) {
  const format = formatOf(title);
  if (only.length > 0 && !only.includes(format)) continue;
  const part = Buffer.from(body);
  const parting = Buffer.from(between);
  const child = spawn(
    process.execPath,
    [command, "convert", "--from", format, "--to", "json", "--quiet"],
    { stdio: ["pipe", "pipe", "pipe"] },
  );
  const ended = once(child, "close");
  let lineCount = 0;
  let messages = "";
  child.stdout.on("data", (chunk) => {
    for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, at + 1)) lineCount += 1;
  });
  child.stderr.on("data", (chunk) => {
    messages = (messages + chunk).slice(0, 500);
  });
  const send = async (chunk) => {
    if (!child.stdin.write(chunk)) await once(child.stdin, "drain");
  };
  const began = performance.now();
  let peak = 0;
  let rounds = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, residentPeak(child.pid));
  }, 50);
  await send(head);
  for (let sent = 0; sent < bytes; sent += part.length) {
    if (sent > 0) await send(parting);
    for (let at = 0; at < part.length; at += 65_536) await send(part.subarray(at, at + 65_536));
    rounds += 1;
  }
  child.stdin.end(foot);
  const [status] = await ended;
  clearInterval(watch);
  const seconds = (performance.now() - began) / 1000;
  const megabytes = (rounds * part.length) / 1e6;
  const whole = lineCount === rounds * articles.length;
  console.log(
    `convert --from ${title}: ${megabytes.toFixed(0)} MB, ${lineCount} articles${whole ? "" : ` of ${rounds * articles.length}`}, peak ${(peak / 1e6).toFixed(0)} MB, ${(megabytes / seconds).toFixed(1)} MB/s, exit status ${status}`,
  );
  if (peak >= MOST || status !== 0 || !whole) {
    process.exitCode = 1;
    process.stderr.write(messages);
  }
}
