import { describe, expect, it } from "vitest";
import { extractEntities, extractQuotes } from "../../src/index.ts";

/** The quotes of a text, each as `words <- speaker`. */
const saidIn = (text: string): string[] =>
  extractQuotes(text, { entities: extractEntities(text) }).map(
    ({ text: words, speaker }) => `${words} <- ${speaker?.text}`,
  );

describe("extractQuotes reads both halves around a source", () => {
  it.each([
    ["The tram, according to Ann Lee, will stop.", ["The tram", "will stop"], "Ann Lee"],
    ["The man, according to police, shot Bob Gray.", ["The man", "shot Bob Gray"], "police"],
    ["Kim, according to the driver, Ann Lee, hid.", ["Kim", "hid"], "Ann Lee"],
    ["The tram, according to Ann Lee, the mayor, is safe.", ["The tram", "is safe"], "Ann Lee"],
    ["The tram, according to Lee, who runs it, has left.", ["The tram", "has left"], "Lee"],
    ["In May, according to the bank, prices rose.", ["In May", "prices rose"], "the bank"],
    ["The tram, said Ann Lee, was late.", ["The tram", "was late"], "Ann Lee"],
    ["The tram, said Lee, 45, was late.", ["The tram", "was late"], "Lee"],
    ["The man, said police, shot Bob Gray.", ["The man", "shot Bob Gray"], "police"],
    [
      "The man, a driver, according to police, bought it.",
      ["The man, a driver", "bought it"],
      "police",
    ],
    ["The tram, confirmed the ministry, has left.", ["The tram", "has left"], "the ministry"],
    ["The tram, admitted Lee, has left.", ["The tram", "has left"], "Lee"],
    ["The tram, say critics, is late.", ["The tram", "is late"], "critics"],
    ["We are, insisted Lee, still on track.", ["We are", "still on track"], "Lee"],
    ["Today, said Harbor Trams in a note, it ran.", ["Today", "it ran"], "Harbor Trams"],
  ])("in %s", (text, halves, speaker) =>
    expect(saidIn(text)).toEqual(halves.map((half) => `${half} <- ${speaker}`)),
  );

  it.each([
    ["Prices rose, according to the bank, up from May.", "Prices rose <- the bank"],
    ["Prices rose, according to Lee, the mayor.", "Prices rose <- Lee"],
    ["Riders, most of whom pay according to Lee, have no car.", "Riders, most of whom pay <- Lee"],
    ["Not yet, says Dr. Lee, a doctor in Seoul.", "Not yet <- Dr. Lee"],
    [
      "Kim, Ann Lee and Bob Hill ran, according to Lee, the mayor.",
      "Kim, Ann Lee and Bob Hill ran <- Lee",
    ],
  ])("unless what follows is no clause: %s", (text, quote) =>
    expect(saidIn(text)).toEqual([quote]),
  );
});

describe("extractQuotes leaves out what describes a source", () => {
  it.each([
    ["According to Ann Lee, deputy head of the board, demand fell.", "demand fell <- Ann Lee"],
    ["According to Ann Lee, an expert on trams, demand fell.", "demand fell <- Ann Lee"],
    ["According to Ann Lee, Norland's trade minister, demand fell.", "demand fell <- Ann Lee"],
    ["According to Lee, 45, who runs it, demand fell.", "demand fell <- Lee"],
    ["According to the firm, which runs it, demand fell.", "demand fell <- the firm"],
    ["According to Yonhap, citing the army, demand fell.", "demand fell <- Yonhap"],
    ["According to Kova, a group based in Oslo, demand fell.", "demand fell <- Kova"],
    ["According to Ann Lee, his deputy, demand fell.", "demand fell <- Ann Lee"],
    ["According to a letter from the mayor, Ann Lee, demand fell.", "demand fell <- a letter"],
    ["According to the report, seen by Reuters, demand fell.", "demand fell <- the report"],
    ["According to officials in Seaport, Maine, demand fell.", "demand fell <- officials"],
    ["According to the mayor, Ann Lee, demand fell.", "demand fell <- Ann Lee"],
  ])("in %s", (text, quote) => expect(saidIn(text)).toEqual([quote]));

  it.each([
    ["According to Lee, the driver, who was late, ran.", "the driver, who was late, ran <- Lee"],
    ["According to the mayor, Ann Lee, 45, took it.", "Ann Lee, 45, took it <- the mayor"],
    ["According to the report, Ann Lee, 45, took it.", "Ann Lee, 45, took it <- the report"],
    ["According to Lee, Ann Kim, who is late, ran.", "Ann Kim, who is late, ran <- Lee"],
  ])("but not whom it is about: %s", (text, quote) => expect(saidIn(text)).toEqual([quote]));
});

describe("extractQuotes takes the person before `who`", () => {
  it.each([
    ["Bob Kim told Ann Lee, who said it ran.", "it ran <- Ann Lee"],
    ["The prize went to the singer Ann Lee, who said it ran.", "it ran <- the singer Ann Lee"],
    ["It stopped, according to police, who said it was full.", "it was full <- police"],
    ["The firm sent a letter on Friday, which said it ran.", "it ran <- a letter"],
  ])("without the clause before: %s", (text, quote) => expect(saidIn(text).at(-1)).toBe(quote));
});

describe("extractQuotes takes whom the verb precedes for the speaker of a quotation", () => {
  it.each([
    ['The tram, said Mayor Ann Lee, was "a mess".', '"a mess"', "Mayor Ann Lee"],
    ['It is, said Lee, "a good day."', '"a good day."', "Lee"],
    ['This, wrote Ann Lee in a letter, "is not a close case".', '"is not a close case"', "Ann Lee"],
    ['Lee, the mayor, said Kim, her rival, was "late".', '"late"', "Lee"],
  ])("in %s", (text, words, speaker) => expect(saidIn(text)).toContain(`${words} <- ${speaker}`));
});

describe("extractQuotes takes for a speaker", () => {
  it.each([
    ["The Harbor Board (HB) in Busan said it ran.", "it ran <- The Harbor Board"],
    ["Ann Lee (D-Ohio) in Busan said it ran.", "it ran <- Ann Lee"],
    ["After the vote in May (a Monday) in Oslo Lee said it ran.", "it ran <- Oslo Lee"],
    ["A Seoul think tank said it ran.", "it ran <- A Seoul think tank"],
    ["The Harbor Institute (HI) think tank said it ran.", "it ran <- The Harbor Institute"],
    ["We think tank trams ran.", "tank trams ran <- We"],
    ["It ran at 5 p.m. Seoul time, police said.", "It ran at 5 p.m. Seoul time <- police"],
    ["It ran at 5 p.m. Time was short, police said.", "Time was short <- police"],
    ["The tram runs late, his lawyer, Ann Lee, said.", "The tram runs late <- Ann Lee"],
    ["The driver, police said, was late.", "The driver <- police"],
  ])("whoever speaks in: %s", (text, first) => expect(saidIn(text)[0]).toBe(first));

  it.each([
    "The mayor, Ann Lee, agreed.",
    "The team's captain, Ann Lee, 45, insisted.",
    "His lawyer, Ann Lee, added.",
    "The mayor of Harborough, Ann Lee, agreed.",
  ])("nobody in: %s", (text) => expect(saidIn(text)).toEqual([]));
});
