import { describe, expect, it } from "vitest";
import { extractEntities } from "../../src/entity/extract.ts";
import { marked } from "./marked.ts";

// Marked as in `newswire.ts`.
const SENTENCES = [
  "Rival [O Standard and Poor's Corp] said no. The [O Institute for the Study of War], a think tank, said so.",
  "The [O Transport and General Workers Union] met. [O Ford] and [O United Auto Workers Union] leaders met.",
  "[O Velesh Corp] <VLK> sold it to [O Tarnok Inc]. [P Ann Lee] of [O Tarnok Inc] said so.",
  "[O Velesh Corp.] sold it, said [O Tarnok Inc.] It rose. [O Velesh Co.] fell.",
  "President [P Hassan Sheikh Mohamud] told parliament so. Crown Prince Sheikh [P Salman] left.",
  "Shares fell, and in [L Frankfurt] [O ECB] chief [P Ann Lee] said so. In [L New York] [O UN] envoys met. [O Paris SG] won.",
  "[P Femi Falana], SAN, urged it. [P Rotimi Jacobs] (SAN) and [P Ann Lee], QC, said so.",
  "It stopped at [L Velsohar], the oil minister said.",
  "Floor leader [P Park Chan-dae] said so.",
  "Shares of [O Bodo/Glimt] fell.",
  "Shares of [O Velesh Fields of South Africa Ltd] rose. [P Ann Lee] of [L South Africa] left.",
  "[O People Power Party] Rep. [P Kweon Seong-dong] said it. He told the [O Commons] so.",
  "It sold its [O Simon and Schuster] arm. [L Oman] and the [L U.A.E.] met in [L Khyber Pakhtunkhwa].",
  "The 120,400-tonne Raad al-Velesh was hit.",
  "They met at the [L Stadio delle Alpi]. They rammed the BRP Tarnok.",
];

const SPORTS = [
  `[O NHL] ICE HOCKEY - SUMMARIES.
[L NEW YORK] 1999-12-07
[O Buffalo] 3 [O Hartford] 1
Goals - [O Buffalo]: [P Tarnok] 5, [P Velgren] 9 (pp), [P Zolmer] 7. [O Hartford]: [P Sanderling] 8.
Saves - [O Buffalo]: [P Haskel] 32. [O Hartford]: [P Burken] 21.`,
  `CRICKET - [L ZIMBABWE] V [L SRI LANKA] ONE-DAY SCOREBOARD.
[L BULAWAYO] 1999-12-07
[P R. Kaluwithana] b [P Strake] 11
[P M. Atapatha] c [P A. Flower] b [P Brandel] 27
[P A. Gurusinth] run out ([P Wishal]) 4`,
  `SOCCER - LATE GOAL.
[L LONDON] 1999-12-08
They held [O Tottenham] 1-1 at [L White Hart Lane]. Coach [P Ann Lane] left.`,
  "BADMINTON - HONG KONG CUP SEMIFINALS.\n[L KOWLOON] 1999-12-21\nRain fell.",
];

const LOUD = [
  "[O CARGILL] STRIKE AT [L SEAFORTH] CONTINUES\nThe [O Cargill] plant at [L Seaforth] stayed shut.",
  "[P VELESH] PARTNER PLEADS\n[P Ivan Velesh] did not speak.",
  "[O TOKYO STOCK EXCHANGE] TO ADMIT FIVE FIRMS\nThe exchange said so.",
  "[L NEW SOUTH WALES] TO VOTE ON BUDGET\nIt said so.",
  "FIVE TO LEAVE [O LIBERAL DEMOCRATIC PARTY] IN ROW\nIt said so.",
  "COURT RULES ON [O GENERAL DYNAMICS] IN ROW\nIt said so.",
  "[O JP MORGAN] AND [O E.F. HUTTON] TO MERGE\nIt said so.",
  "JUDGE IN [L THE HAGUE] TO RULE ON [L MATO GROSSO DO SUL]\nIt said so.",
];

it("takes Moscow, Georgia and Ukraine for three places, but Moscow, Georgia, for a town of the state", () => {
  const countries = (text: string): unknown[] => extractEntities(text).map((one) => one.country);
  expect(countries("The talks of Moscow, Georgia and Ukraine went on.")).toEqual([
    "RU",
    "GE",
    "UA",
  ]);
  expect(countries("A fire in Moscow, Georgia, killed two.")).toEqual(["US", "US"]);
});

it("writes names in capitals with the capitals of their letters", () => {
  const names = extractEntities("J.P. MORGAN CUTS JOBS AT MGM GRAND IN ST LOUIS\nIt said so.");
  expect(names.map(({ name }) => name)).toEqual(["J.P. Morgan", "MGM Grand", "St Louis"]);
});

describe("extractEntities, on newswire,", () => {
  it.each([...SENTENCES, ...SPORTS, ...LOUD])("finds only the names in: %s", (copy) => {
    expect(marked(copy.replaceAll(/\[[POL] ([^\]]*)\]/g, "$1"))).toBe(copy);
  });
});
