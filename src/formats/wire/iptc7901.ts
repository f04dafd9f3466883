/** Reads IPTC 7901, the wire format of European and many other agencies. */

import { parseArticle } from "../../article/parse.ts";
import { unwrapArticle } from "../../block/wrap/unwrap.ts";
import { fromPlainDate } from "../../date/calendar.ts";
import { monthOf } from "../../date/months.ts";
import { pad } from "../../text/pad.ts";
import { defined } from "../defined.ts";
import type { DocumentMetadata, Loss, ReadDocument } from "../model.ts";
import { isClock, lose, type Message, messagesOf, wholeYear, withoutControls } from "./messages.ts";

/**
 * Parses the messages of an IPTC 7901 transmission into articles: the header with service, number, priority, category,
 * word count and routing; the slug; the headline; the text, with hard-wrapped paragraphs rejoined; and the filing time.
 *
 * Parts of a header or trailer that do not conform to the standard are reported in `lost`.
 *
 * @param input - The transmission; bytes are decoded as UTF-8 if they are valid UTF-8, and otherwise as Windows-1252,
 *   which covers ISO 8859-1.
 * @returns One article for each message, in order.
 * @throws TypeError if `input` is neither a string nor a `Uint8Array`.
 * @throws RangeError if `input` contains no message.
 * @example
 * ```ts
 * import { parseIptc7901 } from "wirecopy/iptc7901";
 *
 * const message =
 *   "\x01hca0062 4 i 24 xxxxx   hca 062\r\n\r\nHarbor-tram/\r\n\x02Tram line reopens in harbor city =\r\n\r\n" +
 *   "   Seoul (dpa) - The old tram line of the harbor city reopened on\r\nTuesday.\r\n\r\n   It was full.\r\n\r\ndpa al sr\r\n\x03010900 GMT May 31\r\n\x04";
 * const [document] = parseIptc7901(message);
 * document?.article.headline?.text; // => "Tram line reopens in harbor city"
 * document?.article.paragraphs[0]?.text; // => "The old tram line of the harbor city reopened on Tuesday."
 * document?.metadata;
 * // => {
 * //   slug: "Harbor-tram", category: "i", urgency: 4, service: "hca", number: "0062", routing: "xxxxx   hca 062",
 * //   wordCount: 24, modified: "2031-05-01T09:00:00Z",
 * // }
 * ```
 */
export function parseIptc7901(input: string | Uint8Array): ReadDocument[] {
  return messagesOf(input, "IPTC 7901").map(readMessage);
}

function readMessage({ header, text, trailer, lost }: Message): ReadDocument {
  const modified = filedAt(trailer, lost);
  const metadata = readHeader(withoutControls(header), modified, lost);
  const words = unwrapArticle(withoutControls(text).replace(HEADLINE_END, "$1")).text;
  const day = modified?.slice(0, 10);
  const article = parseArticle(day === undefined ? words : ` date ${day}\n${words.trimStart()}`);
  return { article, metadata, names: {}, lost };
}

// The sign that ends the headline, which may take several lines.
const HEADLINE_END = / ?=[ \t]{0,8}(\r?\n)/;

// hbr031 3 e 140 aaaab   tra 014
const HEADER = /^([A-Za-z]{1,5})(\d{1,5}) (\d) ([A-Za-z]{1,4}) (\d{1,5})\b(.{0,80})$/;

function readHeader(header: string, modified: string | undefined, lost: Loss[]): DocumentMetadata {
  const lines = header
    .split(/[\r\n]/)
    .map((line) => line.trim())
    .filter(Boolean);
  const first = lines.shift() ?? "";
  const found = HEADER.exec(first);
  if (!found) lose(lost, "header", first);
  const [, service, number, priority, category, words, routing] = found ?? [];
  const urgency = Number(priority);
  if (!urgency) lose(lost, "priority", priority);
  return defined<DocumentMetadata>({
    slug: lines.join(" ").replace(/\/$/, "") || undefined,
    category,
    urgency: urgency || undefined,
    service,
    number,
    routing: routing?.trim() || undefined,
    wordCount: words ? Number(words) : undefined,
    modified,
  });
}

// 131137 GMT Nov 13 | 212101 GMT Nov 18: day, hour, minute; month, year.
const FILED = /^\s*(\d\d)(\d\d)(\d\d) (?:GMT )?([A-Z][a-z]{2}) (\d\d)\s*$/;

function filedAt(trailer: string, lost: Loss[]): string | undefined {
  const [, day, hour, minute, name = "", year = ""] = FILED.exec(withoutControls(trailer)) ?? [];
  const date = `${wholeYear(year)}-${pad(monthOf(name))}-${day}`;
  if (fromPlainDate(date) !== undefined && isClock(hour, minute))
    return `${date}T${hour}:${minute}:00Z`;
  lose(lost, "trailer", trailer);
  return undefined;
}
