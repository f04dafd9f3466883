/** What is written of an article: itself or what is found in it, and of several files the one that it stands in. */

import { type Copy, inFile } from "./copy.ts";
import { type Asked, found } from "./found.ts";
import type { Options } from "./options.ts";

/** How an article is written. */
export interface Written extends Asked {
  readonly command: "parse" | "extract";
  /** Its file, where there are several. */
  readonly file: string | undefined;
}

/** An article as the object to write. What is found in it has positions of its file, for it comes without a text. */
export function written(copy: Copy, { command, file, ...asked }: Written): object {
  const said = command === "extract" ? foundIn(copy, asked) : copy.article;
  return file === undefined ? said : { file, ...said };
}

/** What is found in an article, where it stands in its file. */
export function foundIn({ article, inFile: place }: Copy, asked: Asked): object {
  const said = found(article, asked);
  return place === undefined ? said : inFile(said, place);
}

/** An article as a line of JSON. */
export function lineOf(copy: Copy, how: Written): string {
  return `${JSON.stringify(written(copy, how))}\n`;
}

/** How the articles of one of the files are written. */
export function howWritten(
  command: Written["command"],
  { date, only, files }: Options,
  file: string,
): Written {
  return { command, date, only, file: files.length > 1 ? file : undefined };
}
