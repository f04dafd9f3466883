import { describe, expect, it } from "vitest";
import { marked } from "./marked.ts";

// Marked as in `newswire.ts`.
const HEADLINES = [
  "[O DELMAR STEEL INC] 3RD QTR LOSS\nShr 4 cts vs 3 cts",
  "[O HARLAND FOODS PLC] SETS SPLIT\nThe company said so.",
  "[O HARROWGATE TOOL CORP] 2ND QTR NET\nShares of [O Harrowgate] rose.",
  "[O KUMPULAN SERI AMAN BHD] PROFIT DOUBLES\nIt rose.",
  "[O LEE'S GENERAL STORES INC] YEAR NET\nIt rose.",
  "THE [O FENWICK AND VELESH CO OF CANADA LTD] CUTS PAYOUT\nIt rose.",
  "TARNOK UNIT TO BUY [O DELMAR STEEL INC]\nIt rose.",
  "DRELM RAISES STAKE IN [O KOVAK STEEL INC] TO 12 PCT\nIt rose.",
  "DRELM BUYS 12 PCT OF [O KOVAK STEEL INC]\nIt rose.",
];

describe("extractEntities, on companies,", () => {
  it.each(HEADLINES)("finds them whole in headlines in capitals: %s", (copy) => {
    expect(marked(copy.replaceAll(/\[[POL] ([^\]]*)\]/g, "$1"))).toBe(copy);
  });
});
