/** A key for a piece of copy, which is the same wherever it is read. */

import { isObject, string } from "../check/values.ts";
import type { Article } from "../model.ts";

/**
 * Computes a key for an article's text. Equal texts have equal keys, whatever their position in a feed, so a repeated
 * delivery can be recognized.
 *
 * The key is a 128-bit hash and is not cryptographic: anyone can construct two texts with the same key. The probability
 * that any two of a thousand million texts share a key by chance is about 10^-21 (the birthday bound, n² / 2^129).
 *
 * @param article - A parsed article that has its `source`, or a text.
 * @returns 32 hexadecimal digits: the MurmurHash3 (x86, 128 bits, seed 0) of the text's UTF-16 code units, low byte
 *   first.
 * @throws TypeError if the article has no `source`.
 * @example
 * ```ts
 * const feed = parseFeed(" date 2031-03-04 Tram\n(END)\n date 2031-03-04 Tram\n(END)\n");
 * feed.map(contentKey); // => ["a24fb5ce65ed896a7dccf2d9f5fc8c69", "a24fb5ce65ed896a7dccf2d9f5fc8c69"]
 * ```
 */
export function contentKey(article: string | Pick<Article, "source">): string {
  const text = isObject(article) ? article.source : article;
  return murmur(string(text, text === article ? "article" : "article.source"))
    .map((word) => (word >>> 0).toString(16).padStart(8, "0"))
    .join("");
}

const C1 = 0x239b961b;
const C2 = 0xab0e9789;
const C3 = 0x38b34ae5;
const C4 = 0xa1e38b93;

function rotate(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits));
}

/** MurmurHash3_x86_128 by Austin Appleby (public domain), over code units. */
function murmur(text: string): number[] {
  const length = text.length;
  // A word is two code units, or 0 beyond the text, where `NaN` becomes 0; each round takes four words.
  const word = (at: number): number => text.charCodeAt(at) | (text.charCodeAt(at + 1) << 16);
  let [h1, h2, h3, h4] = [0, 0, 0, 0];
  const whole = length - (length % 8);
  for (let at = 0; at < whole; at += 8) {
    h1 ^= mix(word(at), C1, 15, C2);
    h1 = (Math.imul(rotate(h1, 19) + h2, 5) + 0x561ccd1b) | 0;
    h2 ^= mix(word(at + 2), C2, 16, C3);
    h2 = (Math.imul(rotate(h2, 17) + h3, 5) + 0x0bcaa747) | 0;
    h3 ^= mix(word(at + 4), C3, 17, C4);
    h3 = (Math.imul(rotate(h3, 15) + h4, 5) + 0x96cd1c35) | 0;
    h4 ^= mix(word(at + 6), C4, 18, C1);
    h4 = (Math.imul(rotate(h4, 13) + h1, 5) + 0x32ac3b17) | 0;
  }
  // The rest is padded with zeros, which change nothing. The length, mixed in at the end, distinguishes it from text that
  // ends in zeros.
  h1 ^= mix(word(whole), C1, 15, C2);
  h2 ^= mix(word(whole + 2), C2, 16, C3);
  h3 ^= mix(word(whole + 4), C3, 17, C4);
  h4 ^= mix(word(whole + 6), C4, 18, C1);
  return finish([h1, h2, h3, h4], length * 2);
}

function mix(word: number, first: number, bits: number, second: number): number {
  return Math.imul(rotate(Math.imul(word, first), bits), second);
}

function finish(words: readonly number[], bytes: number): number[] {
  const mixed = spread(words.map((word) => word ^ bytes));
  return spread(mixed.map(avalanche));
}

/** Adds all words to the first, and that to each of the others. */
function spread(words: readonly number[]): number[] {
  const sum = words.reduce((all, word) => (all + word) | 0);
  return words.map((word, index) => (index === 0 ? sum : (word + sum) | 0));
}

function avalanche(hash: number): number {
  let word = hash ^ (hash >>> 16);
  word = Math.imul(word, 0x85ebca6b);
  word ^= word >>> 13;
  word = Math.imul(word, 0xc2b2ae35);
  return word ^ (word >>> 16);
}
