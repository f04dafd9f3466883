/** What to write for an article: the article itself or what was found in it, and its file if there are several. */

import { type Copy, inFile } from "./copy.ts";
import { type Asked, found } from "./found.ts";
import type { Options } from "./options.ts";

/** How to write an article. */
export interface Written extends Asked {
  readonly command: "parse" | "extract";
  /** Its file, if there are several. */
  readonly file: string | undefined;
}

/**
 * The object to write for an article. What was found in it has positions in the file, since its text is not written.
 */
export function written(copy: Copy, { command, file, ...asked }: Written): object {
  const said = command === "extract" ? foundIn(copy, asked) : copy.article;
  return file === undefined ? said : { file, ...said };
}

/** What is found in an article, with positions in its file. */
export function foundIn({ article, inFile: place }: Copy, asked: Asked): object {
  const said = found(article, asked);
  return place === undefined ? said : inFile(said, place);
}

/** An article as a line of JSON. */
export function lineOf(copy: Copy, how: Written): string {
  return `${JSON.stringify(written(copy, how))}\n`;
}

/** How to write the articles of one of the files. */
export function howWritten(
  command: Written["command"],
  { date, only, explain, files }: Options,
  file: string,
): Written {
  return { command, date, only, explain, file: files.length > 1 ? file : undefined };
}
