/** The texts of a ninjs item: headlines and bodies, in the spelling of any version. */

import { writable } from "../escape.ts";
import { isMembers, reportOthers, reportValue, textOf } from "../json/members.ts";
import { attributeLossesIn } from "../markup/attributes.ts";
import { htmlParagraphs } from "../markup/paragraphs.ts";
import type { Loss } from "../model.ts";
import type { Item } from "./item.ts";

/** A headline or body, with its role and media type. */
interface Text {
  /** Where it stands in the item. */
  readonly path: string;
  readonly role: string | undefined;
  readonly type: string | undefined;
  readonly words: string | undefined;
  readonly value: string;
}

/** The main headline, and the decks under it; other headlines are reported. */
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
    if (other !== main || flat !== undefined) reportUnless(flat ?? main?.value, other, lost);
  return flat ?? main?.value;
}

/**
 * The paragraphs of the main body, and the number of words that the item gives; what other bodies say is reported. Of
 * bodies that say the same, the one in HTML determines the paragraphs, whatever its role is.
 */
export function mainBody(
  item: Item,
  headline: string | undefined,
  lost: Loss[],
): { paragraphs: readonly string[]; words?: string | undefined } {
  const bodies = [
    ...["body_xhtml", "body_html", "body_text"].flatMap((path) => flatBody(item, path)),
    ...textsAt(item, "bodies", lost),
  ].map(bodyOf);
  const best = bodies.some(isMain) ? bodies.filter(isMain) : bodies;
  const main = ofKind(best, "html") ?? ofKind(best, "plain") ?? best[0];
  const said = main && wordsOf(main.paragraphs);
  const alike = bodies.filter(({ saying }) => saying === said);
  const paragraphs = (ofKind(alike, "html") ?? main)?.paragraphs ?? [];
  // Both have the same paragraphs, and plain text keeps its blanks and controls.
  const lines = ofKind(alike, "plain")?.paragraphs ?? [];
  for (const { path, kind, value, head, saying } of bodies)
    if (saying !== said) reportValue(path, value, lost);
    else if (kind !== "plain") {
      if (wordsOf([head]) !== wordsOf([headline ?? ""])) reportValue(`${path}/head`, head, lost);
      for (const one of attributeLossesIn(path, value)) lost.push(one);
    }
  return {
    paragraphs: lines.length === paragraphs.length ? lines : paragraphs,
    words: item.text("wordcount") ?? bodies.find(({ words }) => words !== undefined)?.words,
  };
}

/** A body with its paragraphs. */
interface Body extends Text {
  readonly kind: Kind;
  readonly paragraphs: readonly string[];
  /** The text in the head of an HTML document: its title. */
  readonly head: string;
  /** The words to compare bodies by; for documents other than HTML, those of the head as well. */
  readonly saying: string;
}

type Kind = "html" | "plain" | "other";

function bodyOf(text: Text): Body {
  const { value } = text;
  const kind = kindOf(text);
  if (kind === "plain") {
    const paragraphs = linesOf(value);
    return { ...text, kind, paragraphs, head: "", saying: wordsOf(paragraphs) };
  }
  const start = contentStart(value);
  const paragraphs = htmlParagraphs(value.slice(start));
  const head = htmlParagraphs(value.slice(0, start)).join("\n");
  const saying = wordsOf(kind === "html" ? paragraphs : [head, ...paragraphs]);
  return { ...text, kind, paragraphs, head, saying };
}

/** Where the content of markup begins: after the head if it is a whole document, and otherwise at the start. */
function contentStart(markup: string): number {
  const content = markup.indexOf("<body.content");
  return Math.max(0, content < 0 ? markup.indexOf("<body") : content);
}

// A body without a media type may be of any kind.
const TAG = /<(?:p|div|br)\b/i;
const XML = /^\s{0,20}<(?:\?xml|nitf)\b/i;

function kindOf({ type = "", value }: Text): Kind {
  if (/html/i.test(type)) return "html";
  if (/xml|nitf/i.test(type) || XML.test(value)) return "other";
  return type === "" && TAG.test(value) ? "html" : "plain";
}

function ofKind(bodies: readonly Body[], kind: Kind): Body | undefined {
  return bodies.find((body) => body.kind === kind);
}

function linesOf(text: string): string[] {
  return text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== "");
}

/** A body of ninjs 1, which has a member of its own. */
function flatBody(item: Item, path: string): Text[] {
  const value = item.text(path);
  const type = path === "body_text" ? undefined : "text/html";
  return value === undefined ? [] : [{ path, role: "main", type, words: undefined, value }];
}

function textsAt(item: Item, name: string, lost: Loss[]): Text[] {
  const given = item.value(name);
  if (given === undefined) return [];
  if (!Array.isArray(given)) {
    reportValue(name, given, lost);
    return [];
  }
  return given.flatMap((one: unknown, index): Text[] => {
    const path = `${name}[${index}]`;
    const { role, contentType, contenttype, wordCount, wordcount, value } = isMembers(one)
      ? one
      : {};
    if (typeof value !== "string") {
      reportValue(path, one, lost);
      return [];
    }
    const known = ["role", "contenttype", "wordcount", "charcount", "value"];
    reportOthers(path, one, known, lost);
    const type = textOf(contentType ?? contenttype);
    return [{ path, role: textOf(role), type, words: textOf(wordCount ?? wordcount), value }];
  });
}

function isMain({ role }: Text): boolean {
  return role === undefined || role === "main";
}

/** Reports another text unless it says the same. */
function reportUnless(main: string | undefined, { path, value }: Text, lost: Loss[]): void {
  if (main === undefined || wordsOf([value]) !== wordsOf([main])) reportValue(path, value, lost);
}

/** The words of paragraphs, without the blanks between them and what markup cannot hold. */
function wordsOf(paragraphs: readonly string[]): string {
  return writable(paragraphs.join(" ")).replace(/[\s\ufffd]+/g, "");
}
