/**
 * The folder that `convert --out` writes to. It gets a file for each article, named after the file that the article
 * came from.
 */

import { mkdirSync, writeFileSync } from "node:fs";
import { basename, extname, join, resolve } from "node:path";
import { unwritable } from "./errors.ts";

/** A folder to write to. */
export interface Folder {
  /** Returns where to put the articles of a file. */
  namesFor(file: string, extension: string): Names;
}

/** Takes the articles of one file, in order. */
export interface Names {
  add(content: string): void;
  end(): void;
}

/**
 * Makes a folder for the articles of some files: `story.xml` for the only article of `story.txt`, `feed-000001.xml` and
 * so on for those of a feed. A name that is taken, by the article of another file or by an input file, gets a number:
 * `story-2.xml`.
 */
export function createFolder(folder: string, files: readonly string[]): Folder {
  // Some file systems take two names that differ only in case for the same.
  const taken = new Set(files.map((file) => resolve(file).toLowerCase()));
  const put = (stem: string, extension: string, content: string): void => {
    let path = join(folder, `${stem}.${extension}`);
    for (let number = 2; taken.has(resolve(path).toLowerCase()); number += 1)
      path = join(folder, `${stem}-${number}.${extension}`);
    taken.add(resolve(path).toLowerCase());
    write(folder, path, content);
  };
  return {
    namesFor: (file, extension) => {
      const stem = basename(file, extname(file)).replace(/[<>]/g, "");
      // Only the second article shows that a file holds several.
      let held: string | undefined;
      let count = 0;
      const numbered = (content: string): void => {
        count += 1;
        put(`${stem}-${String(count).padStart(6, "0")}`, extension, content);
      };
      return {
        add: (content) => {
          if (held !== undefined) numbered(held);
          held = content;
        },
        end: () => {
          if (held === undefined) return;
          if (count === 0) put(stem, extension, held);
          else numbered(held);
        },
      };
    },
  };
}

/** Writes a file into the folder, which is created if it does not exist. */
function write(folder: string, path: string, content: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path, content);
  } catch (error) {
    throw unwritable(path, error);
  }
}
