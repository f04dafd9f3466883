/** Applies regular expressions that keep an offset: sticky and global ones. */

/** Returns what a sticky expression matches at `at`. */
export function matchAt(expression: RegExp, text: string, at: number): RegExpExecArray | null {
  expression.lastIndex = at;
  return expression.exec(text);
}

/** The end of what a sticky expression matches at `at`, or `at` itself if it matches nothing. */
export function matchEnd(expression: RegExp, text: string, at: number): number {
  expression.lastIndex = at;
  return expression.test(text) ? expression.lastIndex : at;
}

/** All that a global expression matches. `matchAll` finds the same, but copies the expression first, which takes longer. */
export function allMatches(expression: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  expression.lastIndex = 0;
  for (let one = expression.exec(text); one !== null; one = expression.exec(text)) {
    found.push(one);
    if (one[0] === "") expression.lastIndex += 1;
  }
  return found;
}
