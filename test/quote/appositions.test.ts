/** Speakers with appositions and shared names, each with sentences that only look alike. */

import { describe, expect, it } from "vitest";
import { extractEntities, extractQuotes } from "../../src/index.ts";

/** The quotes of a text, each as `words <- speaker`. */
const saidIn = (text: string): string[] =>
  extractQuotes(text, { entities: extractEntities(text) }).map(
    ({ text: words, speaker }) => `${words} <- ${speaker?.text}`,
  );

const entitiesIn = (text: string): (string | undefined)[] =>
  extractQuotes(text, { entities: extractEntities(text) }).map(
    ({ speaker }) => speaker?.entity?.name,
  );

describe("extractQuotes takes words without a verb before `, said` for the speaker", () => {
  it.each([
    ["Tom Reed of ING, head of research, said prices fell.", "prices fell <- Tom Reed of ING"],
    [
      "Sen. Ann Cole of Ohio, chair of the panel, said costs rose.",
      "costs rose <- Sen. Ann Cole of Ohio",
    ],
    ["Bo Ek of Volvo, chairman, said sales rose.", "sales rose <- Bo Ek of Volvo"],
    [
      "Bo Ek at Volvo, 45, chairman, said Norland beat Karam.",
      "Norland beat Karam <- Bo Ek at Volvo",
    ],
    [
      "Maria Ruiz of Madrid, mother of three, said schools closed.",
      "schools closed <- Maria Ruiz of Madrid",
    ],
    ["Police in Oslo, capital of Norway, said roads closed.", "roads closed <- Police in Oslo"],
    ["Police in Oslo, however, said roads closed.", "roads closed <- Police in Oslo"],
    ["The study, by Ann Lee, said prices fell.", "prices fell <- The study"],
  ])("in %s", (text, quote) => expect(saidIn(text)).toEqual([quote]));

  it.each([
    [
      "Prices fell in Oslo, capital of Norway, said Tom Reed.",
      "Prices fell in Oslo, capital of Norway <- Tom Reed",
    ],
    [
      "Prices fall in Oslo, capital of Norway, said officials.",
      "Prices fall in Oslo, capital of Norway <- officials",
    ],
    [
      "Ann Lee of ING, head of research, is to leave, said a spokesman.",
      "Ann Lee of ING, head of research, is to leave <- a spokesman",
    ],
    [
      "Police in Oslo fear floods, most of the time, said Ann Lee.",
      "Police in Oslo fear floods, most of the time <- Ann Lee",
    ],
    [
      "Harbor Trust of Oslo, a bank, plans a sale, said lead manager Harbor Bank.",
      "Harbor Trust of Oslo, a bank, plans a sale <- lead manager Harbor Bank",
    ],
    [
      "The bridge, opened in 1950, suddenly collapsed, said police.",
      "The bridge, opened in 1950, suddenly collapsed <- police",
    ],
    [
      "The dollar, however, remains weak, said dealers.",
      "The dollar, however, remains weak <- dealers",
    ],
    ["Lee, 45, lives in Ohio, said police.", "Lee, 45, lives in Ohio <- police"],
    [
      "The company, based in Oslo, makes trams, said a spokesman.",
      "The company, based in Oslo, makes trams <- a spokesman",
    ],
    [
      "The boat, with 80 aboard, sank off Libya, said the coast guard.",
      "The boat, with 80 aboard, sank off Libya <- the coast guard",
    ],
    [
      "The army, backed by tanks, quickly entered the town, said state television.",
      "The army, backed by tanks, quickly entered the town <- state television",
    ],
    [
      "The company, based in Oslo, makes trams, said a report obtained by Harbor News.",
      "The company, based in Oslo, makes trams <- a report obtained by Harbor News",
    ],
    [
      "The company, based in Oslo, makes trams, said a driver named Bob Kim.",
      "The company, based in Oslo, makes trams <- a driver named Bob Kim",
    ],
  ])("but not in %s", (text, quote) => expect(saidIn(text)).toEqual([quote]));
});

describe("extractQuotes finds the name before brackets in an apposition", () => {
  it.each([
    ['His rival, Sen. Ann Cole (R-Texas), replied "Fake news."', "Sen. Ann Cole"],
    ['Its chairman, Per Olsen (66), said: "We are ready."', "Per Olsen"],
    ['"We are ready," its chairman, Per Olsen (66), said.', "Per Olsen"],
    ['"We are ready," said its chairman, Per Olsen (66).', "Per Olsen"],
    ["The deputy to the mayor, Per Olsen (66), said it ran.", "Per Olsen"],
  ])("in %s", (text, name) =>
    expect(extractQuotes(text).map(({ speaker }) => speaker?.text)).toEqual([name]),
  );

  it.each([
    [
      "An official of the oil company, Harbor Oil (HO), said it ran.",
      "An official of the oil company",
    ],
    ["A friend of the driver, Bob Kim (23), said it ran.", "A friend of the driver"],
    ["A lawyer for the actor, Bob Kim (23), said it ran.", "A lawyer for the actor"],
    ['"It ran," said a friend of the driver, Bob Kim (23).', "a friend of the driver"],
    ['"It ran," a friend of the driver, Bob Kim (23), said.', "a friend of the driver"],
    ['"We are ready," said police, Bob Kim (66) was hurt.', "police"],
  ])("but not in %s", (text, name) =>
    expect(extractQuotes(text).map(({ speaker }) => speaker?.text)).toEqual([name]),
  );
});

describe("extractQuotes reads `Said` after a capital as a name", () => {
  it.each([
    ["Edward Said said he ran.", "he ran <- Edward Said"],
    ["Witness Omar Said said he saw two men run.", "he saw two men run <- Witness Omar Said"],
    ["Omar Said, a baker, told reporters it ran.", "it ran <- Omar Said"],
    ["The tram stopped, said Omar Said.", "The tram stopped <- Omar Said"],
  ])("in %s", (text, quote) => expect(saidIn(text)).toEqual([quote]));

  it.each([
    ['Said Omar Lee: "It ran."', '"It ran." <- Omar Lee'],
    ["ANN LEE SAID IT RAN ALL DAY", "IT RAN ALL DAY <- ANN LEE"],
    ["Ann Lee Said It Ran All Day", "It Ran All Day <- Ann Lee"],
    ["Mayor Ann Lee Said on Monday That It Ran", "That It Ran <- Mayor Ann Lee"],
    ['Ann Lee Said "It Ran"', '"It Ran" <- Ann Lee'],
  ])("but not in %s", (text, quote) => expect(saidIn(text)).toEqual([quote]));
});

describe("extractQuotes links a name that two people share", () => {
  it("to the one who spoke", () =>
    expect(
      entitiesIn(
        'Kim Jong Un\'s sister, Kim Yo Jong, said on Tuesday that it ran. Kim called it "reckless."',
      ),
    ).toEqual(["Kim Yo Jong", "Kim Yo Jong"]));

  it.each([
    'Kim Jong Un said it ran. The leader\'s sister, Kim Yo Jong, said it stopped. Kim called it "late."',
  ])("to nobody if it may be the other one: %s", (text) =>
    expect(entitiesIn(text).at(-1)).toBeUndefined(),
  );

  it.each([
    ['Kim Jong Un met Bob Lee. Bob Lee said it ran. Kim called it "late."', "Kim Jong Un"],
    ['Ann Lee said it ran. Bob Kim said it stopped. Lee called it "late."', "Ann Lee"],
    ['Ann Lee said it ran. Bob Lee said it stopped. "It is late," Ann Lee said.', "Ann Lee"],
    ['Ann Lee said it ran. Her husband, Bob Lee, said it stopped. "I left," Lee said.', "Ann Lee"],
    ['Ann Lee said it ran. Her older brother, Bob Lee, agreed. "I left," Lee said.', "Ann Lee"],
    [
      'Andy Lee beat Bob Hill. His mother, Judy Lee, said she was proud.\n"I won," Lee said.',
      "Andy Lee",
    ],
    ['Kim Jong Un said it ran. Kim Yo Jong left. Kim called it "late."', "Kim Yo Jong"],
  ])("but does not doubt %s", (text, name) => expect(entitiesIn(text).at(-1)).toBe(name));
});

describe("extractQuotes calls official", () => {
  const gradesIn = (text: string): (string | undefined)[] =>
    extractQuotes(text).map(({ speaker }) => speaker?.grade);

  it.each([
    "the Chelsea manager",
    "the EU commissioner",
    "the BBC reporter",
    "the Nobel laureate",
    "the former Tottenham boss",
    "a Tottenham boss",
  ])("%s", (speaker) => expect(gradesIn(`"It ran," ${speaker} said.`)).toEqual(["official"]));

  it.each([
    ["the Harbor Times", "named"],
    ["the Harbor Trams union's local chapter", "official"],
    ["the Harbor chapter", "named"],
    ["the Harbor Explorer", "named"],
    ["the Chelsea manager Ann Lee", "named"],
    ["the Duke of York", "named"],
    ["a Norland farmer", "anonymous"],
    ["a BBC reporter", "anonymous"],
    ["a man", "anonymous"],
    ["a son", "anonymous"],
    ["a co-worker", "anonymous"],
    ["an ex-soldier", "anonymous"],
  ])("but not %s", (speaker, grade) =>
    expect(gradesIn(`"It ran," ${speaker} said.`)).toEqual([grade]),
  );
});

it("extractQuotes lets somebody mock after a quotation, but not within a sentence", () => {
  expect(saidIn('"It ran late every day," Obama mocked.')).toEqual([
    '"It ran late every day," <- Obama',
  ]);
  expect(saidIn('A "drunk," angry driver slammed a bus, police said.')).toEqual([
    'A "drunk," angry driver slammed a bus <- police',
    '"drunk," <- police',
  ]);
  const gale = 'The gale, nicknamed "Sandy," slammed the coast.';
  const film = 'A movie, "Borat," mocked Norland.';
  for (const text of [gale, film])
    expect(extractQuotes(text).map(({ speaker }) => speaker)).toEqual([undefined]);
});
