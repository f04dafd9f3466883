/** Datelines whose agency is not known or has no sign around it. */

import { describe, expect, it } from "vitest";
import { parseArticle, parseDateline } from "../../src/index.ts";

const LEDE = "The old tram line in the harbor reopened on Monday, its operator said.";

describe("a dateline whose last sign is its agency's bracket", () => {
  it.each(["WASHINGTON (HRB) ", "SPENCER, Mass. (HRB) ", "Trambridge, 7 March (HRB) "])(
    "can have an acronym that is not known: %s",
    (raw) => {
      expect(parseDateline(raw + LEDE)).toMatchObject({ raw, agency: "HRB" });
    },
  );

  it.each([
    `TRAMBRIDGE (HRB) ${LEDE}`,
    `Washington (HRB) ${LEDE}`,
    `UNITED STATES (US) ${LEDE}`,
    `PARIS (HRB) 3-1`,
    `PARIS (HRB) and its mayor`,
    `Trambridge 7 March (HRB) ${LEDE}`,
  ])("is told from a lede: %s", (line) => {
    expect(parseDateline(line)).toBeUndefined();
  });
});

describe("a dateline with a known agency after a comma", () => {
  it.each([
    ["Baku, May 3, AZERTAC ", "AZERTAC"],
    ["Accra, May 3, GNA ", "GNA"],
  ])("needs no sign: %s", (raw, agency) => {
    expect(parseDateline(raw + LEDE)).toMatchObject({ raw, agency, month: 5, day: 3 });
  });

  it.each([`Baku, May 3, Harbor ${LEDE}`, `Baku, May 3 AZERTAC ${LEDE}`, `Baku, May 3, GNA said`])(
    "is told from a lede: %s",
    (line) => {
      expect(parseDateline(line)).toBeUndefined();
    },
  );
});

describe("a dateline with its agency before the place", () => {
  it("needs no sign between them", () => {
    const raw = "AKP Phnom Penh, January 24, 2018 -- ";
    const read = parseDateline(raw + LEDE);
    expect(read).toMatchObject({ places: [{ name: "Phnom Penh" }], agency: "AKP", raw });
  });

  it.each([`AKP Trambridge, January 24, 2018 -- ${LEDE}`, `AKP Phnom Penh -- ${LEDE}`])(
    "needs a known place and a day: %s",
    (line) => {
      expect(parseDateline(line)?.agency).toBeUndefined();
    },
  );
});

it("reads a year after a slash, as ENA has it", () => {
  const raw = "Addis Ababa June 15/2019(ENA) ";
  expect(parseDateline(raw + LEDE)).toMatchObject({ month: 6, day: 15, year: 2019, raw });
});

describe("a bare dateline below a byline", () => {
  it("can have the authors' role and an acronym above it", () => {
    const { dateline, paragraphs } = parseArticle(
      `Tram runs\n\nBy Ann Lee\n\nHarbor Newspapers\n\n(HRB)\n\nWICHITA, Kan. - ${LEDE}\n`,
    );
    expect([dateline?.raw, paragraphs.length]).toEqual(["WICHITA, Kan. - ", 1]);
  });

  it("is not below two lines of a story", () => {
    const { dateline, paragraphs } = parseArticle(
      `Tram runs\n\nBy Ann Lee\n\nIt ran to the harbor.\n\nIt was full.\n\nWICHITA, Kan. - ${LEDE}\n`,
    );
    expect([dateline, paragraphs.length]).toEqual([undefined, 3]);
  });
});
