import { expect, it } from "vitest";
import { extractDates } from "../../src/dates.ts";

// The platform's own time zone database is the independent witness.
const ZONES = [
  ["Seoul time", "Asia/Seoul"],
  ["Tokyo time", "Asia/Tokyo"],
  ["Hong Kong time", "Asia/Hong_Kong"],
  ["Jakarta time", "Asia/Jakarta"],
  ["Indian time", "Asia/Kolkata"],
  ["Kathmandu time", "Asia/Kathmandu"],
  ["Pakistan time", "Asia/Karachi"],
  ["Kabul time", "Asia/Kabul"],
  ["Dubai time", "Asia/Dubai"],
  ["Tehran time", "Asia/Tehran"],
  ["Moscow time", "Europe/Moscow"],
  ["MSK", "Europe/Moscow"],
  ["Nairobi time", "Africa/Nairobi"],
  ["Lagos time", "Africa/Lagos"],
  ["Johannesburg time", "Africa/Johannesburg"],
  ["Lima time", "America/Lima"],
  ["ET", "America/New_York"],
  ["Chicago time", "America/Chicago"],
  ["Mountain time", "America/Denver"],
  ["PT", "America/Los_Angeles"],
  ["London time", "Europe/London"],
  ["Irish time", "Europe/Dublin"],
  ["Paris time", "Europe/Paris"],
  ["Warsaw time", "Europe/Warsaw"],
  ["Athens time", "Europe/Athens"],
  ["Sydney time", "Australia/Sydney"],
] as const;

const YEARS = [1946, 1960, 1974, 1985, 1988, 1993, 1998, 2006, 2007, 2010, 2013, 2016, 2023, 2026];
// Around the days on which clocks are changed
const DAYS =
  "01-15 03-08 03-10 03-13 03-15 03-26 03-29 04-01 04-04 04-07 07-04 09-26 10-05 10-25 10-31 11-02 11-06 12-24";

it.each(ZONES)("extractDates gives %s the offset of its day, or none", (name, timeZone) => {
  const format = new Intl.DateTimeFormat("en", { timeZone, timeZoneName: "longOffset" });
  let known = 0;
  for (const year of YEARS)
    for (const day of DAYS.split(" ")) {
      const reference = `${year}-${day}`;
      const [date] = extractDates(`The tram left at 12 p.m. ${name}.`, { reference });
      expect(date?.zone?.name).toBe(name);
      const { offset } = date?.zone ?? {};
      if (offset === undefined) continue;
      known += 1;
      const parts = format.formatToParts(new Date(`${date?.value}:00${offset}`));
      const part = parts.find(({ type }) => type === "timeZoneName")?.value.replace("GMT", "");
      expect([reference, offset]).toEqual([reference, part || "+00:00"]);
    }
  // The years of today are always known.
  expect(known).toBeGreaterThanOrEqual(2 * DAYS.split(" ").length);
});

it.each([
  ["at 1 a.m. ET on March 9, 2031", undefined],
  ["at 8 a.m. ET on March 9, 2031", "-04:00"],
  ["at 8 a.m. ET on March 8, 2031", "-05:00"],
  ["at 1:30 a.m. ET on Nov. 2, 2031", undefined],
  ["at 8 a.m. ET on Nov. 2, 2031", "-05:00"],
  ["at 5 p.m. London time on July 4, 1990", undefined],
  ["at 5 p.m. local time on July 4, 2031", undefined],
])("extractDates gives an offset only where there is one for sure: %s", (text, offset) => {
  expect(extractDates(text).map(({ zone }) => zone?.offset)).toEqual([offset]);
});

it("extractDates gives the offset of the day that a clock time belongs to", () => {
  const [date] = extractDates("The vote is at 9 p.m. ET on July 4.", { reference: "2031-01-10" });
  expect(date).toMatchObject({
    value: "2031-07-04T21:00",
    zone: { name: "ET", offset: "-04:00" },
  });
});

it("extractDates gives the zones of today without a reference date, if they have no seasons", () => {
  const zones = extractDates("at 9 a.m. Seoul time and at 9 a.m. ET").map(({ zone }) => zone);
  expect(zones).toEqual([{ name: "Seoul time", offset: "+09:00" }, { name: "ET" }]);
});
