/** Reads the code units of strings. */

/**
 * The code unit of a string at an offset; NaN beyond its end. Engines store strings in many ways, and in a loop that
 * meets more than four of them, they look `charCodeAt` up again for each unit, at several times the cost. Here it is
 * looked up once.
 */
export const unitAt: (text: string, at: number) => number = /* @__PURE__ */ (() =>
  Function.prototype.call.bind(String.prototype.charCodeAt))();

/** Whether a text consists only of lowercase letters a to z. */
export function isSmallLetters(text: string): boolean {
  const { length } = text;
  for (let at = 0; at < length; at += 1) {
    const unit = unitAt(text, at);
    if (unit < 0x61 || unit > 0x7a) return false;
  }
  return true;
}
