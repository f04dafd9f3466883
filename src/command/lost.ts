/** Reports on standard error what a format has no place for. */

import type { Loss } from "../formats/model.ts";
import { plain } from "./plain.ts";

/** Reports losses. */
export interface LossReport {
  /** Reports the losses of an article, or of a file, at a place such as `feed.txt: article 3`. */
  add(lost: readonly Loss[], place: string): void;
  /** Says how many others there were. */
  end(): void;
}

// How many losses of the same kind are shown: enough to see which kind it is, but not a line for each article of a feed.
const SHOWN = 3;
// How much of a lost text is shown, in code units: enough to find it by.
const LONGEST = 60;

/** Makes a report that shows the first losses of each kind, and counts the rest. If `quiet`, it says nothing. */
export function createLossReport(quiet: boolean): LossReport {
  const counts = new Map<string, number>();
  const say = (words: string): void => {
    process.stderr.write(`wirecopy: ${words}\n`);
  };
  return {
    add: (lost, place) => {
      if (quiet) return;
      for (const { path, text, reason } of lost) {
        const kind = `${path.replace(/\[\d+\]/g, "")}: ${reason}`;
        const count = (counts.get(kind) ?? 0) + 1;
        counts.set(kind, count);
        if (count <= SHOWN)
          say(`${place}: ${plain(path)}: lost ${plain(excerpt(text))}: ${reason}`);
      }
    },
    end: () => {
      for (const [kind, count] of counts)
        if (count > SHOWN) say(`and ${count - SHOWN} more: ${kind}`);
    },
  };
}

function excerpt(text: string): string {
  return JSON.stringify(text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
}
