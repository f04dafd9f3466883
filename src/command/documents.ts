/** Reads the documents in files and in standard input, in any format, one after the other. */

import { decodeText, markOf } from "../formats/bytes.ts";
import { guessFormat } from "../formats/guess.ts";
import { scanHtml } from "../formats/markup/scan.ts";
import type { Loss, MarkupError, ReadDocument } from "../formats/model.ts";
import { createGathering, type Piece, type PieceSplitter } from "../formats/pieces/piece.ts";
import { copyReader } from "./copy.ts";
import { createDecoder } from "./decoder.ts";
import { EmptyError, emptyFile, InputError, name, reportError, STATUS } from "./errors.ts";
import { FORMATS, type Format } from "./formats.ts";
import { articleTexts, byteChunks, createWrapHint, type Decoding, watched } from "./input.ts";
import { placeAfter } from "./lines.ts";
import type { Options } from "./options.ts";
import { plain } from "./plain.ts";
import { createUtf8, type Decoder, EncodingError } from "./utf8.ts";

/** Takes the documents of a file, in order. */
export interface Taker {
  take(document: ReadDocument): Promise<void>;
  /** Takes text that is not a document, or a document without text. */
  addLoss(lost: Loss): void;
}

/**
 * Passes on every document of a file. What cannot be read is reported on standard error, and the next document follows,
 * unless the first failure is to end the run. Feeds are streamed: only the current document is in memory. Returns the
 * exit status.
 */
export async function eachDocument(
  file: string,
  from: Format | undefined,
  options: Options,
  taker: Taker,
): Promise<number> {
  try {
    const { head, chunks } = await peek(byteChunks(file));
    const begin = beginning(head, options);
    if (head.length < HEAD && begin.trim() === "") throw emptyFile(file);
    const format = from ?? FORMATS[guessFormat(begin)];
    if (format.read !== undefined)
      return await eachPiece(format, file, watched(file, chunks), options, taker);
    const read = copyReader(options);
    const hint = createWrapHint(file, options);
    for await (const text of articleTexts(file, options, chunks)) {
      if (text.trim() === "") throw emptyFile(file);
      const copy = read(text);
      hint(copy);
      await taker.take({ article: copy.article, metadata: {}, names: {}, lost: [] });
    }
    return STATUS.fine;
  } catch (error) {
    return reportError(error);
  }
}

/** Reads the documents of a file, each as soon as the splitter has all of it. */
async function eachPiece(
  format: Format,
  file: string,
  chunks: AsyncIterable<Uint8Array>,
  options: Options,
  { take, addLoss }: Taker,
): Promise<number> {
  const failures = createFailures(file, format);
  let pieces = 0;
  let documents = 0;
  for await (const piece of piecesOf(format, file, chunks, options)) {
    if (piece.outside === true) {
      const text = wordsOf(piece);
      if (text !== "") addLoss({ path: "outside", text, reason: "is outside the documents" });
      continue;
    }
    pieces += 1;
    const { input, text } = contentOf(piece, options.lenient);
    let read: ReadDocument[] = [];
    try {
      read = (await format.read?.(input, text, addLoss)) ?? [];
    } catch (error) {
      const where = (): string => `${placeOf(piece, input, error)}: document ${pieces}`;
      failures.add(documents > 0, () => `${where()}: ${reasonOf(error, format)}`);
      if (options.failFast) return STATUS.unreadable;
    }
    for (const document of read) await take(document);
    documents += read.filter(hasText).length;
  }
  failures.end(documents > 0 || options.from !== undefined);
  if (failures.any()) return STATUS.unreadable;
  if (documents === 0) throw new EmptyError(`${name(file)}: has no article with text`);
  return STATUS.fine;
}

// How many failures are shown before a document can be read: a file of another format has one on every line.
const SHOWN = 3;

/** Reports on standard error what cannot be read in a file. */
interface Failures {
  /** Reports one, unless it is among many in a file of which nothing could be read yet. */
  add(isRead: boolean, why: () => string): void;
  /** Reports how many were not shown. */
  end(isFormatSure: boolean): void;
  any(): boolean;
}

function createFailures(file: string, { title }: Format): Failures {
  let count = 0;
  let hidden = 0;
  const report = (words: string): void => {
    process.stderr.write(`wirecopy: ${name(file)}:${words}\n`);
  };
  return {
    add(isRead, why) {
      count += 1;
      if (!isRead && count > SHOWN) hidden += 1;
      else report(why());
    },
    end(isFormatSure) {
      const hint = isFormatSure ? "" : "; name its format with --from";
      if (hidden > 0) report(` and ${hidden} more that are not ${title}${hint}`);
    },
    any: () => count > 0,
  };
}

function hasText({ article: { diagnostics } }: ReadDocument): boolean {
  return !diagnostics.some(({ code }) => code === "empty-text");
}

/** A piece, and whether its text was decoded or is bytes, with one code unit for each. */
interface FilePiece extends Piece {
  readonly decoded: boolean;
}

async function* piecesOf(
  { split = wholeFile, title }: Format,
  file: string,
  chunks: AsyncIterable<Uint8Array>,
  options: Decoding,
): AsyncGenerator<FilePiece> {
  const splitter = split();
  let decoder: Decoder | undefined;
  let begun = false;
  const given = (pieces: readonly Piece[]): FilePiece[] =>
    pieces.map((piece) => ({ ...piece, decoded: decoder !== undefined }));
  try {
    for await (const chunk of chunks) {
      if (!begun) decoder = decoderFor(chunk, options);
      begun = true;
      yield* given(splitter.push(decoder?.decode(chunk) ?? latin1(chunk)));
    }
    yield* given(splitter.push(decoder?.end() ?? ""));
    yield* given(splitter.finish());
  } catch (error) {
    if (error instanceof EncodingError) throw new InputError(`${name(file)}: ${error.message}`);
    if (!(error instanceof RangeError || error instanceof TypeError)) throw error;
    throw new InputError(`${name(file)}: is not ${title}: ${error.message}`);
  }
}

/** A splitter for formats in which a whole file is one document. */
function wholeFile(): PieceSplitter {
  const gathering = createGathering();
  return {
    push: (chunk) => {
      gathering.keep(chunk);
      return [];
    },
    finish: () => gathering.take(),
  };
}

/**
 * A decoder for feeds that must be decoded before they are split: those for which an encoding was requested, and UTF-16
 * with a byte order mark, in which nothing is ASCII. In all others, each document declares its own encoding.
 */
function decoderFor(chunk: Uint8Array, { lenient, encoding }: Decoding): Decoder | undefined {
  const wide = markOf(chunk)?.startsWith("utf-16") ? "utf-16le" : undefined;
  const label = encoding ?? wide;
  return label === undefined ? undefined : createDecoder({ lenient, encoding: label });
}

/** The beginning of a feed as text, as far as it takes to guess its format. */
function beginning(head: Uint8Array, { encoding }: Decoding): string {
  if (encoding === undefined) return latin1(head);
  return createDecoder({ lenient: true, encoding }).decode(head);
}

/** A document in the form that its reader takes, and as text decoded from UTF-8. */
function contentOf(
  { text, at, declaration = "", decoded }: FilePiece,
  lenient: boolean,
): { input: string | Uint8Array; text: () => string } {
  if (decoded) return { input: text, text: () => text };
  return {
    input: Buffer.from(declaration + text, "latin1"),
    text: () => {
      const utf8 = createUtf8({ lenient, from: at });
      return utf8.decode(Buffer.from(text, "latin1")) + utf8.end();
    },
  };
}

/**
 * The position of an error: `12:5` if it says where in its document it is, or else the line on which the document
 * begins.
 */
function placeOf({ line, declaration = "" }: Piece, input: string | Uint8Array, error: unknown) {
  const { offset } = error as Partial<MarkupError>;
  if (offset === undefined) return String(line);
  const before = decodeText(input).slice(0, offset).slice(declaration.length).trimStart();
  return placeAfter(before, line, 1).join(":");
}

function reasonOf(error: unknown, { title }: Format): string {
  const { message } = error as Error;
  if (error instanceof EncodingError) return `${message}; --lenient reads on`;
  return plain(`is not ${title}: ${message.replace(/ \(at offset \d{1,10}\)$/, "")}`);
}

/** The words of markup outside all documents. */
function wordsOf(piece: FilePiece): string {
  const words: string[] = [];
  scanHtml(contentOf(piece, true).text(), {
    open: () => {},
    close: () => {},
    text: (found) => {
      const trimmed = found.trim();
      if (trimmed !== "") words.push(trimmed);
    },
  });
  return words.join(" ");
}

// How many bytes it takes to guess a format.
const HEAD = 16_384;

/** Returns the first bytes of a stream, and a stream of all of them. */
async function peek(
  stream: AsyncGenerator<Uint8Array>,
): Promise<{ head: Uint8Array; chunks: AsyncGenerator<Uint8Array> }> {
  const taken: Uint8Array[] = [];
  let length = 0;
  for (let step = await stream.next(); !step.done; step = await stream.next()) {
    taken.push(step.value);
    length += step.value.length;
    if (length >= HEAD) break;
  }
  const head = Buffer.concat(taken);
  async function* chunks(): AsyncGenerator<Uint8Array> {
    yield head;
    yield* stream;
  }
  return { head: head.subarray(0, HEAD), chunks: chunks() };
}

/** Turns each byte into one code unit, in which markup and control characters can be seen whatever the encoding is. */
function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}
