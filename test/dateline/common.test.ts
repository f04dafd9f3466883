/** The quick reader of common datelines, compared with the general reader, which is slower. */

import fc from "fast-check";
import { expect, it, vi } from "vitest";
import { readCommon } from "../../src/dateline/common.ts";
import { parseDateline } from "../../src/index.ts";
import { RUNS } from "../laws/arbitraries.ts";

const quick = vi.hoisted(() => ({ isOff: false }));

vi.mock("../../src/dateline/common.ts", async (load) => {
  const common = await load<typeof import("../../src/dateline/common.ts")>();
  const read = (window: string) => (quick.isOff ? undefined : common.readCommon(window));
  return { ...common, readCommon: read };
});

const oneOf = (...values: string[]) => fc.constantFrom(...values);

// What is common, and what differs from it by little. Not PETRA, an agency as well, which the general one reads as such.
const opening = fc
  .tuple(
    oneOf("SEOUL", "NEW YORK", "PARIS", "GEORGIA", "LIMA", "ROME", "MOSCOW", "SEOUL/TOKYO", "MAY"),
    oneOf("", ", Ala.", ", South Korea", ", Georgia", ", April", ", March", ", No", ", Friday"),
    oneOf("", ", March 4", ", May 31", ", Sept. 9", ", Nov 99", ", Feb 30", ", Mac 4", ", Dec. 0"),
    oneOf("", " (Yonhap)", " (AP)", " (TASS)", " (ots)", " (APA)", " (dpa)", " (PA)", " (news)"),
    oneOf(" - ", " -- ", " — ", " – ", " _ "),
    oneOf(
      "The first tram ran Tuesday in the harbor, and the mayor said that it was full.",
      "Harbor. The first tram ran Tuesday, and the mayor said that it was full of people.",
      "AFP. The first tram ran Tuesday, and the mayor said that it was full of people.",
      "May 1 The first tram ran in the harbor, and the mayor said that it was full.",
      "“It ran,” the mayor said of the tram that had not run for ten years in the harbor.",
      "PARIS — The first tram ran Tuesday in the harbor, and it was full of people.",
      "A — (AP) The tram [in a box] / or else: it ran -- and ran again on March 4 (AFP) -",
    ),
  )
  .map((parts) => parts.join(""));

it("the quick reader of datelines reads what the general one does", () => {
  fc.assert(
    fc.property(opening, (text) => {
      quick.isOff = false;
      if (readCommon(text) === undefined) return;
      const read = parseDateline(text);
      quick.isOff = true;
      expect(parseDateline(text), text).toEqual(read);
    }),
    { numRuns: 50 * RUNS },
  );
});
