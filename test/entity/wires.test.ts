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
  "The tram left at 1630 BST on Sunday and came back at 06:00 BST. Tests are at 1400 CET and 1700 MSK.",
  "[O Velkar Customs] said so. [O Shanghai Customs] seized it. He was taken to [L Al-Velsa] hospital.",
  "[P Ann Lee] of [O Velkor Local 222] told [O BBC Radio 4] so. They lied about Windows 11.",
  "They joined the [O United Food and Commercial Workers Local 770]. The [O Velesh Authority] of [P Ann Velgren] fell. [O Velesh Electron] and [O SoftVel Group] rose.",
  "He spoke outside the [L Velesh County Courthouse]. The bulker Velgos Raph sank.",
  'Senator [P Ronald "Bato" dela Rosa] said so. [P Aissatou Ba] left, [O Fiji TV] reported.',
  "They looked into [P Newt Velgren]'s course. [L Canberra] fell; [L Wellington] recalled its envoy.",
  "[O Atlantic Financial Corp.] said it would merge. [O Atlantic] said it was done.",
];

const TABLES = [
  `WEATHER - World temperatures
City Max Min Weather
[L Amsterdam] 11 4 rain
[L La Paz] 34 25 clear
[L Kiev] -3 -9 snow`,
  `BC-HKN--Sums
Penalties_[P Velgren], [O Buf], 7:02. 3, [O N.Y. Rangers], [P Tarnok] 19 ([P Zolmer]), 9:50.
Goalies_[O N.Y. Rangers], [P Sanderling] (31 shots-29 saves).`,
  "W_[P Velgren] 5-7. L_[P Tarnok] 6-5. Sv_[P Zolmer] (31).",
  `RUGBY UNION - [L SOUTH AFRICA] NAME SQUAD.
Backs - [P Japie Mulder] ([O Transvaal]), [P Ann Lee] ([O Northern Transvaal]).`,
  `CYCLING - RESULTS.
He leads [P Bob Hill] of [O UAE Team Emirates] in the hills, the [O PGA Tour] said. He had help from [O Astana] team mate [P Cees Bol].`,
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

it("tells things of one name by their numbers", () => {
  const names = extractEntities("Apollo 11 came before Apollo 13.").map(({ name }) => name);
  expect(names).toEqual(["Apollo 11", "Apollo 13"]);
});

it("takes a company's first word for it beside its first two", () => {
  const text = "Velkan Marine Engineering Co. fell. Velkan said so. Velkan Marine rose.";
  expect(extractEntities(text).map(({ name, mentions }) => [name, mentions.length])).toEqual([
    ["Velkan Marine Engineering", 3],
  ]);
});

it("takes a first word for the company that is called by it alone", () => {
  const text = "Velkan Corp. fell. Velkan Financial Corp. rose. Velkan said so.";
  expect(extractEntities(text).map(({ name, mentions }) => [name, mentions.length])).toEqual([
    ["Velkan", 2],
    ["Velkan Financial", 1],
  ]);
});

it("takes no preposition for a part of a title", () => {
  const people = extractEntities("They lost under coach Bob Hill. He met under secretary Ann Lee.");
  expect(people.map(({ title }) => title)).toEqual(["coach", "under secretary"]);
});

it("leaves a nationality out of a title whose field is no ministry's first", () => {
  expect(extractEntities("Polish Commerce Minister Jan Nowak spoke.")[1]).toMatchObject({
    title: "Commerce Minister",
    nationality: "PL",
  });
});

describe("extractEntities, on newswire,", () => {
  it.each([...SENTENCES, ...SPORTS, ...TABLES, ...LOUD])("finds only the names in: %s", (copy) => {
    expect(marked(copy.replaceAll(/\[[POL] ([^\]]*)\]/g, "$1"))).toBe(copy);
  });
});
