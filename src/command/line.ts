/** What is written of an article: itself or what is found in it, and of several files the one that it stands in. */

import type { Article } from "../index.ts";
import { type Asked, found } from "./found.ts";

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

/** A file's name as what is written has it; `undefined` where there is only one file. */
export function fileAmong(files: readonly string[], file: string): string | undefined {
  return files.length > 1 ? file : undefined;
}
