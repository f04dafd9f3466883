/** Blocks to article: each block becomes the node that it is, in one pass. */

import { type Scan, scanBlocks } from "../block/scan.ts";
import { readHeadline } from "../headline/parse.ts";
import type {
  Article,
  Dateline,
  DigestItem,
  PlainDate,
  RelatedHeadline,
  TextNode,
} from "../model.ts";
import { readByline } from "./byline.ts";
import { readNote } from "./note.ts";

/** An article without its diagnostics, and what its scan told beside. */
export interface Built {
  readonly article: Article;
  readonly scan: Scan;
}

/** Reads the article in a text; `moved` tells the year of its datelines where no header does. */
export function buildArticle(text: string, moved?: PlainDate): Built {
  const draft = emptyArticle();
  // Paragraphs, and a digest's headlines and datelines, belong to the story that was begun last.
  let story: Pick<Article, "headline" | "dateline" | "paragraphs"> = draft;
  let number: number | undefined;
  const scan = scanBlocks(text, moved, (kind, start, end, dateline) => {
    switch (kind) {
      case "paragraph":
        story.paragraphs.push(textNode(text, start, end));
        break;
      case "related":
        draft.related.push(numbered(readHeadline(text, start, end), number));
        number = undefined;
        break;
      case "bullet":
      case "date":
      case "blank":
        break;
      case "headline":
        story.headline = readHeadline(text, start, end);
        break;
      case "dateline":
        story.dateline = dateline as Dateline;
        break;
      case "rule":
        story = { paragraphs: [] };
        draft.items.push(story);
        break;
      case "note":
        draft.notes.push(readNote(text, start, end));
        break;
      case "byline":
        draft.byline = readByline(text, start, end);
        break;
      case "sign-off":
        draft.signOffs.push(textNode(text, start, end));
        break;
      case "credit":
        draft.credits.push(textNode(text, start, end));
        break;
      case "end":
        draft.end = textNode(text, start, end);
        break;
      case "number":
        number = +text.slice(start, end);
        break;
      case "trailing":
        draft.trailing.push(textNode(text, start, end));
        break;
      default:
        draft.furniture.push({ kind, ...textNode(text, start, end) });
    }
  });
  return { article: inOrder(draft, scan.date), scan };
}

function textNode(text: string, start: number, end: number): TextNode {
  return { text: text.slice(start, end), start, end };
}

function numbered(headline: RelatedHeadline, number: number | undefined): RelatedHeadline {
  if (number !== undefined) headline.number = number;
  return headline;
}

function emptyArticle(): Article {
  return {
    notes: [],
    paragraphs: [],
    items: [],
    signOffs: [],
    credits: [],
    related: [],
    furniture: [],
    trailing: [],
    diagnostics: [],
    offset: 0,
  };
}

/** The same article with its members in reading order, as people see them printed. */
function inOrder(draft: Article, date: PlainDate | undefined): Article {
  const article: Partial<Article> = {};
  if (date !== undefined) article.date = date;
  if (draft.headline !== undefined) article.headline = draft.headline;
  article.notes = draft.notes;
  if (draft.byline !== undefined) article.byline = draft.byline;
  if (draft.dateline !== undefined) article.dateline = draft.dateline;
  article.paragraphs = draft.paragraphs;
  // A rule with nothing behind it closes the digest and begins no item.
  article.items = draft.items.length === 0 ? draft.items : draft.items.filter(isStory);
  article.signOffs = draft.signOffs;
  article.credits = draft.credits;
  if (draft.end !== undefined) article.end = draft.end;
  article.related = draft.related;
  article.furniture = draft.furniture;
  article.trailing = draft.trailing;
  article.diagnostics = draft.diagnostics;
  article.offset = 0;
  return article as Article;
}

function isStory({ headline, dateline, paragraphs }: DigestItem): boolean {
  return headline !== undefined || dateline !== undefined || paragraphs.length > 0;
}
