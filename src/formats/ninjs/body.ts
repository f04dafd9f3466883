/** The texts of a ninjs item: headlines and bodies, in any version's spelling. */

import { isMembers, tellOthers, tellValue, textOf } from "../json/members.ts";
import { addressesIn } from "../markup/addresses.ts";
import { htmlParagraphs } from "../markup/paragraphs.ts";
import type { Loss } from "../model.ts";
import type { Item } from "./item.ts";

/** A text with its role and media type. */
interface Text {
  /** Where it stands in the item. */
  readonly path: string;
  readonly role: string | undefined;
  readonly type: string | undefined;
  readonly words: string | undefined;
  readonly value: string;
}

/** The main headline, and the decks under it; what other headlines say is told. */
export function headlinesOf(
  item: Item,
  lost: Loss[],
): { main: string | undefined; decks: string[] } {
  const all = textsAt(item, "headlines", lost);
  const decks = all.filter(({ role }) => role === "deck");
  return {
    main: mainOf(
      item,
      all.filter(({ role }) => role !== "deck"),
      lost,
    ),
    decks: decks.map(({ value }) => value),
  };
}

function mainOf(item: Item, texts: readonly Text[], lost: Loss[]): string | undefined {
  const flat = item.text("headline");
  const main = texts.find(isMain) ?? texts[0];
  for (const other of texts)
    if (other !== main || flat !== undefined) tellUnless(flat ?? main?.value, other, lost);
  return flat ?? main?.value;
}

/** The paragraphs of the main body, and how many words the item says it has; what other bodies say is told. */
export function mainBody(
  item: Item,
  lost: Loss[],
): { paragraphs: string[]; words?: string | undefined } {
  const texts = [
    ...["body_xhtml", "body_html", "body_text"].flatMap((path) => flatBody(item, path)),
    ...textsAt(item, "bodies", lost),
  ];
  const best = texts.some(isMain) ? texts.filter(isMain) : texts;
  const marked = best.find(({ type }) => type !== undefined && /html|xml/.test(type));
  const plain = best.find((text) => text !== marked && !isMarkup(text));
  const paragraphs = paragraphsOf(marked ?? plain ?? best[0]);
  // Both say the same paragraphs, and plain text keeps its blanks and controls.
  const lines = plain === undefined || marked === undefined ? [] : paragraphsOf(plain);
  const chosen = lines.length === paragraphs.length && lines.length > 0 ? lines : paragraphs;
  const said = wordsOf(chosen);
  for (const text of texts)
    if (wordsOf(paragraphsOf(text)) !== said) tellValue(text.path, text.value, lost);
    else if (isMarkup(text)) lost.push(...addressesIn(text.path, text.value));
  return {
    paragraphs: chosen,
    words: item.text("wordcount") ?? texts.find(({ words }) => words !== undefined)?.words,
  };
}

/** A body as ninjs 1 has it, in a member of its own. */
function flatBody(item: Item, path: string): Text[] {
  const value = item.text(path);
  const type = path === "body_text" ? undefined : "text/html";
  return value === undefined ? [] : [{ path, role: "main", type, words: undefined, value }];
}

function textsAt(item: Item, name: string, lost: Loss[]): Text[] {
  const given = item.value(name);
  if (given === undefined) return [];
  if (!Array.isArray(given)) {
    tellValue(name, given, lost);
    return [];
  }
  return given.flatMap((one: unknown, index): Text[] => {
    const path = `${name}[${index}]`;
    const { role, contentType, contenttype, wordCount, wordcount, value } = isMembers(one)
      ? one
      : {};
    if (typeof value !== "string") {
      tellValue(path, one, lost);
      return [];
    }
    const known = ["role", "contenttype", "wordcount", "charcount", "value"];
    tellOthers(path, one, known, lost);
    const type = textOf(contentType ?? contenttype);
    return [{ path, role: textOf(role), type, words: textOf(wordCount ?? wordcount), value }];
  });
}

function isMain({ role }: Text): boolean {
  return role === undefined || role === "main";
}

/** Tells another text, unless it says the same. */
function tellUnless(main: string | undefined, { path, value }: Text, lost: Loss[]): void {
  if (main === undefined || wordsOf([value]) !== wordsOf([main])) tellValue(path, value, lost);
}

// A body without its media type may be either.
const TAG = /<(?:p|div|br)\b/i;

function isMarkup({ type, value }: Text): boolean {
  return type === undefined ? TAG.test(value) : /html|xml/.test(type);
}

function paragraphsOf(text: Text | undefined): string[] {
  if (text === undefined) return [];
  if (isMarkup(text)) return htmlParagraphs(text.value);
  return text.value.split(/\r\n|\r|\n/).filter((line) => line.trim() !== "");
}

/** The words of paragraphs, without what lies between them. */
function wordsOf(paragraphs: readonly string[]): string {
  return paragraphs.join(" ").replace(/[\s\0-\x1f\ufffd]+/g, "");
}
