/** Reads the articles of files and of standard input, one after the other. */

import { createReadStream, statSync } from "node:fs";
import { splitterFor } from "../feed/parse.ts";
import { type FormatName, guessFormat } from "../formats/guess.ts";
import { type Copy, copyReader } from "./copy.ts";
import { createDecoder } from "./decoder.ts";
import { emptyFile, InputError, name, reportError, STATUS, unreadable } from "./errors.ts";
import type { Options } from "./options.ts";
import { createProgress } from "./progress.ts";
import { EncodingError } from "./utf8.ts";

/**
 * Reads file by file. One that cannot be read, or not to its end, is reported on standard error, and the next one follows.
 * Returns the highest exit status.
 */
export async function eachFile(
  files: readonly string[],
  read: (file: string) => Promise<number>,
): Promise<number> {
  let status: number = STATUS.fine;
  for (const file of files) status = Math.max(status, await read(file).catch(reportError));
  return status;
}

/**
 * Passes every article of every file to `take`, file by file. A file without any text, which counts as one empty
 * article, is reported on standard error. Returns the exit status.
 */
export async function eachArticle(
  options: Options,
  keepSource: boolean,
  take: (copy: Copy, file: string) => Promise<void>,
): Promise<number> {
  return eachFile(options.files, async (file) => {
    let first = true;
    let empty = true;
    const hint = createWrapHint(file, options);
    const read = copyReader({ ...options, source: options.source || keepSource });
    for await (const text of articleTexts(file, options)) {
      if (first) hintAtFormat(file, text);
      first = false;
      empty &&= text.trim() === "";
      const copy = read(text);
      hint(copy);
      await take(copy, name(file));
    }
    // `check` reports an empty file as an error of its own.
    if (empty && options.command !== "check") throw emptyFile(file);
    return STATUS.fine;
  });
}

/**
 * Returns a function that suggests once for a file to unwrap its copy if that looks hard-wrapped. `check` says so of
 * every article anyway.
 */
export function createWrapHint(file: string, options: Options): (copy: Copy) => void {
  let done = options.unwrap || options.command === "check";
  return ({ article }) => {
    if (done || !article.diagnostics.some(({ code }) => code === "hard-wrapped")) return;
    done = true;
    process.stderr.write(
      `wirecopy: ${name(file)}: looks hard-wrapped; --unwrap makes its paragraphs whole\n`,
    );
  };
}

/** How to decode bytes. */
export type Decoding = Pick<Options, "lenient" | "encoding">;

/** Suggests what to do with a file that is not wire copy but of another format. It is read as copy all the same. */
function hintAtFormat(file: string, text: string): void {
  const format = guessFormat(text);
  if (format === "wire" || (format === "html" && !text.trimStart().startsWith("<"))) return;
  // A JSON object may be anything.
  const known = format !== "ninjs" || NINJS.test(text);
  const shown = `wirecopy convert --from ${format} ${file === "-" ? "" : file}`.trimEnd();
  process.stderr.write(
    `wirecopy: ${name(file)}: looks like ${TITLES[format]}, and is read as copy${known ? `; ${shown} reads it as that` : ""}\n`,
  );
}

// The members that hold the texts of an item.
const NINJS = /"(?:body_\w{4,5}|bodies|headlines?|title)"\s{0,9}:/i;

const TITLES: Readonly<Record<Exclude<FormatName, "wire">, string>> = {
  json: "JSON",
  ninjs: "JSON",
  "json-ld": "JSON-LD",
  nitf: "NITF",
  "newsml-g2": "NewsML",
  markdown: "Markdown with front matter",
  html: "HTML",
  text: "plain text",
  anpa: "ANPA 1312",
  iptc7901: "IPTC 7901",
  fbis: "an FBIS collection",
  sgml: "an SGML archive",
  nexis: "an export of Nexis",
  factiva: "an export of Factiva",
};

/**
 * The texts of a file's articles. `chunks` has the file's bytes if reading has already begun. A file without any text
 * is one empty article, so that it is reported and not passed over.
 */
export async function* articleTexts(
  file: string,
  options: Decoding & Pick<Options, "separator">,
  chunks: AsyncIterable<Uint8Array> = byteChunks(file),
): AsyncGenerator<string> {
  const splitter = splitterFor(options);
  let empty = true;
  for await (const chunk of decoded(file, options, chunks)) {
    empty &&= chunk === "";
    yield* splitter.push(chunk);
  }
  yield* empty ? [""] : splitter.finish();
}

/** A file's text, chunk by chunk. A byte order mark stays, since it is part of the text. */
export async function* decoded(
  file: string,
  { lenient, encoding }: Decoding,
  chunks: AsyncIterable<Uint8Array> = byteChunks(file),
): AsyncGenerator<string> {
  const decoder = createDecoder({ lenient, encoding });
  try {
    for await (const chunk of watched(file, chunks)) yield decoder.decode(chunk);
    yield decoder.end();
  } catch (error) {
    if (!(error instanceof EncodingError)) throw error;
    throw new InputError(`${name(file)}: ${error.message}`);
  }
}

/** A file's bytes, with the progress shown on standard error. */
export async function* watched(
  file: string,
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  const progress = createProgress(file === "-" ? 0 : size(file));
  let bytes = 0;
  try {
    for await (const chunk of chunks) {
      yield chunk;
      bytes += chunk.length;
      progress.show(bytes);
    }
  } finally {
    progress.clear();
  }
}

/** A file's bytes. */
export async function* byteChunks(file: string): AsyncGenerator<Uint8Array> {
  const stream = file === "-" ? process.stdin : createReadStream(file, { highWaterMark: 1 << 18 });
  try {
    for await (const chunk of stream) yield chunk as Uint8Array;
  } catch (error) {
    throw new InputError(unreadable(file, error));
  }
}

/** A file's size in bytes; 0 if it cannot be found out, since reading then says why. */
function size(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}
