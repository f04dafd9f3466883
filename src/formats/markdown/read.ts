/** Reads articles from Markdown with front matter. */

import { assemble, headlineWith, oneLine } from "../assemble.ts";
import { decodeText } from "../bytes.ts";
import type { DocumentMetadata, Loss, ReadDocument } from "../model.ts";
import { METADATA } from "../options.ts";
import { NO_FIELD } from "../reasons.ts";
import { dayIn } from "../time.ts";
import { readBlocks } from "./blocks.ts";
import { type FrontMatter, type FrontMatterValue, readFrontMatter } from "./front-matter.ts";

/** The names whose values are read into the article itself. */
const READ: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "title headline decks date byline author dateline notes end related".split(" "),
);

/**
 * Parses Markdown with YAML front matter into an article, whether written by `serializeMarkdown` or as an ordinary
 * post.
 *
 * Without a `title`, the first heading is the headline. Emphasis and links are reduced to their text, and blocks other
 * than paragraphs become paragraphs.
 *
 * @param input - The Markdown; bytes are decoded as UTF-8.
 * @returns The article, the metadata in the front matter, and everything that has no place in either.
 * @throws TypeError if `input` is neither a string nor a `Uint8Array`.
 * @throws RangeError if bytes are invalid in their encoding.
 * @example
 * ```ts
 * import { parseMarkdown } from "wirecopy/markdown";
 *
 * const { article, metadata } = parseMarkdown(`---
 * title: Tram line reopens
 * date: 2031-05-01
 * keywords: [tram, harbor]
 * ---
 *
 * SEOUL (AP) — It **ran**
 * again.
 *
 * See [the map](https://map.example).
 * `);
 * article.paragraphs.map(({ text }) => text); // => ["It ran again.", "See the map."]
 * metadata.keywords; // => ["tram", "harbor"]
 * ```
 */
export function parseMarkdown(input: string | Uint8Array): ReadDocument {
  const front = readFrontMatter(decodeText(input));
  const { unread, body } = front;
  const values = known(front.values);
  const lost: Loss[] = [];
  const blocks = readBlocks(body, lost);
  const headline = headlineWith(
    stringOf(values["headline"]),
    stringOf(values["title"]) ?? blocks.title,
  );
  const dated = stringOf(values["date"]);
  const day = dayIn(dated);
  if (dated !== undefined && day === undefined)
    lost.push({
      path: "date",
      text: dated,
      reason: "does not begin with a day such as 2031-03-04",
    });
  const date = day ?? dayIn(stringOf(values["created"]));
  const byline = stringOf(values["byline"]) ?? stringOf(values["author"]);
  const dateline = stringOf(values["dateline"]);
  // Below a title in the front matter, a first heading with other words is a line of the story.
  const heading = blocks.title !== undefined && values["title"] !== undefined ? [blocks.title] : [];
  const article = assemble(
    {
      date,
      headline,
      decks: listOf(values["decks"]),
      notes: listOf(values["notes"]),
      byline,
      dateline: dateline && `${dateline} --`,
      paragraphs: [
        ...heading.filter((words) => words !== stringOf(values["title"])),
        ...blocks.paragraphs,
        ...listOf(values["end"]),
      ],
      related: listOf(values["related"]),
    },
    lost,
  );
  // Of two headlines or two bylines, an article has one.
  for (const [name, said = ""] of [["headline", headline] as const, ["author", byline] as const]) {
    const text = stringOf(values[name]);
    if (text !== undefined && !said.includes(oneLine(text)))
      lost.push({ path: name, text, reason: NO_FIELD });
  }
  const metadata = metadataOf(values);
  for (const [name, value] of Object.entries(values))
    if (value !== "" && !READ.has(name) && !Object.hasOwn(metadata, name))
      lost.push({ path: name, text: String(value), reason: NO_FIELD });
  for (const line of unread) lost.push({ path: "front matter", text: line, reason: NO_FIELD });
  return { article, metadata, names: {}, lost };
}

/** The values under the names that are recognized: `title` for `Title`, `wordCount` for `wordcount`. */
function known(values: FrontMatter): FrontMatter {
  const names = new Map([...READ, ...Object.keys(METADATA)].map((one) => [one.toLowerCase(), one]));
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      const own = names.get(name.toLowerCase()) ?? name;
      return [Object.hasOwn(values, own) ? name : own, value];
    }),
  );
}

function stringOf(value: FrontMatterValue | undefined): string | undefined {
  if (value === undefined || value === "") return undefined;
  return typeof value === "object" ? value.join(", ") : String(value);
}

function listOf(value: FrontMatterValue | undefined): string[] {
  if (value === undefined || value === "") return [];
  return typeof value === "object" ? [...value] : [String(value)];
}

function metadataOf(values: FrontMatter): DocumentMetadata {
  const found: Record<string, unknown> = {};
  for (const [name, kind] of Object.entries(METADATA)) {
    const value = values[name];
    if (value === undefined || value === "") continue;
    found[name] =
      kind === "list" ? listOf(value) : kind === "number" ? Number(value) : stringOf(value);
    if (Number.isNaN(found[name])) delete found[name];
  }
  return found;
}
