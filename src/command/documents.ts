/** Files and standard input to the documents in them, in any format, one after the other. */

import { TextDecoder } from "node:util";
import { articleReader } from "../feed/parse.ts";
import { decodeText, markOf } from "../formats/bytes.ts";
import { guessFormat } from "../formats/guess.ts";
import type { MarkupError } from "../formats/markup/fault.ts";
import { scanHtml } from "../formats/markup/scan.ts";
import type { Loss, ReadDocument } from "../formats/model.ts";
import { createGathering, type Piece, type PieceSplitter } from "../formats/pieces/piece.ts";
import { FORMATS, type Format } from "./formats.ts";
import { articleTexts, byteChunks, InputError, name, watched } from "./input.ts";
import { placeBehind } from "./lines.ts";
import type { Options } from "./options.ts";
import { createUtf8, EncodingError } from "./utf8.ts";

/** What takes the documents of a file in their order. */
export interface Taker {
  take(document: ReadDocument): Promise<void>;
  /** Takes what is no document, or none with text. */
  tell(lost: Loss): void;
}

/**
 * Hands on every document of a file. What cannot be read gets its line on standard error, and what stands behind it its
 * turn, unless the first is to end it. Feeds stream: only the document at hand is in memory. Gives the exit status: 0, or 2
 * after anything that could not be read.
 */
export async function eachDocument(
  file: string,
  from: Format | undefined,
  options: Options,
  taker: Taker,
): Promise<number> {
  try {
    const { head, chunks } = await peek(byteChunks(file));
    const format = from ?? FORMATS[guessFormat(latin1(head))];
    const { lenient } = options;
    if (head.length < HEAD && latin1(head).trim() === "")
      throw new InputError(`${name(file)}: is empty: there is nothing to convert`);
    if (format.read !== undefined)
      return await eachPiece(format, file, watched(file, chunks), options, taker);
    const read = articleReader(options.date === undefined ? {} : { date: options.date });
    for await (const text of articleTexts(file, lenient, chunks))
      await taker.take({ article: read(text), metadata: {}, names: {}, lost: [] });
    return 0;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    process.stderr.write(`wirecopy: ${error.message}\n`);
    return 2;
  }
}

/** The documents of a file, each read when the splitter has it whole. */
async function eachPiece(
  format: Format,
  file: string,
  chunks: AsyncIterable<Uint8Array>,
  { lenient, failFast }: Options,
  { take, tell }: Taker,
): Promise<number> {
  let status = 0;
  let pieces = 0;
  let documents = 0;
  for await (const piece of piecesOf(format, file, chunks)) {
    if (piece.outside === true) {
      const text = wordsOf(piece);
      if (text !== "") tell({ path: "outside", text, reason: "stands outside of the documents" });
      continue;
    }
    pieces += 1;
    const { input, text } = contentOf(piece, lenient);
    let read: ReadDocument[] = [];
    try {
      read = (await format.read?.(input, text, tell)) ?? [];
    } catch (error) {
      const why = `${placeOf(piece, input, error)}: document ${pieces}: ${reasonOf(error, format)}`;
      process.stderr.write(`wirecopy: ${name(file)}:${why}\n`);
      status = 2;
      if (failFast) return status;
    }
    for (const document of read) await take(document);
    documents += read.length;
  }
  if (documents === 0 && pieces > 0 && status === 0)
    throw new InputError(`${name(file)}: has no article with text`);
  return status;
}

/** A piece whose text is bytes, a code unit each, or was decoded. */
interface FilePiece extends Piece {
  readonly decoded: boolean;
}

async function* piecesOf(
  { split = wholeFile, title }: Format,
  file: string,
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<FilePiece> {
  const splitter = split();
  let decoder: TextDecoder | undefined;
  let begun = false;
  const given = (pieces: readonly Piece[]): FilePiece[] =>
    pieces.map((piece) => ({ ...piece, decoded: decoder !== undefined }));
  try {
    for await (const chunk of chunks) {
      if (!begun) decoder = wideDecoder(chunk);
      begun = true;
      yield* given(splitter.push(decoder?.decode(chunk, { stream: true }) ?? latin1(chunk)));
    }
    yield* given(splitter.push(decoder?.decode() ?? ""));
    yield* given(splitter.finish());
  } catch (error) {
    if (!(error instanceof RangeError || error instanceof TypeError)) throw error;
    throw new InputError(`${name(file)}: is not ${title}: ${error.message}`);
  }
}

/** All of a file is one document. */
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

/** What is no ASCII at all must be decoded before anything can be found in it: UTF-16, by its byte order mark. */
function wideDecoder(chunk: Uint8Array): TextDecoder | undefined {
  const label = markOf(chunk);
  return label?.startsWith("utf-16") ? new TextDecoder(label, { fatal: true }) : undefined;
}

/** A document as its reader takes it, and as a text in UTF-8. */
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

/** `12:5` where an error says where in its document it is; else the line that the document begins on. */
function placeOf({ line, declaration = "" }: Piece, input: string | Uint8Array, error: unknown) {
  const { offset } = error as Partial<MarkupError>;
  if (offset === undefined) return String(line);
  const before = decodeText(input).slice(0, offset).slice(declaration.length).trimStart();
  return placeBehind(before, line, 1).join(":");
}

function reasonOf(error: unknown, { title }: Format): string {
  const { message } = error as Error;
  if (error instanceof EncodingError) return `${message}; --lenient reads on`;
  return `is not ${title}: ${message.replace(/ \(at offset \d{1,10}\)$/, "")}`;
}

/** The words of markup that stands outside of all documents. */
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

// As much as it takes to tell a format.
const HEAD = 16_384;

/** The first bytes of a stream, and all of it. */
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

/** Bytes as code units one for one: enough to see markup and controls in, whatever the encoding is. */
function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}
