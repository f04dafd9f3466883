/** From blocks to an article: each block becomes a node, in one pass. */

import type { Block } from "../block/block.ts";
import { type Scan, scanBlocks } from "../block/scan/scan.ts";
import { readHeadline } from "../headline/parse.ts";
import type {
  Article,
  Byline,
  Dateline,
  DigestItem,
  EditorsNote,
  Furniture,
  PlainDate,
  RelatedHeadline,
  TextNode,
} from "../model.ts";
import { readByline } from "./byline.ts";
import { readNote } from "./note.ts";

/** An article without its diagnostics, and the scan that it was built from. */
export interface Built {
  readonly article: Article;
  readonly scan: Scan;
}

/**
 * Reads the article in a text; `moved` determines the year of its datelines if no header does, and `blocks` takes its
 * blocks, which few callers need.
 */
export function buildArticle(text: string, moved?: PlainDate, blocks?: Block[]): Built {
  const notes: EditorsNote[] = [];
  const paragraphs: TextNode[] = [];
  const items: DigestItem[] = [];
  const signOffs: TextNode[] = [];
  const credits: TextNode[] = [];
  const related: RelatedHeadline[] = [];
  const furniture: Furniture[] = [];
  const trailing: TextNode[] = [];
  let byline: Byline | undefined;
  let end: TextNode | undefined;
  let number: number | undefined;
  const whole: DigestItem = { paragraphs };
  // Paragraphs, headlines and datelines belong to the story or digest item that began last.
  let story = whole;
  const begin = (): void => {
    story = { paragraphs: [] };
    items.push(story);
  };
  const scan = scanBlocks(text, moved, (kind, from, to, dateline) => {
    blocks?.push({ kind, start: from, end: to });
    switch (kind) {
      case "paragraph":
        story.paragraphs.push(textNode(text, from, to));
        break;
      case "related": {
        const headline: RelatedHeadline = readHeadline(text, from, to);
        if (number !== undefined) headline.number = number;
        related.push(headline);
        number = undefined;
        break;
      }
      case "bullet":
      case "date":
      case "blank":
        break;
      case "headline":
        // The first story of a digest right below its heading
        if (story.headline !== undefined) begin();
        story.headline = readHeadline(text, from, to);
        break;
      case "dateline":
        story.dateline = dateline as Dateline;
        break;
      case "rule":
        begin();
        break;
      case "note":
        notes.push(readNote(text, from, to));
        break;
      case "byline":
        byline = readByline(text, from, to);
        break;
      case "sign-off":
        signOffs.push(textNode(text, from, to));
        break;
      case "credit":
        credits.push(textNode(text, from, to));
        break;
      case "end":
        end = textNode(text, from, to);
        break;
      case "number":
        number = +text.slice(from, to);
        break;
      case "trailing":
        trailing.push(textNode(text, from, to));
        break;
      default:
        furniture.push({ kind, ...textNode(text, from, to) });
    }
  });
  const { date } = scan;
  const { headline, dateline } = whole;
  // The members are in reading order, for people who print an article.
  const article: Partial<Article> = {};
  if (date !== undefined) article.date = date;
  if (headline !== undefined) article.headline = headline;
  article.notes = notes;
  if (byline !== undefined) article.byline = byline;
  if (dateline !== undefined) article.dateline = dateline;
  article.paragraphs = paragraphs;
  // A rule with nothing after it closes the digest and does not begin an item.
  article.items = items.filter(isStory);
  article.signOffs = signOffs;
  article.credits = credits;
  if (end !== undefined) article.end = end;
  article.related = related;
  article.furniture = furniture;
  article.trailing = trailing;
  article.diagnostics = [];
  article.offset = 0;
  return { article: article as Article, scan };
}

function textNode(text: string, start: number, end: number): TextNode {
  return { text: text.slice(start, end), start, end };
}

function isStory({ headline, dateline, paragraphs }: DigestItem): boolean {
  return headline !== undefined || dateline !== undefined || paragraphs.length > 0;
}
