/** Sentences that look like those whose speakers `extractQuotes` learned to read, and that it must read otherwise. */

import { describe, expect, it } from "vitest";
import { extractEntities, extractQuotes } from "../../src/index.ts";

/** The quotes of a text, each as `words <- speaker`. */
const saidIn = (text: string): string[] =>
  extractQuotes(text, { entities: extractEntities(text) }).map(
    ({ text: words, speaker }) => `${words} <- ${speaker?.text}`,
  );

const gradesIn = (text: string): (string | undefined)[] =>
  extractQuotes(text).map(({ speaker }) => speaker?.grade);

describe("extractQuotes takes for the speaker before `who` and `which`", () => {
  it.each([
    ["Norland rejected claims by the United States, which said it ran.", "the United States"],
    ["It was denied by the Associated Press, which said it ran.", "the Associated Press"],
    ["It was cut by the Bank of England, which said it ran.", "the Bank of England"],
    ["He left Allied Irish Banks, which said it ran.", "Allied Irish Banks"],
    ["He met the Department for Transport, which said it ran.", "the Department for Transport"],
  ])("the whole name: %s", (text, speaker) =>
    expect(saidIn(text)).toEqual([`it ran <- ${speaker}`]),
  );

  it.each([
    ["He met protesters in Paris, who said it ran.", "protesters in Paris"],
    ["Kim met Ann Lee of the Harbor Party, who said it ran.", "Ann Lee of the Harbor Party"],
    ["He met the mayor of London, who said it ran.", "the mayor of London"],
    ["He hired a spokesman for Harbor Trams, who said it ran.", "a spokesman for Harbor Trams"],
    ["It was cheered by residents of Seaport, Maine, who said it ran.", "residents of Seaport"],
    ["The prize in Paris went to Bob Gray, who said it ran.", "Bob Gray"],
    ["He praised the work of Bob Gray, who said it ran.", "Bob Gray"],
    ["They won the endorsement of Bob Gray, who said it ran.", "Bob Gray"],
  ])("the person, not the place or the body: %s", (text, speaker) =>
    expect(saidIn(text)).toEqual([`it ran <- ${speaker}`]),
  );
});

describe("extractQuotes takes a verb for one although it may be a plural noun", () => {
  it.each([
    [
      "The ministry of health plans to open a clinic.",
      "to open a clinic <- The ministry of health",
    ],
    ["The board of directors claims that it ran.", "that it ran <- The board of directors"],
    ["A group of lawmakers demands that he quit.", "that he quit <- A group of lawmakers"],
    ["The company in charge claims that it ran.", "that it ran <- The company in charge"],
    ["A bank planning layoffs hopes to save cash.", "to save cash <- A bank planning layoffs"],
    ["The mayor claims that is false.", "that is false <- The mayor"],
  ])("in %s", (text, quote) => expect(saidIn(text)).toEqual([quote]));

  it.each([
    "It paid insurance claims that were filed late.",
    "He began to express doubts that it ran.",
    "The party is campaigning against plans to close it.",
    "The firm goes ahead with ambitious plans to sell trams.",
  ])("but not in %s", (text) => expect(saidIn(text)).toEqual([]));
});

describe("extractQuotes finds no speaker after a verb and a comma", () => {
  it.each([
    "The army took the town, declared a curfew and shut shops.",
    "Kim lost 3-0, conceded defeat and left.",
    "The firm, meanwhile, declared a dividend of 5 cents.",
    "The hospital, meanwhile, confirmed three new cases.",
    "The state, declared a disaster area, will get aid.",
    "The board met, confirmed Ann Lee and left.",
    "The board met, declared Ann Lee the winner and left.",
    "The deaths, confirmed by police on Monday, were not linked.",
    "The judge, confirmed by the Senate, will rule on it.",
    "The finding, noted by the court, is key.",
  ])("in %s", (text) => expect(saidIn(text)).toEqual([]));

  it.each([
    ["The tram will stop, confirmed a spokesman.", "The tram will stop <- a spokesman"],
    ["The tram will stop, confirmed police.", "The tram will stop <- police"],
    ["The tram will stop, conceded the team's coach.", "The tram will stop <- the team's coach"],
    ["The tram will stop, admitted Ann Lee.", "The tram will stop <- Ann Lee"],
  ])("but does in %s", (text, quote) => expect(saidIn(text)).toEqual([quote]));
});

describe("extractQuotes begins what a listener hears", () => {
  it.each([
    ["Lee told me he's had a quiet life.", "he's had a quiet life"],
    ["Lee told me he's late for work.", "he's late for work"],
    ["Lee told him workers had left the plant.", "workers had left the plant"],
    ["Lee told me sources had confirmed it.", "sources had confirmed it"],
    ["Lee told staff jobs would go.", "jobs would go"],
    ["Lee told people trams had stopped.", "trams had stopped"],
  ])("after one word: %s", (text, words) => expect(saidIn(text)).toEqual([`${words} <- Lee`]));

  it("after two words", () =>
    expect(saidIn("Lee told staff members it ran.")).toEqual(["it ran <- Lee"]));
});

describe("extractQuotes reads what is not said", () => {
  it.each([
    "Lee said the talks failed but refused to say why.",
    "Lee said the talks failed, refusing to say why.",
    "Lee said the talks failed but declined to say why.",
    "Lee said the talks failed and declined to comment on it.",
  ])("as no part of what is: %s", (text) =>
    expect(saidIn(text)).toEqual(["the talks failed <- Lee"]),
  );

  it("as a statement if it is no more of something", () =>
    expect(saidIn("Lee said no more talks would be held.")).toEqual([
      "no more talks would be held <- Lee",
    ]));

  it.each(["Lee said no more.", "Lee said no more on the matter."])("as none: %s", (text) =>
    expect(saidIn(text)).toEqual([]),
  );

  it("in capitals", () =>
    expect(saidIn("IT WAS OFFICIALLY REPORTED THAT THREE MEN DIED.")).toEqual([]));
});

describe("extractQuotes takes what follows the source for", () => {
  it.each([
    ["According to Lee, the director, Bob Kim, quit.", "the director, Bob Kim, quit <- Lee"],
    [
      "According to Xinhua, a bus driver, three students and a teacher died.",
      "a bus driver, three students and a teacher died <- Xinhua",
    ],
    ["According to Lee, an officer shot the man.", "an officer shot the man <- Lee"],
    [
      "According to Lee, the mayor, Norland, a small state, will pay.",
      "the mayor, Norland, a small state, will pay <- Lee",
    ],
  ])("the subject: %s", (text, quote) => expect(saidIn(text)).toEqual([quote]));

  it.each([
    ["According to the state news agency, Xinhua, the tram was late.", "Xinhua"],
    ["According to the think tank, Chatham House, the tram was late.", "Chatham House"],
  ])("its name: %s", (text, speaker) =>
    expect(saidIn(text)).toEqual([`the tram was late <- ${speaker}`]),
  );

  it("the subject, if a verb follows that", () =>
    expect(saidIn("According to the agency, Ann Lee, 45, took it.")).toEqual([
      "Ann Lee, 45, took it <- the agency",
    ]));
});

describe("extractQuotes grades", () => {
  it.each([
    "a federal prosecutor",
    "an EU commissioner",
    "an ambassador",
    "a coroner",
    "a city mayor",
    "a navy captain",
    "a district attorney",
    "a NASA administrator",
    "a U.N. envoy",
    "a Norland brewer",
    "a Dutch publisher",
    "a Danish shipper",
    "a banner",
    "a voiceover",
    "a sticker",
    "a lesson",
    "a list",
  ])("%s as official", (speaker) =>
    expect(gradesIn(`The tram was late, ${speaker} said.`)).toEqual(["official"]),
  );

  it.each(["a Malaysian scholar", "a Norland farmer", "a driver", "a French journalist"])(
    "%s as anonymous",
    (speaker) => expect(gradesIn(`The tram was late, ${speaker} said.`)).toEqual(["anonymous"]),
  );

  it.each([
    "Estimates suggest that the tram was late.",
    "Reports in local media said the tram was late.",
  ])("a plural noun that begins a sentence as no name: %s", (text) =>
    expect(gradesIn(text)).toEqual(["official"]),
  );

  it("an office before a name as part of it", () =>
    expect(gradesIn("Secretary of State Ann Lee said it ran.")).toEqual(["named"]));
});

describe("extractQuotes takes `his deputy` for", () => {
  it.each([
    ['Bob Kim left. Ann Lee met his deputy, John Marsh. "It ran," she said.', "Ann Lee"],
    ['Bob Kim drove with his wife, Ann Lee. "It ran," she said.', "Ann Lee"],
  ])("that of a man: %s", (text, name) =>
    expect(
      extractQuotes(text, { entities: extractEntities(text) }).at(-1)?.speaker?.entity?.name,
    ).toBe(name),
  );
});
