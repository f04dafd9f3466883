/** Applies sticky regular expressions at an offset. */

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
