/** The text of an article, and the number of its story. */
export interface Filed {
  text: string;
  story: number;
}

/** Generates a feed of about the given number of articles over the given number of days. A seed always gives the same feed. */
export function generateFeed(seed: number, articles: number, days?: number): Filed[];

/** Precision, recall and F1 over the pairs of articles that are put in one story. */
export function pairwise(
  truth: readonly number[],
  found: readonly number[],
): { precision: number; recall: number; f1: number };
