/** `wirecopy convert`: articles from one format to another. */

import type { FormatName } from "../formats/guess.ts";
import type { Loss, ReadDocument, WriteDocumentOptions } from "../formats/model.ts";
import { extractDates, extractEntities, extractQuotes } from "../index.ts";
import { eachDocument } from "./documents.ts";
import { createFolder } from "./folder.ts";
import { FORMATS, type Format } from "./formats.ts";
import { referenceOf } from "./found.ts";
import { name } from "./input.ts";
import { type Options, UsageError } from "./options.ts";
import type { Output } from "./output.ts";

/**
 * Converts every article of every file. What cannot be read is reported on standard error, and the next document
 * follows; the exit status is then 2.
 */
export async function convert(options: Options, output: Output): Promise<number> {
  const from = options.from === undefined ? undefined : formatNamed(options.from, "--from");
  if (options.unwrap && from?.read !== undefined && options.from !== "text")
    throw new UsageError(
      `--unwrap is for wire copy: lines of ${options.from} (${from.title}) are not hard-wrapped, or are rejoined anyway`,
    );
  const { write, between, extension, title } = formatNamed(options.to ?? "json", "--to");
  if (write === undefined)
    throw new UsageError(`${options.to} (${title}) is only read, not written`);
  const folder = options.out === undefined ? undefined : createFolder(options.out, options.files);
  // If the format holds only one article, it is written once it is certain that there is no other.
  const isSingle = between === undefined && folder === undefined;
  let held = async (): Promise<void> => {};
  let total = 0;
  let status = 0;
  for (const file of options.files) {
    let count = 0;
    const names = folder?.namesFor(name(file), extension);
    const take = async (document: ReadDocument): Promise<void> => {
      count += 1;
      total += 1;
      if (total > 1 && isSingle)
        throw new UsageError(`${options.to} holds one article a file; name a folder with --out`);
      const written = await write(document.article, found(document, options), options.ninjsVersion);
      const number = count;
      const put = async (): Promise<void> => {
        if (!options.quiet) report([...document.lost, ...written.lost], file, number);
        if (names !== undefined) names.add(written.output);
        else await output.write((total > 1 ? (between ?? "") : "") + written.output);
      };
      if (isSingle) held = put;
      else await put();
    };
    const addLoss = (lost: Loss): void => {
      if (!options.quiet) report([lost], file, count + 1);
    };
    status = Math.max(status, await eachDocument(file, from, options, { take, addLoss }));
    names?.end();
    if (status > 0 && options.failFast) break;
  }
  await held();
  return status;
}

/**
 * What is written along with an article: what its document says that it is about, or what was found in it on request.
 */
function found(
  { article, metadata, names }: ReadDocument,
  { extract, date }: Options,
): WriteDocumentOptions {
  if (!extract) {
    const entities = Object.entries(names).map(([name, type]) => ({ type, name, mentions: [] }));
    return { metadata, entities };
  }
  const entities = extractEntities(article, { names });
  return {
    metadata,
    entities,
    dates: extractDates(article, { reference: referenceOf(article, date) }),
    quotes: extractQuotes(article, { entities }),
  };
}

// How much of a lost text is shown, in code units: enough to find it by.
const SHOWN = 60;

/** Writes a line to standard error for each loss. */
function report(lost: readonly Loss[], file: string, number: number): void {
  for (const { path, text, reason } of lost) {
    const words = text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
    process.stderr.write(
      `wirecopy: ${name(file)}: article ${number}: ${path}: lost ${JSON.stringify(words)}: ${reason}\n`,
    );
  }
}

function formatNamed(name: string, option: string): Format {
  if (Object.hasOwn(FORMATS, name)) return FORMATS[name as FormatName];
  const names = Object.entries(FORMATS)
    .filter(([, { write }]) => option === "--from" || write !== undefined)
    .map(([one]) => one);
  throw new UsageError(`${option} is one of ${names.join(", ")}, not "${name}"`);
}
