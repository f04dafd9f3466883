/** Files and standard input to the documents in them, in any format, one after the other. */

import { articleReader } from "../feed/parse.ts";
import { guessFormat } from "../formats/guess.ts";
import type { ReadDocument } from "../formats/model.ts";
import { FORMATS, type Format } from "./formats.ts";
import { articleTexts, byteChunks, decoded, InputError, name } from "./input.ts";
import { jsonTexts } from "./json-lines.ts";
import type { Options } from "./options.ts";
import { createUtf8, EncodingError } from "./utf8.ts";

/**
 * Hands every document of a file to `take`. What cannot be read gets its line on standard error, and what stands behind it
 * its turn where the format lets it be found. Feeds of wire copy and of JSON lines stream. Gives the exit status: 0, or 2
 * after anything that could not be read.
 */
export async function eachDocument(
  file: string,
  from: Format | undefined,
  options: Options,
  take: (document: ReadDocument) => Promise<void>,
): Promise<number> {
  try {
    const { head, chunks } = await peek(byteChunks(file));
    const format = from ?? FORMATS[guessFormat(latin1(head))];
    const { lenient } = options;
    if (format.lines !== undefined)
      return await eachLine(format, decoded(file, lenient, chunks), file, take);
    if (format.read !== undefined) await eachOf(format, await whole(chunks), options, file, take);
    else {
      const read = articleReader(options.date === undefined ? {} : { date: options.date });
      for await (const text of articleTexts(file, lenient, chunks))
        await take({ article: read(text), metadata: {}, names: {}, lost: [] });
    }
    return 0;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    process.stderr.write(`wirecopy: ${error.message}\n`);
    return 2;
  }
}

/** The documents of a file of JSON, one a line or one in all; a line that is none does not stop the others. */
async function eachLine(
  { lines, title }: Format,
  chunks: AsyncIterable<string>,
  file: string,
  take: (document: ReadDocument) => Promise<void>,
): Promise<number> {
  let status = 0;
  for await (const { text, line } of jsonTexts(chunks)) {
    let documents: ReadDocument[] = [];
    try {
      documents = (await lines?.(text)) ?? [];
    } catch (error) {
      status = 2;
      process.stderr.write(
        `wirecopy: ${name(file)}:${line}: is not ${title}: ${(error as Error).message}\n`,
      );
    }
    for (const document of documents) await take(document);
  }
  return status;
}

/** The documents of a file that is read as a whole. */
async function eachOf(
  { read, title }: Format,
  bytes: Uint8Array,
  { lenient }: Options,
  file: string,
  take: (document: ReadDocument) => Promise<void>,
): Promise<void> {
  const text = (): string => {
    const utf8 = createUtf8({ lenient });
    return utf8.decode(bytes) + utf8.end();
  };
  let documents: ReadDocument[];
  try {
    documents = (await read?.(bytes, text)) ?? [];
  } catch (error) {
    if (error instanceof EncodingError) throw new InputError(`${name(file)}: ${error.message}`);
    throw new InputError(`${name(file)}: is not ${title}: ${(error as Error).message}`);
  }
  for (const document of documents) await take(document);
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

async function whole(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const all: Uint8Array[] = [];
  for await (const chunk of chunks) all.push(chunk);
  return Buffer.concat(all);
}

/** Bytes as characters one for one: enough to see markup and controls in, whatever the encoding is. */
function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("latin1");
}
