/** Reads articles from HTML pages. */

import { assemble, type Parts } from "../assemble.ts";
import { decodeText } from "../bytes.ts";
import { defined } from "../defined.ts";
import type { DocumentMetadata, Loss, ReadDocument } from "../model.ts";
import { dayIn, dayOfMetadata } from "../time.ts";
import type { PageArticle } from "./article.ts";
import { fillFromHead, lostFromHead } from "./head.ts";
import { type Page, readPage } from "./page.ts";
import type { Slot } from "./slots.ts";

/**
 * Parses the first article of an HTML page: the output of `serializeHtml`, or an ordinary page with an `article` or
 * `main` element.
 *
 * The first `h1` is the headline, `address` or an element with the class `byline` is the byline, and the `time` element
 * above the text is the date; the page's language, keywords and times hold
 * where the article has none of its own. Navigation, asides, figures and everything outside the article are reported in `lost`;
 * scripts and styles are ignored. Markup within paragraphs is removed and its text kept.
 *
 * @param input - The page, or a part of it; bytes are decoded as UTF-8.
 * @returns The article, the metadata of the page, and everything that has no place in either.
 * @throws TypeError if `input` is neither a string nor a `Uint8Array`.
 * @throws RangeError if bytes are invalid in their encoding.
 * @example
 * ```ts
 * import { parseHtml } from "wirecopy/html";
 *
 * const { article, lost } = parseHtml(`<nav>Home</nav><article><h1>Tram line reopens</h1><p class="byline">By Ann Lee</p>
 *   <time datetime="2031-05-01T09:00Z">today</time><p>SEOUL (AP) — It <b>ran</b>.</p><p>It was full &mdash; at last.</p></article>`);
 * article.headline?.text; // => "Tram line reopens"
 * article.date; // => "2031-05-01"
 * article.paragraphs.map(({ text }) => text); // => ["It ran.", "It was full — at last."]
 * lost; // => [{ path: "page", text: "Home", reason: "is outside the article" }]
 * ```
 */
export function parseHtml(input: string | Uint8Array): ReadDocument {
  const page = readPage(decodeText(input));
  const [first, ...others] = page.articles as [PageArticle, ...PageArticle[]];
  const document = firstOf(first, page);
  for (const other of others) {
    const text = wordsIn(other, "headline") ?? wordsIn(other, "body") ?? "";
    document.lost.push({
      path: "page",
      text,
      reason: "is another article: parseHtmlArticles reads all",
    });
  }
  return document;
}

/**
 * Parses all articles of an HTML page, in order. Everything outside them is reported with the first.
 *
 * @param input - The page, or a part of it; bytes are decoded as UTF-8.
 * @returns At least one article, with the metadata of the page. An `article` element within another is not an article
 *   of its own; it is reported in `lost` of the outer one.
 * @throws TypeError if `input` is neither a string nor a `Uint8Array`.
 * @throws RangeError if bytes are invalid in their encoding.
 * @example
 * ```ts
 * import { parseHtmlArticles } from "wirecopy/html";
 *
 * const page = "<article><h1>Tram line opens</h1></article><article><h1>Museum closes</h1></article>";
 * parseHtmlArticles(page).map(({ article }) => article.headline?.text); // => ["Tram line opens", "Museum closes"]
 * ```
 */
export function parseHtmlArticles(input: string | Uint8Array): ReadDocument[] {
  const page = readPage(decodeText(input));
  const [first, ...others] = page.articles as [PageArticle, ...PageArticle[]];
  for (const other of others) other.language ??= page.head.language;
  return [firstOf(first, page), ...others.map((other) => documentOf(other))];
}

/** The first article of a page, which the head of the page is about. */
function firstOf(first: PageArticle, { head, outside }: Page): ReadDocument {
  // The times of the article itself are those of its text; a page may be modified years later.
  const own = dateOf(first);
  fillFromHead(first, head);
  const document = documentOf(first, own ?? dayIn(first.created) ?? dayIn(first.modified));
  for (const one of lostFromHead(first, head, document.article.byline)) document.lost.push(one);
  for (const text of outside)
    document.lost.push({ path: "page", text, reason: "is outside the article" });
  return document;
}

function documentOf(page: PageArticle, date = dateOf(page)): ReadDocument {
  const lost: Loss[] = page.slots.passed
    .paragraphs()
    .map((text) => ({ path: "article", text, reason: "is not part of the story" }));
  const headline = headlineIn(page);
  const parts: Parts = {
    date,
    headline: headline === "" ? undefined : headline,
    decks: page.slots.deck.paragraphs(),
    notes: page.slots.note.paragraphs(),
    byline: wordsIn(page, "byline"),
    paragraphs: [...page.slots.body.paragraphs(), ...page.slots.end.paragraphs()],
    related: page.slots.related.paragraphs(),
  };
  const article = assemble(parts, lost, "paragraphs");
  if (page.created === undefined && page.modified === undefined) {
    const time = wordsIn(page, "time");
    if (time !== undefined) lost.push({ path: "time", text: time, reason: "has no datetime" });
  }
  for (const one of page.lost) lost.push(one);
  return { article, metadata: metadataOf(page), names: {}, lost };
}

/** The day of an article: when it says that it was published, or else that of its version. */
function dateOf({ published, modified, created }: PageArticle): string | undefined {
  return dayIn(published) ?? dayOfMetadata({ modified, created });
}

/** The headline after its markers, without a blank if a hyphen ends them: `UPDATE 2-Tram line reopens`. */
function headlineIn({ slots }: PageArticle): string {
  const markers = slots.markers.paragraphs().join(" ");
  const blank = markers === "" || /\S-$/.test(markers) ? "" : " ";
  return markers + blank + slots.headline.paragraphs().join(" ");
}

function wordsIn(page: PageArticle, slot: Slot): string | undefined {
  const words = page.slots[slot].paragraphs().join(", ");
  return words === "" ? undefined : words;
}

function metadataOf(page: PageArticle): DocumentMetadata {
  const { id, language, slug, keywords, created, modified } = page;
  return defined<DocumentMetadata>({ id, language, slug, keywords, created, modified });
}
