/** What the words beside names show, in results, in business copy and in reports of the world. */

import { describe, expect, it } from "vitest";
import { marked } from "./marked.ts";

// Marked as in `newswire.ts`.
const RESULTS = [
  `Results on Sunday:
[O Velgen] 2 ([P Lenk] 12, [P Dravo] 77) [O Newton] 0
[O Salzen] 1 ([P Da Moura] 55) [O Brodno] 3 ([P Vanek] 33, [P Petz] 72)
Still to play: [O Marseille] v [O Strasbourg] in Ligue 1`,
];
const PLACES = [
  "Fire broke out at its [L Mina Velsadi] refinery. They met at the hunting lodge of [L Zavelovo].",
  "Gunmen came to the slum of [L Cite Veleil]. The mayor reopened [L City Hall] on Monday.",
  "Dredging of [L Kelvindini] channel goes on. Water from the [L Velttur] dam fell.",
  "Tension rose along the [L Line of Control]. It owns part of the [L Velana] field.",
  "The rebels advanced on [L Sake], some 20 kilometres from [L Goma].",
  "He was held in the [L Bosques de las Velas] neighborhood.",
  "BOXING - [P Tyson] fights for the title at the [L MGM Grand Garden], promoter [P Don King] said.",
  "[O NHL] RESULTS - [P Gretzky] scored a goal as the [O Rangers] won at the [L Molson Centre].",
  "CRICKET - [P Saqlain Velgren] was rested after [L Rawalpindi]. He took five wickets in the match.",
];
const FIRMS = [
  "They asked headhunters [O Egon Velgren] to look. It said [O Velgana de Aviacion] had ordered 20 jets.",
  "[O Velpoll] put them ahead. He wants a fund for the [O Bundeswehr]. The [O Left Bloc] objected.",
  "He said [O Total] and [O Chevron] sold it.",
];
const SPANS = [
  "[O Coffee, Sugar and Cocoa Exchange] prices rose. The [O Union Solidarity and Development Party] won.",
  "Brokers at [O Velgren Securities] and [O Ssangyong Investment] blamed margin calls.",
  "It bought [O Velgota Enskilda Bank] of [L Sweden] in May. The [O Peoples' Democratic Party] won.",
  "The agency ([O Africa CDC]) said so.",
  "[L U.S.] Attorney General [P Eric Holder] and Homeland Security Secretary [P Janet Velgren] spoke.",
  "7 [P Martin Reim], 10 [P Indro Velgren] (14 - [P Argo Tarnok] 46); 9 [P Andres Oper].",
];
const COLLEGES = [
  "[P Ann Velgren] scored 22 points as No. 3 [O Connecticut] won. [P Bob Lee] had 18 for the [O Huskies].",
];
const THINGS = [
  "They speed up delivery of K2 tanks and FA-50 trainers. Shares were down R2 at R271. Pilotage resumed.",
];
// What only looks the same.
const OTHERS = [
  "Total sales and [O Chevron] shares rose. [P Ann Lee] said [P Bob Hill] at [L Camp Velgren] knew.",
  "The Heisman field was strong. The [O FA] said so. They climbed [L K2] in May.",
  "The [O Securities and Exchange Commission] sued. [O State National Bank of Greece] and the [O People's Bank of China] met.",
  "Deputy Premier and Foreign Minister [P Ann Velgren] spoke.",
  "[O NBA] BASKETBALL - It was cold in [L St. John's] when the game was won.",
  "He scored 22 points in a test of [L Connecticut] law.",
  "The slum clearance of [P Ann Velgren] failed. Fans of the line of control cables visit the [O Rangers].",
  "CRICKET - [O Rawalpindi] won after [O Lahore] lost the match by four wickets in the last innings.",
  "The [O Velgren Research Center] said no. [P Ann Lee], some 20 points ahead, won. The Heat field said so.",
  "Table 2 ([P Lenk] 12) shows it. He flew from [L Marseille] to [L Strasbourg].",
];

// People, places and firms that rules for the copy above must leave alone.
const LEFT_ALONE = [
  "The [O Cunard Line] of [L Britain] ordered a ship. A Line of Credit was extended to [L Sri Lanka].",
  "The [O Red Line] of [L Chicago] was shut. The [O Evergreen Line] of [L Taiwan] sailed.",
  "[P Gretchen Daily], a [O Stanford] ecologist, said so. The bill by Rep. [P Ann Daily] passed.",
  "Mr. [P Daily] said on Monday. Judge [P Daily] ruled.",
  '"It was cold," said [P Omar Ali] at [L Rafah Crossing].',
  '"It was hot," said [P Ann Hill] at [L Lambeau Field].',
  "[L Pakistan] scored 27 points in the Corruption Perceptions Index. [L Islamabad] said so.",
  "[P Schumacher] scored 10 points for [O Ferrari]. [L Paris] hosts it.",
  "[P Ann Lee] scored 12 points in the debate and won. [L Chicago] cheered.",
  "Interstate 5 (Exit 14) was shut. [L Seattle] said so.",
  `Article 5 (Section 2, 3)
[L Washington] said [L Moscow] broke it.`,
  "Former [L London] Mayor and Foreign Secretary [P Boris Johnson] spoke.",
  "[L Kenya] Interior and Defense Minister [P Ann Lee] spoke.",
  "At [O Intel], some 15 miles from [L Portland], workers struck.",
  "[P Ahmed], about 30 km from [L Baghdad], waited.",
  "The [P Osama bin Laden] camp was hit. The [P Robert de Niro] estate was sold.",
  "The party ([L Germany] [O CDU]) won. The airline ([L Kenya] [O KLM]) flew on.",
  "Health and [O Labour Party] officials met in [L London].",
  "[P Rusty Hall] pitched. [P Landwehr] scored twice. [P Ramage] had two assists.",
  "The [L R21] highway near [L Pretoria] was closed. [O M23] rifles were seized.",
  "The dollar advanced on Trichet.",
  "CRICKET - [O Lahore] won the match by four wickets. Rain hit [L St. John's] on Sunday.",
  "The Wizards scored 90 points and visit the Thunder, and won.",
];

describe("extractEntities, beside telling words,", () => {
  it.each([
    ...RESULTS,
    ...PLACES,
    ...FIRMS,
    ...SPANS,
    ...COLLEGES,
    ...THINGS,
    ...OTHERS,
    ...LEFT_ALONE,
  ])("finds only the names in: %s", (copy) => {
    expect(marked(copy.replaceAll(/\[[POL] ([^\]]*)\]/g, "$1"))).toBe(copy);
  });
});
