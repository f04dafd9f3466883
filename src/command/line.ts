/** What is written of an article: itself or what is found in it, and of several files the one that it stands in. */

import type { Article } from "../index.ts";
import { type Asked, found } from "./found.ts";
import type { Options } from "./options.ts";

/** How an article is written. */
export interface Written extends Asked {
  readonly command: "parse" | "extract";
  /** Its file, where there are several. */
  readonly file: string | undefined;
}

/** An article as the object to write. */
export function written(article: Article, { command, file, ...asked }: Written): object {
  const said = command === "extract" ? found(article, asked) : article;
  return file === undefined ? said : { file, ...said };
}

/** An article as a line of JSON. */
export function lineOf(article: Article, how: Written): string {
  return `${JSON.stringify(written(article, how))}\n`;
}

/** How the articles of one of the files are written. */
export function howWritten(
  command: Written["command"],
  { date, only, files }: Options,
  file: string,
): Written {
  return { command, date, only, file: files.length > 1 ? file : undefined };
}
