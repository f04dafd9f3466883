/** IPTC 7901: the wire format of European and many other agencies. */

import { parseArticle } from "../../article/parse.ts";
import { unwrapText } from "../../block/wrap.ts";
import { refuse } from "../../check/refuse.ts";
import { monthOf } from "../../date/months.ts";
import { decodeText } from "../bytes.ts";
import type { DocumentMetadata, Loss, ReadDocument } from "../model.ts";
import { defined } from "../story.ts";

// SOH  service and number, priority, category, word count, routing  CR LF  slug  STX  text  ETX  filing time  EOT
const SOH = "\x01";
// eca062 4 i 211 ccccb   dpa 061
const HEADER = /^([a-z]{1,5})(\d{1,5}) (\d) ([a-z]{1,4}) (\d{1,5})(.{0,60})$/m;
const CONTROLS = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]/g;
// 131137 GMT Nov 13 | 212101 GMT Nov 18: day, hour, minute; month, year.
const FILED = /^(\d\d)(\d\d)(\d\d) (?:GMT )?([A-Z][a-z]{2}) (\d\d)\s*$/m;

/**
 * Reads the messages of an IPTC 7901 transmission: header with service, number, priority, category and word count; slug;
 * headline; text, whose hard-wrapped paragraphs are rejoined; and the time of filing.
 *
 * @param input - The transmission; bytes are taken as ISO 8859-1 (Windows-1252), as most services send it.
 * @returns An article for each message, in their order.
 * @throws RangeError for what has no message.
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
 * // => { slug: "Harbor-tram", category: "i", urgency: 4, service: "hca", number: "0062", wordCount: 24, modified: "2031-05-01T09:00:00Z" }
 * ```
 */
export function parseIptc7901(input: string | Uint8Array): ReadDocument[] {
  const text = decodeText(input, "windows-1252");
  const documents = text.split(SOH).slice(1).map(readMessage);
  if (documents.length === 0) refuse("input", "has no IPTC 7901 message: none begins with SOH");
  return documents;
}

function readMessage(message: string): ReadDocument {
  const [top = "", rest = ""] = split(message, "\x02");
  const [body, behind] = split(rest, "\x03");
  const lost: Loss[] = [];
  const modified = filedAt(behind ?? "");
  const text = unwrapText(withoutControls(body ?? "").replace(HEADLINE_END, "\n")).text;
  const article = parseArticle(text, modified === undefined ? {} : { date: modified.slice(0, 10) });
  const header = HEADER.exec(withoutControls(top));
  if (header === null && top.trim() !== "")
    lost.push({
      path: "header",
      text: withoutControls(top).trim(),
      reason: "is not as IPTC 7901 has it",
    });
  const left = withoutControls(behind ?? "")
    .replace(FILED, "")
    .trim();
  if (left !== "")
    lost.push({ path: "behind the text", text: left, reason: "an article has no field for it" });
  return { article, metadata: metadataOf(header, withoutControls(top), modified), names: {}, lost };
}

/** What stands before and behind the first of a sign. */
function split(text: string, sign: string): [string, string | undefined] {
  const at = text.indexOf(sign);
  return at === -1 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}

// The sign behind the headline.
const HEADLINE_END = / =(?:\r\n|\r|\n)/;

function withoutControls(text: string): string {
  return text.replace(CONTROLS, "");
}

function filedAt(behind: string): string | undefined {
  const found = FILED.exec(withoutControls(behind));
  if (found === null) return undefined;
  const [, day = "", hour, minute, name = "", year] = found;
  const month = monthOf(name);
  return month === 0
    ? undefined
    : `20${year}-${String(month).padStart(2, "0")}-${day}T${hour}:${minute}:00Z`;
}

function metadataOf(
  header: RegExpExecArray | null,
  top: string,
  modified: string | undefined,
): DocumentMetadata {
  const [line = "", service, number, priority, category, words] = header ?? [];
  const slug = top
    .slice(top.indexOf(line) + line.length)
    .trim()
    .replace(/\/$/, "");
  const urgency = Number(priority);
  return defined<DocumentMetadata>({
    slug: slug === "" ? undefined : slug,
    category,
    urgency: urgency >= 1 && urgency <= 9 ? urgency : undefined,
    service,
    number,
    wordCount: words === undefined ? undefined : Number(words),
    modified,
  });
}
