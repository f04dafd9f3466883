import { describe, expect, it } from "vitest";
import { formatDate, parseArticle, parseDate, parseDateline } from "../../src/index.ts";

describe("parseDate", () => {
  it.each([
    ["2031-03-04", "2031-03-04"],
    ["March 4, 2031", "2031-03-04"],
    ["Sept. 10, 2019", "2019-09-10"],
    ["Sept 10, 2019", "2019-09-10"],
    ["Sep 10 2019", "2019-09-10"],
    ["SEPTEMBER 10, 2019", "2019-09-10"],
    ["Tuesday, March 4, 2031", "2031-03-04"],
    ["4 March 2031", "2031-03-04"],
    ["22nd April, 2026", "2026-04-22"],
    ["21 jan 2019", "2019-01-21"],
    ["30 juin 2020", "2020-06-30"],
    ["26 mai 2020", "2020-05-26"],
    ["11 LUG 2014", "2014-07-11"],
    ["18 Dez 2013", "2013-12-18"],
    ["20 AUG 88", "1988-08-20"],
    ["3 MAY 21", "2021-05-03"],
    ["Dec. 03, 2019", "2019-12-03"],
    [" Feb. 29, 2020 ", "2020-02-29"],
    ["Thu, 4 Sep 2031", "2031-09-04"],
    ["Thu, 4 Sep 2031 10:00:00 +0900", "2031-09-04"],
    ["2031-09-04T23:00:00Z", "2031-09-04"],
    ["2031-09-04T23:00:00.000+09:00", "2031-09-04"],
    ["2031-09-04 23:00", "2031-09-04"],
    ["January 23, 2021 09:35", "2021-01-23"],
    ["March 4, 2031 at 6:20 p.m. EST", "2031-03-04"],
    ["4 septembre 2031", "2031-09-04"],
    ["1er mars 2031", "2031-03-01"],
    ["jeudi 4 septembre 2031", "2031-09-04"],
    ["4. März 2031", "2031-03-04"],
    ["Donnerstag, 4. September 2031", "2031-09-04"],
    ["4 de marzo de 2031", "2031-03-04"],
    ["sábado, 1 de febrero de 2031", "2031-02-01"],
    ["4 dicembre 2031", "2031-12-04"],
    ["1º de março de 2031", "2031-03-01"],
    ["4 Mac 2031", "2031-03-04"],
    ["4 Ogos 2031", "2031-08-04"],
    ["4 Desember 2031", "2031-12-04"],
    ["Febuary 4, 2031", "2031-02-04"],
    ["Spet. 4, 2031", "2031-09-04"],
    ["Sept, 4, 2031", "2031-09-04"],
    ["Sept. 1, 2019, 9 a.m. KST", "2019-09-01"],
    ["Sept. 1, 2019 at 9pm", "2019-09-01"],
    ["Sept. 1, 2019 12 p.m.", "2019-09-01"],
  ])("reads %s", (text, date) => expect(parseDate(text)).toBe(date));

  it.each([
    "",
    "Feb. 29, 2021",
    "2021-02-30",
    "2021-13-01",
    "Sept. 31, 2019",
    "May 1",
    "May",
    "May 2021",
    "2018-10",
    "Maybe 1, 2021",
    "Novelist 12, 2031",
    "Decoder 4, 2031",
    "Sepulcher 3, 2031",
    "2031-05-01T29:00:00Z",
    "March 4, 2031 and more",
    "on March 4, 2031",
    "0000-01-01",
    "1/2/2021",
    "2031-09-04T",
    "2031-09-04T10",
    "2031-09-04T30:00",
    "Never, March 4, 2031",
    "January 23, 2021 09:35 and more",
    "March 4, 2031 9 amid",
    "2031-03-04 9 amen",
    "2031-03-04T9 am",
    "March 4, 2031, 13 pm",
    "March 4, 2031, 24 pm",
    "March 4, 2031, 0 pm",
    "March 4, 2031, 9",
  ])("does not read %j as a date", (text) => expect(parseDate(text)).toBeUndefined());

  it.each([
    ["Dec. 31", "2022-01-01", "2021-12-31"],
    ["Jan. 2", "2021-12-30", "2022-01-02"],
    ["May 1", "2021-05-01", "2021-05-01"],
    ["June 30", "2021-01-01", "2021-06-30"],
    ["July 20", "2021-01-01", "2020-07-20"],
    ["Feb. 29", "2021-03-01", undefined],
    ["Feb. 29", "2023-11-01", "2024-02-29"],
  ])("reads %s as the day nearest to %s: %s", (text, reference, date) => {
    expect(parseDate(text, { reference })).toBe(date);
  });
});

describe("parseDateline", () => {
  it.each([
    ["PARIS, 1er mars 2031 (GLOBE NEWSWIRE) -- Harbor annonce.", 3, 1, 2031],
    ["BERLIN, 4. März (Reuters) - Die Bahn ist gefahren.", 3, 4, undefined],
    ["MADRID, 4 de marzo de 2031 /PRNewswire/ -- Harbor anuncia.", 3, 4, 2031],
    ["KUALA LUMPUR, 4 Mac (Bernama) -- Trem beroperasi semula.", 3, 4, undefined],
    ["LISBOA, 4 de setembro (EFE) -- O bonde voltou.", 9, 4, undefined],
  ])("reads the day of %s", (text, month, day, year) => {
    const dateline = parseDateline(text);
    expect([dateline?.month, dateline?.day, dateline?.year]).toEqual([month, day, year]);
  });

  it.each(["SEOUL, Sept, 4 (Yonhap) -- Trams ran.", "SEOUL, Spet. 4 (Yonhap) -- Trams ran."])(
    "reads the misspelled month of %s, and parseArticle reports it",
    (text) => {
      const { dateline, diagnostics } = parseArticle(`Trams run\n${text}`);
      expect([dateline?.month, dateline?.day]).toEqual([9, 4]);
      expect(diagnostics.map(({ code }) => code)).toContain("damaged-dateline");
    },
  );
});

describe("formatDate", () => {
  it.each([
    ["iso", "2019-09-01"],
    ["ap", "Sept. 1, 2019"],
    ["reuters", "Sept 1, 2019"],
    ["full", "September 1, 2019"],
    ["short", "Sep 1, 2019"],
  ] as const)("writes a date in the %s style", (style, text) => {
    expect(formatDate("2019-09-01", style)).toBe(text);
    expect(parseDate(text)).toBe("2019-09-01");
  });

  it("reads back every day of a leap year in every style", () => {
    for (let day = 0; day < 366; day += 1) {
      const date = new Date(Date.UTC(2024, 0, 1 + day)).toISOString().slice(0, 10);
      for (const style of ["iso", "ap", "reuters", "full", "short"] as const) {
        expect(parseDate(formatDate(date, style))).toBe(date);
      }
    }
  });

  it("refuses an impossible date and an unknown style", () => {
    expect(() => formatDate("2021-02-30", "ap")).toThrow(
      expect.objectContaining({
        name: "RangeError",
        path: "date",
        message: 'date: the calendar has no "2021-02-30"',
      }),
    );
    expect(() => formatDate("2021-02-28", "px" as never)).toThrow("style: must be one of iso,");
  });
});
