/** A string's code units. */

/**
 * The code unit of a string at a place, NaN behind its end. Engines keep strings in many ways, and where a loop meets more
 * than four of them they look `charCodeAt` up anew for each unit, at several times the cost; here it is looked up once.
 */
export const unitAt: (text: string, at: number) => number =
  /* @__PURE__ */ Function.prototype.call.bind(String.prototype.charCodeAt);
