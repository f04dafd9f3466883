/** Cues: words beside an expression that tell whether it is past or to come. */

import type { TenseCue } from "../../model.ts";
import type { Sentence } from "./sentence.ts";

/** The side of some words: the first or second group of an expression that ends, or begins, beside the expression. */
interface Row {
  readonly before?: RegExp;
  readonly after?: RegExp;
  /** The future if none is given. */
  readonly side?: TenseCue["side"];
  /** What the words tell of, if not of all. */
  readonly of?: Sentence["of"];
  /** What has to stand on the other side. */
  readonly beside?: RegExp;
  /** What must not stand on the same side. */
  readonly unless?: RegExp;
}

/** The same with all members. */
export type Cue = { readonly [Name in keyof Required<Row>]: Row[Name] | undefined };

/** Makes a list of cues. Engines read objects of one form faster than of as many forms as rows have. */
export function cues(rows: readonly Row[]): readonly Cue[] {
  return rows.map(({ before, after, side, of, beside, unless }) => ({
    before,
    after,
    side,
    of,
    beside,
    unless,
  }));
}

/** The cue of the first row that matches. */
export function cueIn(rows: readonly Cue[], sentence: Sentence): TenseCue | undefined {
  for (const row of rows) {
    const { before, after, side = "future", beside, unless } = row;
    if (!tellsOf(row, sentence)) continue;
    const here = before ? sentence.before : sentence.after;
    if (beside?.test(before ? sentence.after : sentence.before) === false || unless?.test(here))
      continue;
    const found = ((before ?? after) as RegExp).exec(here);
    if (found !== null)
      return cueOf(found, before ? sentence.start : sentence.end + sentence.after.length, side);
  }
  return undefined;
}

function tellsOf({ of }: Cue, sentence: Sentence): boolean {
  if (of === undefined) return true;
  // A date is a day too.
  return of === "day" ? sentence.of !== "period" : of === sentence.of;
}

/** The cue in the first or second group of a match, for a text that ends at `end`. */
export function cueOf(
  found: RegExpExecArray | null,
  end: number,
  side: TenseCue["side"],
): TenseCue | undefined {
  if (found === null) return undefined;
  const text = (found[1] ?? found[2]) as string;
  const start = end - found.input.length + found.index + found[0].indexOf(text);
  return { start, end: start + text.length, text, side };
}
