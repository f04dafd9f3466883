import { describe, expect, it } from "vitest";
import { extractEntities, extractQuotes } from "../../src/index.ts";

/** The quotes of a text, each as `words <- speaker`, where a speaker that is an entity has its name. */
const saidIn = (text: string): string[] =>
  extractQuotes(text, { entities: extractEntities(text) }).map(
    ({ text: words, speaker }) =>
      `${words} <- ${speaker?.entity?.name ?? speaker?.text.toLowerCase()}`,
  );

describe("extractQuotes takes the speaker from before", () => {
  it.each([
    ["The bank, based in Basel, Switzerland, said it ran.", "the bank"],
    ["Ann Lee, born in Busan, South Korea, said it ran.", "Ann Lee"],
    ["Bob Hill, 44, a welder from Gary, Indiana, said it ran.", "Bob Hill"],
    ["Ann Lee, mayor of Seaport, Maine, said it ran.", "Ann Lee"],
    ["The firm, whose trams run in Lyon, France, said it ran.", "the firm"],
    ["The firm, with trams in Lyon, France, said it ran.", "the firm"],
    ["Speaking in Basel, Switzerland, the mayor, Ann Lee, said it ran.", "Ann Lee"],
  ])("a place between commas: %s", (text, speaker) =>
    expect(saidIn(text)).toEqual([`it ran <- ${speaker}`]),
  );

  it.each([
    ["A company that makes trams said it ran.", "a company"],
    ["The firm that Lee founded said it ran.", "the firm"],
    ["Survivors of a flood that killed 83 people told him it ran.", "survivors of a flood"],
    ["The agency that oversees trams said on Friday it ran.", "the agency"],
  ])("a clause without a comma: %s", (text, speaker) =>
    expect(saidIn(text)).toEqual([`it ran <- ${speaker}`]),
  );

  it.each([
    ["The U.S. issued a statement saying it ran.", "the u.s."],
    ["Ann Lee on Monday also sent a letter to residents saying it ran.", "Ann Lee"],
    ["Two injured men left the room saying it ran.", "two injured men"],
  ])("what was done while saying it: %s", (text, speaker) =>
    expect(saidIn(text)).toEqual([`it ran <- ${speaker}`]),
  );
});

describe("extractQuotes takes as the speaker", () => {
  it.each([
    ["A judge on Monday dismissed a shareholder lawsuit saying it ran.", "a shareholder lawsuit"],
    ["Protesters held up a sign saying it ran.", "a sign"],
    ["Protesters held signs that said it ran.", "signs"],
    ["Lee was fired after publishing a letter saying it ran.", "a letter"],
  ])("what somebody holds or gets: %s", (text, speaker) =>
    expect(saidIn(text)).toEqual([`it ran <- ${speaker}`]),
  );

  it.each([
    ["A man who police say stole a tram was arrested.", "stole a tram <- police"],
    ["Bob Hill, who prosecutors say was drunk, was arrested.", "was drunk <- prosecutors"],
  ])("those who say it of a person: %s", (text, quote) => expect(saidIn(text)).toEqual([quote]));

  it.each([
    ["It ran, according to people familiar with the matter.", "people familiar with the matter"],
    ["It ran, according to a person briefed on the plan.", "a person briefed on the plan"],
    ["It ran, according to a report released by the agency.", "a report released by the agency"],
  ])("a source with what describes it: %s", (text, speaker) =>
    expect(saidIn(text)).toEqual([`It ran <- ${speaker}`]),
  );

  it.each([
    ['Harbor Party (HP) spokesman Bob Hill blamed Kim, calling it "a threat."', "Bob Hill"],
    ['Harbor Party chief Bob Hill today blamed Kim, calling it "a threat."', "Bob Hill"],
    [
      'The powerful sister of Norland leader Bob Hill blamed Kim, calling it "a threat."',
      "the powerful sister of norland leader bob hill",
    ],
  ])("the person after a body: %s", (text, name) =>
    expect(saidIn(text)).toEqual([`"a threat." <- ${name}`]),
  );

  it.each([
    ['Bob Hill left, his wife, Ann Hill, said.\n"He ran," she said.', "Ann Hill"],
    ['Ann Lee left, her brother, Bob Lee, said. "She ran," he said.', "Bob Lee"],
    ['Ann Lee left, Mayor Bob Hill said.\n"I ran," she said.', "Ann Lee"],
    ['Sentencing Bob Hill, Judge Ann Lee said it ran.\n"He ran," she said.', "Ann Lee"],
  ])("the one who spoke, not the one whom that was about: %s", (text, name) =>
    expect(saidIn(text).at(-1)).toMatch(new RegExp(`ran," <- ${name}$`)),
  );

  it("the person after a backquote and an apostrophe", () =>
    expect(saidIn("`It ran,' Mr Lee said. `It stopped.'")).toEqual([
      "`It ran,' <- Lee",
      "`It stopped.' <- Lee",
    ]));
});

describe("extractQuotes ends a statement", () => {
  it.each([
    ["After Lee said he would run, shares rose.", "he would run <- Lee"],
    ["Because Lee said he would run, voters stayed home.", "he would run <- Lee"],
    [
      "When Lee said two men, both armed, had fled, he left.",
      "two men, both armed, had fled <- Lee",
    ],
    ["An aide who said it ran left Monday.", "it ran <- an aide"],
    ["Aides who said the tram was full declined to comment.", "the tram was full <- aides"],
  ])("before the main clause: %s", (text, quote) => expect(saidIn(text)).toEqual([quote]));

  it.each([
    ["Ann Lee, who once said Kim was unfit, said Tuesday it ran.", "Ann Lee"],
    ["Ann Lee, who once said Kim was unfit, says it ran.", "Ann Lee"],
  ])("before another verb of saying: %s", (text, speaker) =>
    expect(saidIn(text)).toEqual([`Kim was unfit <- ${speaker}`, `it ran <- ${speaker}`]),
  );
});

describe("extractQuotes finds nothing reported", () => {
  it.each([
    "People who want to ride the tram must pay.",
    "A woman who hoped to see the sea drove all night.",
    "Lawmakers who vowed to block the bill walked out.",
    "Norland has a nationwide warning system for storms.",
    "The town ignored warning signs for years.",
  ])("in %s", (text) => expect(saidIn(text)).toEqual([]));
});

describe("extractQuotes takes as the speakers whom `and` joins", () => {
  const speakersIn = (text: string): (string | undefined)[] =>
    extractQuotes(text).map(({ speaker }) => speaker?.text);

  it.each([
    ["Western diplomats and police officers say it ran.", "Western diplomats and police officers"],
    ["Officials in Seoul and Tokyo said it ran.", "Officials in Seoul and Tokyo"],
    ["Lee and his lawyer said it ran.", "Lee and his lawyer"],
    ["Lee, Kim and Park said it ran.", "Lee, Kim and Park"],
    ["Armed police and soldiers said it ran.", "Armed police and soldiers"],
    ["But the Food and Tram Agency ruled that it ran.", "the Food and Tram Agency"],
    ["It stopped before the Harbor and Tram Service said it ran.", "the Harbor and Tram Service"],
    ["Drivers who live in Gary and Flint, which lie near, say it ran.", "Drivers"],
    ["It ran on time, said Ann Lee and Bob Kim of the Harbor Institute.", "Ann Lee and Bob Kim"],
    ["Ten drivers polled in May and June said it ran.", "Ten drivers polled in May and June"],
    ['"It ran," notes Ann Lee.', "Ann Lee"],
    ["Ann Lee and her deputy, Bob Kim, said it ran.", "Ann Lee and her deputy, Bob Kim"],
    ["Both the mayor and the governor said it ran.", "Both the mayor and the governor"],
    ["Traders in Seoul, Busan and Hong Kong said it ran.", "Traders in Seoul, Busan and Hong Kong"],
    ["A study by Lee and Kim said it ran.", "A study by Lee and Kim"],
    ["Rail and harbor workers said it ran.", "Rail and harbor workers"],
    ["28% of drivers and 12% of riders said it ran.", "28% of drivers and 12% of riders"],
    [
      "The Harbor Board (HB) and mayor Bo Kim said it ran.",
      "The Harbor Board (HB) and mayor Bo Kim",
    ],
    ["<Harbor Inc> and Kova Corp said it ran.", "<Harbor Inc> and Kova Corp"],
  ])("all of them: %s", (text, speakers) => expect(speakersIn(text)).toEqual([speakers]));

  it.each([
    ["The tram stopped and officials said it ran.", "officials"],
    ["The mayor resigned on Monday and officials said it ran.", "officials"],
    ["Lee met the mayor, and the governor said it ran.", "the governor"],
    ["Instead, Lee and Kim said it ran.", "Lee and Kim"],
    ["Because he is late and police said it ran, it stopped.", "police"],
    ["The tram ran on time, said Lee and Kim agreed.", "Lee"],
    ["The bridge broke and police said it ran.", "police"],
    ["Gunmen shot two people and police said it ran.", "police"],
    ["Trams sank on Monday and divers said it ran.", "divers"],
    ["Lee wants more and Kim said it ran.", "Kim"],
    ["Lee told Kim and police said it ran.", "police"],
    ["The mayor resigns and police say it ran.", "police"],
    ["Writing in Nature, Lee and colleagues said it ran.", "Lee and colleagues"],
    ["Two days later in Seoul, Lee and Kim said it ran.", "Lee and Kim"],
    ["During the trial prosecutors said it ran.", undefined],
  ])("but not what another clause says: %s", (text, speakers) =>
    expect(speakersIn(text)).toEqual([speakers]),
  );
});

describe("extractQuotes takes as the speaker, though no subject,", () => {
  const speakerIn = (text: string): string | undefined => extractQuotes(text)[0]?.speaker?.text;

  it.each([
    ['Kim was called "a fool" by Lee.', "Lee"],
    ['The plan, described as "a mess" by the mayor, Ann Lee, failed.', "Ann Lee"],
    ['The plan has been widely denounced as "reckless" by opponents.', "opponents"],
    ['The plan was criticized by Lee as "reckless".', "Lee"],
    ['It was, in the words of one official, "a mess."', "one official"],
    ['In Lee\'s own words, "it is a mess."', "Lee"],
    ['In the words of Ann Lee, the mayor: "It is a mess."', "Ann Lee"],
    ['The tactics that were called "cruel" by police are legal.', "police"],
    ['He is accused by Kim of "lying".', "Kim"],
    ["In the mayor\u2019s words: \u201cit is a mess.\u201d", "the mayor"],
  ])("whose words they are: %s", (text, speaker) => expect(speakerIn(text)).toBe(speaker));

  it.each([
    'Kim was called "a fool".',
    'The plan has been described as "a mess".',
    'It was, in his words, "a mess."',
    'Kim was called "a fool" by noon.',
    'It was called "the best" by far.',
  ])("nobody if that is not told: %s", (text) => expect(speakerIn(text)).toBeUndefined());

  it.each([
    ['The plan, which Kim, the mayor, called "a mess," failed.', "Kim"],
    ['Lee called it "a mess."', "Lee"],
    ['Lee was worried: "It is late."', "Lee"],
    ['Lee said in his own words: "It is late."', "Lee"],
    ['Lee summed it up in two words: "Too late."', "Lee"],
  ])("the subject of an active verb: %s", (text, speaker) => expect(speakerIn(text)).toBe(speaker));
});

it("extractQuotes takes who is described by a clause with `that` after the verb", () => {
  const text =
    "The tram, bought in Gary, Indiana, fell off, said Ann Lee of Harbor Trams that runs it.";
  expect(saidIn(text)).toEqual(["The tram, bought in Gary, Indiana, fell off <- Ann Lee"]);
});

it("extractQuotes takes no participle as a verb", () => {
  expect(extractQuotes("The tram, thought to be lost, hit a wall in May 2030.")).toEqual([]);
});

it("extractQuotes takes no amount as a speaker", () => {
  const text = "Last year, the firm sold its trams, added $2 million to its reserves and moved.";
  expect(extractQuotes(text)).toEqual([]);
});

describe("extractQuotes finds statements that begin with", () => {
  it.each([
    ["Police said at least 12 people were killed.", "at least 12 people were killed"],
    ["Police told AFP at least half of it burned.", "at least half of it burned"],
    ["The mayor said as many as 300 homes burned.", "as many as 300 homes burned"],
    ["The mayor said over $2 million was lost.", "over $2 million was lost"],
    ["The firm said under the deal, trams will run.", "under the deal, trams will run"],
    ["The firm said if it rains, trams will stop.", "if it rains, trams will stop"],
    ["The firm said in a letter to the mayor, trams would run.", "trams would run"],
    ["Lee told reporters it was full and that it was late.", "it was full and that it was late"],
    ["Lee told reporters on Monday that it was late.", "that it was late"],
    ["Lee said at least three times that it was late.", "that it was late"],
    ["The fares rose on Monday, Banco do Norte said.", "The fares rose on Monday"],
  ])("a number, an adverbial or a clause: %s", (text, statement) =>
    expect(extractQuotes(text).map((quote) => quote.text)).toEqual([statement]),
  );

  it.each([
    "Lee said in Seoul on Monday, a day after the vote.",
    "Lee said in Seoul on Monday, the day the tram was opened.",
    "Lee said in Ohio, a swing state Democrats must win.",
    "Lee warned about a rise in fares.",
    "Lee said in a statement, which was released on Monday.",
    "It was Lee's most telling promise that it ran.",
  ])("nothing of the kind: %s", (text) => expect(extractQuotes(text)).toEqual([]));

  it("and end before the main verb after `whose`", () => {
    const [quote] = extractQuotes("Ross, whose firm said it would cut jobs, did not speak.");
    expect(quote?.text).toBe("it would cut jobs");
  });
});

it("extractQuotes gives all entities of several speakers", () => {
  const namesIn = (text: string): (string | undefined)[] => {
    const [quote] = extractQuotes(text, { entities: extractEntities(text) });
    const { entity, entities = [] } = quote?.speaker ?? {};
    return [entity?.name, ...entities.map(({ name }) => name)];
  };
  expect(namesIn("Ann Lee, Bob Kim and Sam Park said it ran.")).toEqual([
    "Ann Lee",
    "Ann Lee",
    "Bob Kim",
    "Sam Park",
  ]);
  const withTitles = "Ann Lee of Harbor Motor Corp. and Bob Kim of Kova Corp. said it ran.";
  expect(namesIn(withTitles)).toEqual(["Ann Lee", "Ann Lee", "Bob Kim"]);
  expect(namesIn("The mayor and Ann Lee said it ran.")).toEqual(["Ann Lee"]);
  expect(namesIn("Bank of Norland Governor Ann Lee said it ran.")).toEqual(["Ann Lee"]);
  expect(namesIn("Officials of Harbor Motor Co. and Kova Corp. said it ran.")).toEqual([undefined]);
});

describe("extractQuotes links no speaker", () => {
  it.each(["The Google-owned firm said it ran.", "A Google-backed firm said it ran."])(
    "to a name that is only part of a word: %s",
    (text) => {
      const [quote] = extractQuotes(text, { entities: extractEntities(text) });
      expect(quote?.speaker?.entity).toBeUndefined();
    },
  );
});

describe("extractQuotes leaves the dateline of plain text out", () => {
  it.each([
    "NEW YORK, March 4 - Harbor Corp said it ran.",
    "HARBOR CITY, Ala., Sept. 4 -- Harbor Corp said it ran.",
    "Note - Harbor Corp said it ran.",
  ])("%s", (text) => {
    const [quote] = extractQuotes(text);
    expect([quote?.text, quote?.speaker?.text]).toEqual(["it ran", "Harbor Corp"]);
  });

  it("but not words before the dash of an insertion", () => {
    const [quote] = extractQuotes("US officials said it ran on March 4 - the day of the vote.");
    expect(quote?.speaker?.text).toBe("US officials");
  });

  it("up to its dash, not to a bracket further on", () => {
    const text = "SEOUL, March 4 - The Tram Office (TO) has a plan, officials said.";
    expect(extractQuotes(text)[0]?.text).toBe("The Tram Office (TO) has a plan");
  });
});
