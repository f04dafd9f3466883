/** `wirecopy convert`: articles from one format to another. */

import { extractDates } from "../dates.ts";
import { extractEntities } from "../entities.ts";
import type { FormatName } from "../formats/guess.ts";
import type { Loss, ReadDocument, WriteDocumentOptions } from "../formats/model.ts";
import { extractQuotes } from "../quotes.ts";
import { eachDocument } from "./documents.ts";
import { name, STATUS, UsageError } from "./errors.ts";
import { NO_HEADER } from "./feed.ts";
import { referenceOf } from "./findings.ts";
import { createFolder } from "./folder.ts";
import { FORMATS, type Format } from "./formats.ts";
import { createLossReport } from "./lost.ts";
import { didYouMean } from "./near.ts";
import type { Options } from "./options.ts";
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
  const { write, follow, extension, title } = formatNamed(options.to ?? "json", "--to");
  if (write === undefined)
    throw new UsageError(`${options.to} (${title}) is only read, not written`);
  const folder = options.out === undefined ? undefined : createFolder(options.out, options.files);
  // If the format holds only one article, it is written once it is certain that there is no other.
  const isSingle = follow === undefined && folder === undefined;
  const losses = createLossReport(options.quiet);
  let held = async (): Promise<void> => {};
  let total = 0;
  let status: number = STATUS.fine;
  for (const file of options.files) {
    let count = 0;
    const names = folder?.namesFor(name(file), extension);
    const { ninjsVersion, files } = options;
    const setting = { ninjsVersion, file: files.length > 1 ? file : undefined };
    const take = async (document: ReadDocument): Promise<void> => {
      count += 1;
      total += 1;
      if (total > 1 && isSingle)
        throw new UsageError(`${options.to} holds one article a file; name a folder with --out`);
      const { article } = document;
      const written = await write(article, found(document, options), setting);
      const isFirst = total === 1 || folder !== undefined;
      const text = isFirst ? written.output : follow?.(written.output, article, options.date);
      const place = `${name(file)}: article ${count}`;
      if (text === undefined)
        throw new UsageError(`${place}: ${NO_HEADER}, or name a folder with --out`);
      const put = async (): Promise<void> => {
        losses.add([...document.lost, ...written.lost], place);
        if (names !== undefined) names.add(text);
        else await output.write(text);
      };
      if (isSingle) held = put;
      else await put();
    };
    const addLoss = (lost: Loss): void => losses.add([lost], name(file));
    status = Math.max(status, await eachDocument(file, from, options, { take, addLoss }));
    names?.end();
    if (status > 0 && options.failFast) break;
  }
  await held();
  losses.end();
  return status;
}

/**
 * What is written along with an article: what its document says that it is about, or what was found in it on request.
 */
function found(
  { article, metadata, names }: ReadDocument,
  { extract, date }: Options,
): WriteDocumentOptions {
  const listed = Object.entries(names).map(([name, type]) => ({ type, name, mentions: [] }));
  if (!extract) return { metadata, entities: listed };
  const findable = listed.filter(({ name }) => WORD.test(name));
  const entities = extractEntities(article, {
    names: Object.fromEntries(findable.map(({ name, type }) => [name, type])),
  });
  const met = new Set(
    entities.flatMap(({ name, mentions }) => [name, ...mentions.map(({ text }) => text)]),
  );
  return {
    metadata,
    entities: [...entities, ...listed.filter(({ name }) => !met.has(name))],
    dates: extractDates(article, { reference: referenceOf(article, date) }),
    quotes: extractQuotes(article, { entities }),
  };
}

// Names without any of these cannot be searched for.
const WORD = /[\p{L}\p{N}]/u;

function formatNamed(name: string, option: string): Format {
  if (Object.hasOwn(FORMATS, name)) return FORMATS[name as FormatName];
  const names = Object.entries(FORMATS)
    .filter(([, { write }]) => option === "--from" || write !== undefined)
    .map(([one]) => one);
  throw new UsageError(
    `${option} is one of ${names.join(", ")}, not "${name}"${didYouMean(name, names)}`,
  );
}
