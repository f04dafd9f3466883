/**
 * Checks the formats on real documents: every file is read without losing a word of a paragraph, and every sample is
 * written in each format and read back with the same headline, byline, dateline and paragraphs. If xmllint is installed,
 * the XML must be well-formed; if `WIRECOPY_SCHEMAS` names a folder with IPTC's own schemas, documents must be valid.
 */

import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { parseAnpa } from "../../dist/anpa.js";
import { parseFbis } from "../../dist/fbis.js";
import { parseHtml, serializeHtml } from "../../dist/html.js";
import { extractDates, extractEntities, extractQuotes, parseArticle } from "../../dist/index.js";
import { parseIptc7901 } from "../../dist/iptc7901.js";
import { parseJsonLd, serializeJsonLd } from "../../dist/json-ld.js";
import { parseMarkdown, serializeMarkdown } from "../../dist/markdown.js";
import { parseNewsmlG2, serializeNewsmlG2 } from "../../dist/newsml-g2.js";
import { parseNinjs, serializeNinjs } from "../../dist/ninjs.js";
import { parseNitf, serializeNitf } from "../../dist/nitf.js";
import { copyIn } from "./copy.mjs";
import { rowsIn } from "./rows.mjs";
import { validators } from "./validate.mjs";

const failures = [];
const xmllint = spawnSync("xmllint", ["--version"]).status === 0;

/** The reader of each kind of file, by a pattern for its name. */
const READERS = [
  [/nitf|^pa2/, parseNitf],
  [/newsml|^afp20|^tag_reuters/, parseNewsmlG2],
  [/^(?:ap_)?anpa/, parseAnpa],
  [/^IPTC7901|^dpa/, parseIptc7901],
  [/\.json$/, (bytes) => parseNinjs(bytes.toString("utf8"))],
];

/** The words of a text that must be found in the article, its metadata or its losses. */
function wordsOf(text) {
  return new Set(text.toLowerCase().match(/\p{L}{4,}/gu) ?? []);
}

/** The paragraphs of a document, read without the library: contents of `<p>`, strings of JSON, lines of a transmission. */
function paragraphsIn(text) {
  if (text.startsWith("{"))
    return stringsIn(JSON.parse(text)).flatMap((one) => paragraphsIn(`<p>${one}</p>`));
  const marked = [...text.matchAll(/<p(?:\s[^>]*)?>([\s\S]*?)<\/p>/g)].map(([, inside]) => inside);
  const plain =
    marked.length > 0
      ? marked
      : text
          .replace(/^[\s\S]*?\x02/, "")
          .split(/\x03/)[0]
          .split(/\r?\n/);
  return plain.map((inside) =>
    inside
      .replace(/<[^>]*>/g, "")
      .replace(/&(?:amp;)?#?\w+;/g, " ")
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim(),
  );
}

function stringsIn(value) {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

const folder = copyIn("data/formats/");
let files = 0;
let paragraphs = 0;
for (const name of readdirSync(folder)) {
  const bytes = readFileSync(new URL(name, folder));
  const reader = READERS.find(([form]) => form.test(name))?.[1];
  if (reader === undefined) {
    failures.push(`${name}: no reader`);
    continue;
  }
  files += 1;
  const documents = [reader(bytes)].flat();
  const all = documents
    .flatMap(({ article, metadata, lost }) => [
      article.source,
      JSON.stringify(metadata),
      JSON.stringify(lost),
    ])
    .join("\n");
  const found = wordsOf(all.replace(/\\n/g, " "));
  for (const paragraph of paragraphsIn(bytes.toString("utf8"))) {
    // Values of ninjs that every text has and an article does not keep.
    if (paragraph === "text" || paragraph === "usable") continue;
    paragraphs += 1;
    const missing = [...wordsOf(paragraph)].filter((word) => !found.has(word));
    if (missing.length > 0)
      failures.push(`${name}: ${missing.slice(0, 5).join(" ")} of "${paragraph.slice(0, 60)}"`);
  }
}
console.log(`${files} documents, ${paragraphs} paragraphs read`);
if (paragraphs === 0) failures.push("data/formats has no paragraphs");

// FBIS items, one by one and hard-wrapped in a collection, must have the same paragraphs, without losing a word.
const items = rowsIn(copyIn("data/dateline/"), "fbis");
const collection = items.map(({ id, raw }) => `${id} (NOSC)\n\n${wrapped(raw)}\n`).join("\n");
const read = parseFbis(collection);
if (read.length !== items.length) failures.push(`fbis: ${read.length} of ${items.length} items`);
items.forEach(({ id, date, raw }, index) => {
  const [{ article, metadata }] = parseFbis(raw);
  const all = [article.source, ...Object.values(metadata)].flat().join(" ").replace(/\s+/g, " ");
  const missing = raw.split(/\s+/).filter((word) => !all.includes(word.replace(/^\[|\]$/g, "")));
  if (missing.length > 0) failures.push(`fbis, ${id}: ${missing.slice(0, 5).join(" ")}`);
  if (date !== null && metadata.created !== date)
    failures.push(`fbis, ${id}: ${metadata.created} for ${date}`);
  const [whole, rejoined] = [article, read[index]?.article].map((one) =>
    JSON.stringify(one?.paragraphs.map(({ text }) => text)),
  );
  if (whole !== rejoined)
    failures.push(`fbis, ${id}: the paragraphs are not those of the wrapped text`);
});
console.log(`${items.length} FBIS items read, whole and hard-wrapped`);

function wrapped(text) {
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => `     ${line}`.replace(/(.{1,74})(?: |$)/g, "$1\n").trimEnd())
    .join("\n");
}

const WRITERS = {
  "ninjs 3": [serializeNinjs, (item) => parseNinjs(JSON.stringify(item))],
  "ninjs 2": [
    (article, options) => serializeNinjs(article, { ...options, version: "2.1" }),
    parseNinjs,
  ],
  "JSON-LD": [serializeJsonLd, (item) => parseJsonLd(JSON.stringify(item))],
  NITF: [serializeNitf, parseNitf],
  "NewsML-G2": [serializeNewsmlG2, (xml) => parseNewsmlG2(xml)[0]],
  Markdown: [serializeMarkdown, parseMarkdown],
  HTML: [serializeHtml, parseHtml],
};

const FOLDERS = [copyIn("samples/"), new URL("../fixtures/", import.meta.url)];
const outputs = Object.fromEntries(Object.keys(WRITERS).map((format) => [format, []]));
let written = 0;
for (const url of FOLDERS.flatMap((folder) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => new URL(name, folder)),
)) {
  const name = url.pathname.replace(/^.*\//, "");
  const article = parseArticle(readFileSync(url, "utf8"));
  const entities = extractEntities(article);
  const options = {
    entities,
    dates: extractDates(article),
    quotes: extractQuotes(article, { entities }),
  };
  for (const [format, [write, read]] of Object.entries(WRITERS)) {
    written += 1;
    const { output } = write(article, options);
    outputs[format].push(output);
    const again = read(output).article;
    for (const [what, value] of Object.entries(partsOf(article))) {
      const got = partsOf(again)[what];
      // A digest's stories become paragraphs of the one story.
      if (what === "paragraphs" && article.items.length > 0) continue;
      if (JSON.stringify(value) !== JSON.stringify(got))
        failures.push(
          `${name}, ${format}, ${what}: ${JSON.stringify(value)?.slice(0, 100)} became ${JSON.stringify(got)?.slice(0, 100)}`,
        );
    }
    if (xmllint && typeof output === "string" && output.startsWith("<?xml")) {
      const { status, stderr } = spawnSync("xmllint", ["--noout", "--nonet", "-"], {
        input: output,
      });
      if (status !== 0) failures.push(`${name}, ${format}: ${stderr}`);
    }
  }
}
console.log(
  `${written} documents written and read back${xmllint ? ", the XML well-formed by xmllint" : ""}`,
);

const schemas = process.env.WIRECOPY_SCHEMAS;
if (schemas === undefined) console.log("no folder of IPTC's schemas: WIRECOPY_SCHEMAS is not set");
else {
  const known = Object.entries(validators(schemas));
  if (known.length === 0) failures.push(`no schema of IPTC's in ${schemas}`);
  for (const [name, { format, faults }] of known) {
    const found = faults(outputs[format]);
    failures.push(...found.map((fault) => `${name}: ${fault}`));
    console.log(`${outputs[format].length} documents checked by ${name}, ${found.length} faults`);
  }
}

if (failures.length > 0) {
  console.error(failures.join("\n"));
  process.exitCode = 1;
}

function partsOf({ headline, byline, dateline, paragraphs: story }) {
  return {
    headline: headline?.text.replace(/\s+/g, " "),
    byline: byline?.authors,
    dateline: dateline && [
      dateline.places.map((place) => place.name),
      dateline.month,
      dateline.day,
      dateline.agency,
    ],
    paragraphs: story.map(({ text }) => text.replace(/\s+/g, " ")),
  };
}
