/** A string's code units. */

/**
 * The code unit of a string at a place, NaN behind its end. Engines keep strings in many ways, and where a loop meets more
 * than four of them they look `charCodeAt` up anew for each unit, at several times the cost; here it is looked up once.
 */
export const unitAt: (text: string, at: number) => number = /* @__PURE__ */ (() =>
  Function.prototype.call.bind(String.prototype.charCodeAt))();

/** Whether a text has nothing but small letters a to z. */
export function isSmallLetters(text: string): boolean {
  const { length } = text;
  for (let at = 0; at < length; at += 1) {
    const unit = unitAt(text, at);
    if (unit < 0x61 || unit > 0x7a) return false;
  }
  return true;
}
