/** Hashes texts to numbers. */

/** What FNV-1a multiplies a hash by after each unit. */
export const FNV_PRIME = 0x01000193;

/** The 32-bit FNV-1a hash of a text, over its code units. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1)
    hash = Math.imul(hash ^ text.charCodeAt(at), FNV_PRIME);
  return hash >>> 0;
}

/**
 * A 128-bit hash of a text as 32 hexadecimal digits: four of 32 bits that begin with different numbers. `contentKey` has
 * a faster one, whose code is several times as long; formats compute one only for an article without an identifier.
 */
export function wideHashOf(text: string): string {
  return [1, 2, 3, 4].map((seed) => seededHash(text, seed)).join("");
}

function seededHash(text: string, seed: number): string {
  let hash = seed;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x9e3779b1);
    // High bits become low ones, or else the lowest bits would be the same for every seed.
    hash ^= hash >>> 15;
  }
  return (hash >>> 0).toString(16).padStart(8, "0");
}
