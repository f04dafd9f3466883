/** `wirecopy convert`: articles from one format into another. */

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { TextDecoder } from "node:util";
import { type FormatName, guessFormat } from "../formats/guess.ts";
import type { Loss, ReadDocument } from "../formats/model.ts";
import { type Article, extractDates, extractEntities, extractQuotes, parseFeed } from "../index.ts";
import { FORMATS, type Format } from "./formats.ts";
import { eachArticle } from "./input.ts";
import { type Options, UsageError } from "./options.ts";
import type { Output } from "./output.ts";

/** Converts every article of every file; a file that cannot be read gets its line, and the next one its turn. */
export async function convert(options: Options, output: Output): Promise<number> {
  const target = formatNamed(options.to ?? "json", "--to");
  const { write, many, extension, title } = target;
  if (write === undefined)
    throw new UsageError(`${options.to} (${title}) is only read, not written`);
  let count = 0;
  const take = async (document: ReadDocument, file: string): Promise<void> => {
    count += 1;
    if (count > 1 && !many && options.out === undefined)
      throw new UsageError(`${options.to} holds one article a file; name a folder with --out`);
    const written = await write(document.article, found(document, options));
    report([...document.lost, ...written.lost], file, count, options);
    if (options.out === undefined) await output.write(written.output);
    else
      writeFileSync(
        join(folder(options.out), `${String(count).padStart(6, "0")}.${extension}`),
        written.output,
      );
  };
  let status = 0;
  for (const file of options.files)
    status = Math.max(status, await convertFile(file, options, take));
  return status;
}

/** The folder for the articles, made where it is missing. */
function folder(path: string): string {
  mkdirSync(path, { recursive: true });
  return path;
}

type Take = (document: ReadDocument, file: string) => Promise<void>;

async function convertFile(file: string, options: Options, take: Take): Promise<number> {
  const named = options.from === undefined ? undefined : formatNamed(options.from, "--from");
  // A feed of wire copy streams; the other formats are read file by file.
  if (named === FORMATS.wire) return wire(file, options, take);
  const bytes = bytesOf(file);
  if (bytes === undefined) return 2;
  const text = (): string =>
    new TextDecoder("utf-8", { fatal: !options.lenient, ignoreBOM: true }).decode(bytes);
  const format =
    named ?? FORMATS[guessFormat(Buffer.from(bytes.subarray(0, 16_384)).toString("latin1"))];
  // Wire copy is read again from its file, so that a feed streams; standard input is here already.
  if (format.read === undefined && file !== "-") return wire(file, options, take);
  try {
    const documents = await (format.read?.(bytes, text) ?? parseFeed(text()).map(asDocument));
    for (const document of documents) await take(document, file);
    return 0;
  } catch (error) {
    if (error instanceof UsageError) throw error;
    return tell(file, `is not ${format.title}: ${(error as Error).message}`);
  }
}

async function wire(file: string, options: Options, take: Take): Promise<number> {
  return eachArticle({ ...options, files: [file] }, true, (article, name) =>
    take(asDocument(article), name),
  );
}

/** An article that came as wire copy, which says nothing beside it. */
function asDocument(article: Article): ReadDocument {
  return { article, metadata: {}, names: {}, lost: [] };
}

function bytesOf(file: string): Uint8Array | undefined {
  try {
    return readFileSync(file === "-" ? 0 : file);
  } catch (error) {
    tell(
      file,
      (error as NodeJS.ErrnoException).code === "ENOENT"
        ? "there is no such file"
        : (error as Error).message,
    );
    return undefined;
  }
}

function tell(file: string, message: string): number {
  process.stderr.write(`wirecopy: ${file === "-" ? "<stdin>" : file}: ${message}\n`);
  return 2;
}

/** What was asked to travel along. */
function found(
  { article, metadata }: ReadDocument,
  { extract }: Options,
): Parameters<NonNullable<Format["write"]>>[1] {
  if (!extract) return { metadata };
  const entities = extractEntities(article);
  return {
    metadata,
    entities,
    dates: extractDates(article),
    quotes: extractQuotes(article, { entities }),
  };
}

/** A line for each loss, on standard error. */
function report(lost: readonly Loss[], file: string, number: number, { quiet }: Options): void {
  if (quiet) return;
  for (const { path, text, reason } of lost) {
    const words = text.length > 60 ? `${text.slice(0, 60)}…` : text;
    process.stderr.write(
      `wirecopy: ${file === "-" ? "<stdin>" : file}: article ${number}: ${path}: lost ${JSON.stringify(words)}: ${reason}\n`,
    );
  }
}

function formatNamed(name: string, option: string): Format {
  if (Object.hasOwn(FORMATS, name)) return FORMATS[name as FormatName];
  throw new UsageError(`${option} is one of ${Object.keys(FORMATS).join(", ")}, not "${name}"`);
}
