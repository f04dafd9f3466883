import { describe, expect, it } from "vitest";
import { countDocument, score } from "../real/score.mjs";

const mention = (start: number, end: number, value: string, type = "DATE") => ({
  start,
  end,
  value,
  type,
});

describe("the scores of TempEval-3", () => {
  it("are those computed by hand for an exact, an overlapping, a misread, a missed and a spurious mention", () => {
    const key = [
      mention(0, 6, "2031-03-01"),
      mention(10, 20, "2030"),
      mention(30, 36, "2031-03-02"),
      mention(40, 44, "P2W", "DURATION"),
    ];
    const system = [
      mention(0, 6, "2031-03-01"),
      mention(14, 20, "2030"),
      mention(30, 36, "2031-03-09"),
      mention(50, 54, "2029"),
    ];
    const counts = countDocument(key, system);
    expect(counts).toEqual({ key: 4, system: 4, strict: 2, relaxed: 3, value: 2, type: 3 });
    const result = score([counts]);
    expect(result.precision).toBeCloseTo(3 / 4);
    expect(result.recall).toBeCloseTo(3 / 4);
    expect(result.strict).toBeCloseTo(0.5);
    expect(result.relaxed).toBeCloseTo(0.75);
    expect(result.value).toBeCloseTo(0.75 * (2 / 3));
    expect(result.type).toBeCloseTo(0.75);
  });

  it("match an annotated mention with only one of the mentions found", () => {
    const counts = countDocument(
      [mention(0, 20, "2031")],
      [mention(0, 5, "2031"), mention(10, 15, "2031")],
    );
    expect(counts.relaxed).toBe(1);
    expect(score([counts]).precision).toBe(0.5);
  });

  it("are computed from the sums over all documents", () => {
    const one = countDocument([mention(0, 5, "2031")], [mention(0, 5, "2031")]);
    const none = countDocument([mention(0, 5, "2031")], []);
    const { precision, recall, strict } = score([one, none]);
    expect([precision, recall]).toEqual([1, 0.5]);
    expect(strict).toBeCloseTo(2 / 3);
  });

  it("are 0 for a document without mentions", () => {
    expect(score([countDocument([], [])])).toMatchObject({ strict: 0, relaxed: 0, value: 0 });
  });
});
