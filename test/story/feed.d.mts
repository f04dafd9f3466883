/** An article's text and the story that it is a version of. */
export interface Filed {
  text: string;
  story: number;
}

/** A feed of about so many articles over the given number of days; the seed tells which. */
export function generateFeed(seed: number, articles: number, days?: number): Filed[];

/** Precision, recall and F1 over the pairs of articles that are put together. */
export function pairwise(
  truth: readonly number[],
  found: readonly number[],
): { precision: number; recall: number; f1: number };
