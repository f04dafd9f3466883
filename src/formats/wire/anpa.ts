/** Reads ANPA 1312, the wire format of North American agencies. */

import { parseArticle } from "../../article/parse.ts";
import { fromPlainDate } from "../../date/calendar.ts";
import { defined } from "../defined.ts";
import type { DocumentMetadata, Loss, ReadDocument } from "../model.ts";
import { AMERICAN_ZONES } from "../zones.ts";
import { plainText } from "./marks.ts";
import { isClock, lose, type Message, messagesOf, wholeYear, withoutControls } from "./messages.ts";

/** The urgency of the standard's priority letters, from 1 to 9. */
const PRIORITIES: Readonly<Record<string, number>> = {
  f: 1,
  b: 2,
  u: 3,
  r: 4,
  d: 5,
  a: 5,
  s: 6,
  w: 7,
};

/**
 * Parses the messages of an ANPA 1312 transmission into articles: the header with service level and number, routing,
 * priority, category, keyword, take key, date and word count; the text, with its control characters and typographic
 * codes interpreted; and the filing time after it.
 *
 * Columns of tables are separated by blanks. Parts of a header or trailer that do not conform to the standard are
 * reported in `lost`.
 *
 * @param input - The transmission; bytes are decoded as UTF-8 if they are valid UTF-8, and otherwise as Windows-1252, a
 *   superset of ASCII.
 * @returns One article for each message, in order.
 * @throws TypeError if `input` is neither a string nor a `Uint8Array`.
 * @throws RangeError if `input` contains no message.
 * @example
 * ```ts
 * import { parseAnpa } from "wirecopy/anpa";
 *
 * const message =
 *   "\x16\x16\x01a0123\x1fglbsm\r\nr i\x13\x11 BC-Harbor-Tram 1stLd-Writethru   05-01 0042\r\n\x02^BC-Harbor-Tram, 1st Ld-Writethru,42<\r\n" +
 *   "^Tram line reopens<\r\n^By ANN LEE=\r\n^Associated Press=\r\n\t   SEOUL (AP) _ It ran.\r\n\t   It was full.\r\n" +
 *   "\x03AP-WF-05-01-31 0900GMT<\r\n\x04";
 * const [document] = parseAnpa(message);
 * document?.article.headline?.text; // => "Tram line reopens"
 * document?.article.paragraphs.map(({ text }) => text); // => ["It ran.", "It was full."]
 * document?.metadata;
 * // => {
 * //   version: 2, slug: "BC-Harbor-Tram", take: "1stLd-Writethru", category: "i", urgency: 4, service: "a",
 * //   number: "a0123", routing: "glbsm", wordCount: 42, modified: "2031-05-01T09:00:00Z", provider: "AP",
 * // }
 * ```
 */
export function parseAnpa(input: string | Uint8Array): ReadDocument[] {
  return messagesOf(input, "ANPA 1312").map(readMessage);
}

function readMessage({ header, text, trailer, lost }: Message): ReadDocument {
  const metadata = { ...readHeader(header, lost), ...readTrailer(trailer, lost) };
  const day = metadata.modified?.slice(0, 10);
  const words = plainText(text);
  const article = parseArticle(day === undefined ? words : ` date ${day}\n${words.trimStart()}`);
  return { article, metadata: ordered(metadata), names: {}, lost };
}

// H0412^_hbrtm | h0031^_-----
const NUMBER = /^([A-Za-z])(\d{1,5})\x1f?([^\r\n]{0,40})$/;
// r n^S^Q BC-HB--Tram-NewRails 1stLd-Writethru   05-01 0412
const KEYWORDS = /^([a-z]) ([A-Za-z]{1,3})[\x11-\x14\x1e\x1f ]{1,8}(\S.{0,160})?$/;
const TAIL = / {1,12}(\d\d-\d\d)(?: {1,3}(\d{1,5}))? {0,8}$/;
// BC-HB--Tram-NewRails 1stLd-Writethru | BC-Harbor-Tram, 1st Ld-Writethru | BC-Harbor-Tram,1stLd-Writethru
const SLUG = /^([^ ,]*)[ ,]*(.*)/;
// The first lead is the second version of a story.
const LEAD = /^(\d{1,2})(?:st|nd|rd|th) ?Le?a?d/i;

function readHeader(header: string, lost: Loss[]): DocumentMetadata {
  const lines = header
    .split(/[\r\n]/)
    .map((line) => line.trimEnd())
    .filter((line) => withoutControls(line).trim() !== "");
  const number = NUMBER.exec(lines[0] ?? "");
  const keywords = KEYWORDS.exec(lines[number === null ? 0 : 1] ?? "");
  const read = [number, keywords].filter((found) => found !== null).length;
  for (const line of lines.slice(read)) lose(lost, "header", line);
  const [, level, digits = "", routing = ""] = number ?? [];
  const [, priority = "", category, words = ""] = keywords ?? [];
  const tail = TAIL.exec(words);
  const [, slug = "", take = ""] = SLUG.exec(words.replace(TAIL, "").trim()) ?? [];
  const lead = LEAD.exec(take)?.[1];
  if (keywords !== null && PRIORITIES[priority] === undefined) lose(lost, "header", priority);
  // A day without a year is not a date, so it is lost unless the filing time gives the same day with its year.
  lose(lost, "header", tail?.[1]);
  return defined<DocumentMetadata>({
    version: lead === undefined ? undefined : Number(lead) + 1,
    slug: slug || undefined,
    take: take || undefined,
    category,
    urgency: PRIORITIES[priority],
    service: level,
    number: level === undefined ? undefined : level + digits,
    routing: /[A-Za-z\d]/.test(routing) ? withoutControls(routing) : undefined,
    wordCount: tail?.[2] === undefined ? undefined : Number(tail[2]),
  });
}

// AP-HB-05-01-31 1626GMT<
const FILED = /^\s*([A-Z]{2,8})-[A-Z]{1,4}-(\d\d)-(\d\d)-(\d\d) {1,2}(\d\d)(\d\d)([A-Z]{3})<?\s*$/;

function readTrailer(trailer: string, lost: Loss[]): DocumentMetadata {
  const found = FILED.exec(withoutControls(trailer));
  const [, provider, first = "", second = "", year = "", hour, minute, name = ""] = found ?? [];
  // Most agencies write the month first, some the day.
  const [month, day] = Number(first) > 12 ? [second, first] : [first, second];
  const date = `${wholeYear(year)}-${month}-${day}`;
  const zone = AMERICAN_ZONES[name];
  if (zone === undefined || fromPlainDate(date) === undefined || !isClock(hour, minute)) {
    lose(lost, "trailer", trailer);
    return {};
  }
  const written = lost.findIndex(({ path, text }) => path === "header" && isOf(text, date));
  if (written !== -1) lost.splice(written, 1);
  return defined<DocumentMetadata>({
    modified: `${date}T${hour}:${minute}:00${zone}`,
    provider,
  });
}

/** Whether `08-29` or `29-08` stands for the day of a date. */
function isOf(written: string, date: string): boolean {
  const [, month, day] = date.split("-");
  return written === `${month}-${day}` || written === `${day}-${month}`;
}

/** The metadata with its fields in the order of the model. */
function ordered({ modified, provider, ...rest }: DocumentMetadata): DocumentMetadata {
  return defined<DocumentMetadata>({ ...rest, modified, provider });
}
