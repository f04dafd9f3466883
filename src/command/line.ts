/** What to write for an article: what a command says of it, and its file if there are several. */

import type { Options } from "./options.ts";

/** The object to write for an article. */
export function withFile(said: object, file: string | undefined): object {
  return file === undefined ? said : { file, ...said };
}

/** A line of JSON for an article. */
export function lineOf(said: object, file: string | undefined): string {
  return `${JSON.stringify(withFile(said, file))}\n`;
}

/** The name to write with the articles of a file: none if there is no other file. */
export function nameAmong({ files }: Options, file: string): string | undefined {
  return files.length > 1 ? file : undefined;
}
