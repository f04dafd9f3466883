/** Markdown with front matter as articles. */

import { assemble, headlineWith, oneLine } from "../assemble.ts";
import type { DocumentMetadata, Loss, ReadDocument } from "../model.ts";
import { dayIn, defined } from "../story.ts";
import { type FrontMatter, readFrontMatter } from "./front-matter.ts";

/** The front matter that is read into the article. */
const READ: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "title headline date byline author dateline notes end related id version revises language slug keywords category urgency service number wordCount created modified provider copyright usage".split(
    " ",
  ),
);

/**
 * Reads an article from Markdown with YAML front matter: what `serializeMarkdown` writes, and ordinary posts.
 *
 * Without a `title` the first heading is the headline. Emphasis and links lose their signs and keep their words; other
 * blocks than paragraphs become paragraphs.
 *
 * @param text - The text.
 * @returns The article, what the front matter says beside it, and what neither could hold.
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
export function parseMarkdown(text: string): ReadDocument {
  const { values, body } = readFrontMatter(text.replace(/^\ufeff/, ""));
  const lost: Loss[] = [];
  const blocks = body.split(/\r?\n[ \t]*\r?\n/).map((block) => block.trim());
  const heading = blocks.findIndex((block) => /^# /.test(block));
  const title =
    stringOf(values["title"]) ??
    (heading === -1 ? undefined : plain(blocks.splice(heading, 1)[0] as string, lost));
  const headline = headlineWith(stringOf(values["headline"]), title);
  const date = dayIn(stringOf(values["date"]) ?? stringOf(values["created"]));
  const byline = stringOf(values["byline"]) ?? stringOf(values["author"]);
  const dateline = stringOf(values["dateline"]);
  const end = stringOf(values["end"]);
  const article = assemble(
    {
      ...(date !== undefined && { date }),
      ...(headline !== undefined && { headline }),
      notes: listOf(values["notes"]),
      ...(byline !== undefined && { byline }),
      ...(dateline !== undefined && { dateline: `${dateline} -- ` }),
      paragraphs: [
        ...blocks.flatMap((block) => linesOf(block, lost)),
        ...(end === undefined ? [] : [end]),
      ],
      related: listOf(values["related"]),
    },
    lost,
  );
  for (const [name, value] of Object.entries(values))
    if (!READ.has(name))
      lost.push({ path: name, text: String(value), reason: "an article has no field for it" });
  return { article, metadata: metadataOf(values), names: {}, lost };
}

function stringOf(value: FrontMatter[string] | undefined): string | undefined {
  if (value === undefined || value === "") return undefined;
  return typeof value === "object" ? value.join(", ") : String(value);
}

function listOf(value: FrontMatter[string] | undefined): string[] {
  if (value === undefined || value === "") return [];
  return typeof value === "object" ? [...value] : [String(value)];
}

/** A block's paragraphs: one, or one for each item of a list. */
function linesOf(block: string, lost: Loss[]): string[] {
  if (block.startsWith("```")) {
    lost.push({ path: "body", text: block, reason: "a block of code is no copy" });
    return [];
  }
  return block.split(/\r?\n(?=(?:[-*+]|\d{1,9}[.)]) )/).map((line) => plain(line, lost));
}

// Emphasis around words; escaped signs are taken out of its way before.
const EMPHASIS = /(\*\*|__|\*|_|`)(?=\S)([^*_`]{1,500})\1/g;
const ESCAPED = /\\([!-/:-@[-`{-~])/g;
const LEADING = /^(?:#{1,6} |> ?|[-*+] |\d{1,9}[.)] )/;

/** A block's words without signs; an address behind words is told as lost. */
function plain(block: string, lost: Loss[]): string {
  const kept: string[] = [];
  const guarded = block.replace(/\u0000/g, "").replace(ESCAPED, (_, sign: string) => {
    kept.push(sign);
    return `\u0000${kept.length - 1}\u0000`;
  });
  const words = withoutLinks(guarded.replace(LEADING, ""), lost).replace(EMPHASIS, "$2");
  return oneLine(
    words.replace(/\u0000(\d{1,9})\u0000/g, (_, index: string) => kept[Number(index)] ?? ""),
  );
}

/** A text with the words of its links and without their addresses: `[the map](https://map.example)`. */
function withoutLinks(text: string, lost: Loss[]): string {
  let out = "";
  let from = 0;
  for (let at = text.indexOf("]("); at !== -1; at = text.indexOf("](", at + 2)) {
    const open = text.lastIndexOf("[", at);
    const close = text.indexOf(")", at);
    if (close === -1) break;
    if (open < from) continue;
    const image = open > from && text.charAt(open - 1) === "!";
    out += text.slice(from, image ? open - 1 : open) + text.slice(open + 1, at);
    lost.push({ path: "body", text: text.slice(at + 2, close), reason: "wire copy has no links" });
    from = close + 1;
  }
  return out + text.slice(from);
}

function metadataOf(values: FrontMatter): DocumentMetadata {
  const number = (name: string): number | undefined =>
    typeof values[name] === "number" ? (values[name] as number) : undefined;
  const list = (name: string): string[] | undefined =>
    values[name] === undefined ? undefined : listOf(values[name]);
  return defined<DocumentMetadata>({
    id: stringOf(values["id"]),
    version: number("version"),
    revises: list("revises"),
    language: stringOf(values["language"]),
    slug: stringOf(values["slug"]),
    keywords: list("keywords"),
    category: stringOf(values["category"]),
    urgency: number("urgency"),
    service: stringOf(values["service"]),
    number: stringOf(values["number"]),
    wordCount: number("wordCount"),
    created: stringOf(values["created"]),
    modified: stringOf(values["modified"]),
    provider: stringOf(values["provider"]),
    copyright: stringOf(values["copyright"]),
    usage: stringOf(values["usage"]),
  });
}
