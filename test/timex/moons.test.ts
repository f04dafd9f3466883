import { describe, expect, it } from "vitest";
import { extractDates, parseArticle } from "../../src/index.ts";

/** The value of a holiday in a year. */
function dayOf(holiday: string, year: number): string | undefined {
  return extractDates(`Shops close on ${holiday} ${year}.`, { reference: "2031-03-04" })[0]?.value;
}

describe("the holidays of the moon", () => {
  // As the Hong Kong Observatory and South Korea's government publish them.
  it.each([
    ["Lunar New Year", "2021-02-12"],
    ["Chinese New Year", "2022-02-01"],
    ["Lunar New Year's Day", "2023-01-22"],
    ["Lunar New Year", "2024-02-10"],
    ["Lunar New Year", "2025-01-29"],
    ["Chuseok", "2020-10-01"],
    ["Chuseok", "2021-09-21"],
    ["Chuseok", "2023-09-29"],
  ])("reads %s %s", (holiday, day) => {
    expect(dayOf(holiday, Number(day.slice(0, 4)))).toBe(day);
  });

  it.each(["Lunar New Year", "Chuseok"])("reads %s where no year is known", (holiday) => {
    const [found] = extractDates(`Shops close on ${holiday}.`);
    expect(found).toMatchObject({ text: holiday, value: "XXXX-XX-XX" });
  });

  it("takes Korea's day in Korea, where the new moon can come after midnight", () => {
    const article = parseArticle(
      "Shops close\nSEOUL, Feb. 4, 2027 (Yonhap) -- Shops will close on the Lunar New Year.\n",
    );
    expect(extractDates(article).at(-1)?.value).toBe("2027-02-07");
    expect(dayOf("Lunar New Year", 2027)).toBe("2027-02-06");
  });

  // The platform's Chinese calendar is a day off in a few years itself.
  const format = new Intl.DateTimeFormat("en-u-ca-chinese", {
    timeZone: "UTC",
    month: "numeric",
    day: "numeric",
  });
  const around = (day: string): string[] =>
    [-1, 0, 1].map((off) => format.format(Date.parse(day) + off * 86_400_000));

  it.each([
    ["Lunar New Year", "1/1", [1920, 1985]],
    ["Chuseok", "8/15", [1919, 1938, 1987]],
  ])("agrees within a day with the platform's calendar on %s, %s", (holiday, day, wrong) => {
    const years = Array.from({ length: 200 }, (_, index) => 1900 + index);
    expect(years.filter((year) => !around(dayOf(holiday, year) as string).includes(day))).toEqual(
      wrong,
    );
  });
});
