/** Reads documents that LexisNexis and Nexis Uni export as text. */

import { NEXIS_SIGN } from "../export-signs.ts";
import type { Loss, ReadDocument } from "../model.ts";
import { NEXIS } from "../pieces/signs.ts";
import { paragraphsOf } from "./blocks.ts";
import { readMoment } from "./moment.ts";
import {
  type DatabaseRecord,
  type Field,
  lose,
  type Role,
  readExport,
  type Terms,
} from "./record.ts";

/**
 * Parses the documents of an export of LexisNexis or Nexis Uni into articles, in either form of plain text: each begins
 * with a line such as `12 of 343 DOCUMENTS`, or ends with the line `End of Document`.
 *
 * Terms become `keywords` and `names` without their percentages, which are reported in `lost` like all else that neither
 * the article nor its metadata can hold. Names listed in capitals are spelled as the copy spells them. Lines within a
 * paragraph are joined.
 *
 * @param input - The export; bytes are decoded as UTF-8 if they are valid UTF-8, and otherwise as Windows-1252.
 * @returns One article for each document, in order.
 * @throws TypeError if `input` is neither a string nor a `Uint8Array`.
 * @throws RangeError if `input` contains no words.
 * @example
 * ```ts
 * import { parseNexis } from "wirecopy/nexis";
 *
 * const [document] = parseNexis(`                    1 of 1 DOCUMENT
 *
 *                     Harbor Press
 *
 *             May 1, 2031 Thursday 5:15 PM GMT
 *
 * Tram line reopens
 *
 * BYLINE: By ANN LEE, Harbor Press
 *
 * LENGTH: 42 words
 *
 * DATELINE: SEOUL South Korea
 *
 * The old tram line reopened
 * on Thursday.
 *
 * LANGUAGE: ENGLISH
 *
 * SUBJECT: TRAMS (90%)
 * `);
 * document?.article.date; // => "2031-05-01"
 * document?.article.dateline?.places[0]?.name; // => "Seoul"
 * document?.article.paragraphs[0]?.text; // => "The old tram line reopened on Thursday."
 * document?.metadata;
 * // => {
 * //   language: "en", keywords: ["TRAMS"], wordCount: 42, created: "2031-05-01T17:15:00Z", provider: "Harbor Press",
 * // }
 * document?.lost.map(({ path, text }) => `${path}: ${text}`); // => ["SUBJECT: TRAMS (90%)"]
 * ```
 */
export function parseNexis(input: string | Uint8Array): ReadDocument[] {
  return readExport(input, { sign: NEXIS, recordOf, termsOf });
}

/** What the fields give, above the text and below it, in either case. Those left out here are no fields. */
const ABOVE: Readonly<Record<string, Role>> = {
  BODY: "text",
  BYLINE: "byline",
  DATELINE: "dateline",
  HEADLINE: "headline",
  HIGHLIGHT: "deck",
  LENGTH: "length",
  SECTION: "category",
  SERIES: "other",
  SOURCE: "provider",
};
const BELOW: Readonly<Record<string, Role>> = {
  "ACC-NO": "id",
  CATEGORY: "other",
  CITY: "places",
  CLASSIFICATION: "other",
  COMPANY: "organizations",
  CORRECTION: "other",
  "CORRECTION-DATE": "other",
  COUNTRY: "places",
  DISTRIBUTION: "other",
  "DOCUMENT-TYPE": "other",
  GEOGRAPHIC: "places",
  GRAPHIC: "other",
  INDUSTRY: "keywords",
  ISSN: "other",
  "JOURNAL-CODE": "other",
  LANGUAGE: "language",
  "LOAD-DATE": "loaded",
  NOTES: "other",
  ORGANIZATION: "organizations",
  PERSON: "people",
  "PUBLICATION-TYPE": "other",
  "PUB-TYPE": "other",
  SERIES: "other",
  SOURCE: "provider",
  STATE: "places",
  SUBJECT: "keywords",
  TICKER: "other",
  TYPE: "other",
  URL: "other",
};
/** The headings of Nexis Uni, each on a line of its own above the words that belong to it. */
const HEADING = /^\s*(Body|Classification|Correction|Graphic|Highlight|Notes)\s*$/;
/** Fields of LexisNexis with several paragraphs. */
const LONG: ReadonlySet<string> = /* @__PURE__ */ new Set(["CORRECTION", "GRAPHIC"]);

const LABEL = /^\s*([A-Za-z][A-Za-z -]{1,20}):(?=\s|$)/;
const PAGE_HEAD = /^\s*Page \d{1,6} of \d{1,6}\s*$/;
const COPYRIGHT = /^\s*(?:(?:copyright|\(c\)|©) ?(?:\(c\) |© )?\d{4}\b|all rights reserved\b)/i;

/** Lines without a blank one between them. */
interface Block {
  readonly lines: string[];
  /** The field that they are, if they are one. */
  readonly name?: string;
  /** Whether its name is a heading, with paragraphs below it. */
  readonly isLong: boolean;
}

/** The fields and paragraphs of a document. */
function recordOf(piece: string): DatabaseRecord {
  const lost: Loss[] = [];
  const [sign] = piece.matchAll(NEXIS_SIGN);
  const isClassic = sign !== undefined && sign.groups?.["end"] === undefined;
  if (isClassic) lose(lost, "before the first document", piece.slice(0, sign.index));
  const text = isClassic ? piece.slice(sign.index + sign[0].length) : piece.slice(0, sign?.index);
  const all = text.replaceAll("\f", "\n").split(/\r\n|\r|\n/);
  for (const line of all) if (PAGE_HEAD.test(line)) lose(lost, "page", line);
  const lines = all.filter((line) => !PAGE_HEAD.test(line));
  const isUni =
    !isClassic && (sign !== undefined || lines.some((line) => HEADING.exec(line)?.[1] === "Body"));
  const blocks = blocksIn(lines, isUni);
  const { top, from, to } = partsOf(blocks);
  const body = blocks.slice(from, to).map((block, index) => {
    return index === 0 && block.name === "BODY" ? wordsOf(block) : block.lines;
  });
  const fields = [...fieldsIn(blocks.slice(top, from)), ...fieldsIn(blocks.slice(to))];
  const above = blocks.slice(0, top).map((block) => block.lines);
  const head = headOf(
    above,
    isUni,
    fields.some(({ role }) => role === "headline"),
  );
  return { fields: [...head, ...fields], paragraphs: paragraphsOf(body), lost };
}

function blocksIn(lines: readonly string[], isUni: boolean): Block[] {
  const blocks: Block[] = [];
  let isOpen = false;
  for (const line of lines) {
    const name = nameOf(line, isUni);
    if (name !== undefined)
      blocks.push({ name, lines: [line], isLong: LONG.has(name) || HEADING.test(line) });
    else if (isOpen && line.trim() !== "") blocks.at(-1)?.lines.push(line);
    else if (line.trim() !== "") blocks.push({ lines: [line], isLong: false });
    isOpen = line.trim() !== "";
  }
  return blocks;
}

/** The name of the field that begins with a line. LexisNexis has them in capitals. */
function nameOf(line: string, isUni: boolean): string | undefined {
  const written = (isUni ? HEADING.exec(line)?.[1] : undefined) ?? LABEL.exec(line)?.[1] ?? "";
  const name = written.toUpperCase();
  if (!isUni && name !== written) return undefined;
  const known = name.replaceAll(" ", "-");
  return known in ABOVE || known in BELOW ? known : undefined;
}

/** The lines of a field without its name. */
function wordsOf({ lines: [first = "", ...rest] }: Block): string[] {
  const value = HEADING.test(first) ? "" : first.replace(LABEL, "");
  return value.trim() === "" ? rest : [value, ...rest];
}

/**
 * Where the parts of a document are: the lines that have no names end at `top`, and the text is between `from` and `to`.
 * Copy has lines that look like fields as well, so only those without text below them end it.
 */
function partsOf(blocks: readonly Block[]): { top: number; from: number; to: number } {
  const isField = ({ name = "" }: Block): boolean => name in ABOVE && !(name in BELOW);
  const isBelow = (index: number): boolean => (blocks[index]?.name ?? "") in BELOW;
  const isCopyright = (index: number): boolean => COPYRIGHT.test(blocks[index]?.lines[0] ?? "");
  const first = blocks.findIndex(isField);
  const body = blocks.findIndex(({ name }) => name === "BODY");
  const plain = blocks.findIndex(({ name }, index) => index > first && name === undefined);
  const dated = blocks.findIndex(({ lines }) => lines.some(isDate));
  const found = first === -1 ? dated + (dated === -1 ? 1 : 2) : body === -1 ? plain : body;
  const from = found === -1 ? blocks.length : Math.min(found, blocks.length);
  const top = blocks.findIndex(({ name }) => name !== undefined);
  let to = blocks.length;
  while (to > from && (isBelow(to - 1) || isCopyright(to - 1))) to -= 1;
  // The text may end with a copyright line of its own.
  const below = blocks.findIndex((_, index) => index >= to && isBelow(index));
  if (below !== -1) to = below;
  const long = blocks.findIndex((block, index) => index > from && block.isLong && isBelow(index));
  return {
    top: top === -1 ? from : Math.min(top, from),
    from,
    to: long === -1 ? to : Math.min(to, long),
  };
}

/** The fields of blocks; what is below a field without a name of its own belongs to it. */
function fieldsIn(blocks: readonly Block[]): Field[] {
  const fields: Field[] = [];
  for (const block of blocks) {
    const { name, lines } = block;
    const last = fields.at(-1);
    const text = (name === undefined ? lines : wordsOf(block)).join("\n");
    const isCopyright = name === undefined && COPYRIGHT.test(text);
    if (name !== undefined)
      fields.push({ name, role: ABOVE[name] ?? BELOW[name] ?? "other", text });
    else if (isCopyright && last?.role !== "copyright")
      fields.push({ name: "copyright", role: "copyright", text });
    else if (last !== undefined)
      fields[fields.length - 1] = { ...last, text: `${last.text}\n${text}` };
    else fields.push({ name: "text", role: "other", text });
  }
  return fields;
}

// The words after a day in a headline that begins with one are longer.
const LONGEST_REST = 40;

function isDate(line: string): boolean {
  const moment = readMoment(line);
  return moment !== undefined && moment.rest.length <= LONGEST_REST;
}

/**
 * The fields that have no names, in the blocks above the others: copyright, source, date and headline. In Nexis Uni the
 * headline is right above the source and the date; otherwise it is the last block below them.
 */
function headOf(
  blocks: readonly (readonly string[])[],
  isUni: boolean,
  hasHeadline: boolean,
): Field[] {
  const all = blocks.flatMap((lines, block) => lines.map((line) => ({ line: line.trim(), block })));
  const rights = all.filter(({ line }) => COPYRIGHT.test(line));
  const rows = all.filter(({ line }) => !COPYRIGHT.test(line));
  const dates = rows.map(({ line }) => isDate(line));
  const date = isUni ? dates.lastIndexOf(true) : dates.indexOf(true);
  const isAbove = isUni && date !== -1;
  // A single line above the date of Nexis Uni is the headline.
  const source = isUni ? (date > 1 ? date - 1 : -1) : date === 0 ? -1 : 0;
  const end = source === -1 ? date : source;
  const own = isAbove ? rows[end - 1]?.block : rows.at(-1)?.block;
  const roleOf = (index: number): Role => {
    if (index === date) return "date";
    if (index === source) return "provider";
    const isHeadline = !hasHeadline && rows[index]?.block === own;
    const isPlaced = isAbove ? index < end : index > Math.max(date, source);
    return isHeadline && isPlaced ? "headline" : "other";
  };
  const roles = rows.map((_, index) => roleOf(index));
  const fieldOf = (role: Role): Field => {
    const own = rows.filter((_, index) => roles[index] === role);
    return {
      name: role === "other" ? "head" : role,
      role,
      text: own.map(({ line }) => line).join("\n"),
    };
  };
  const copyright = rights.map(({ line }) => line).join("\n");
  return [
    ...(["provider", "date", "headline", "other"] as const).map(fieldOf),
    { name: "copyright", role: "copyright", text: copyright },
  ];
}

// TRAMS (90%)
const RELEVANCE = /\s?\(\d{1,3}%\)$/;

/** The terms of a field: `TRAMS (90%); CITIES (89%)`. */
function termsOf(text: string): Terms {
  const all = text.split(";").map((term) => term.trim());
  const terms = all.map((term) => term.replace(RELEVANCE, "")).filter((term) => term !== "");
  return { terms, hasMore: all.some((term) => RELEVANCE.test(term)) };
}
